package org.dragoman.rooms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.talks.CapitalEvent;
import org.dragoman.talks.DomesticEvent;
import org.dragoman.talks.Event;
import org.dragoman.talks.Id;
import org.dragoman.talks.InstrumentEvent;
import org.dragoman.talks.OfferEvent;
import org.dragoman.talks.PackageDeal;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.ShortlistEvent;
import org.dragoman.talks.Sight;

/// Something that happened, as a room's record tells it: an option or a package that the talks know
/// by its place is said in the words that the room was given, an instrument by its title.
public final class Told {

    private final RoomState state;

    private Told(RoomState state) {
        this.state = state;
    }

    /// What a room's record shows of an event.
    public static Sight of(RoomState state, Event event) {
        return new Told(state).told(event);
    }

    private Sight told(Event event) {
        var sight = event.sight();
        return switch (event) {
            case CapitalEvent.Instructed it ->
                    placed(
                            sight,
                            "choice",
                            "choice",
                            options(it.consultation()),
                            List.of(it.choice()));
            case OfferEvent.Answered it ->
                    placed(sight, "accepts", "accepts", packages(it.proposal()), it.accepts());
            case OfferEvent.ProposalClosed it ->
                    placed(
                            sight,
                            "packages",
                            "accepted by all",
                            packages(it.proposal()),
                            it.deal());
            case ShortlistEvent.Marked it ->
                    placed(
                            sight,
                            "acceptable",
                            "acceptable",
                            listed(it.shortlist()),
                            it.acceptable());
            case ShortlistEvent.MarksCompared it ->
                    placed(sight, "packages", "common", listed(it.shortlist()), it.common());
            case InstrumentEvent _, DomesticEvent _ -> titled(sight);
            default -> sight;
        };
    }

    private List<String> options(Id consultation) {
        return state.consultations()
                .asked()
                .find(consultation)
                .map(it -> it.options())
                .orElse(List.of());
    }

    private List<String> packages(Id proposal) {
        return state.offers().proposals().find(proposal).map(it -> it.packages()).orElse(List.of());
    }

    private List<String> listed(Id list) {
        return state.shuttle()
                .shortlists()
                .lists()
                .find(list)
                .map(it -> it.packages().stream().map(PackageDeal::toString).toList())
                .orElse(List.of());
    }

    /// A sight with the words at some places, each with its place from one; as it was where one is
    /// not there.
    private static Sight placed(
            Sight sight,
            String name,
            String called,
            List<String> words,
            Collection<Integer> places) {
        if (places.isEmpty() || places.stream().anyMatch(it -> it < 0 || it >= words.size())) {
            return sight;
        }
        var said =
                places.stream()
                        .sorted()
                        .map(it -> (it + 1) + ". " + words.get(it))
                        .collect(Collectors.joining("\n"));
        return new Sight(
                sight.title(),
                sight.parts().stream()
                        .map(part -> part.name().equals(name) ? new Sight.Part(called, said) : part)
                        .toList());
    }

    /// A sight of an instrument with its title first, where the room knows one and it says none.
    private Sight titled(Sight sight) {
        if (sight.parts().stream().anyMatch(part -> part.name().equals("title"))) {
            return sight;
        }
        return sight.parts().stream()
                .filter(part -> part.name().equals("instrument"))
                .flatMap(part -> titles(new Id(part.value())).stream())
                .findFirst()
                .map(title -> {
                    var parts = new ArrayList<>(sight.parts());
                    parts.addFirst(new Sight.Part("title", title));
                    return new Sight(sight.title(), parts);
                })
                .orElse(sight);
    }

    /// What an instrument is called in this room. A capital knows it from what was put to it.
    ///
    /// Cost: O(n) for n entries in the room of a capital, else O(log n).
    private List<String> titles(Id instrument) {
        var known = state.accords().ratification().instruments().find(instrument);
        if (known.isPresent()) {
            return List.of(known.get().arrangement().title());
        }
        for (var entry : state.entries().values().reversed()) {
            if (entry.event() instanceof DomesticEvent.PutToConstituency put
                    && put.instrument().equals(instrument)) {
                return List.of(put.title());
            }
        }
        return List.of();
    }
}
