package org.dragoman.talks.policy;

import java.util.List;
import org.dragoman.talks.Attachment;
import org.dragoman.talks.ConfidenceEvent;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.Talks;

/// Views that tell too much of offers made openly and of files, one leak each.
final class TenderLeaks {

    private TenderLeaks() {}

    /// What cleaning took out of the files of whoever is behind something received.
    private static List<List<String>> files(Talks talks, ConfidenceEvent.Held held) {
        return held.message().attachments().stream()
                .flatMap(file ->
                        talks.rooms().values().stream()
                                .flatMap(r -> r.shuttle().enclosures().cleaned().values().stream())
                                .filter(a -> a.digest().equals(file.digest())))
                .map(Attachment::removed)
                .toList();
    }

    static List<Leak> all() {
        return List.of(
                Leak.shows(
                        "outcomes",
                        "how the offers of others stand",
                        (talks, seat) ->
                                Leaks.others(talks, seat)
                                        .flatMap(r ->
                                                r.shuttle().tenders().standing().values().stream())
                                        .sorted()
                                        .toList()),
                Leak.shows(
                        "words",
                        "the offer with which another will counter",
                        (talks, seat) ->
                                Leaks.items(talks, seat)
                                        .filter(i -> i.message().kind() == MessageKind.FORMAL_OFFER)
                                        .map(i -> i.message().options())
                                        .toList()),
                Leak.shows(
                        "metadata",
                        "what cleaning removed from a file that was received",
                        (talks, seat) -> Leaks.ofReceived(talks, seat, h -> files(talks, h))),
                Leak.shows(
                        "metadata",
                        "what cleaning removed, from whomever",
                        (talks, seat) ->
                                Leaks.others(talks, seat)
                                        .flatMap(r ->
                                                r
                                                        .shuttle()
                                                        .enclosures()
                                                        .cleaned()
                                                        .values()
                                                        .stream())
                                        .map(a -> a.removed())
                                        .toList()),
                Leak.shows(
                        "counts",
                        "how many files others enclose",
                        (talks, seat) ->
                                Leaks.others(talks, seat)
                                        .mapToInt(r -> r.shuttle().enclosures().enclosed().size())
                                        .sum()));
    }
}
