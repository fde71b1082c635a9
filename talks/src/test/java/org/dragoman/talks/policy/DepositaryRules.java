package org.dragoman.talks.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.talks.ConditionAct;
import org.dragoman.talks.ConditionOrder;
import org.dragoman.talks.CountingRule;
import org.dragoman.talks.DepositaryAct;
import org.dragoman.talks.DepositaryOrder;
import org.dragoman.talks.DisputeAct;
import org.dragoman.talks.DisputeOrder;
import org.dragoman.talks.DisputePath;
import org.dragoman.talks.Id;
import org.dragoman.talks.InstrumentStage;
import org.dragoman.talks.OnFailure;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Wording;

/// What the policy table releases of what keeps an instrument in order: that a correction is
/// proposed and whether it is made; interpretative declarations and disputes to all parties; of
/// settlements and conditions, that they have come.
record DepositaryRules(PolicyTable table) {

    /// A correction.
    static final class Correction {
        final Id pact;
        final String clause;
        final Wording now;
        final Instant until;
        final Map<RoomId, Boolean> answers = new HashMap<>();
        boolean over;

        Correction(Id pact, String clause, Wording now, Instant until) {
            this.pact = pact;
            this.clause = clause;
            this.now = now;
            this.until = until;
        }
    }

    /// A dispute.
    static final class Dispute {
        final Id pact;
        Instant at;
        int first;
        final Set<RoomId> settling = new HashSet<>();
        final Set<RoomId> leaving = new HashSet<>();
        final Map<RoomId, Integer> prolonging = new HashMap<>();
        int more;
        int stage;
        Instant until;
        boolean over;

        Dispute(Id pact, Instant at, Instant until) {
            this.pact = pact;
            this.at = at;
            this.until = until;
        }
    }

    private Pacts pacts() {
        return table.ledger.pacts;
    }

    private void release(Pacts.Pact pact, Instant at, String what) {
        if (pact.parties.contains(table.observer)) {
            table.release(at, what);
        }
    }

    /// The words of a clause as corrected.
    private static Wording words(Pacts.Pact pact, String clause) {
        var fixed = pact.version.clause(clause);
        if (fixed.isEmpty()) {
            return Wording.NONE;
        }
        var key = pact.number + "\n" + clause;
        return pact.corrected.getOrDefault(key, fixed.get().variants().getFirst());
    }

    private static boolean fixed(Pacts.Pact pact) {
        return switch (pact.stage) {
            case REOPENED, REJECTED, LAPSED -> false;
            case AUTHENTICATED, SIGNED, DECLARED, ADOPTED, DOMESTIC, DEPOSITED, IN_FORCE -> true;
        };
    }

    void order(Instant at, DepositaryOrder order) {
        switch (order) {
            case DepositaryOrder.ProposeCorrection(
                            var id,
                            var clause,
                            var now,
                            var reason,
                            var until) -> {
                var pact = pacts().pacts.get(id);
                boolean may =
                        pact != null
                                && pact.version.clause(clause).isPresent()
                                && fixed(pact)
                                && !now.blank()
                                && !reason.isBlank()
                                && !words(pact, clause).equals(now)
                                && words(pact, clause).words().keySet().equals(now.words().keySet())
                                && at.isBefore(until)
                                && pacts().corrections.values().stream()
                                        .noneMatch(c -> !c.over && c.pact.equals(id));
                if (may) {
                    var correction = Names.of(at, RoomId.DESK, 0);
                    pacts().corrections.put(correction, new Correction(id, clause, now, until));
                    release(pact, at, "correction " + correction + clause + now + reason + until);
                }
            }
        }
    }

    boolean act(RoomId room, Instant at, DepositaryAct act, boolean tried) {
        return switch (act) {
            case DepositaryAct.AnswerCorrection(var id, var consents, var words) -> {
                var correction = pacts().corrections.get(id);
                boolean may =
                        correction != null
                                && pacts().pacts.get(correction.pact).parties.contains(room)
                                && !correction.over
                                && at.isBefore(correction.until)
                                && !correction.answers.containsKey(room)
                                && (consents || !words.isBlank());
                if (may && !tried) {
                    correction.answers.put(room, consents);
                    var parties = pacts().pacts.get(correction.pact).parties;
                    if (parties.stream().allMatch(p -> correction.answers.getOrDefault(p, false))) {
                        end(id, correction, at);
                    }
                }
                yield may;
            }
            case DepositaryAct.DeclareInterpretation(var id, var clause, var words) -> {
                var pact = pacts().pacts.get(id);
                boolean may =
                        pact != null
                                && pact.parties.contains(room)
                                && pact.version.clause(clause).isPresent()
                                && !words.isBlank();
                if (may && !tried) {
                    release(pact, at, "interpretation " + id + room + clause + words);
                }
                yield may;
            }
        };
    }

    private void end(Id id, Correction correction, Instant at) {
        correction.over = true;
        var pact = pacts().pacts.get(correction.pact);
        boolean made = !correction.answers.containsValue(false) && fixed(pact);
        if (made) {
            pact.corrected.put(pact.number + "\n" + correction.clause, correction.now);
        }
        release(pact, at, "correction " + id + " made " + made + pact.version + pact.corrected);
    }

    private static List<Instant> ends(
            DisputePath path, CountingRule rule, Instant at, Pacts.Pact pact) {
        var zone = pact.terms.zone();
        var ends = new ArrayList<Instant>();
        int days = 0;
        for (var stage : path.stages()) {
            days += stage.days();
            int later = rule == CountingRule.DAY_COUNTED ? days : days + 1;
            ends.add(
                    rule == CountingRule.FULL_HOURS
                            ? at.plus(Duration.ofHours(24L * days))
                            : LocalDate.ofInstant(at, zone)
                                    .plusDays(later)
                                    .atStartOfDay(zone)
                                    .toInstant());
        }
        return ends;
    }

    void order(Instant at, DisputeOrder order) {
        switch (order) {
            case DisputeOrder.SetDisputePath(var id, var path, var rule) -> {
                var pact = pacts().pacts.get(id);
                if (pact != null
                        && pact.path == null
                        && !path.stages().isEmpty()
                        && path.stages().stream()
                                .allMatch(s -> !s.name().isBlank() && s.days() > 0)) {
                    pact.path = path;
                    pact.counting = rule;
                    release(pact, at, "path " + id + path + rule);
                }
            }
        }
    }

    private boolean open(Id pact) {
        return pacts().disputes.values().stream().anyMatch(d -> !d.over && d.pact.equals(pact));
    }

    private void refer(Id dispute, Id id, Pacts.Pact pact, String words, Instant at) {
        var until = ends(pact.path, pact.counting, at, pact).getFirst();
        pacts().disputes.put(dispute, new Dispute(id, at, until));
        release(pact, at, "dispute " + dispute + words + until);
    }

    /// A failure that stands, where the schedule has a dispute follow.
    void failed(Id id, Pacts.Pact pact, OnFailure follows, String step, Instant at) {
        if (follows == OnFailure.ESCALATION && pact.path != null && !open(id)) {
            refer(Names.ofDue(at, RoomId.DESK, 0), id, pact, step, at);
        }
    }

    boolean act(RoomId room, Instant at, DisputeAct act, boolean tried) {
        return switch (act) {
            case DisputeAct.ReferDispute(var id, var words) -> {
                var pact = pacts().pacts.get(id);
                boolean may =
                        pact != null
                                && pact.parties.contains(room)
                                && pact.path != null
                                && !words.isBlank()
                                && pact.stage == InstrumentStage.IN_FORCE
                                && !open(id);
                if (may && !tried) {
                    refer(Names.of(at, RoomId.DESK, 0), id, pact, room + words, at);
                }
                yield may;
            }
            case DisputeAct.LeaveStage(var id, _) -> {
                var dispute = pacts().disputes.get(id);
                boolean may =
                        dispute != null
                                && pacts().pacts.get(dispute.pact).parties.contains(room)
                                && !dispute.over
                                && !dispute.leaving.contains(room);
                if (may && !tried) {
                    dispute.leaving.add(room);
                    dispute.prolonging.remove(room);
                    var pact = pacts().pacts.get(dispute.pact);
                    if (dispute.leaving.containsAll(pact.parties)) {
                        dispute.at = at;
                        dispute.first = dispute.stage + 1;
                        dispute.more = 0;
                        next(id, dispute, at);
                    }
                }
                yield may;
            }
            case DisputeAct.ProlongStage(var id, var days, _) -> {
                var dispute = pacts().disputes.get(id);
                boolean may =
                        dispute != null
                                && pacts().pacts.get(dispute.pact).parties.contains(room)
                                && !dispute.over
                                && days > 0
                                && days <= 3650
                                && dispute.prolonging.getOrDefault(room, 0) != days;
                if (may && !tried) {
                    dispute.prolonging.put(room, days);
                    dispute.leaving.remove(room);
                    prolong(id, dispute, days, at);
                }
                yield may;
            }
            case DisputeAct.AgreeSettlement(var id, _) -> {
                var dispute = pacts().disputes.get(id);
                boolean may =
                        dispute != null
                                && pacts().pacts.get(dispute.pact).parties.contains(room)
                                && !dispute.over
                                && !dispute.settling.contains(room);
                if (may && !tried) {
                    dispute.settling.add(room);
                    var pact = pacts().pacts.get(dispute.pact);
                    if (dispute.settling.containsAll(pact.parties)) {
                        dispute.over = true;
                        release(pact, at, "settled " + id);
                    }
                }
                yield may;
            }
        };
    }

    void order(Instant at, ConditionOrder order) {
        switch (order) {
            case ConditionOrder.AskCondition(var id, var what, var verifier) -> {
                var pact = pacts().pacts.get(id);
                var chamber = table.ledger.rooms.get(verifier);
                if (pact != null
                        && chamber != null
                        && chamber.kind == RoomKind.EXPERTS
                        && !what.isBlank()
                        && !"asked".equals(pact.conditions.get(what))
                        && !"met".equals(pact.conditions.get(what))) {
                    pact.conditions.put(what, "asked");
                    pact.verifiers.put(what, verifier);
                    if (verifier.equals(table.observer)) {
                        table.release(at, "condition asked " + id + what);
                    }
                }
            }
        }
    }

    boolean act(RoomId room, Instant at, ConditionAct act, boolean tried) {
        return switch (act) {
            case ConditionAct.ConsentToCondition(var id, var what) -> {
                var pact = pacts().pacts.get(id);
                boolean may =
                        pact != null
                                && pact.parties.contains(room)
                                && !what.isBlank()
                                && !pact.agreed.contains(room + "\n" + what);
                if (may && !tried) {
                    pact.agreed.add(room + "\n" + what);
                    if (pact.parties.stream()
                            .allMatch(p -> pact.agreed.contains(p + "\n" + what))) {
                        new InstrumentRules(table)
                                .happened(pact, id, "consent of all to " + what, at);
                    }
                }
                yield may;
            }
            case ConditionAct.CertifyCondition(var id, var what, var met, var words) -> {
                var pact = pacts().pacts.get(id);
                boolean may =
                        pact != null
                                && room.equals(pact.verifiers.get(what))
                                && "asked".equals(pact.conditions.get(what))
                                && !words.isBlank();
                if (may && !tried) {
                    pact.conditions.put(what, met ? "met" : "not met");
                    if (met) {
                        new InstrumentRules(table).happened(pact, id, "certificate of " + what, at);
                    }
                }
                yield may;
            }
        };
    }

    void clock(InstrumentRules.Clock clock) {
        for (var entry : pacts().corrections.entrySet()) {
            var correction = entry.getValue();
            if (!correction.over) {
                clock.offer(
                        correction.until,
                        "9 correction " + entry.getKey(),
                        () -> end(entry.getKey(), correction, correction.until));
            }
        }
        for (var entry : pacts().disputes.entrySet()) {
            var dispute = entry.getValue();
            if (!dispute.over) {
                clock.offer(
                        dispute.until,
                        "9 dispute " + entry.getKey(),
                        () -> next(entry.getKey(), dispute, dispute.until));
            }
        }
    }

    private void prolong(Id id, Dispute dispute, int days, Instant at) {
        var pact = pacts().pacts.get(dispute.pact);
        if (pact.parties.stream().allMatch(p -> dispute.prolonging.getOrDefault(p, 0) == days)) {
            dispute.prolonging.clear();
            dispute.leaving.clear();
            dispute.more += days;
            dispute.until = end(pact, dispute);
            release(pact, at, "prolonged " + id + " " + days + dispute.until);
        }
    }

    /// When the present stage ends: the days of all stages since they are counted, and those by
    /// which parties prolonged them.
    private Instant end(Pacts.Pact pact, Dispute dispute) {
        int days = dispute.more;
        for (int i = dispute.first; i <= dispute.stage; i++) {
            days += pact.path.stages().get(i).days();
        }
        var whole = new DisputePath(List.of(new DisputePath.Stage("whole", days)));
        return ends(whole, pact.counting, dispute.at, pact).getLast();
    }

    private void next(Id id, Dispute dispute, Instant at) {
        var pact = pacts().pacts.get(dispute.pact);
        var stages = pact.path.stages();
        dispute.stage++;
        dispute.leaving.clear();
        dispute.prolonging.clear();
        dispute.over = dispute.stage >= stages.size();
        if (!dispute.over) {
            dispute.until = end(pact, dispute);
        }
        release(pact, at, "stage of " + id + " " + dispute.stage + dispute.over + dispute.until);
    }
}
