package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.talks.Basis;
import org.dragoman.talks.Binding;
import org.dragoman.talks.CapitalAct;
import org.dragoman.talks.Command;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.ConfidenceOrder;
import org.dragoman.talks.Confidences;
import org.dragoman.talks.Consultations;
import org.dragoman.talks.DeskCommand;
import org.dragoman.talks.Id;
import org.dragoman.talks.OfferAct;
import org.dragoman.talks.OfferOrder;
import org.dragoman.talks.Offers;
import org.dragoman.talks.PeopleAct;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.RoundAct;
import org.dragoman.talks.RoundOrder;
import org.dragoman.talks.RoundStage;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Seconded;
import org.dragoman.talks.Talks;
import org.dragoman.talks.Voice;

/// Draws the next step of a journal: all commands, most of them such as will be accepted.
final class Moves {

    private final Talks talks;
    private final Draw draw;
    private final int number;
    private final Instant at;
    private final Theme theme;

    Moves(Talks talks, Draw draw, int number, Theme theme) {
        this.talks = talks;
        this.draw = draw;
        this.number = number;
        this.theme = theme;
        this.at = Step.moment(number);
    }

    Step next() {
        double kind = draw.random.nextDouble();
        if (kind < 0.13 || !settled()) {
            return Step.nothing(number);
        }
        if (draw.chance(theme.share(Theme.PROCEEDINGS))) {
            return step(new ProceedingsMoves(talks, draw, at).next());
        }
        if (draw.chance(theme.share(Theme.EXPERTISE))) {
            return step(new ProceedingsMoves(talks, draw, at).expert());
        }
        if (draw.chance(theme.share(Theme.ACCORD))) {
            return new InstrumentMoves(talks, draw, number).next();
        }
        if (draw.chance(theme.share(Theme.SHUTTLE))) {
            return step(new ShuttleMoves(talks, draw, at).next());
        }
        if (kind < 0.21 || draw.chance(theme.share(Theme.TEXT))) {
            var text = new TextMoves(talks, draw, at);
            var asked = text.asked();
            if (!asked.isEmpty() && draw.chance(0.55)) {
                var room = draw.one(asked);
                return head(room, text.reply(state(room)));
            }
            var room = draw.one(draw.cast().delegations());
            return draw.chance(0.6) ? desk(text.order()) : head(room, text.act(state(room)));
        }
        if (kind < 0.55) {
            return onward();
        }
        if (kind < 0.78) {
            var room = draw.room();
            return said(room, act(room));
        }
        return seconded(draw.chance(0.6) ? Scene.LEAD : Scene.SECOND, order());
    }

    private Step step(ProceedingsMoves.Move move) {
        return move.room().equals(RoomId.DESK)
                ? desk(move.command())
                : head(move.room(), move.command());
    }

    /// Whether every room of the scene is open and has people; a changed script may lack some.
    private boolean settled() {
        return draw.cast().rooms().stream()
                .allMatch(room ->
                        talks.room(room).filter(r -> r.people().persons().size() > 0).isPresent());
    }

    /// A step that brings something under way further.
    private Step onward() {
        for (var room : draw.cast().delegations()) {
            for (var slot : state(room).offers().slots().values()) {
                if (slot.stage() == Offers.Stage.OPEN && draw.chance(0.25)) {
                    return head(room, seal(slot.slot()));
                }
            }
        }
        var holds = talks.desk().holds().keys();
        if (!holds.isEmpty() && draw.chance(0.2)) {
            return desk(new ConfidenceOrder.Recall(draw.one(holds)));
        }
        var room = draw.chance(0.8) ? draw.one(draw.cast().delegations()) : draw.room();
        var agreeable = agreeable(room);
        if (agreeable.isPresent() && draw.chance(0.3)) {
            return head(room, new RoundAct.AgreeToPlenary(agreeable.get()));
        }
        var step = sealed(room);
        if (!step.isEmpty() && draw.chance(0.6)) {
            return step.getFirst();
        }
        var waiting = state(room).people().waiting().keys();
        if (!waiting.isEmpty() && draw.chance(0.5)) {
            var act = draw.one(waiting);
            return head(
                    room,
                    draw.chance(0.2)
                            ? new PeopleAct.DismissAct(act)
                            : new PeopleAct.ConfirmAct(act));
        }
        var confidences = state(room).confidences();
        var received = confidences.received().values();
        var errors =
                received.stream()
                        .filter(r -> r.use().compareTo(Confidences.Use.NOTICED) >= 0)
                        .filter(r -> r.use() != Confidences.Use.CLOSED)
                        .toList();
        if (!errors.isEmpty() && draw.chance(0.5)) {
            return onward(room, draw.one(errors));
        }
        var open = confidences.grants().values().stream().filter(g -> g.stage().open()).toList();
        if (!open.isEmpty() && draw.chance(0.75)) {
            var grant = draw.one(open);
            return switch (grant.stage()) {
                case DRAFT -> head(room, new ConfidenceAct.Release(grant.grant()));
                case READ_BACK ->
                        desk(
                                new ConfidenceOrder.Carry(
                                        room, grant.grant(), grant.words(), Draw.FOUND));
                case GRANTED ->
                        grant.readingAsked()
                                ? head(room, new ConfidenceAct.ConfirmReading(grant.grant()))
                                : desk(
                                        new ConfidenceOrder.ReadBack(
                                                room, grant.grant(), grant.words()));
                case CARRIED, ACKNOWLEDGED, REVOKED, EXPIRED -> Step.nothing(number);
            };
        }
        if (!received.isEmpty() && draw.chance(0.5)) {
            return onward(room, draw.one(received));
        }
        var items = confidences.items().values();
        if (!items.isEmpty()) {
            var item = draw.one(items);
            var to = draw.delegation();
            return switch (item.terms()) {
                case MEDIATOR_ONLY, ONLY_IF_MATCHED ->
                        head(room, new ConfidenceAct.ChangeTerms(item.item(), draw.terms()));
                case WITHOUT_ATTRIBUTION, WITH_ATTRIBUTION, PUBLIC ->
                        draw.chance(0.7)
                                ? head(
                                        room,
                                        new ConfidenceAct.DraftGrant(
                                                item.item(),
                                                draw.words(),
                                                to,
                                                item.terms().allows(true) && draw.chance(0.4),
                                                draw.until(at)))
                                : desk(
                                        new ConfidenceOrder.ConveySubstance(
                                                room, item.item(), draw.words(), to, Draw.FOUND));
            };
        }
        return said(room, confide());
    }

    private Step onward(RoomId room, Confidences.Received thing) {
        boolean granted =
                talks.desk()
                        .deliveries()
                        .find(thing.received())
                        .filter(held -> held.basis() instanceof Basis.OnGrant)
                        .isPresent();
        return switch (thing.use()) {
            case STANDING ->
                    draw.chance(granted ? 0.5 : 0.8)
                            ? said(
                                    room,
                                    new ConfidenceAct.Acknowledge(
                                            thing.received(), draw.chance(0.5)))
                            : desk(new ConfidenceOrder.NoticeError(room, thing.received()));
            case ACKNOWLEDGED -> desk(new ConfidenceOrder.NoticeError(room, thing.received()));
            case NOTICED -> head(room, new ConfidenceAct.Sequester(thing.received()));
            case SEQUESTERED ->
                    head(room, new ConfidenceAct.Attest(thing.received(), draw.words()));
            case ATTESTED, CLOSED -> desk(new ConfidenceOrder.CloseError(room, thing.received()));
        };
    }

    private Optional<Id> agreeable(RoomId room) {
        var it = state(room).consultations();
        return it.rounds().keys().stream()
                .filter(id -> !it.plenaries().has(id))
                .filter(id ->
                        it.rounds().find(id).orElseThrow().next().contains(RoundStage.PLENARY))
                .findFirst();
    }

    /// A seal or an answer, where the room may give one.
    private List<Step> sealed(RoomId room) {
        var offers = state(room).offers();
        for (var slot : offers.slots().values()) {
            if (slot.stage() == Offers.Stage.OPEN) {
                return List.of(head(room, seal(slot.slot())));
            }
        }
        for (var asked : state(room).consultations().asked().values()) {
            if (room.equals(Scene.CAPITAL) && asked.stage() == Consultations.Stage.ASKED) {
                return List.of(head(room, instruct(asked.consultation())));
            }
        }
        for (var proposal : offers.proposals().values()) {
            if (proposal.stage() == Offers.Stage.OPEN) {
                return List.of(head(room, answer(proposal.proposal())));
            }
        }
        return List.of();
    }

    private Command instruct(Id consultation) {
        return draw.chance(0.75)
                ? new CapitalAct.Instruct(consultation, draw.random.nextInt(2), draw.words())
                : new CapitalAct.GivePersonalView(consultation, draw.words());
    }

    private Command consult() {
        return new CapitalAct.Consult(
                Scene.CAPITAL,
                draw.words(),
                List.of("yes", "no"),
                draw.until(at).plusSeconds(20),
                draw.chance(0.5)
                        ? List.of()
                        : talks.desk().texts().keys().stream().limit(1).toList());
    }

    private Command round() {
        var rounds = talks.desk().rounds().keys();
        var one = draw.one(draw.cast().delegations());
        var other = draw.one(draw.cast().delegations());
        return switch (draw.random.nextInt(rounds.isEmpty() ? 3 : 7)) {
            case 0 ->
                    new RoundOrder.Convene(
                            draw.chance(0.6)
                                    ? Set.copyOf(draw.cast().delegations())
                                    : pair(one, other),
                            draw.words(),
                            "hotel");
            case 1 -> new RoundOrder.Meet(one, draw.words());
            case 2 -> new RoundOrder.NoteContact(one, other, draw.words());
            default -> {
                var id = draw.one(rounds);
                var next =
                        talks.desk().rounds().find(id).orElseThrow().to().next().stream()
                                .sorted()
                                .toList();
                yield new RoundOrder.Move(
                        id,
                        next.isEmpty() || draw.chance(0.1)
                                ? draw.one(RoundStage.values())
                                : next.get(draw.random.nextInt(Math.min(next.size(), 3))),
                        draw.words());
            }
        };
    }

    private Command seal(Id slot) {
        return new OfferAct.Seal(
                slot,
                Set.of("ten years", "five years"),
                Set.of(
                        draw.chance(0.1)
                                ? draw.words()
                                : draw.chance(0.5) ? "ten years" : "five years"));
    }

    private Command answer(Id proposal) {
        return new OfferAct.Answer(
                proposal,
                draw.chance(0.35) ? Set.of() : draw.chance(0.6) ? Set.of(0) : Set.of(0, 1));
    }

    private Command offer() {
        var one = draw.one(draw.cast().delegations());
        var other = draw.one(draw.cast().delegations());
        var deadline = at.plusSeconds(20 + draw.random.nextInt(20) * 10L);
        return switch (draw.random.nextInt(5)) {
            case 0, 1 -> new OfferOrder.OpenComparison(one, other, draw.words(), deadline);
            case 2, 3 ->
                    new OfferOrder.Propose(
                            draw.chance(0.5)
                                    ? Set.copyOf(draw.cast().delegations())
                                    : pair(one, other),
                            draw.words(),
                            draw.chance(0.5)
                                    ? List.of(draw.words())
                                    : List.of(draw.words(), draw.words()),
                            draw.one(Binding.values()),
                            deadline);
            default -> new OfferOrder.Second(draw.id(talks.desk().plans().keys()));
        };
    }

    private static Set<RoomId> pair(RoomId one, RoomId other) {
        return one.equals(other) ? Set.of(one) : Set.of(one, other);
    }

    private Step step(ShuttleMoves.Move move) {
        return move.room().equals(RoomId.DESK)
                ? Step.of(number, move.second() ? Scene.SECOND : Scene.LEAD, move.command())
                : head(move.room(), move.command());
    }

    private Step desk(Command order) {
        return seconded(Scene.LEAD, order);
    }

    /// Now and then one asks and another confirms.
    private Step seconded(Voice by, Command order) {
        boolean conveys =
                order instanceof ConfidenceOrder
                        || (order instanceof OfferOrder && !(order instanceof OfferOrder.Second))
                        || order instanceof RoundOrder;
        return conveys && draw.chance(0.15)
                ? Step.of(
                        number,
                        draw.chance(0.9) ? Scene.SECOND : by,
                        new Seconded((DeskCommand) order, "lead", at.minusSeconds(30)))
                : Step.of(number, by, order);
    }

    private Step head(RoomId room, Command act) {
        var head =
                state(room).people().persons().values().stream()
                        .filter(p -> p.role() == Role.HEAD && p.mayAct())
                        .findFirst();
        return head.isEmpty()
                ? said(room, act)
                : Step.of(number, Step.person(room, head.get().name()), act);
    }

    private Step said(RoomId room, Command act) {
        var name = draw.one(state(room).people().persons().keys());
        return Step.of(
                number,
                draw.chance(0.85)
                        ? Step.person(room, name)
                        : new Voice.Recorded(
                                new Seat(room, name),
                                draw.chance(0.5) ? "clerk" : "second",
                                "in the room",
                                at),
                act);
    }

    private RoomState state(RoomId room) {
        return talks.room(room).orElseThrow();
    }

    private Command confide() {
        return new ConfidenceAct.Confide(
                draw.message(), draw.terms(), draw.chance(0.3), draw.keptTo());
    }

    private Command act(RoomId room) {
        var people = state(room).people();
        var confidences = state(room).confidences();
        var items = confidences.items().keys();
        var grants = confidences.grants().keys();
        var received = confidences.received().keys();
        return switch (draw.random.nextInt(27)) {
            case 0 -> new PeopleAct.Enter();
            case 1 -> draw.chance(0.1) ? new PeopleAct.Leave() : new PeopleAct.Enter();
            case 2 -> new PeopleAct.HandOverHead(draw.one(people.persons().keys()));
            case 3 -> new PeopleAct.Empower(draw.one(people.persons().keys()), draw.authority(at));
            case 4 -> new PeopleAct.GiveNotice(List.of(draw.words(), draw.words()));
            case 5 -> new PeopleAct.ConfirmRecord(number(people.recorded().keys()));
            case 6 -> new PeopleAct.DisputeRecord(number(people.recorded().keys()), draw.words());
            case 7 -> new PeopleAct.ConfirmAct(draw.id(people.waiting().keys()));
            case 8 -> new PeopleAct.DismissAct(draw.id(people.waiting().keys()));
            case 9 -> new ConfidenceAct.WriteNote(draw.words());
            case 10, 11 -> confide();
            case 12 -> new ConfidenceAct.Reword(draw.id(items), draw.words());
            case 13 -> new ConfidenceAct.ChangeTerms(draw.id(items), draw.terms());
            case 14 ->
                    new ConfidenceAct.DraftGrant(
                            draw.id(items),
                            draw.words(),
                            draw.delegation(),
                            draw.chance(0.4),
                            draw.until(at));
            case 15 -> new ConfidenceAct.ReviseDraft(draw.id(grants), draw.words());
            case 16 -> new ConfidenceAct.Release(draw.id(grants));
            case 17 ->
                    draw.chance(0.5)
                            ? new ConfidenceAct.ConfirmReading(draw.id(grants))
                            : new ConfidenceAct.Revoke(draw.id(grants));
            case 18 -> new ConfidenceAct.Acknowledge(draw.id(received), draw.chance(0.5));
            case 22, 23 -> consult();
            case 24 -> instruct(draw.id(state(room).consultations().asked().keys()));
            case 25, 26 ->
                    new RoundAct.AgreeToPlenary(
                            draw.id(state(room).consultations().rounds().keys()));
            case 20 -> seal(draw.id(state(room).offers().slots().keys()));
            case 21 -> answer(draw.id(state(room).offers().proposals().keys()));
            case 19 -> new ConfidenceAct.Sequester(draw.id(received));
            default -> new ConfidenceAct.Attest(draw.id(received), draw.words());
        };
    }

    private long number(List<Long> numbers) {
        return numbers.isEmpty() || draw.chance(0.1) ? draw.random.nextInt(40) : draw.one(numbers);
    }

    /// The head's role where nobody holds it.
    private static Role vacant(RoomState room) {
        return room.people().persons().values().stream()
                        .anyMatch(it -> it.role() == Role.HEAD && it.mayAct())
                ? Role.MEMBER
                : Role.HEAD;
    }

    private Command order() {
        var room = draw.delegation();
        var state = state(room);
        var confidences = state.confidences();
        var items = confidences.items().keys();
        var grants = confidences.grants().keys();
        var received = confidences.received().keys();
        var names = state.people().persons().keys();
        return switch (draw.random.nextInt(26)) {
            case 0 -> new PeopleOrder.Invite(room, room + " 3", vacant(state));
            case 1 -> new PeopleOrder.Suspend(room, draw.one(names));
            case 2, 3 -> new PeopleOrder.Readmit(room, draw.one(names));
            case 4 -> new PeopleOrder.Introduce(draw.room(), draw.room());
            case 5 ->
                    draw.chance(0.5)
                            ? new PeopleOrder.JoinTeam("third", Role.MEDIATOR)
                            : new PeopleOrder.LeaveTeam("third");
            case 22, 23, 24, 25 -> round();
            case 18, 19, 20, 21 -> offer();
            case 6, 17 ->
                    draw.chance(0.1)
                            ? new PeopleOrder.HandOver("second")
                            : new PeopleOrder.OpenRoom(
                                    new RoomId("observer"),
                                    RoomKind.OBSERVER,
                                    new RoomId("observer"));
            case 7 -> new ConfidenceOrder.ReadBack(room, draw.id(grants), words(room));
            case 8 ->
                    new ConfidenceOrder.ProposeWording(
                            room, draw.id(items), draw.words(), draw.delegation(), draw.until(at));
            case 9 -> new ConfidenceOrder.Carry(room, draw.id(grants), words(room), Draw.FOUND);
            case 10, 11 ->
                    new ConfidenceOrder.ConveySubstance(
                            room, draw.id(items), draw.words(), draw.delegation(), Draw.FOUND);
            case 12 ->
                    new ConfidenceOrder.OverrideTerms(
                            room,
                            draw.id(items),
                            draw.words(),
                            draw.delegation(),
                            draw.words(),
                            Draw.FOUND);
            case 13 -> new ConfidenceOrder.Say(room, draw.message(), Draw.FOUND);
            case 14 -> new ConfidenceOrder.Recall(draw.id(talks.desk().holds().keys()));
            case 15 -> new ConfidenceOrder.NoticeError(room, draw.id(received));
            default -> new ConfidenceOrder.CloseError(room, draw.id(received));
        };
    }

    private String words(RoomId room) {
        var words = new ArrayList<String>();
        for (var grant : state(room).confidences().grants().values()) {
            words.add(grant.words());
        }
        return words.isEmpty() || draw.chance(0.2) ? draw.words() : draw.one(words);
    }
}
