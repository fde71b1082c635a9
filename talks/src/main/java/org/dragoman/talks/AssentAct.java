package org.dragoman.talks;

/// What a delegation does towards agreement on a text.
public sealed interface AssentAct extends TextAct {

    /// Accepts a clause as it stands, ad referendum.
    record AcceptClause(Id text, String clause) implements AssentAct {}

    /// Takes an acceptance back, as long as the clause is not established as agreed.
    record WithdrawAcceptance(Id text, String clause) implements AssentAct {}

    /// Approves the version, brackets and all, as the basis of further work.
    record ApproveVersion(Id text) implements AssentAct {}

    /// Initials the version; only the head does.
    record Initial(Id text) implements AssentAct {}

    @Override
    default Power power() {
        return Power.NEGOTIATE;
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case AcceptClause(var text, var clause) ->
                    Sight.of("accept a clause", "text", text, "clause", clause);
            case WithdrawAcceptance(var text, var clause) ->
                    Sight.of("withdraw an acceptance", "text", text, "clause", clause);
            case ApproveVersion(var text) -> Sight.of("approve the version", "text", text);
            case Initial(var text) -> Sight.of("initial the version", "text", text);
        };
    }
}
