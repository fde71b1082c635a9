package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.talks.Case.NORTH;
import static org.dragoman.talks.Case.SOUTH;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// A million random commands about an instrument: never an illegal move of the ladder, never in
/// force with a bracket or without a consent.
class InstrumentWalkTest {

    private static final int STEPS = 1_000_000;
    private static final RoomId CAPITAL = new RoomId("north capital");
    private static final List<InstrumentStage> ANEW =
            List.of(InstrumentStage.REOPENED, InstrumentStage.REJECTED, InstrumentStage.LAPSED);

    /// The ladder as practice has it, written out beside the code.
    private static boolean legal(InstrumentForm form, InstrumentStage from, InstrumentStage to) {
        if (from == to) {
            return true;
        }
        if (ANEW.contains(from)) {
            return to == InstrumentStage.AUTHENTICATED;
        }
        if (from == InstrumentStage.IN_FORCE) {
            return false;
        }
        if (to == InstrumentStage.REOPENED) {
            return true;
        }
        if (to == InstrumentStage.REJECTED) {
            return from != InstrumentStage.DEPOSITED;
        }
        var ladder =
                switch (form) {
                    case SIGNED -> List.of("AUTHENTICATED", "SIGNED", "DOMESTIC", "DEPOSITED");
                    case DECLARATION -> List.of("AUTHENTICATED", "DECLARED", "DEPOSITED");
                    case COMMITMENT -> List.of("AUTHENTICATED", "ADOPTED", "DOMESTIC", "DEPOSITED");
                };
        if (to == InstrumentStage.LAPSED) {
            return from == InstrumentStage.DOMESTIC || from == InstrumentStage.DECLARED;
        }
        if (to == InstrumentStage.IN_FORCE) {
            return from == InstrumentStage.DEPOSITED;
        }
        int step = ladder.indexOf(to.name()) - ladder.indexOf(from.name());
        boolean past =
                step == 2
                        && to == InstrumentStage.DEPOSITED
                        && (from == InstrumentStage.SIGNED || from == InstrumentStage.ADOPTED);
        return ladder.contains(to.name()) && (step == 1 || past);
    }

    private final SplittableRandom random = new SplittableRandom(20150714);
    private final Identifiers ids = Identifiers.random(new SplittableRandom(3));
    private final Set<String> moves = new HashSet<>();
    private int inForce;

    private static Wording en(String words) {
        return Wording.of("en", words);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @Test
    void noRandomWalkLeavesTheLadderOrEntersIntoForceWithoutEveryConsent() {
        var start = InstrumentTest.agreed();
        var text = InstrumentTest.text(start);
        int step = 0;
        while (step < STEPS) {
            var talks = start.talks;
            var now = start.now;
            int length = 150 + random.nextInt(250);
            for (int i = 0; i < length && step < STEPS; i++, step++) {
                now = now.plusSeconds(30);
                for (var due = talks.due(now, ids); !due.isEmpty(); due = talks.due(now, ids)) {
                    for (var entry : due) {
                        talks = checked(talks, entry);
                    }
                }
                var instrument = talks.desk().accords().ratification().instruments().first();
                if (instrument.isPresent() && instrument.get().closed()) {
                    break;
                }
                var by = one(List.of(RoomId.DESK, NORTH, SOUTH, CAPITAL, NORTH, SOUTH, CAPITAL));
                var id = instrument.map(Instrument::instrument).orElse(new Id(""));
                var command =
                        by.equals(RoomId.DESK) ? order(talks, text, id, now) : act(by, id, now);
                var voice =
                        new Voice.InPerson(
                                new Seat(by, by.equals(RoomId.DESK) ? Case.LEAD : "head"));
                if (talks.decide(new Call(voice, now, Call.ANY), command, ids)
                        instanceof Decision.Accepted(var events)) {
                    for (var event : events) {
                        talks = checked(talks, new Entry(now, voice, event));
                    }
                }
            }
        }
        System.out.println(
                "ladder of instruments: %d steps, %d times in force, moves %s"
                        .formatted(step, inForce, moves.stream().sorted().toList()));
        assertThat(inForce).isGreaterThan(100);
        assertThat(moves)
                .as("every stage was reached")
                .allSatisfy(m -> assertThat(m).contains(">"))
                .hasSizeGreaterThan(20);
    }

    private Talks checked(Talks talks, Entry entry) {
        var next = talks.after(entry);
        var was = talks.desk().accords().ratification().instruments().first();
        var is = next.desk().accords().ratification().instruments().first();
        if (was.isPresent() && is.isPresent() && was.get().stage() != is.get().stage()) {
            var form = is.get().arrangement().form();
            var from = was.get().stage();
            var to = is.get().stage();
            assertThat(legal(form, from, to)).as(form + " " + from + " to " + to).isTrue();
            assertThat(from.next(form)).contains(to);
            moves.add(form + " " + from + ">" + to);
            if (to == InstrumentStage.IN_FORCE) {
                inForce++;
                everyConsentIsThere(next, is.get());
            }
        }
        return next;
    }

    /// Counted anew from the journal alone.
    static void everyConsentIsThere(Talks talks, Instrument instrument) {
        Map<String, Constituency> declared = new HashMap<>();
        Map<String, Map<String, Ballot>> said = new HashMap<>();
        Map<String, Set<String>> met = new HashMap<>();
        List<Clause> clauses = List.of();
        for (var entry : talks.desk().journal().values()) {
            switch (entry.event()) {
                case DomesticEvent.ConstituencyDeclared(var side, var it) ->
                        declared.put(side + it.name(), it);
                case DomesticEvent.ConstituencyWithdrawn(var side, _, var name, _) ->
                        declared.remove(side + name);
                case DomesticEvent.PutToConstituency put
                        when put.instrument().equals(instrument.instrument()) -> {
                    said.put(put.side() + put.constituency().name(), new HashMap<>());
                    met.put(put.side() + put.constituency().name(), new HashSet<>());
                }
                case DomesticEvent.PrincipalSaid it
                        when it.instrument().equals(instrument.instrument()) ->
                        said.computeIfAbsent(it.side() + it.constituency(), _ -> new HashMap<>())
                                .put(it.principal(), it.ballot());
                case DomesticEvent.ConditionMet it
                        when it.instrument().equals(instrument.instrument()) ->
                        met.computeIfAbsent(it.side() + it.constituency(), _ -> new HashSet<>())
                                .add(it.condition());
                case InstrumentEvent.Authenticated it
                        when it.instrument().equals(instrument.instrument()) -> {
                    said.clear();
                    clauses = it.fixed().version().clauses();
                }
                case InstrumentEvent.ConsentsVoided(var id, _, _)
                        when id.equals(instrument.instrument()) ->
                        said.clear();
                case TextEvent.ClausesReopened(var id, _, _, _)
                        when id.equals(instrument.arrangement().text()) ->
                        said.clear();
                default -> {}
            }
        }
        assertThat(clauses).isNotEmpty().allMatch(c -> c.variants().size() == 1);
        assertThat(declared).isNotEmpty();
        for (var side : instrument.parties()) {
            for (var key : declared.keySet()) {
                if (key.startsWith(side.name())) {
                    var it = declared.get(key);
                    int needed =
                            switch (it.rule()) {
                                case ConsentRule.OnePrincipal _ -> 1;
                                case ConsentRule.AtLeast(var least, _) -> least;
                                case ConsentRule.InSequence(var order) -> order.size();
                            };
                    assertThat(said).as("asked since the text was fixed").containsKey(key);
                    assertThat(
                                    said.getOrDefault(key, Map.of()).values().stream()
                                            .filter(b -> b == Ballot.CONSENTS))
                            .hasSizeGreaterThanOrEqualTo(needed);
                    assertThat(met.getOrDefault(key, Set.of())).containsAll(it.conditions());
                }
            }
        }
    }

    private DeskCommand order(Talks talks, Id text, Id id, Instant now) {
        var draft = talks.desk().texts().find(text).orElseThrow();
        var complete = new Trigger.Happening(Arrangement.COMPLETE);
        if (id.text().isEmpty()) {
            return new InstrumentOrder.Authenticate(
                    text,
                    one(List.of(InstrumentForm.values())),
                    random.nextBoolean()
                            ? complete
                            : new Trigger.Latest(
                                    List.of(complete, new Trigger.Happening("endorsement"))),
                    ZoneOffset.UTC);
        }
        for (var room : draft.rooms()) {
            if (!draft.shownTo().contains(room) && random.nextInt(4) > 0) {
                return new TextOrder.ShowVersion(text, room);
            }
        }
        return switch (random.nextInt(random.nextInt(6) == 0 ? 9 : 6)) {
            case 0 -> new InstrumentOrder.Declare(id, now.plusSeconds(3000));
            case 1, 2 -> new InstrumentOrder.OpenDomestic(id, now.plusSeconds(3000));
            case 3 ->
                    new InstrumentOrder.RecordHappening(
                            id, "endorsement", LocalDate.parse("2026-02-26"));
            case 4 -> new InstrumentOrder.Reauthenticate(id, "again");
            case 5 ->
                    draft.agreed().size() < draft.clauses().size()
                            ? new TextOrder.OpenSilence(text, now.plusSeconds(60))
                            : new InstrumentOrder.Reauthenticate(id, "again");
            case 6 -> new TextOrder.ReopenClause(text, one(List.of("1", "2")), "a new offer");
            case 7 ->
                    new TextOrder.DraftVersion(
                            text,
                            Version.of(
                                    random.nextBoolean()
                                            ? Clause.of("1", en("five years"), en("ten years"))
                                            : Clause.of("1", en("seven years")),
                                    Clause.of("2", en("inspectors stay")).restingOn("1")));
            default -> new InstrumentOrder.NoteVeto(SOUTH, "the guilds", "");
        };
    }

    private RoomCommand act(RoomId by, Id id, Instant now) {
        var ballot = random.nextInt(25) > 0 ? Ballot.CONSENTS : one(List.of(Ballot.values()));
        if (by.equals(CAPITAL)) {
            return InstrumentTest.ballot(
                    id,
                    random.nextInt(4) > 0 ? "parliament" : "guards",
                    one(List.of("speaker", "president", "commander")),
                    ballot);
        }
        var acts = new ArrayList<RoomCommand>();
        acts.add(new InstrumentAct.ConfirmConcordance(id, new Language("fa")));
        acts.add(new InstrumentAct.Sign(id, random.nextInt(3) == 0));
        acts.add(new InstrumentAct.Adopt(id));
        acts.add(new InstrumentAct.Adhere(id));
        acts.add(new InstrumentAct.Deposit(id));
        acts.add(InstrumentTest.notify(id, Outcome.ACCEPTED, random.nextBoolean()));
        if (random.nextInt(30) == 0) {
            acts.add(InstrumentTest.notify(id, Outcome.REJECTED, random.nextBoolean()));
            acts.add(InstrumentTest.notify(id, Outcome.CHANGE_ASKED, random.nextBoolean()));
            acts.add(new DomesticAct.WithdrawConstituency("guards", "as agreed"));
            acts.add(
                    new DomesticAct.DeclareConstituency(
                            new Constituency(
                                    "guards",
                                    by.equals(NORTH) ? CAPITAL : SOUTH,
                                    new ConsentRule.OnePrincipal("commander"),
                                    List.of(),
                                    "")));
        }
        var name = random.nextInt(3) == 0 ? "guards" : by.equals(NORTH) ? "parliament" : "council";
        acts.add(
                new DomesticAct.PutToConstituency(
                        id, name, random.nextBoolean() ? Instant.MAX : now.plusSeconds(900)));
        acts.add(new DomesticAct.PutToConstituency(id, name, Instant.MAX));
        if (by.equals(SOUTH)) {
            acts.add(new DomesticAct.MeetCondition(id, "council", "the budget has passed"));
            acts.add(
                    InstrumentTest.ballot(
                            id, "council", one(List.of("first", "second", "third")), ballot));
            acts.add(InstrumentTest.ballot(id, "guards", "commander", ballot));
        }
        return one(acts);
    }
}
