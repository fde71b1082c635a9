package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Expert matters, as one room, or the mediator's team, knows them.
///
/// @param referrals opinions that sides asked for alone
/// @param papers papers before the experts
/// @param inquiries joint fact-finding
/// @param data submitted, not yet put to the experts
public record Expertise(
        Table<Id, Referral> referrals,
        Table<Id, Paper> papers,
        Table<Id, Inquiry> inquiries,
        Table<Id, Data> data) {

    /// A side's own referral.
    ///
    /// @param forwarded whether it is with the experts
    /// @param returned whether the opinion was given back
    public record Referral(
            Id referral,
            RoomId room,
            RoomId experts,
            String question,
            String paper,
            boolean forwarded,
            boolean returned) {}

    /// A paper before the experts.
    ///
    /// @param referral the referral it came from, as the team traced it; none in the experts' room
    /// @param opinion at most one
    public record Paper(
            Id paper, String question, String words, List<Id> referral, List<Findings> opinion) {}

    /// Data of a party.
    public record Data(Id data, Id inquiry, String words, boolean put) {}

    static final Expertise NONE =
            new Expertise(Table.empty(), Table.empty(), Table.empty(), Table.empty());

    Expertise after(ExpertEvent event) {
        return switch (event) {
            case ExpertEvent.Referred(var room, var id, var experts, var question, var paper) ->
                    referrals(
                            referrals.with(
                                    id,
                                    new Referral(
                                            id, room, experts, question, paper, false, false)));
            case ExpertEvent.ReferralForwarded(_, var id) -> referral(id, false);
            case ExpertEvent.OpinionReturned(_, var id, _) -> referral(id, true);
            case ExpertEvent.PaperPut(_, var id, var question, var words) ->
                    papers(papers.with(id, new Paper(id, question, words, List.of(), List.of())));
            case ExpertEvent.PaperTraced(_, var referral, var id) ->
                    papers(
                            papers.change(
                                    id,
                                    p ->
                                            new Paper(
                                                    id,
                                                    p.question,
                                                    p.words,
                                                    List.of(referral),
                                                    p.opinion)));
            case ExpertEvent.OpinionGiven(_, var id, var findings) ->
                    papers(
                            papers.change(
                                    id,
                                    p ->
                                            new Paper(
                                                    id,
                                                    p.question,
                                                    p.words,
                                                    p.referral,
                                                    List.of(findings))));
            case ExpertEvent.InquiryOpened opened ->
                    inquiries(inquiries.with(opened.inquiry(), Inquiry.opened(opened)));
            case ExpertEvent.MatterPut(var id, _, var words) ->
                    inquiries(inquiries.change(id, i -> i.put(words)));
            case ExpertEvent.MatterAgreed(var room, var id) ->
                    inquiries(inquiries.change(id, i -> i.agreed(room)));
            case ExpertEvent.InquiryMoved(var id, _, var stage, _) ->
                    inquiries(inquiries.change(id, i -> i.moved(stage)));
            case ExpertEvent.FindingsShown(var id, _, var findings) ->
                    inquiries(inquiries.change(id, i -> i.reported(findings)));
            case ExpertEvent.FindingsReported(_, var id, var findings) ->
                    inquiries(inquiries.change(id, i -> i.reported(findings)));
            case ExpertEvent.ChargePut charge -> charged(charge);
            case ExpertEvent.DataSubmitted(_, var id, var datum, var words) ->
                    data(data.with(datum, new Data(datum, id, words, false)));
            case ExpertEvent.DataPut(_, var id, var datum, var words) ->
                    data(data.with(datum, new Data(datum, id, words, true)));
        };
    }

    /// The experts' room first hears of fact-finding by its charge; the team knows it already.
    private Expertise charged(ExpertEvent.ChargePut charge) {
        var id = charge.inquiry();
        return inquiries.has(id) && !inquiries.find(id).orElseThrow().rooms().isEmpty()
                ? this
                : inquiries(
                        inquiries.with(
                                id,
                                inquiries
                                        .find(id)
                                        .orElse(
                                                new Inquiry(
                                                        id,
                                                        Set.of(),
                                                        charge.experts(),
                                                        charge.words(),
                                                        charge.stage(),
                                                        "",
                                                        Set.of(),
                                                        List.of()))
                                        .moved(charge.stage())));
    }

    private Expertise referral(Id id, boolean returned) {
        return referrals(
                referrals.change(
                        id,
                        r ->
                                new Referral(
                                        id,
                                        r.room,
                                        r.experts,
                                        r.question,
                                        r.paper,
                                        true,
                                        returned)));
    }

    private Expertise referrals(Table<Id, Referral> next) {
        return new Expertise(next, papers, inquiries, data);
    }

    private Expertise papers(Table<Id, Paper> next) {
        return new Expertise(referrals, next, inquiries, data);
    }

    private Expertise inquiries(Table<Id, Inquiry> next) {
        return new Expertise(referrals, papers, next, data);
    }

    private Expertise data(Table<Id, Data> next) {
        return new Expertise(referrals, papers, inquiries, next);
    }

    List<Id> ids() {
        var ids = new ArrayList<>(referrals.keys());
        ids.addAll(papers.keys());
        ids.addAll(inquiries.keys());
        ids.addAll(data.keys());
        return ids;
    }

    /// How expert matters stand.
    List<Sight> sights() {
        var sights = new ArrayList<Sight>();
        for (var referral : referrals.values()) {
            sights.add(
                    Sight.of(
                            "referral",
                            "referral",
                            referral.referral,
                            "of",
                            referral.room,
                            "question",
                            referral.question,
                            "forwarded",
                            referral.forwarded,
                            "returned",
                            referral.returned));
        }
        for (var paper : papers.values()) {
            sights.add(
                    Sight.of(
                            "paper",
                            "paper",
                            paper.paper,
                            "question",
                            paper.question,
                            "words",
                            paper.words,
                            "opinion",
                            paper.opinion));
        }
        for (var inquiry : inquiries.values()) {
            sights.add(inquiry.sight());
        }
        for (var datum : data.values()) {
            sights.add(
                    Sight.of(
                            "data",
                            "data",
                            datum.data,
                            "inquiry",
                            datum.inquiry,
                            "words",
                            datum.words));
        }
        return sights;
    }
}
