package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What follows for an instrument from what was just done: the last signature, adherence or deposit
/// completes it, its day brings it into force, a change of the text voids what was consented to.
///
/// Only here does one side's step reach another: its signature, adoption and deposit are acts of
/// all parties anyway; of its steps at home, what it notifies; and that all are bound, at that
/// moment.
record Ratifying(Talks talks, Instant at) {

    /// These events and all that follows from them, in order.
    List<Event> with(List<Event> events) {
        if (events.stream().noneMatch(Ratifying::concerns)) {
            return events;
        }
        var all = new ArrayList<Event>();
        var open = new ArrayDeque<Event>(events);
        var state = talks;
        while (!open.isEmpty()) {
            var event = open.removeFirst();
            all.add(event);
            state = state.after(new Entry(at, new Voice.Clock(), event));
            open.addAll(following(state, event));
        }
        return all;
    }

    private static boolean concerns(Event event) {
        return event instanceof AccordEvent || event instanceof TextEvent.ClausesReopened;
    }

    private List<? extends Event> following(Talks state, Event event) {
        return switch (event) {
            case InstrumentEvent it ->
                    state.desk().accords().ratification().instruments().values().stream()
                            .filter(i -> i.instrument().equals(Ratification.about(it)))
                            .findFirst()
                            .map(instrument -> following(state, instrument, it))
                            .orElse(List.of());
            case TextEvent.ClausesReopened(var text, _, _, var reason) ->
                    voided(state, text, reason);
            case TextEvent _,
                    PeopleEvent _,
                    ConfidenceEvent _,
                    OfferEvent _,
                    RoundEvent _,
                    CapitalEvent _,
                    ProceedingsEvent _,
                    ShuttleEvent _,
                    DomesticEvent _ ->
                    List.of();
            case PrincipalEvent.PrincipalsNotified(var side, var words) ->
                    principals(state, side, words);
            case PrincipalEvent _ -> List.of();
            case DepositaryEvent.CorrectionAnswered(_, var id, _, _) ->
                    Depositary.ended(state, id, false);
            case DepositaryEvent _ -> List.of();
            case DisputeEvent.SettlementAgreed(_, var id, _) -> new DisputeClock(state).settled(id);
            case DisputeEvent.StageFailed(_, var id, _) -> new DisputeClock(state).left(id, at);
            case DisputeEvent.ProlongationAgreed(_, var id, _, _) ->
                    new DisputeClock(state).prolonged(id);
            case DisputeEvent _ -> List.of();
            case ConditionEvent it -> Conditions.follows(state, it, at);
            case StepEvent.GroupPerformed done -> {
                var events = new ArrayList<Event>(known(state, done));
                events.addAll(performed(state, done.instrument(), done));
                yield events;
            }
            case StepEvent.StepReported(_, var id, var step, _) when kept(state, id, step, true) ->
                    cured(state, id, step);
            case StepEvent.Certified(_, var id, var step, var met, _)
                    when met && kept(state, id, step, false) ->
                    cured(state, id, step);
            case StepEvent.ReversalAgreed(_, var id, var group, _) ->
                    StepDesk.reversed(state, id, group);
            case StepEvent it -> performed(state, Accords.about(it), it);
        };
    }

    private List<? extends Event> following(
            Talks state, Instrument instrument, InstrumentEvent event) {
        return switch (event) {
            case InstrumentEvent.ConcordanceConfirmed(_, var id, var language) ->
                    instrument.parties().stream()
                                    .allMatch(p -> instrument.progress().hasConfirmed(p, language))
                            ? List.of(
                                    new InstrumentEvent.Concordant(
                                            id, instrument.parties(), language))
                            : List.of();
            case InstrumentEvent.Signed _, InstrumentEvent.Deposited _, InstrumentEvent.Adhered _ ->
                    completed(instrument);
            case InstrumentEvent.OutcomeNotified notified when notified.toAll() ->
                    told(state, instrument, notified);
            case InstrumentEvent.Completed _, InstrumentEvent.Happened _ -> instrument.entering(at);
            case InstrumentEvent.EnteredIntoForce _,
                    InstrumentEvent.ConsentsVoided _,
                    InstrumentEvent.Rejected _,
                    InstrumentEvent.Lapsed _ ->
                    ended(state, instrument);
            case InstrumentEvent.Authenticated _,
                    InstrumentEvent.Concordant _,
                    InstrumentEvent.Adopted _,
                    InstrumentEvent.Declared _,
                    InstrumentEvent.DomesticOpened _,
                    InstrumentEvent.OutcomeNotified _,
                    InstrumentEvent.OutcomeTold _,
                    InstrumentEvent.EntryFixed _ ->
                    List.of();
        };
    }

    /// Every delegation that negotiates a text with the side and knows of it.
    private static List<PrincipalEvent> principals(Talks state, RoomId side, String words) {
        var rooms = new TreeSet<RoomId>();
        for (var text : state.desk().texts().values()) {
            if (text.rooms().contains(side)) {
                rooms.addAll(text.rooms());
            }
        }
        rooms.removeIf(room ->
                room.equals(side) || !state.room(room).orElseThrow().people().parties().has(side));
        return rooms.stream()
                .<PrincipalEvent>map(room -> new PrincipalEvent.PrincipalsTold(room, side, words))
                .toList();
    }

    /// The day on which a group counted, for the steps that wait for it.
    private static List<InstrumentEvent> known(Talks state, StepEvent.GroupPerformed done) {
        var name = "group " + done.group();
        var instrument =
                state.desk()
                        .accords()
                        .ratification()
                        .instruments()
                        .find(done.instrument())
                        .orElseThrow();
        return instrument.progress().happened().has(name)
                ? List.of()
                : List.of(
                        new InstrumentEvent.Happened(
                                done.instrument(), done.rooms(), name, done.day()));
    }

    /// Whether a step that counts is kept again: reported anew, and certified anew where a verifier
    /// is named.
    private static boolean kept(Talks state, Id id, String name, boolean reported) {
        var schedule = state.desk().accords().schedules().find(id).orElse(Schedule.NONE);
        return schedule.step(name)
                .filter(step -> schedule.again(step) && step.certified() != reported)
                .isPresent();
    }

    private static List<StepEvent> cured(Talks state, Id id, String name) {
        var instrument = state.desk().accords().ratification().instruments().find(id).orElseThrow();
        return List.of(new StepEvent.FailureCured(id, instrument.parties(), name));
    }

    /// A group counts when all of it is reported and certified, and every group before it counts; a
    /// failure in it is made good then.
    private List<StepEvent> performed(Talks state, Id id, StepEvent event) {
        boolean brings =
                event instanceof StepEvent.StepReported
                        || event instanceof StepEvent.Certified
                        || event instanceof StepEvent.GroupPerformed;
        var schedule = state.desk().accords().schedules().find(id).orElse(Schedule.NONE);
        var next = schedule.next();
        if (!brings || next.isEmpty() || !schedule.complete(next.get())) {
            return List.of();
        }
        var instrument = state.desk().accords().ratification().instruments().find(id).orElseThrow();
        var events = new ArrayList<StepEvent>();
        for (var step : schedule.group(next.get())) {
            if (schedule.failing().has(step.name())) {
                events.add(new StepEvent.FailureCured(id, instrument.parties(), step.name()));
            }
        }
        events.add(
                new StepEvent.GroupPerformed(
                        id, instrument.parties(), next.get(), instrument.day(at)));
        return events;
    }

    private List<InstrumentEvent> completed(Instrument instrument) {
        return instrument.stage().open() && instrument.bound().containsAll(instrument.parties())
                ? List.of(
                        new InstrumentEvent.Completed(
                                instrument.instrument(), instrument.parties(), instrument.day(at)))
                : List.of();
    }

    private List<Event> told(
            Talks state, Instrument instrument, InstrumentEvent.OutcomeNotified notified) {
        var events = new ArrayList<Event>();
        var others = new HashSet<>(instrument.parties());
        others.remove(notified.side());
        events.add(
                new InstrumentEvent.OutcomeTold(
                        notified.instrument(),
                        Set.copyOf(others),
                        notified.side(),
                        notified.outcome(),
                        notified.clauses(),
                        notified.words()));
        switch (notified.outcome()) {
            case ACCEPTED -> events.addAll(completed(instrument));
            case CHANGE_ASKED -> {}
            case REJECTED -> {
                events.add(
                        new InstrumentEvent.Rejected(notified.instrument(), instrument.parties()));
                state.desk()
                        .texts()
                        .find(instrument.arrangement().text())
                        .filter(text -> !text.agreed().isEmpty())
                        .ifPresent(text ->
                                events.add(
                                        new TextEvent.ClausesReopened(
                                                text.text(),
                                                text.rooms(),
                                                text.agreed().stream().sorted().toList(),
                                                "the instrument was rejected")));
            }
        }
        return events;
    }

    private static List<InstrumentEvent> voided(Talks state, Id text, String reason) {
        return state.desk().accords().ratification().instruments().values().stream()
                .filter(i -> i.arrangement().text().equals(text) && i.stage().standing())
                .<InstrumentEvent>map(i ->
                        new InstrumentEvent.ConsentsVoided(i.instrument(), i.parties(), reason))
                .toList();
    }

    /// Each constituency to which it was put is told, and nobody else.
    private static List<DomesticEvent> ended(Talks state, Instrument instrument) {
        var events = new ArrayList<DomesticEvent>();
        for (var side : instrument.parties().stream().sorted().toList()) {
            for (var referral :
                    state.room(side).orElseThrow().accords().ratification().referrals().values()) {
                if (referral.instrument().equals(instrument.instrument())) {
                    events.add(
                            new DomesticEvent.ReferralEnded(
                                    side,
                                    referral.constituency().home(),
                                    referral.instrument(),
                                    referral.constituency().name(),
                                    instrument.stage()));
                }
            }
        }
        return events;
    }
}
