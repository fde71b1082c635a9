package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The instruments of one reader and what becomes of them: a fold of the events it has seen.
///
/// @param ratification the instruments, and the steps at home
/// @param principals what new principals of this side inherited; the team reads it in the rooms
/// @param schedules the steps of each instrument
/// @param upkeep what keeps them in order
public record Accords(
        Ratification ratification,
        Principals principals,
        Table<Id, Schedule> schedules,
        Upkeep upkeep) {

    static final Accords NONE =
            new Accords(Ratification.NONE, Principals.NONE, Table.empty(), Upkeep.NONE);

    Accords after(AccordEvent event) {
        return switch (event) {
            case DomesticEvent it -> with(ratification.after(it));
            case InstrumentEvent it -> with(ratification.after(it));
            case PrincipalEvent it -> with(principals.after(it));
            case StepEvent it -> {
                var schedule = schedules.find(about(it)).orElse(Schedule.NONE);
                yield new Accords(
                        ratification,
                        principals,
                        schedules.with(about(it), schedule.after(it)),
                        upkeep);
            }
            case DepositaryEvent it -> with(upkeep.after(it, ratification.instruments()));
            case DisputeEvent it -> with(upkeep.after(it));
            case ConditionEvent it -> with(upkeep.after(it));
        };
    }

    Accords after(TextEvent event) {
        return with(principals.after(event));
    }

    private Accords with(Ratification next) {
        return new Accords(next, principals, schedules, upkeep);
    }

    private Accords with(Principals next) {
        return new Accords(ratification, next, schedules, upkeep);
    }

    private Accords with(Upkeep next) {
        return new Accords(ratification, principals, schedules, next);
    }

    static Id about(StepEvent event) {
        return switch (event) {
            case StepEvent.ScheduleSet(var id, _, _) -> id;
            case StepEvent.StepsWeighed(var id, _) -> id;
            case StepEvent.StepReported(_, var id, _, _) -> id;
            case StepEvent.CertificateAsked(_, var id, _, _, _) -> id;
            case StepEvent.Certified(_, var id, _, _, _) -> id;
            case StepEvent.GroupPerformed(var id, _, _, _) -> id;
            case StepEvent.FailureNoted(var id, _, _, _) -> id;
            case StepEvent.FailureCured(var id, _, _) -> id;
            case StepEvent.FailureStands(var id, _, _, _, _) -> id;
            case StepEvent.ReversalAgreed(_, var id, _, _) -> id;
            case StepEvent.StepsReversed(var id, _, _, _) -> id;
        };
    }

    /// The same as the mediator's team folds it, which never sees what a side keeps to itself and
    /// reads in the rooms who has to consent and what was inherited.
    Accords atDesk(AccordEvent event) {
        return switch (event) {
            case DomesticEvent.VetoNoted noted -> after(noted);
            case DomesticEvent _, PrincipalEvent _ -> this;
            case InstrumentEvent it -> after(it);
            case StepEvent _, DepositaryEvent _, DisputeEvent _, ConditionEvent _ -> after(event);
        };
    }

    /// The text that an event closes with the whole, or nothing.
    Optional<Id> closes(AccordEvent event) {
        return event instanceof InstrumentEvent.EnteredIntoForce(var id, _)
                ? ratification.instruments().find(id).map(it -> it.arrangement().text())
                : Optional.empty();
    }

    /// Every identifier in it.
    public List<Id> ids() {
        var ids = new ArrayList<>(ratification.instruments().keys());
        ids.addAll(upkeep.ids());
        return ids;
    }

    /// How a room sees it.
    List<Sight> sights() {
        var sights = new ArrayList<>(ratification.sights());
        sights.addAll(principals.sights());
        for (var id : schedules.keys()) {
            sights.addAll(schedules.find(id).orElse(Schedule.NONE).sights(id, List.of()));
        }
        sights.addAll(upkeep.sights());
        return sights;
    }

    /// How the mediator's team sees it.
    ///
    /// @param rooms the rooms of the case
    List<Sight> desk(Table<RoomId, RoomState> rooms) {
        var sights = new ArrayList<>(ratification.desk(rooms));
        for (var room : rooms.values()) {
            for (var sight : room.accords().principals().sights()) {
                sights.add(new Sight(sight.title() + " of " + room.room(), sight.parts()));
            }
        }
        for (var id : schedules.keys()) {
            var parties =
                    ratification
                            .instruments()
                            .find(id)
                            .map(i -> i.parties().stream().sorted().toList())
                            .orElse(List.of());
            sights.addAll(schedules.find(id).orElse(Schedule.NONE).sights(id, parties));
        }
        sights.addAll(upkeep.sights());
        return sights;
    }
}
