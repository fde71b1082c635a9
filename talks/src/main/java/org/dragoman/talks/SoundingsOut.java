package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Talks about talks, as one room, or the mediator's team, knows them.
///
/// @param soundings each sounding
public record SoundingsOut(Table<Id, SoundingOut> soundings) {

    /// How far a sounding has come.
    public enum Stage {
        SOUNDED,
        TERMS_AGREED,
        CONVENED,
        LAPSED
    }

    /// A sounding.
    ///
    /// @param answers of those rooms whose answers were seen
    /// @param ended how it ended; `SOUNDED` while it has not
    public record SoundingOut(
            Id sounding,
            Set<RoomId> rooms,
            String terms,
            Instant until,
            Table<RoomId, Boolean> answers,
            Stage ended) {

        /// How far it has come, as far as the answers were seen.
        public Stage stage() {
            return ended == Stage.SOUNDED && agreed() ? Stage.TERMS_AGREED : ended;
        }

        boolean agreed() {
            return rooms.stream().allMatch(room -> answers.find(room).orElse(false));
        }

        SoundingOut is(Stage next) {
            return new SoundingOut(sounding, rooms, terms, until, answers, next);
        }
    }

    static final SoundingsOut NONE = new SoundingsOut(Table.empty());

    SoundingsOut after(SoundingOutEvent event) {
        return new SoundingsOut(
                switch (event) {
                    case SoundingOutEvent.SoundedOut(var id, var rooms, var terms, var until) ->
                            soundings.with(
                                    id,
                                    new SoundingOut(
                                            id, rooms, terms, until, Table.empty(), Stage.SOUNDED));
                    case SoundingOutEvent.TermsAnswered(var room, var id, var agrees, _) ->
                            soundings.change(
                                    id,
                                    s ->
                                            new SoundingOut(
                                                    id,
                                                    s.rooms,
                                                    s.terms,
                                                    s.until,
                                                    s.answers.with(room, agrees),
                                                    s.ended));
                    case SoundingOutEvent.TalksConvened(var id, _) ->
                            soundings.change(id, s -> s.is(Stage.CONVENED));
                    case SoundingOutEvent.SoundingLapsed(var id, _) ->
                            soundings.change(id, s -> s.is(Stage.LAPSED));
                });
    }

    /// What the team sees beyond: the soundings whose terms all have agreed to.
    List<Sight> agreed() {
        return soundings.values().stream()
                .filter(sounding -> sounding.stage() == Stage.TERMS_AGREED)
                .map(sounding -> Sight.of("terms agreed by all", "sounding", sounding.sounding))
                .toList();
    }

    List<Id> ids() {
        return soundings.keys();
    }

    /// How the soundings stand; that all agreed is for the team alone, since it tells a room how
    /// many were asked.
    List<Sight> sights() {
        var sights = new ArrayList<Sight>();
        for (var sounding : soundings.values()) {
            sights.add(
                    Sight.of(
                            "sounding",
                            "sounding",
                            sounding.sounding,
                            "terms",
                            sounding.terms,
                            "until",
                            sounding.until,
                            "stage",
                            sounding.ended));
            for (var room : sounding.answers.keys()) {
                sights.add(
                        Sight.of(
                                "answer to the terms",
                                "sounding",
                                sounding.sounding,
                                "of",
                                room,
                                "agrees",
                                sounding.answers.find(room).orElse(false)));
            }
        }
        return sights;
    }
}
