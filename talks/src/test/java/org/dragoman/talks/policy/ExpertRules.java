package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.Set;
import org.dragoman.talks.ExpertAct;
import org.dragoman.talks.ExpertOrder;
import org.dragoman.talks.Findings;
import org.dragoman.talks.Id;
import org.dragoman.talks.InquiryStage;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;

/// What the policy table releases of expert matters: a paper and its opinion by the mediator's
/// hand; the stages of joint fact-finding to its parties; to the experts their charge and the data.
record ExpertRules(PolicyTable table) {

    private ProceedingsLedger ledger() {
        return table.ledger.proceedings;
    }

    private boolean is(RoomId room, RoomKind kind) {
        var chamber = table.ledger.rooms.get(room);
        return chamber != null && chamber.kind == kind;
    }

    void order(Instant at, ExpertOrder order) {
        switch (order) {
            case ExpertOrder.ForwardReferral(var id) -> {
                var referral = ledger().referrals.get(id);
                if (referral != null
                        && !referral.forwarded
                        && is(referral.experts, RoomKind.EXPERTS)) {
                    referral.forwarded = true;
                    var paper = Names.of(at, referral.experts, 0);
                    ledger().papers.put(paper, id);
                    table.release(at, Set.of(referral.room), "forwarded " + id);
                    table.release(
                            at,
                            Set.of(referral.experts),
                            "paper " + paper + referral.question + referral.paper);
                }
            }
            case ExpertOrder.ReturnOpinion(var paper) -> {
                var id = ledger().papers.get(paper);
                var referral = id == null ? null : ledger().referrals.get(id);
                if (referral != null
                        && ledger().opinions.containsKey(paper)
                        && !referral.returned) {
                    referral.returned = true;
                    table.release(
                            at,
                            Set.of(referral.room),
                            "opinion " + id + ledger().opinions.get(paper));
                }
            }
            case ExpertOrder.OpenInquiry(var rooms, var experts, var question) -> {
                if (rooms.size() >= 2
                        && table.delegations(rooms)
                        && is(experts, RoomKind.EXPERTS)
                        && !question.isBlank()) {
                    var id = Names.of(at, RoomId.DESK, 0);
                    ledger().inquiries
                            .put(id, new ProceedingsLedger.Inquiry(rooms, experts, question));
                    table.release(at, rooms, "inquiry " + id + question);
                }
            }
            case ExpertOrder.PutMatter(var id, var words) -> {
                var inquiry = ledger().inquiries.get(id);
                if (inquiry != null && putting(inquiry) && !words.isBlank()) {
                    inquiry.matter = words;
                    inquiry.agreed.clear();
                    table.release(at, inquiry.rooms, "matter " + id + words);
                }
            }
            case ExpertOrder.AdvanceInquiry(var id) -> {
                var inquiry = ledger().inquiries.get(id);
                if (inquiry != null) {
                    advance(at, id, inquiry);
                }
            }
            case ExpertOrder.PutData(var datum) -> {
                var data = ledger().data.get(datum);
                var inquiry = data == null ? null : ledger().inquiries.get(data.inquiry);
                if (inquiry != null && inquiry.stage == InquiryStage.DATA && !data.put) {
                    data.put = true;
                    table.release(
                            at,
                            Set.of(inquiry.experts),
                            "data " + datum + data.inquiry + data.words);
                }
            }
        }
    }

    private static boolean putting(ProceedingsLedger.Inquiry inquiry) {
        return inquiry.stage == InquiryStage.QUESTION_AGREED
                || inquiry.stage == InquiryStage.EXPERTS_AGREED;
    }

    private static boolean open(ProceedingsLedger.Inquiry inquiry) {
        return inquiry.stage == InquiryStage.PROPOSED
                || inquiry.stage == InquiryStage.FINDINGS
                || (putting(inquiry) && !inquiry.matter.isEmpty());
    }

    private void advance(Instant at, Id id, ProceedingsLedger.Inquiry inquiry) {
        boolean all = open(inquiry) && inquiry.agreed.equals(inquiry.rooms);
        switch (inquiry.stage) {
            case PROPOSED -> {
                if (all) {
                    moved(at, id, inquiry, InquiryStage.QUESTION_AGREED, inquiry.question);
                }
            }
            case QUESTION_AGREED -> {
                if (all) {
                    charge(at, id, inquiry, InquiryStage.EXPERTS_AGREED, inquiry.question);
                    moved(at, id, inquiry, InquiryStage.EXPERTS_AGREED, inquiry.matter);
                }
            }
            case EXPERTS_AGREED -> {
                if (all) {
                    charge(at, id, inquiry, InquiryStage.METHOD_FROZEN, inquiry.matter);
                    moved(at, id, inquiry, InquiryStage.METHOD_FROZEN, inquiry.matter);
                }
            }
            case METHOD_FROZEN -> {
                charge(at, id, inquiry, InquiryStage.DATA, "");
                moved(at, id, inquiry, InquiryStage.DATA, "");
            }
            case DATA -> {
                if (inquiry.findings != null) {
                    moved(at, id, inquiry, InquiryStage.FINDINGS, "");
                    table.release(at, inquiry.rooms, "findings " + id + inquiry.findings);
                }
            }
            case FINDINGS -> {
                if (all) {
                    moved(at, id, inquiry, InquiryStage.ACCEPTED, "");
                }
            }
            case ACCEPTED -> {}
        }
    }

    private void moved(
            Instant at,
            Id id,
            ProceedingsLedger.Inquiry inquiry,
            InquiryStage stage,
            String words) {
        inquiry.stage = stage;
        table.release(at, inquiry.rooms, "inquiry " + id + stage + words);
        inquiry.matter = "";
        inquiry.agreed.clear();
    }

    private void charge(
            Instant at,
            Id id,
            ProceedingsLedger.Inquiry inquiry,
            InquiryStage stage,
            String words) {
        table.release(at, Set.of(inquiry.experts), "charge " + id + stage + words);
    }

    private static boolean said(Findings findings) {
        return !findings.words().isBlank()
                && findings.dissent().stream().noneMatch(String::isBlank);
    }

    boolean act(RoomId room, Instant at, ExpertAct act, boolean tried) {
        return switch (act) {
            case ExpertAct.Refer(var experts, var question, var paper) -> {
                boolean may =
                        table.delegation(room)
                                && table.ledger.rooms.get(room).parties.contains(experts)
                                && !question.isBlank()
                                && !paper.isBlank();
                if (may && !tried) {
                    ledger().referrals
                            .put(
                                    Names.of(at, room, 0),
                                    new ProceedingsLedger.Referral(room, experts, question, paper));
                }
                yield may;
            }
            case ExpertAct.GiveOpinion(var id, var findings) -> {
                var referral = ledger().referrals.get(ledger().papers.getOrDefault(id, id));
                boolean may =
                        ledger().papers.containsKey(id)
                                && referral != null
                                && referral.experts.equals(room)
                                && !ledger().opinions.containsKey(id)
                                && said(findings);
                if (may && !tried) {
                    ledger().opinions.put(id, findings);
                }
                yield may;
            }
            case ExpertAct.AgreeToMatter(var id) -> {
                var inquiry = ledger().inquiries.get(id);
                boolean may =
                        inquiry != null
                                && inquiry.rooms.contains(room)
                                && open(inquiry)
                                && !inquiry.agreed.contains(room);
                if (may && !tried) {
                    inquiry.agreed.add(room);
                }
                yield may;
            }
            case ExpertAct.SubmitData(var id, var words) -> {
                var inquiry = ledger().inquiries.get(id);
                boolean may =
                        inquiry != null
                                && inquiry.rooms.contains(room)
                                && inquiry.stage == InquiryStage.DATA
                                && !words.isBlank();
                if (may && !tried) {
                    ledger().data.put(Names.of(at, room, 0), new ProceedingsLedger.Data(id, words));
                }
                yield may;
            }
            case ExpertAct.ReportFindings(var id, var findings) -> {
                var inquiry = ledger().inquiries.get(id);
                boolean may =
                        inquiry != null
                                && inquiry.experts.equals(room)
                                && inquiry.charged()
                                && inquiry.findings == null
                                && said(findings);
                if (may && !tried) {
                    inquiry.findings = findings;
                }
                yield may;
            }
        };
    }
}
