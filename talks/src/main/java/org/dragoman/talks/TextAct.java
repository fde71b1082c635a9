package org.dragoman.talks;

/// What a delegation does about the single negotiating text. It responds; the mediator drafts.
public sealed interface TextAct extends RoomCommand
        permits TextAct.ConsentToSilence,
                TextAct.ProposeVariant,
                TextAct.WithdrawVariant,
                TextAct.BreakSilence,
                TextAct.Amend,
                ReplyAct,
                AssentAct {

    /// Agrees that the text may be put under silence.
    record ConsentToSilence(Id text) implements TextAct {}

    /// Puts words forward for a clause, to stand in the text without their owner.
    record ProposeVariant(Id text, String clause, Wording words) implements TextAct {}

    /// Withdraws words one put forward.
    record WithdrawVariant(Id text, String clause, Wording words) implements TextAct {}

    /// Breaks the silence, in writing.
    record BreakSilence(Id text, String words) implements TextAct {}

    /// Breaks the silence with other words for a clause, to stand in the next version.
    record Amend(Id text, String clause, Wording words, String reason) implements TextAct {}

    @Override
    default Power power() {
        return switch (this) {
            case ProposeVariant _ -> Power.SPEAK;
            case ReplyAct reply -> reply.power();
            case AssentAct assent -> assent.power();
            case ConsentToSilence _, WithdrawVariant _, BreakSilence _, Amend _ -> Power.NEGOTIATE;
        };
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case ReplyAct reply -> reply.sight();
            case AssentAct assent -> assent.sight();
            case ConsentToSilence(var text) -> Sight.of("consent to silence", "text", text);
            case ProposeVariant(var text, var clause, var words) ->
                    TextSight.said("propose words", words, "text", text, "clause", clause);
            case WithdrawVariant(var text, var clause, var words) ->
                    TextSight.said("withdraw words", words, "text", text, "clause", clause);
            case BreakSilence(var text, var words) ->
                    Sight.of("break the silence", "text", text, "words", words);
            case Amend(var text, var clause, var words, var reason) ->
                    TextSight.said(
                            "amend", words, "text", text, "clause", clause, "reason", reason);
        };
    }
}
