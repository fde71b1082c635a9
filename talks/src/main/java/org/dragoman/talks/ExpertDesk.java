package org.dragoman.talks;

import java.util.Set;

/// Decides what the mediator's team does in expert matters.
record ExpertDesk(Talks talks, Identifiers ids) {

    Decision decide(ExpertOrder order) {
        return switch (order) {
            case ExpertOrder.ForwardReferral(var id) -> forward(id);
            case ExpertOrder.ReturnOpinion(var id) -> giveBack(id);
            case ExpertOrder.OpenInquiry(var rooms, var experts, var question) ->
                    open(rooms, experts, question);
            case ExpertOrder.PutMatter(var id, var words) -> put(id, words);
            case ExpertOrder.AdvanceInquiry(var id) -> advance(id);
            case ExpertOrder.PutData(var id) -> data(id);
        };
    }

    private Expertise expertise() {
        return talks.desk().proceedings().expertise();
    }

    private Decision forward(Id id) {
        var found = expertise().referrals().find(id);
        if (found.isEmpty()) {
            return Decision.unknown();
        }
        var it = found.get();
        if (it.forwarded()) {
            return Decision.refuse(Rule.ALREADY_DONE, "The experts have it.");
        }
        if (!talks.is(it.experts(), RoomKind.EXPERTS)) {
            return Decision.unknown();
        }
        var paper = ids.next(it.experts());
        return Decision.done(
                new ExpertEvent.PaperPut(it.experts(), paper, it.question(), it.paper()),
                new ExpertEvent.PaperTraced(it.room(), id, paper),
                new ExpertEvent.ReferralForwarded(it.room(), id));
    }

    private Decision giveBack(Id id) {
        var paper = expertise().papers().find(id);
        if (paper.isEmpty() || paper.get().referral().isEmpty()) {
            return Decision.unknown();
        }
        var referral =
                expertise().referrals().find(paper.get().referral().getFirst()).orElseThrow();
        if (paper.get().opinion().isEmpty() || referral.returned()) {
            return Decision.refuse(Rule.NOT_NOW, "An opinion is returned once, when it is there.");
        }
        return Decision.done(
                new ExpertEvent.OpinionReturned(
                        referral.room(), referral.referral(), paper.get().opinion().getFirst()));
    }

    private Decision open(Set<RoomId> rooms, RoomId experts, String question) {
        if (rooms.size() < 2 || !talks.delegations(rooms) || !talks.is(experts, RoomKind.EXPERTS)) {
            return Decision.unknown();
        }
        return question.isBlank()
                ? Decision.refuse(Rule.BLANK, "Put a question.")
                : Decision.done(
                        new ExpertEvent.InquiryOpened(
                                ids.next(RoomId.DESK), rooms, experts, question));
    }

    private Decision put(Id id, String words) {
        var inquiry = expertise().inquiries().find(id);
        if (inquiry.isEmpty()) {
            return Decision.unknown();
        }
        if (!inquiry.get().stage().needsMatter()) {
            return Decision.refuse(
                    Rule.NOT_NOW, "Experts follow the question, the method the experts.");
        }
        return words.isBlank()
                ? Decision.refuse(Rule.BLANK, "Write what is to be agreed.")
                : Decision.done(new ExpertEvent.MatterPut(id, inquiry.get().rooms(), words));
    }

    private Decision advance(Id id) {
        var found = expertise().inquiries().find(id);
        if (found.isEmpty()) {
            return Decision.unknown();
        }
        var it = found.get();
        if (it.stage().needsConsent() && !(it.open() && it.agreed().equals(it.rooms()))) {
            return Decision.refuse(Rule.CONSENT, "Wait until every party has agreed.");
        }
        return switch (it.stage()) {
            case PROPOSED -> Decision.done(moved(it, InquiryStage.QUESTION_AGREED, it.question()));
            case QUESTION_AGREED ->
                    Decision.done(
                            moved(it, InquiryStage.EXPERTS_AGREED, it.matter()),
                            charge(it, InquiryStage.EXPERTS_AGREED, it.question()));
            case EXPERTS_AGREED ->
                    Decision.done(
                            moved(it, InquiryStage.METHOD_FROZEN, it.matter()),
                            charge(it, InquiryStage.METHOD_FROZEN, it.matter()));
            case METHOD_FROZEN ->
                    Decision.done(
                            moved(it, InquiryStage.DATA, ""), charge(it, InquiryStage.DATA, ""));
            case DATA ->
                    it.reported().isEmpty()
                            ? Decision.refuse(Rule.NOT_NOW, "Wait for the experts' findings.")
                            : Decision.done(
                                    moved(it, InquiryStage.FINDINGS, ""),
                                    new ExpertEvent.FindingsShown(
                                            id, it.rooms(), it.reported().getFirst()));
            case FINDINGS -> Decision.done(moved(it, InquiryStage.ACCEPTED, ""));
            case ACCEPTED -> Decision.refuse(Rule.ALREADY_DONE, "The findings were accepted.");
        };
    }

    private static Event moved(Inquiry inquiry, InquiryStage stage, String words) {
        return new ExpertEvent.InquiryMoved(inquiry.inquiry(), inquiry.rooms(), stage, words);
    }

    private static Event charge(Inquiry inquiry, InquiryStage stage, String words) {
        return new ExpertEvent.ChargePut(inquiry.experts(), inquiry.inquiry(), stage, words);
    }

    private Decision data(Id id) {
        var data = expertise().data().find(id);
        if (data.isEmpty()) {
            return Decision.unknown();
        }
        var inquiry = expertise().inquiries().find(data.get().inquiry()).orElseThrow();
        if (inquiry.stage() != InquiryStage.DATA) {
            return Decision.refuse(Rule.NOT_NOW, "Data are put until the findings.");
        }
        return data.get().put()
                ? Decision.refuse(Rule.ALREADY_DONE, "The experts have them.")
                : Decision.done(
                        new ExpertEvent.DataPut(
                                inquiry.experts(), inquiry.inquiry(), id, data.get().words()));
    }
}
