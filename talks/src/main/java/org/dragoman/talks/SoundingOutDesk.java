package org.dragoman.talks;

import java.time.Instant;
import java.util.Set;

/// Decides what is done in talks about talks.
record SoundingOutDesk(Talks talks, Instant at, Identifiers ids) {

    /// What a delegation answers, decided from its room alone.
    static Decision decide(RoomState room, SoundingOutAct act) {
        return switch (act) {
            case SoundingOutAct.AnswerTerms(var id, var agrees, var words) -> {
                var sounding = room.proceedings().soundings().soundings().find(id);
                if (sounding.isEmpty()) {
                    yield Decision.unknown();
                }
                yield sounding.get().ended() == SoundingsOut.Stage.SOUNDED
                        ? Decision.done(
                                new SoundingOutEvent.TermsAnswered(room.room(), id, agrees, words))
                        : Decision.refuse(Rule.NOT_NOW, "The sounding is over.");
            }
        };
    }

    Decision decide(SoundingOutOrder order) {
        return switch (order) {
            case SoundingOutOrder.SoundOut(var rooms, var terms, var until) ->
                    soundOut(rooms, terms, until);
            case SoundingOutOrder.ConveneTalks(var id) -> convene(id);
        };
    }

    private Decision soundOut(Set<RoomId> rooms, String terms, Instant until) {
        if (!talks.delegations(rooms)) {
            return Decision.unknown();
        }
        if (terms.isBlank()) {
            return Decision.refuse(Rule.BLANK, "Write the terms.");
        }
        return at.isBefore(until)
                ? Decision.done(
                        new SoundingOutEvent.SoundedOut(ids.next(RoomId.DESK), rooms, terms, until))
                : Decision.refuse(Rule.PAST, "Let the sounding run until a later moment.");
    }

    private Decision convene(Id id) {
        var sounding = talks.desk().proceedings().soundings().soundings().find(id);
        if (sounding.isEmpty()) {
            return Decision.unknown();
        }
        return switch (sounding.get().stage()) {
            case SOUNDED ->
                    Decision.refuse(Rule.CONSENT, "Wait until every side agreed to the terms.");
            case TERMS_AGREED ->
                    Decision.done(new SoundingOutEvent.TalksConvened(id, sounding.get().rooms()));
            case CONVENED, LAPSED -> Decision.refuse(Rule.ALREADY_DONE, "The sounding is over.");
        };
    }

    static Event lapsed(Talks talks, Id id) {
        return new SoundingOutEvent.SoundingLapsed(
                id,
                talks.desk().proceedings().soundings().soundings().find(id).orElseThrow().rooms());
    }
}
