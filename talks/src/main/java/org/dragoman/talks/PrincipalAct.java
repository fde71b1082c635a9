package org.dragoman.talks;

import java.util.List;

/// What a delegation does when its principals change.
public sealed interface PrincipalAct extends AccordAct {

    /// Tells the mediator that new principals took over.
    record ReportNewPrincipals(String words) implements PrincipalAct {}

    /// Stands by clauses that were inherited; none named is all of them.
    record Reaffirm(Id text, List<String> clauses) implements PrincipalAct {

        public Reaffirm {
            clauses = List.copyOf(clauses);
        }
    }

    /// Asks to reopen clauses that were inherited; none named is all of them.
    record AskReopening(Id text, List<String> clauses, String words) implements PrincipalAct {

        public AskReopening {
            clauses = List.copyOf(clauses);
        }
    }

    /// Lets the other parties know that its principals have changed.
    record NotifyNewPrincipals(String words) implements PrincipalAct {}

    @Override
    default Power power() {
        return Power.NEGOTIATE;
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case ReportNewPrincipals(var words) ->
                    Sight.of("report new principals", "words", words);
            case Reaffirm(var text, var clauses) ->
                    Sight.of("reaffirm", "text", text, "clauses", clauses);
            case AskReopening(var text, var clauses, var words) ->
                    Sight.of("ask to reopen", "text", text, "clauses", clauses, "words", words);
            case NotifyNewPrincipals(var words) ->
                    Sight.of("notify of new principals", "words", words);
        };
    }
}
