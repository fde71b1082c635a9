package org.dragoman.talks.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.dragoman.talks.Id;
import org.dragoman.talks.InstrumentStage;
import org.dragoman.talks.Obligation;
import org.dragoman.talks.OnFailure;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.ScheduledStep;
import org.dragoman.talks.StepAct;
import org.dragoman.talks.StepOrder;

/// What the policy table releases of the steps: that a group counts, once all of it does.
record StepRules(PolicyTable table) {

    private void release(Pacts.Pact pact, Instant at, String what) {
        if (pact.parties.contains(table.observer)) {
            table.release(at, what);
        }
    }

    private static ScheduledStep step(Pacts.Pact pact, String name) {
        return pact.steps.stream().filter(s -> s.name().equals(name)).findFirst().orElse(null);
    }

    void order(Instant at, StepOrder order) {
        var pacts = table.ledger.pacts.pacts;
        switch (order) {
            case StepOrder.SetSchedule(var id, var steps) -> {
                var pact = pacts.get(id);
                var names = new HashSet<String>();
                steps.forEach(s -> names.add(s.name()));
                boolean known =
                        pact != null
                                && pact.stage == InstrumentStage.IN_FORCE
                                && pact.steps.isEmpty()
                                && !steps.isEmpty()
                                && names.size() == steps.size()
                                && names.stream().noneMatch(String::isBlank)
                                && steps.stream()
                                        .allMatch(s ->
                                                pact.parties.contains(s.by())
                                                        && (s.by().equals(s.verifier())
                                                                || experts(s.verifier())));
                if (known) {
                    pact.steps.addAll(steps);
                    release(pact, at, "schedule " + id + steps);
                }
            }
            case StepOrder.WeighSteps _ -> {}
            case StepOrder.AskCertificate(var id, var name) -> {
                var pact = pacts.get(id);
                var step = pact == null ? null : step(pact, name);
                if (pact != null
                        && step != null
                        && !step.verifier().equals(step.by())
                        && pact.reported.containsKey(name)
                        && (!pact.performed.contains(step.group())
                                || pact.failing.containsKey(name))
                        && (!pact.asked.contains(name) || pact.certified.containsKey(name))) {
                    pact.asked.add(name);
                    pact.certified.remove(name);
                    if (step.verifier().equals(table.observer)) {
                        table.release(at, "asked " + id + name + pact.reported.get(name));
                    }
                }
            }
            case StepOrder.NoteFailure(var id, var name) -> {
                var pact = pacts.get(id);
                var step = pact == null ? null : step(pact, name);
                if (pact == null || step == null || pact.failing.containsKey(name)) {
                    return;
                }
                boolean counts = pact.performed.contains(step.group());
                boolean kept =
                        counts
                                && !pact.undone.contains(name)
                                && (step.obligation() == Obligation.CONTINUING_FLOOR
                                        || (step.obligation() == Obligation.UNTIL_CONDITION
                                                && !pact.happened.containsKey(step.until())));
                var due = step.trigger().end(pact.happened, pact.terms.zone());
                if (counts ? kept : due.isPresent() && !at.isBefore(due.get())) {
                    var until = at.plus(step.cure());
                    pact.failing.put(name, until);
                    release(pact, at, "failure " + id + name + until);
                }
            }
        }
    }

    private boolean experts(RoomId room) {
        return table.ledger.rooms.containsKey(room)
                && table.ledger.rooms.get(room).kind == RoomKind.EXPERTS;
    }

    boolean act(RoomId room, Instant at, StepAct act, boolean tried) {
        return switch (act) {
            case StepAct.ReportStep(var id, var name, var evidence) -> {
                var pact = table.ledger.pacts.pacts.get(id);
                var step = pact == null ? null : step(pact, name);
                boolean may =
                        pact != null
                                && step != null
                                && step.by().equals(room)
                                && !evidence.isBlank()
                                && !pact.suspended
                                && (!pact.reported.containsKey(name) || again(pact, step));
                if (may && !tried) {
                    boolean cures = again(pact, step) && step.verifier().equals(step.by());
                    pact.reported.put(name, evidence);
                    if (cures) {
                        cure(pact, id, name, at);
                    }
                    perform(pact, id, at);
                }
                yield may;
            }
            case StepAct.Certify(var id, var name, var met, var words) -> {
                var pact = table.ledger.pacts.pacts.get(id);
                var step = pact == null ? null : step(pact, name);
                boolean may =
                        pact != null
                                && step != null
                                && step.verifier().equals(room)
                                && pact.asked.contains(name)
                                && !words.isBlank()
                                && !pact.certified.containsKey(name);
                if (may && !tried) {
                    pact.certified.put(name, met);
                    if (met && again(pact, step)) {
                        cure(pact, id, name, at);
                    }
                    perform(pact, id, at);
                }
                yield may;
            }
            case StepAct.AgreeReversal(var id, var group, _) -> {
                var pact = table.ledger.pacts.pacts.get(id);
                var said = List.of(room.name(), String.valueOf(group));
                var kept = pact == null ? List.<ScheduledStep>of() : kept(pact, group);
                boolean may =
                        pact != null
                                && pact.parties.contains(room)
                                && pact.performed.contains(group)
                                && !kept.isEmpty()
                                && kept.stream().allMatch(ScheduledStep::reversible)
                                && !pact.reversing.contains(said);
                if (may && !tried) {
                    pact.reversing.add(said);
                    reverse(pact, id, group, kept, at);
                }
                yield may;
            }
        };
    }

    private static List<ScheduledStep> kept(Pacts.Pact pact, int group) {
        return pact.steps.stream()
                .filter(s -> s.group() == group && !pact.undone.contains(s.name()))
                .toList();
    }

    private void reverse(Pacts.Pact pact, Id id, int group, List<ScheduledStep> kept, Instant at) {
        var all = pact.parties.stream().map(p -> List.of(p.name(), String.valueOf(group))).toList();
        if (pact.reversing.containsAll(all)) {
            all.forEach(pact.reversing::remove);
            for (var step : kept) {
                pact.undone.add(step.name());
                pact.failing.remove(step.name());
            }
            release(pact, at, "undone " + id + group);
        }
    }

    private static boolean again(Pacts.Pact pact, ScheduledStep step) {
        return pact.performed.contains(step.group()) && pact.failing.containsKey(step.name());
    }

    private void cure(Pacts.Pact pact, Id id, String name, Instant at) {
        pact.failing.remove(name);
        release(pact, at, "made good " + id + name);
    }

    private void perform(Pacts.Pact pact, Id id, Instant at) {
        var groups = new TreeSet<Integer>();
        pact.steps.forEach(s -> groups.add(s.group()));
        for (int group : groups) {
            if (pact.performed.contains(group)) {
                continue;
            }
            var steps = pact.steps.stream().filter(s -> s.group() == group).toList();
            boolean all =
                    steps.stream()
                            .allMatch(s ->
                                    pact.reported.containsKey(s.name())
                                            && (s.verifier().equals(s.by())
                                                    || pact.certified.getOrDefault(
                                                            s.name(), false)));
            if (!all) {
                return;
            }
            pact.performed.add(group);
            steps.forEach(s -> pact.failing.remove(s.name()));
            var day = LocalDate.ofInstant(at, pact.terms.zone());
            pact.happened.putIfAbsent("group " + group, day);
            release(pact, at, "performed " + id + group + day);
        }
    }

    void clock(InstrumentRules.Clock clock) {
        for (var entry : table.ledger.pacts.pacts.entrySet()) {
            var pact = entry.getValue();
            for (var failing : pact.failing.entrySet()) {
                clock.offer(
                        failing.getValue(),
                        "9 step " + entry.getKey() + " " + failing.getKey(),
                        () -> stands(pact, entry.getKey(), failing.getKey(), failing.getValue()));
            }
        }
    }

    private void stands(Pacts.Pact pact, Id id, String name, Instant at) {
        pact.failing.remove(name);
        var step = step(pact, name);
        var undone = new TreeSet<String>();
        if (step.onFailure() == OnFailure.REVERSAL) {
            for (var other : pact.steps) {
                if (other.reversible()
                        && pact.performed.contains(other.group())
                        && pact.undone.add(other.name())) {
                    undone.add(other.name());
                }
            }
        }
        pact.suspended |= step.onFailure() == OnFailure.SUSPENSION;
        release(pact, at, "stands " + id + name + step.onFailure() + undone);
        new DepositaryRules(table).failed(id, pact, step.onFailure(), name, at);
    }
}
