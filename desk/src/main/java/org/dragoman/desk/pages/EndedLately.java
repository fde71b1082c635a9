package org.dragoman.desk.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.talks.Id;
import org.dragoman.talks.InstrumentEvent;
import org.dragoman.talks.InstrumentStage;
import org.dragoman.talks.TextEvent;

/// Something that came to its end: a proposal, sealed offers, a list, a silence, an instrument. It
/// says no more than the page where it stands.
///
/// @param kind what it was, in words
/// @param subject what it was about; may be empty
/// @param outcome what came of it, in words
/// @param address of the page where it stands
public record EndedLately(String kind, String subject, String outcome, Instant at, String address) {

    /// What ended at an instant or after it, the last first.
    static List<EndedLately> since(DeskView view, Instant first) {
        var all = new ArrayList<EndedLately>();
        offers(view, first, all);
        for (var entry : view.entries()) {
            if (entry.at().isBefore(first)) {
                continue;
            }
            switch (entry.event()) {
                case TextEvent.SilenceEnded end -> all.add(silence(view, end, entry.at()));
                case InstrumentEvent end -> instrument(view, end, entry.at()).ifPresent(all::add);
                default -> {}
            }
        }
        all.sort(Comparator.comparing(EndedLately::at).reversed());
        return all;
    }

    private static void offers(DeskView view, Instant first, List<EndedLately> all) {
        var words = view.words();
        var page = view.base() + "/offers#ended";
        for (var it : EndedOffers.of(view)) {
            if (it.at().isBefore(first)) {
                continue;
            }
            all.add(
                    new EndedLately(
                            words.of(it.kind()),
                            it.subject(),
                            words.of(it.outcome()),
                            it.at(),
                            page));
        }
        for (var it : ComparedLists.of(view)) {
            if (it.at().isBefore(first)) {
                continue;
            }
            all.add(
                    new EndedLately(
                            words.of("offers.compared"),
                            it.subject(),
                            it.common().isEmpty()
                                    ? words.of("offers.compared.none")
                                    : words.of("offers.compared.match")
                                            + " "
                                            + it.common().stream()
                                                    .map(place -> String.valueOf(place.place()))
                                                    .collect(Collectors.joining(", ")),
                            it.at(),
                            page));
        }
    }

    private static EndedLately silence(DeskView view, TextEvent.SilenceEnded end, Instant at) {
        return new EndedLately(
                view.words().of("ended.silence"),
                Coming.text(view, end.text()),
                view.words().of(end.broken() ? "ended.silence.broken" : "ended.silence.agreed"),
                at,
                view.base() + "/text");
    }

    private static Optional<EndedLately> instrument(
            DeskView view, InstrumentEvent event, Instant at) {
        return switch (event) {
            case InstrumentEvent.EnteredIntoForce(var id, _) ->
                    Optional.of(instrument(view, id, InstrumentStage.IN_FORCE, at));
            case InstrumentEvent.Rejected(var id, _) ->
                    Optional.of(instrument(view, id, InstrumentStage.REJECTED, at));
            case InstrumentEvent.Lapsed(var id, _) ->
                    Optional.of(instrument(view, id, InstrumentStage.LAPSED, at));
            default -> Optional.empty();
        };
    }

    private static EndedLately instrument(DeskView view, Id id, InstrumentStage stage, Instant at) {
        return new EndedLately(
                view.words().of("ended.instrument"),
                Coming.instrument(view, id),
                view.words().named("instrument", stage),
                at,
                view.base() + "/accord");
    }
}
