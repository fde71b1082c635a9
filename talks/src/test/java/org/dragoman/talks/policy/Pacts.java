package org.dragoman.talks.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.talks.Ballot;
import org.dragoman.talks.ConsentRule;
import org.dragoman.talks.Constituency;
import org.dragoman.talks.CountingRule;
import org.dragoman.talks.DisputePath;
import org.dragoman.talks.Id;
import org.dragoman.talks.InstrumentOrder;
import org.dragoman.talks.InstrumentStage;
import org.dragoman.talks.Outcome;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.ScheduledStep;
import org.dragoman.talks.Version;
import org.dragoman.talks.Wording;

/// What the policy table remembers of instruments and of who has to consent.
final class Pacts {

    static final class Pact {
        final InstrumentOrder.Authenticate terms;
        final Set<RoomId> parties;
        int number;
        Version version;
        InstrumentStage stage = InstrumentStage.AUTHENTICATED;
        final Set<RoomId> signed = new HashSet<>();
        final Map<RoomId, Outcome> outcomes = new HashMap<>();
        final Set<RoomId> bound = new HashSet<>();
        final Set<List<String>> confirmed = new HashSet<>();
        final Map<String, LocalDate> happened = new HashMap<>();
        final Map<List<String>, Put> puts = new HashMap<>();
        final List<ScheduledStep> steps = new ArrayList<>();
        final Map<String, String> reported = new HashMap<>();
        final Map<String, Boolean> certified = new HashMap<>();
        final Set<String> asked = new HashSet<>();
        final Set<Integer> performed = new HashSet<>();
        final Map<String, Instant> failing = new TreeMap<>();
        final Set<String> undone = new HashSet<>();
        final Set<List<String>> reversing = new HashSet<>();
        boolean suspended;
        final Map<String, Wording> corrected = new TreeMap<>();
        final Map<String, String> conditions = new HashMap<>();
        final Map<String, RoomId> verifiers = new HashMap<>();
        final Set<String> agreed = new HashSet<>();
        DisputePath path;
        CountingRule counting;
        Instant deadline = Instant.MAX;
        Instant entersAt = Instant.MAX;

        Pact(InstrumentOrder.Authenticate terms, Set<RoomId> parties, int number, Version version) {
            this.terms = terms;
            this.parties = parties;
            this.number = number;
            this.version = version;
        }

        boolean open() {
            return switch (stage) {
                case AUTHENTICATED, SIGNED, DECLARED, ADOPTED, DOMESTIC -> true;
                case DEPOSITED, IN_FORCE, REOPENED, REJECTED, LAPSED -> false;
            };
        }

        void again(InstrumentStage next) {
            stage = next;
            signed.clear();
            outcomes.clear();
            bound.clear();
            confirmed.clear();
            deadline = Instant.MAX;
            entersAt = Instant.MAX;
        }

        boolean concordant() {
            return version.languages().stream()
                    .filter(l -> !l.equals(version.working()))
                    .allMatch(l ->
                            parties.stream()
                                    .allMatch(p -> confirmed.contains(List.of(l.tag(), p.name()))));
        }
    }

    static final class Put {
        final RoomId side;
        final Constituency it;
        final Instant deadline;
        final Map<String, Ballot> said = new HashMap<>();
        final Set<String> met = new HashSet<>();
        boolean late;
        boolean ended;

        Put(RoomId side, Constituency it, Instant deadline) {
            this.side = side;
            this.it = it;
            this.deadline = deadline;
        }

        boolean consented() {
            long yes = said.values().stream().filter(b -> b == Ballot.CONSENTS).count();
            long needed =
                    switch (it.rule()) {
                        case ConsentRule.OnePrincipal _ -> 1;
                        case ConsentRule.AtLeast(var least, _) -> least;
                        case ConsentRule.InSequence(var order) -> order.size();
                    };
            return !late && yes >= needed && met.containsAll(it.conditions());
        }
    }

    final Map<RoomId, Map<String, Constituency>> constituencies = new TreeMap<>();
    final Map<Id, Pact> pacts = new TreeMap<>();
    final Map<Id, DepositaryRules.Correction> corrections = new TreeMap<>();
    final Map<Id, DepositaryRules.Dispute> disputes = new TreeMap<>();
    final Set<RoomId> changed = new HashSet<>();
    final Map<RoomId, Set<List<String>>> marks = new HashMap<>();

    /// What new principals of a room inherited and did not reaffirm: text and clause.
    Set<List<String>> marks(RoomId room) {
        return marks.computeIfAbsent(room, _ -> new HashSet<>());
    }

    boolean inherits(RoomId room, Id text) {
        return marks(room).stream().anyMatch(m -> m.getFirst().equals(text.text()));
    }

    Map<String, Constituency> of(RoomId side) {
        return constituencies.computeIfAbsent(side, _ -> new TreeMap<>());
    }

    boolean consented(Pact pact, RoomId side) {
        var all = of(side).keySet();
        return !all.isEmpty()
                && all.stream()
                        .allMatch(name -> {
                            var put = pact.puts.get(List.of(side.name(), name));
                            return put != null && put.consented();
                        });
    }
}
