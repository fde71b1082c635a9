package org.dragoman.talks;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What the mediator's team knows beyond what each room sees: a fold of the whole journal.
///
/// @param journal every entry, by number from 1
/// @param team who is on the team and as what
/// @param deadlines what is still to come
/// @param holds conveyances that can still be called back
/// @param deliveries what each received thing came from
/// @param kept identifiers of things kept to named members of the team
/// @param comparisons comparisons not yet closed
/// @param plans proposals that wait for a second person
/// @param rounds how far each round has come
/// @param texts each text as the team has it
/// @param answers how many non-binding packages were put to a room on a subject
public record DeskState(
        Table<Long, Entry> journal,
        Table<String, Role> team,
        Deadlines deadlines,
        Table<Id, ConfidenceEvent.Held> holds,
        Table<Id, ConfidenceEvent.Held> deliveries,
        Table<Id, Set<String>> kept,
        Table<Id, OfferEvent.ComparisonOpened> comparisons,
        Table<Id, OfferEvent.ProposalPlanned> plans,
        Table<String, Integer> answers,
        Table<Id, RoundEvent.RoundMoved> rounds,
        Table<Id, Draft> texts) {

    static final DeskState NEW =
            new DeskState(
                    Table.empty(),
                    Table.empty(),
                    Deadlines.NONE,
                    Table.empty(),
                    Table.empty(),
                    Table.empty(),
                    Table.empty(),
                    Table.empty(),
                    Table.empty(),
                    Table.empty(),
                    Table.empty());

    DeskState after(Entry entry) {
        var next =
                switch (entry.event()) {
                    case PeopleEvent event -> people(event);
                    case ConfidenceEvent event -> confidence(event);
                    case OfferEvent event -> offer(event);
                    case RoundEvent event -> round(event);
                    case CapitalEvent event -> capital(event);
                    case TextEvent event -> text(event);
                };
        return new DeskState(
                journal.with(journal.size() + 1L, entry),
                next.team,
                next.deadlines,
                next.holds,
                next.deliveries,
                next.kept,
                next.comparisons,
                next.plans,
                next.answers,
                next.rounds,
                next.texts);
    }

    private DeskState people(PeopleEvent event) {
        return switch (event) {
            case PeopleEvent.TalksOpened(_, _, var lead) -> team(team.with(lead, Role.LEAD));
            case PeopleEvent.TeamJoined(var name, var role) -> team(team.with(name, role));
            case PeopleEvent.TeamLeft(var name) -> team(team.without(name));
            case PeopleEvent.TeamHandedOver(var from, var to) ->
                    team(team.with(from, Role.MEDIATOR).with(to, Role.LEAD));
            case PeopleEvent.RoomOpened _,
                    PeopleEvent.Invited _,
                    PeopleEvent.Entered _,
                    PeopleEvent.Left _,
                    PeopleEvent.Suspended _,
                    PeopleEvent.Readmitted _,
                    PeopleEvent.HeadHandedOver _,
                    PeopleEvent.Empowered _,
                    PeopleEvent.Introduced _,
                    PeopleEvent.CapitalOpened _,
                    PeopleEvent.NoticeGiven _,
                    PeopleEvent.NoticeReceived _,
                    PeopleEvent.RecordConfirmed _,
                    PeopleEvent.RecordDisputed _,
                    PeopleEvent.ActAwaits _,
                    PeopleEvent.ActConfirmed _,
                    PeopleEvent.ActDismissed _ ->
                    this;
        };
    }

    private DeskState confidence(ConfidenceEvent event) {
        return switch (event) {
            case ConfidenceEvent.Confided(_, var item, _, _, _, var keptTo) ->
                    keptTo.isEmpty() ? this : kept(item, keptTo);
            case ConfidenceEvent.GrantDrafted(_, var grant, var item, _, _, _, _, _) ->
                    keptAs(item, grant);
            case ConfidenceEvent.Granted(var room, var grant, _, var until) ->
                    deadlines(deadlines.with(new Deadline.GrantEnds(room, grant), until));
            case ConfidenceEvent.Revoked(var room, var grant) -> grantGone(room, grant);
            case ConfidenceEvent.Expired(var room, var grant) -> grantGone(room, grant);
            case ConfidenceEvent.Carried(var room, var grant, _) ->
                    deadlines(deadlines.without(new Deadline.GrantEnds(room, grant)));
            case ConfidenceEvent.Held held -> held(held);
            case ConfidenceEvent.HoldDropped(var hold, _) -> holdGone(hold);
            case ConfidenceEvent.Delivered(var hold, _, var received) ->
                    holds.find(hold)
                            .map(held ->
                                    holdGone(hold).delivered(received, held).keptAs(hold, received))
                            .orElse(this);
            case ConfidenceEvent.NoteWritten _,
                    ConfidenceEvent.Reworded _,
                    ConfidenceEvent.TermsChanged _,
                    ConfidenceEvent.DraftRevised _,
                    ConfidenceEvent.WordsReadBack _,
                    ConfidenceEvent.ReadingConfirmed _,
                    ConfidenceEvent.Conveyed _,
                    ConfidenceEvent.OverrideTold _,
                    ConfidenceEvent.Acknowledged _,
                    ConfidenceEvent.AcknowledgementTold _,
                    ConfidenceEvent.ErrorNoticed _,
                    ConfidenceEvent.ErrorTold _,
                    ConfidenceEvent.Sequestered _,
                    ConfidenceEvent.Attested _,
                    ConfidenceEvent.ErrorClosed _,
                    ConfidenceEvent.ErrorClosedTold _ ->
                    this;
        };
    }

    private DeskState round(RoundEvent event) {
        return switch (event) {
            case RoundEvent.RoundConvened(var id, var rooms, _, _) ->
                    rounds(new RoundEvent.RoundMoved(id, rooms, RoundStage.CONVENED, ""));
            case RoundEvent.RoundMoved moved -> rounds(moved);
            case RoundEvent.PlenaryAgreed _, RoundEvent.Met _, RoundEvent.ContactNoted _ -> this;
        };
    }

    private DeskState rounds(RoundEvent.RoundMoved moved) {
        return new DeskState(
                journal,
                team,
                deadlines,
                holds,
                deliveries,
                kept,
                comparisons,
                plans,
                answers,
                rounds.with(moved.round(), moved),
                texts);
    }

    private DeskState text(TextEvent event) {
        return switch (event) {
            case TextEvent.TextOpened opened -> texts(Draft.opened(opened), deadlines);
            case TextEvent.VersionDrafted drafted ->
                    change(drafted.text(), text -> text.drafted(drafted));
            case TextEvent.TextShown(var room, var id, _, _, _, _) ->
                    change(
                            id,
                            text -> {
                                var to = new HashSet<>(text.shownTo());
                                to.add(room);
                                return text.shown(Set.copyOf(to));
                            });
            case TextEvent.SilenceOpened(var id, _, _, var deadline) ->
                    change(id, text -> text.agreed(text.agreed(), true, deadline))
                            .deadlines(deadlines.with(new Deadline.SilenceEnds(id), deadline));
            case TextEvent.SilenceEnded(var id, _, _, var names) ->
                    change(
                                    id,
                                    text -> {
                                        var all = new HashSet<>(text.agreed());
                                        all.addAll(names);
                                        return text.agreed(Set.copyOf(all), false, text.deadline());
                                    })
                            .deadlines(deadlines.without(new Deadline.SilenceEnds(id)));
            case TextEvent.ClausesReopened(var id, _, var names, _) ->
                    change(
                            id,
                            text -> {
                                var left = new HashSet<>(text.agreed());
                                left.removeAll(names);
                                return text.agreed(
                                        Set.copyOf(left), text.silent(), text.deadline());
                            });
            case TextEvent.SilenceConsented _,
                    TextEvent.VariantProposed _,
                    TextEvent.VariantWithdrawn _,
                    TextEvent.Objected _ ->
                    this;
        };
    }

    private DeskState change(Id id, UnaryOperator<Draft> change) {
        return texts.find(id).map(text -> texts(change.apply(text), deadlines)).orElse(this);
    }

    private DeskState texts(Draft text, Deadlines ahead) {
        return new DeskState(
                journal,
                team,
                ahead,
                holds,
                deliveries,
                kept,
                comparisons,
                plans,
                answers,
                rounds,
                texts.with(text.text(), text));
    }

    private DeskState capital(CapitalEvent event) {
        return switch (event) {
            case CapitalEvent.Consulted(var room, var capital, var id, _, _, var deadline) ->
                    deadlines(deadlines.with(new Deadline.AnswerDue(room, capital, id), deadline));
            case CapitalEvent.Instructed(var room, var capital, var id, _, _) ->
                    deadlines(deadlines.without(new Deadline.AnswerDue(room, capital, id)));
            case CapitalEvent.PersonalViewGiven(var room, var capital, var id, _) ->
                    deadlines(deadlines.without(new Deadline.AnswerDue(room, capital, id)));
            case CapitalEvent.Overdue(var room, var capital, var id) ->
                    deadlines(deadlines.without(new Deadline.AnswerDue(room, capital, id)));
            case CapitalEvent.ConsultationNoted _, CapitalEvent.AnswerNoted _ -> this;
        };
    }

    private DeskState offer(OfferEvent event) {
        return switch (event) {
            case OfferEvent.ComparisonOpened opened ->
                    offers(
                            deadlines.with(
                                    new Deadline.ComparisonEnds(opened.comparison()),
                                    opened.deadline()),
                            comparisons.with(opened.comparison(), opened),
                            plans,
                            answers);
            case OfferEvent.ComparisonClosed(var id) ->
                    offers(
                            deadlines.without(new Deadline.ComparisonEnds(id)),
                            comparisons.without(id),
                            plans,
                            answers);
            case OfferEvent.ProposalPlanned planned ->
                    offers(
                            deadlines,
                            comparisons,
                            plans.with(planned.proposal(), planned),
                            answers);
            case OfferEvent.ProposalMade made ->
                    offers(
                            deadlines.with(
                                    new Deadline.ProposalEnds(made.proposal()), made.deadline()),
                            comparisons,
                            plans.without(made.proposal()),
                            counted(made));
            case OfferEvent.ProposalClosed(var id, _, _) ->
                    deadlines(deadlines.without(new Deadline.ProposalEnds(id)));
            case OfferEvent.SealInvited _,
                    OfferEvent.Sealed _,
                    OfferEvent.Compared _,
                    OfferEvent.SealsOpened _,
                    OfferEvent.Answered _ ->
                    this;
        };
    }

    private Table<String, Integer> counted(OfferEvent.ProposalMade made) {
        var next = answers;
        if (made.binding().compareTo(Binding.AD_REFERENDUM) < 0) {
            for (var room : made.rooms()) {
                var key = OfferDesk.subject(room, made.subject());
                next = next.with(key, next.find(key).orElse(0) + made.packages().size());
            }
        }
        return next;
    }

    private DeskState offers(
            Deadlines ahead,
            Table<Id, OfferEvent.ComparisonOpened> open,
            Table<Id, OfferEvent.ProposalPlanned> planned,
            Table<String, Integer> counted) {
        return new DeskState(
                journal,
                team,
                ahead,
                holds,
                deliveries,
                kept,
                open,
                planned,
                counted,
                rounds,
                texts);
    }

    private DeskState held(ConfidenceEvent.Held held) {
        var next =
                new DeskState(
                        journal,
                        team,
                        deadlines.with(new Deadline.HoldEnds(held.hold()), held.until()),
                        holds.with(held.hold(), held),
                        deliveries,
                        kept,
                        comparisons,
                        plans,
                        answers,
                        rounds,
                        texts);
        return switch (held.basis()) {
            case Basis.OnGrant(_, var grant) -> next.keptAs(grant, held.hold());
            case Basis.OnTerms(_, var item) -> next.keptAs(item, held.hold());
            case Basis.OnOverride(_, var item, _) -> next.keptAs(item, held.hold());
            case Basis.Own _ -> next;
        };
    }

    private DeskState grantGone(RoomId room, Id grant) {
        var next = deadlines(deadlines.without(new Deadline.GrantEnds(room, grant)));
        for (var held : holds.values()) {
            if (held.basis().equals(new Basis.OnGrant(room, grant))) {
                next = next.holdGone(held.hold());
            }
        }
        return next;
    }

    private DeskState holdGone(Id hold) {
        return new DeskState(
                journal,
                team,
                deadlines.without(new Deadline.HoldEnds(hold)),
                holds.without(hold),
                deliveries,
                kept,
                comparisons,
                plans,
                answers,
                rounds,
                texts);
    }

    private DeskState delivered(Id received, ConfidenceEvent.Held held) {
        return new DeskState(
                journal,
                team,
                deadlines,
                holds,
                deliveries.with(received, held),
                kept,
                comparisons,
                plans,
                answers,
                rounds,
                texts);
    }

    private DeskState keptAs(Id from, Id also) {
        return kept.find(from).map(names -> kept(also, names)).orElse(this);
    }

    private DeskState kept(Id id, Set<String> names) {
        return new DeskState(
                journal,
                team,
                deadlines,
                holds,
                deliveries,
                kept.with(id, names),
                comparisons,
                plans,
                answers,
                rounds,
                texts);
    }

    private DeskState team(Table<String, Role> next) {
        return new DeskState(
                journal,
                next,
                deadlines,
                holds,
                deliveries,
                kept,
                comparisons,
                plans,
                answers,
                rounds,
                texts);
    }

    private DeskState deadlines(Deadlines next) {
        return new DeskState(
                journal,
                team,
                next,
                holds,
                deliveries,
                kept,
                comparisons,
                plans,
                answers,
                rounds,
                texts);
    }

    /// Whether a thing is kept from a member of the team.
    boolean keptFrom(String member, Id id) {
        return kept.find(id).filter(names -> !names.contains(member)).isPresent();
    }
}
