package org.dragoman.talks;

/// Decides what parties and experts do in expert matters.
record ExpertDoor(RoomState room, Identifiers ids) {

    Decision decide(ExpertAct act) {
        return switch (act) {
            case ExpertAct.Refer(var experts, var question, var paper) ->
                    refer(experts, question, paper);
            case ExpertAct.GiveOpinion(var id, var findings) -> opinion(id, findings);
            case ExpertAct.AgreeToMatter(var id) -> agree(id);
            case ExpertAct.SubmitData(var id, var words) -> submit(id, words);
            case ExpertAct.ReportFindings(var id, var findings) -> report(id, findings);
        };
    }

    private Expertise expertise() {
        return room.proceedings().expertise();
    }

    private boolean experts() {
        return room.kind() == RoomKind.EXPERTS;
    }

    private Decision refer(RoomId experts, String question, String paper) {
        if (room.kind() != RoomKind.DELEGATION || !room.people().parties().has(experts)) {
            return Decision.unknown();
        }
        return question.isBlank() || paper.isBlank()
                ? Decision.refuse(Rule.BLANK, "Put a question and a paper.")
                : Decision.done(
                        new ExpertEvent.Referred(
                                room.room(), ids.next(room.room()), experts, question, paper));
    }

    private Decision opinion(Id id, Findings findings) {
        var paper = expertise().papers().find(id);
        if (!experts() || paper.isEmpty()) {
            return Decision.unknown();
        }
        if (!paper.get().opinion().isEmpty()) {
            return Decision.refuse(Rule.ALREADY_DONE, "You have given an opinion.");
        }
        return findings.blank()
                ? Decision.refuse(Rule.BLANK, "Write the opinion.")
                : Decision.done(new ExpertEvent.OpinionGiven(room.room(), id, findings));
    }

    private Decision agree(Id id) {
        var inquiry = expertise().inquiries().find(id);
        if (experts() || inquiry.isEmpty()) {
            return Decision.unknown();
        }
        if (!inquiry.get().open()) {
            return Decision.refuse(Rule.NOT_NOW, "Nothing is put to be agreed.");
        }
        return inquiry.get().agreed().contains(room.room())
                ? Decision.refuse(Rule.ALREADY_DONE, "You have agreed.")
                : Decision.done(new ExpertEvent.MatterAgreed(room.room(), id));
    }

    private Decision submit(Id id, String words) {
        var inquiry = expertise().inquiries().find(id);
        if (experts() || inquiry.isEmpty()) {
            return Decision.unknown();
        }
        if (inquiry.get().stage() != InquiryStage.DATA) {
            return Decision.refuse(
                    Rule.NOT_NOW, "Data are taken once the method is frozen, until the findings.");
        }
        return words.isBlank()
                ? Decision.refuse(Rule.BLANK, "Write the data.")
                : Decision.done(
                        new ExpertEvent.DataSubmitted(
                                room.room(), id, ids.next(room.room()), words));
    }

    private Decision report(Id id, Findings findings) {
        var inquiry = expertise().inquiries().find(id);
        if (!experts() || inquiry.isEmpty()) {
            return Decision.unknown();
        }
        if (inquiry.get().stage() != InquiryStage.DATA) {
            return Decision.refuse(Rule.NOT_NOW, "Report once data are taken.");
        }
        if (!inquiry.get().reported().isEmpty()) {
            return Decision.refuse(Rule.ALREADY_DONE, "You have reported.");
        }
        return findings.blank()
                ? Decision.refuse(Rule.BLANK, "Write the findings.")
                : Decision.done(new ExpertEvent.FindingsReported(room.room(), id, findings));
    }
}
