package org.dragoman.talks;

/// What a delegation does about reservations, about its name, and about merges.
public sealed interface ReplyAct extends TextAct {

    /// Reserves one's position on a clause, in words that stand beside it without their owner.
    record EnterReservation(Id text, String clause, Wording words) implements ReplyAct {}

    /// Withdraws a reservation.
    record WithdrawReservation(Id text, String clause, Wording words) implements ReplyAct {}

    /// Lets it be known that words in the text, or a reservation, are one's own. It cannot be
    /// undone.
    record LetOwnerBeKnown(Id text, String clause, Wording words) implements ReplyAct {}

    /// Answers whether a merged wording may take the place of one's own words.
    record AnswerMerge(Id merge, boolean agree) implements ReplyAct {}

    @Override
    default Power power() {
        return switch (this) {
            case LetOwnerBeKnown _ -> Power.RELEASE;
            case EnterReservation _, WithdrawReservation _, AnswerMerge _ -> Power.NEGOTIATE;
        };
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case EnterReservation(var text, var clause, var words) ->
                    TextSight.said("enter a reservation", words, "text", text, "clause", clause);
            case WithdrawReservation(var text, var clause, var words) ->
                    TextSight.said("withdraw a reservation", words, "text", text, "clause", clause);
            case LetOwnerBeKnown(var text, var clause, var words) ->
                    TextSight.said("let our name be known", words, "text", text, "clause", clause);
            case AnswerMerge(var merge, var agree) ->
                    Sight.of("answer a merge", "merge", merge, "agree", agree);
        };
    }
}
