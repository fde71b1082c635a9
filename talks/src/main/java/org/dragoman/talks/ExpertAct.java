package org.dragoman.talks;

/// What parties and experts do in expert matters.
public sealed interface ExpertAct extends ProceedingsAct {

    /// Asks for an expert opinion of one's own.
    record Refer(RoomId experts, String question, String paper) implements ExpertAct {}

    /// Gives an opinion on a paper.
    record GiveOpinion(Id paper, Findings findings) implements ExpertAct {}

    /// Agrees to what was put: the question, the experts, the method, the findings.
    record AgreeToMatter(Id inquiry) implements ExpertAct {}

    /// Submits data.
    record SubmitData(Id inquiry, String words) implements ExpertAct {}

    /// Reports the findings.
    record ReportFindings(Id inquiry, Findings findings) implements ExpertAct {}

    @Override
    default Power power() {
        return switch (this) {
            case Refer _, GiveOpinion _, SubmitData _, ReportFindings _ -> Power.RELEASE;
            case AgreeToMatter _ -> Power.NEGOTIATE;
        };
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case Refer(var experts, var question, var paper) ->
                    Sight.of(
                            "refer to experts",
                            "experts",
                            experts,
                            "question",
                            question,
                            "paper",
                            paper);
            case GiveOpinion(var id, var findings) ->
                    Sight.of("give an opinion", "paper", id, "findings", findings);
            case AgreeToMatter(var id) -> Sight.of("agree to the matter", "inquiry", id);
            case SubmitData(var id, var words) ->
                    Sight.of("submit data", "inquiry", id, "words", words);
            case ReportFindings(var id, var findings) ->
                    Sight.of("report findings", "inquiry", id, "findings", findings);
        };
    }
}
