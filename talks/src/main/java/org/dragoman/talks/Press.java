package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What is said to the press, as one room, or the mediator's team, knows it.
///
/// @param communiques each communiqué that was proposed
/// @param readouts each readout that was written
/// @param published what became public, in order
public record Press(
        Table<Id, Communique> communiques, Table<Id, Readout> readouts, List<String> published) {

    public Press {
        published = List.copyOf(published);
    }

    /// How far a communiqué has come.
    public enum Stage {
        PROPOSED,
        AGREED,
        PUBLISHED,
        DROPPED
    }

    /// A communiqué.
    ///
    /// @param answers of those rooms whose answers were seen
    public record Communique(
            Id communique,
            Set<RoomId> rooms,
            String words,
            Instant embargo,
            Table<RoomId, Boolean> answers,
            Stage stage) {

        Communique is(Stage next) {
            return new Communique(communique, rooms, words, embargo, answers, next);
        }
    }

    /// A readout of a round.
    ///
    /// @param room its author; the desk for the mediator's
    public record Readout(
            Id readout, RoomId room, Id round, String words, Instant embargo, boolean issued) {}

    static final Press NONE = new Press(Table.empty(), Table.empty(), List.of());

    Press after(PressEvent event) {
        return switch (event) {
            case PressEvent.CommuniqueProposed(var id, var rooms, var words, var embargo) ->
                    communiques(
                            communiques.with(
                                    id,
                                    new Communique(
                                            id,
                                            rooms,
                                            words,
                                            embargo,
                                            Table.empty(),
                                            Stage.PROPOSED)));
            case PressEvent.CommuniqueAnswered(var room, var id, var consents, _, _) ->
                    communiques(
                            communiques.change(
                                    id,
                                    c ->
                                            new Communique(
                                                    id,
                                                    c.rooms,
                                                    c.words,
                                                    c.embargo,
                                                    c.answers.with(room, consents),
                                                    c.stage)));
            case PressEvent.CommuniqueAgreed(var id, _, _, _) ->
                    communiques(communiques.change(id, c -> c.is(Stage.AGREED)));
            case PressEvent.CommuniqueDropped(var id, _, _) ->
                    communiques(communiques.change(id, c -> c.is(Stage.DROPPED)));
            case PressEvent.CommuniquePublished(var id, var words) -> {
                var all = new ArrayList<>(published);
                all.add(words);
                yield new Press(communiques.change(id, c -> c.is(Stage.PUBLISHED)), readouts, all);
            }
            case PressEvent.ReadoutWritten(var room, var id, var round, var words, var embargo) ->
                    readouts(
                            readouts.with(id, new Readout(id, room, round, words, embargo, false)));
            case PressEvent.ReadoutWithdrawn(_, var id) -> readouts(readouts.without(id));
            case PressEvent.ReadoutIssued(_, var id, _, _) ->
                    readouts(
                            readouts.change(
                                    id,
                                    r ->
                                            new Readout(
                                                    id, r.room, r.round, r.words, r.embargo,
                                                    true)));
        };
    }

    private Press communiques(Table<Id, Communique> next) {
        return new Press(next, readouts, published);
    }

    private Press readouts(Table<Id, Readout> next) {
        return new Press(communiques, next, published);
    }

    /// Where the readouts of each round differ, as the mediator's team sees it.
    List<Sight> differences() {
        var sights = new ArrayList<Sight>();
        for (var round : new TreeSet<>(readouts.values().stream().map(Readout::round).toList())) {
            var texts =
                    readouts.values().stream()
                            .filter(r -> r.round.equals(round))
                            .sorted(Comparator.comparing(Readout::room))
                            .map(r ->
                                    new Readouts.Of(r.room.name(), List.of(r.room.name()), r.words))
                            .toList();
            for (var it : Readouts.compare(texts)) {
                sights.add(
                        Sight.of(
                                "readouts differ",
                                "round",
                                round,
                                "how",
                                it.kind(),
                                "readout of",
                                it.author(),
                                "beside that of",
                                it.other(),
                                "sentence",
                                it.sentence(),
                                "against",
                                it.against()));
            }
        }
        return sights;
    }

    /// The readout of a round by an author, at most one.
    List<Readout> of(RoomId room, Id round) {
        return readouts.values().stream()
                .filter(r -> r.room.equals(room) && r.round.equals(round))
                .toList();
    }

    List<Id> ids() {
        var ids = new ArrayList<>(communiques.keys());
        ids.addAll(readouts.keys());
        return ids;
    }

    /// How what is said to the press stands.
    List<Sight> sights() {
        var sights = new ArrayList<Sight>();
        for (var communique : communiques.values()) {
            sights.add(
                    Sight.of(
                            "communiqué",
                            "communiqué",
                            communique.communique,
                            "words",
                            communique.words,
                            "embargo",
                            communique.embargo,
                            "stage",
                            communique.stage));
            for (var room : communique.answers.keys()) {
                sights.add(
                        Sight.of(
                                "answer to the communiqué",
                                "communiqué",
                                communique.communique,
                                "of",
                                room,
                                "consents",
                                communique.answers.find(room).orElse(false)));
            }
        }
        for (var readout : readouts.values()) {
            sights.add(
                    Sight.of(
                            "readout",
                            "readout",
                            readout.readout,
                            "of",
                            readout.room,
                            "round",
                            readout.round,
                            "embargo",
                            readout.embargo,
                            "issued",
                            readout.issued));
        }
        for (int i = 0; i < published.size(); i++) {
            sights.add(Sight.of("made public", "number", i + 1, "words", published.get(i)));
        }
        return sights;
    }
}
