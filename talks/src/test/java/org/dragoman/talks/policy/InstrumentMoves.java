package org.dragoman.talks.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.talks.Arrangement;
import org.dragoman.talks.Article;
import org.dragoman.talks.Ballot;
import org.dragoman.talks.Clause;
import org.dragoman.talks.ClauseRef;
import org.dragoman.talks.Command;
import org.dragoman.talks.ConsentRule;
import org.dragoman.talks.ConsentStanding;
import org.dragoman.talks.Constituency;
import org.dragoman.talks.DomesticAct;
import org.dragoman.talks.Id;
import org.dragoman.talks.Instrument;
import org.dragoman.talks.InstrumentAct;
import org.dragoman.talks.InstrumentForm;
import org.dragoman.talks.InstrumentOrder;
import org.dragoman.talks.InstrumentStage;
import org.dragoman.talks.Language;
import org.dragoman.talks.Outcome;
import org.dragoman.talks.PrincipalAct;
import org.dragoman.talks.Referral;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Talks;
import org.dragoman.talks.TextAct;
import org.dragoman.talks.TextOrder;
import org.dragoman.talks.Trigger;
import org.dragoman.talks.Version;
import org.dragoman.talks.Voice;
import org.dragoman.talks.Wording;

/// Draws what follows a text that is agreed: instruments, steps at home, entry into force.
record InstrumentMoves(Talks talks, Draw draw, int number) {

    private static final Language PERSIAN = new Language("fa");
    private static final List<RoomId> PARTIES = List.of(Scene.NORTH, Scene.SOUTH);

    /// A prologue after which the text between two delegations is agreed and they have told who has
    /// to consent.
    static List<Step> prologue(int from, boolean two, boolean binds) {
        var steps = new ArrayList<Step>();
        var text = Names.of(Step.moment(from), RoomId.DESK, 0);
        add(steps, from, Scene.LEAD, new TextOrder.OpenText(Set.copyOf(PARTIES), "ten years"));
        var languages = two ? List.of(Language.ENGLISH, PERSIAN) : List.of(Language.ENGLISH);
        var clauses = new ArrayList<Clause>();
        for (var name : List.of("1", "2", "3")) {
            var words = Wording.of("en", name.equals("1") ? "a pause" : "inspectors stay");
            clauses.add(
                    new Clause(
                            name,
                            List.of(two ? words.with(PERSIAN, "می\u200cمانند") : words),
                            List.of(),
                            name.equals("3") ? Set.of("1") : Set.of()));
        }
        var version =
                new Version(
                        Language.ENGLISH,
                        languages,
                        List.of(),
                        List.of(new Article("", Wording.NONE, clauses)));
        add(steps, from, Scene.LEAD, new TextOrder.DraftVersion(text, version, Draw.FOUND));
        for (var party : PARTIES) {
            add(steps, from, Scene.LEAD, new TextOrder.ShowVersion(text, party));
        }
        for (var party : PARTIES) {
            add(steps, from, head(party), new TextAct.ConsentToSilence(text));
        }
        var end = Step.moment(from + steps.size() + 1);
        add(steps, from, Scene.LEAD, new TextOrder.OpenSilence(text, end));
        add(steps, from, head(Scene.NORTH), new DomesticAct.DeclareConstituency(parliament()));
        add(steps, from, head(Scene.SOUTH), new DomesticAct.DeclareConstituency(council()));
        if (binds && two) {
            declared(steps, from, text);
        } else if (binds) {
            inForce(steps, from, text);
        }
        return steps;
    }

    /// On to the entry into force, by definitive signatures.
    private static void inForce(List<Step> steps, int from, Id text) {
        var id = authenticated(steps, from, text, InstrumentForm.SIGNED);
        consent(steps, from, id);
        add(steps, from, head(Scene.NORTH), new InstrumentAct.Sign(id, true));
        add(steps, from, head(Scene.SOUTH), new InstrumentAct.Sign(id, true));
    }

    /// On to a declaration in two languages to which nobody has adhered yet.
    private static void declared(List<Step> steps, int from, Id text) {
        var id = authenticated(steps, from, text, InstrumentForm.DECLARATION);
        for (var party : PARTIES) {
            add(steps, from, head(party), new InstrumentAct.ConfirmConcordance(id, PERSIAN));
        }
        consent(steps, from, id);
        var end = Step.moment(from + steps.size()).plusSeconds(900);
        add(steps, from, Scene.LEAD, new InstrumentOrder.Declare(id, end));
    }

    private static Id authenticated(List<Step> steps, int from, Id text, InstrumentForm form) {
        var id = Names.of(Step.moment(from + steps.size()), RoomId.DESK, 0);
        add(
                steps,
                from,
                Scene.LEAD,
                new InstrumentOrder.Authenticate(
                        text, form, new Trigger.Happening(Arrangement.COMPLETE), ZoneOffset.UTC));
        return id;
    }

    /// Every constituency of both parties consents.
    private static void consent(List<Step> steps, int from, Id id) {
        var north = head(Scene.NORTH);
        var south = head(Scene.SOUTH);
        add(steps, from, north, new DomesticAct.PutToConstituency(id, "parliament", Instant.MAX));
        add(steps, from, south, new DomesticAct.PutToConstituency(id, "council", Instant.MAX));
        for (var who : List.of("speaker", "president")) {
            add(steps, from, head(Scene.CAPITAL), yes(id, "parliament", who));
        }
        for (var who : List.of("first", "third")) {
            add(steps, from, south, yes(id, "council", who));
        }
        add(steps, from, south, new DomesticAct.MeetCondition(id, "council", "a pause"));
    }

    private static Command yes(Id id, String name, String who) {
        return new DomesticAct.RecordBallot(id, name, who, Ballot.CONSENTS, "");
    }

    private static Constituency parliament() {
        return new Constituency(
                "parliament",
                Scene.CAPITAL,
                new ConsentRule.InSequence(List.of("speaker", "president")),
                List.of(),
                "");
    }

    private static Constituency council() {
        return new Constituency(
                "council",
                Scene.SOUTH,
                new ConsentRule.AtLeast(2, List.of("first", "second", "third")),
                List.of("a pause"),
                Scene.head(Scene.SOUTH));
    }

    private static void add(List<Step> steps, int from, Voice by, Command command) {
        steps.add(Step.of(from + steps.size(), by, command));
    }

    private static Voice head(RoomId room) {
        return Step.person(room, Scene.head(room));
    }

    private Instant at() {
        return Step.moment(number);
    }

    /// The next step, most often one that brings an instrument further.
    Step next() {
        var instruments = talks.desk().accords().ratification().instruments().values();
        var ready =
                talks.desk().texts().values().stream()
                        .filter(t ->
                                instruments.stream()
                                        .noneMatch(i -> i.arrangement().text().equals(t.text())))
                        .toList();
        if (instruments.isEmpty() || (!ready.isEmpty() && draw.chance(0.05))) {
            return ready.isEmpty()
                    ? Step.nothing(number)
                    : Step.of(number, Scene.LEAD, authenticate(draw.one(ready).text()));
        }
        var instrument = draw.one(instruments);
        if (draw.chance(0.12)) {
            return Step.of(number, Scene.LEAD, aside(instrument));
        }
        if (draw.chance(0.1)) {
            return home();
        }
        if (draw.chance(0.22)) {
            return new DepositaryMoves(talks, draw, number).next(instrument);
        }
        var side = draw.one(PARTIES);
        var marked = talks.room(side).orElseThrow().accords().principals().marks().keys();
        if (draw.chance(marked.isEmpty() ? 0.04 : 0.5)) {
            return Step.of(number, said(side), principals(marked));
        }
        return switch (instrument.stage()) {
            case REOPENED, REJECTED, LAPSED -> again(instrument);
            case SIGNED, ADOPTED ->
                    draw.chance(0.7)
                            ? Step.of(
                                    number,
                                    Scene.LEAD,
                                    new InstrumentOrder.OpenDomestic(
                                            instrument.instrument(), until()))
                            : party(instrument);
            case DEPOSITED ->
                    Step.of(
                            number,
                            Scene.LEAD,
                            new InstrumentOrder.RecordHappening(
                                    instrument.instrument(), "endorsement", day()));
            case AUTHENTICATED ->
                    draw.chance(0.3)
                                    && instrument.arrangement().form() == InstrumentForm.DECLARATION
                            ? Step.of(
                                    number,
                                    Scene.LEAD,
                                    new InstrumentOrder.Declare(instrument.instrument(), until()))
                            : party(instrument);
            case DECLARED, DOMESTIC -> party(instrument);
            case IN_FORCE ->
                    draw.chance(0.85)
                            ? new StepMoves(talks, draw, number).next(instrument)
                            : home();
        };
    }

    private Instant until() {
        return at().plusSeconds(draw.chance(0.2) ? 60 : 400 + draw.random.nextInt(60) * 10L);
    }

    private LocalDate day() {
        return LocalDate.ofInstant(at(), ZoneOffset.UTC).minusDays(draw.random.nextInt(3));
    }

    /// A day after completion begins soon enough in a zone in which it is nearly midnight.
    private Command authenticate(Id text) {
        var complete = new Trigger.Happening(Arrangement.COMPLETE);
        int entry = draw.random.nextInt(5);
        return new InstrumentOrder.Authenticate(
                text,
                draw.one(InstrumentForm.values()),
                switch (entry) {
                    case 0 -> new Trigger.DaysAfter(complete, 1);
                    case 1 ->
                            new Trigger.Latest(
                                    List.of(complete, new Trigger.Happening("endorsement")));
                    default -> complete;
                },
                entry == 0
                        ? ZoneOffset.ofHoursMinutes(14, 35 + draw.random.nextInt(10))
                        : ZoneOffset.UTC);
    }

    private Command aside(Instrument instrument) {
        var id = instrument.instrument();
        return switch (draw.random.nextInt(5)) {
            case 0 -> new InstrumentOrder.NoteVeto(draw.delegation(), draw.words(), draw.words());
            case 1 ->
                    new InstrumentOrder.RecordHappening(
                            id, draw.chance(0.5) ? "endorsement" : draw.words(), day());
            case 2 ->
                    new TextOrder.ReopenClause(
                            instrument.arrangement().text(),
                            String.valueOf(1 + draw.random.nextInt(3)),
                            draw.words());
            case 3 -> new InstrumentOrder.Reauthenticate(draw.id(List.of(id)), draw.words());
            default -> new InstrumentOrder.OpenDomestic(draw.id(List.of(id)), until());
        };
    }

    /// Towards a second ratification: the text is made whole again and fixed.
    private Step again(Instrument instrument) {
        var text = talks.desk().texts().find(instrument.arrangement().text()).orElseThrow();
        for (var party : text.rooms().stream().sorted().toList()) {
            if (!text.shownTo().contains(party)) {
                return Step.of(number, Scene.LEAD, new TextOrder.ShowVersion(text.text(), party));
            }
        }
        boolean agreed = text.clauses().stream().allMatch(c -> text.agreed().contains(c.name()));
        if (agreed || text.silent()) {
            return Step.of(
                    number,
                    Scene.LEAD,
                    new InstrumentOrder.Reauthenticate(instrument.instrument(), draw.words()));
        }
        return Step.of(
                number,
                Scene.LEAD,
                draw.chance(0.7)
                        ? new TextOrder.OpenSilence(text.text(), at().plusSeconds(20))
                        : new TextMoves(talks, draw, at()).order());
    }

    private Command principals(List<ClauseRef> marked) {
        if (marked.isEmpty() || draw.chance(0.1)) {
            return draw.chance(0.6)
                    ? new PrincipalAct.ReportNewPrincipals(draw.words())
                    : new PrincipalAct.NotifyNewPrincipals(draw.words());
        }
        var ref = draw.one(marked);
        var clauses = draw.chance(0.4) ? List.<String>of() : List.of(ref.clause());
        return draw.chance(0.8)
                ? new PrincipalAct.Reaffirm(ref.text(), clauses)
                : draw.chance(0.5)
                        ? new PrincipalAct.NotifyNewPrincipals(draw.words())
                        : new PrincipalAct.AskReopening(ref.text(), clauses, draw.words());
    }

    private Step home() {
        var room = draw.chance(0.8) ? draw.one(PARTIES) : draw.room();
        var name = draw.chance(0.7) ? "guards" : draw.words();
        return Step.of(
                number,
                said(room),
                draw.chance(0.6)
                        ? new DomesticAct.DeclareConstituency(
                                new Constituency(
                                        name,
                                        draw.chance(0.5) ? Scene.CAPITAL : room,
                                        rule(),
                                        draw.chance(0.8) ? List.of() : List.of(draw.words()),
                                        draw.chance(0.5) ? "" : Scene.head(room)))
                        : new DomesticAct.WithdrawConstituency(name, draw.words()));
    }

    private ConsentRule rule() {
        return draw.chance(0.6)
                ? new ConsentRule.OnePrincipal("commander")
                : new ConsentRule.AtLeast(
                        draw.random.nextInt(4), List.of("commander", draw.words()));
    }

    private Voice said(RoomId room) {
        return Step.person(room, draw.chance(0.9) ? Scene.head(room) : Scene.member(room));
    }

    /// An act of one party, or of the room in which its constituency is heard.
    private Step party(Instrument instrument) {
        var side = draw.one(instrument.parties().stream().sorted().toList());
        var room = talks.room(side).orElseThrow();
        var id = instrument.instrument();
        var ratification = room.accords().ratification();
        for (var name : ratification.constituencies().keys()) {
            var put = ratification.referral(id, name);
            boolean asked = put.filter(r -> r.standing() != ConsentStanding.LAPSED).isPresent();
            if (!asked && draw.chance(0.6)) {
                return Step.of(
                        number,
                        said(side),
                        new DomesticAct.PutToConstituency(
                                id, name, draw.chance(0.3) ? Instant.MAX : until()));
            }
            if (put.isPresent()
                    && put.get().standing() == ConsentStanding.ASKED
                    && draw.chance(0.7)) {
                return ballot(put.get());
            }
        }
        return Step.of(number, said(side), act(room, instrument));
    }

    private Step ballot(Referral put) {
        var home = put.constituency().home();
        var name = put.constituency().name();
        var open =
                put.constituency().conditions().stream()
                        .filter(c -> !put.met().contains(c))
                        .toList();
        if (!open.isEmpty() && draw.chance(0.5)) {
            return Step.of(
                    number,
                    said(home),
                    new DomesticAct.MeetCondition(put.instrument(), name, draw.one(open)));
        }
        var silent =
                put.constituency().rule().principals().stream()
                        .filter(p -> !put.said().has(p))
                        .toList();
        var who =
                silent.isEmpty() || draw.chance(0.1)
                        ? draw.one(put.constituency().rule().principals())
                        : silent.getFirst();
        return Step.of(
                number,
                said(home),
                new DomesticAct.RecordBallot(
                        put.instrument(),
                        name,
                        who,
                        draw.chance(0.9) ? Ballot.CONSENTS : draw.one(Ballot.values()),
                        draw.words()));
    }

    private Command act(RoomState room, Instrument instrument) {
        var id = draw.id(List.of(instrument.instrument()));
        boolean consented = room.accords().ratification().consented(instrument);
        boolean notified =
                instrument.notified(room.room()).filter(o -> o == Outcome.ACCEPTED).isPresent();
        if (draw.chance(0.12)) {
            boolean change = draw.chance(0.5);
            return new InstrumentAct.NotifyOutcome(
                    id,
                    change ? Outcome.CHANGE_ASKED : Outcome.REJECTED,
                    change ? List.of("1") : List.of(),
                    draw.words(),
                    draw.chance(0.3));
        }
        if (instrument.stage() == InstrumentStage.AUTHENTICATED) {
            boolean confirm = !instrument.further().isEmpty();
            if (confirm && draw.chance(0.5)) {
                return new InstrumentAct.ConfirmConcordance(id, PERSIAN);
            }
            return instrument.arrangement().form() == InstrumentForm.COMMITMENT
                    ? new InstrumentAct.Adopt(id)
                    : new InstrumentAct.Sign(id, consented && draw.chance(0.5));
        }
        if (instrument.stage() == InstrumentStage.DECLARED) {
            return new InstrumentAct.Adhere(id);
        }
        return notified && draw.chance(0.7)
                ? new InstrumentAct.Deposit(id)
                : new InstrumentAct.NotifyOutcome(
                        id,
                        Outcome.ACCEPTED,
                        List.of(),
                        draw.words(),
                        instrument.arrangement().form() == InstrumentForm.COMMITMENT
                                || draw.chance(0.5));
    }
}
