package org.dragoman.talks;

/// Decides what a delegation does about reservations, its name and merges.
record ReplyDoor(TextDoor door) {

    Decision decide(ReplyAct act) {
        var room = door.room().room();
        return switch (act) {
            case ReplyAct.EnterReservation(var id, var clause, var words) ->
                    door.of(
                            id,
                            text ->
                                    door.say(
                                            text,
                                            clause,
                                            Texts.Kind.RESERVATION,
                                            words,
                                            new ReplyEvent.ReservationEntered(
                                                    room, id, clause, words)));
            case ReplyAct.WithdrawReservation(var id, var clause, var words) ->
                    door.owned(id, clause, Texts.Kind.RESERVATION, words)
                            ? Decision.done(
                                    new ReplyEvent.ReservationWithdrawn(room, id, clause, words))
                            : Decision.unknown();
            case ReplyAct.LetOwnerBeKnown(var id, var clause, var words) -> name(id, clause, words);
            case ReplyAct.AnswerMerge(var merge, var agree) -> answer(merge, agree);
        };
    }

    private Decision name(Id id, String clause, Wording words) {
        var own =
                door.room().texts().ownFor(id, clause).stream()
                        .filter(it -> it.words().equals(words))
                        .toList();
        if (own.isEmpty()) {
            return Decision.unknown();
        }
        return own.stream().allMatch(Texts.Own::named)
                ? Decision.refuse(Rule.ALREADY_DONE, "You are known as their owner.")
                : Decision.done(new ReplyEvent.OwnerNamed(door.room().room(), id, clause, words));
    }

    private Decision answer(Id merge, boolean agree) {
        var ask = door.room().texts().asks().find(merge);
        if (ask.isEmpty()) {
            return Decision.unknown();
        }
        return ask.get().agreed() == (agree ? Texts.Answer.YES : Texts.Answer.NO)
                ? Decision.refuse(Rule.ALREADY_DONE, "You have answered so.")
                : Decision.done(new ReplyEvent.MergeAnswered(door.room().room(), merge, agree));
    }
}
