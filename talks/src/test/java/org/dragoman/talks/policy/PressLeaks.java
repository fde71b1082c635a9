package org.dragoman.talks.policy;

import java.util.List;
import org.dragoman.talks.Disclosure;
import org.dragoman.talks.ExpertEvent;
import org.dragoman.talks.HandoverEvent;
import org.dragoman.talks.Inquiry;
import org.dragoman.talks.Press;
import org.dragoman.talks.Proceedings;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoundEvent;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Talks;

/// Views that tell too much of experts, the press and handovers, one leak each.
final class PressLeaks {

    private PressLeaks() {}

    private static Proceedings conduct(Talks talks) {
        return talks.desk().proceedings();
    }

    private static List<Inquiry> inquiries(Talks talks, Seat seat) {
        return conduct(talks).expertise().inquiries().values().stream()
                .filter(i -> i.rooms().contains(seat.room()))
                .toList();
    }

    private static List<Press.Readout> readouts(Talks talks, Seat seat) {
        return conduct(talks).press().readouts().values().stream()
                .filter(r -> !r.room().equals(seat.room()) && !r.issued())
                .toList();
    }

    static List<Leak> all() {
        return List.of(
                Leak.shows(
                        "existence",
                        "that a side asked the experts alone",
                        (talks, seat) ->
                                conduct(talks).expertise().referrals().values().stream()
                                        .anyMatch(r -> !r.room().equals(seat.room()))),
                Leak.shows(
                        "existence",
                        "that referrals wait for the experts",
                        (talks, seat) ->
                                seat.room().equals(Scene.EXPERTS)
                                        ? conduct(talks).expertise().referrals().values().stream()
                                                .filter(r -> !r.forwarded())
                                                .count()
                                        : ""),
                Leak.shows(
                        "counts",
                        "how many opinions the experts gave",
                        (talks, _) ->
                                talks.desk().journal().values().stream()
                                        .filter(e -> e.event() instanceof ExpertEvent.OpinionGiven)
                                        .count()),
                Leak.shows(
                        "words",
                        "who has agreed to the question, the experts, the method",
                        (talks, seat) ->
                                inquiries(talks, seat).stream()
                                        .map(i -> i.agreed().stream().sorted().toList())
                                        .toList()),
                Leak.shows(
                        "time",
                        "that the experts reported, before all are shown",
                        (talks, seat) ->
                                inquiries(talks, seat).stream()
                                        .map(i -> i.reported().size())
                                        .toList()),
                Leak.shows(
                        "counts",
                        "how many data the others submitted",
                        (talks, seat) ->
                                inquiries(talks, seat).isEmpty()
                                        ? 0
                                        : conduct(talks).expertise().data().size()),
                Leak.shows(
                        "existence",
                        "that there are talks, on the public page",
                        (talks, seat) ->
                                seat.room().equals(RoomId.PUBLIC)
                                                && talks.room(seat.room())
                                                        .filter(r ->
                                                                r.settings().disclosure()
                                                                        == Disclosure
                                                                                .EXISTENCE_SECRET)
                                                        .isPresent()
                                        ? talks.desk().journal().size()
                                        : ""),
                Leak.shows(
                        "time",
                        "a chronology of rounds on the public page",
                        (talks, seat) ->
                                seat.room().equals(RoomId.PUBLIC)
                                        ? talks.desk().journal().values().stream()
                                                .filter(e ->
                                                        e.event()
                                                                instanceof RoundEvent.RoundConvened)
                                                .map(e -> e.at())
                                                .toList()
                                        : ""),
                Leak.shows(
                        "time",
                        "agreed lines before the embargo, on the public page",
                        (talks, seat) ->
                                seat.room().equals(RoomId.PUBLIC)
                                        ? conduct(talks).press().communiques().values().stream()
                                                .filter(c -> c.stage() == Press.Stage.AGREED)
                                                .map(Press.Communique::words)
                                                .toList()
                                        : ""),
                Leak.shows(
                        "words",
                        "who consents to the communiqué",
                        (talks, seat) ->
                                Scene.DELEGATIONS.contains(seat.room())
                                        ? conduct(talks).press().communiques().values().stream()
                                                .map(c -> c.answers().values())
                                                .toList()
                                        : ""),
                Leak.shows(
                        "words",
                        "another's readout before its embargo",
                        (talks, seat) ->
                                readouts(talks, seat).stream().map(Press.Readout::words).toList()),
                Leak.shows(
                        "counts",
                        "how many readouts are written",
                        (talks, seat) -> readouts(talks, seat).size()),
                Leak.shows(
                        "counts",
                        "how many rooms let their confidences go along",
                        (talks, _) ->
                                talks.desk().journal().values().stream()
                                        .filter(e ->
                                                e.event() instanceof HandoverEvent.HandoverAnswered)
                                        .count()));
    }
}
