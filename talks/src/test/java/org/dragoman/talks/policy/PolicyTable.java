package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.talks.AccordOrder;
import org.dragoman.talks.Basis;
import org.dragoman.talks.Command;
import org.dragoman.talks.ConfidenceOrder;
import org.dragoman.talks.DeskCommand;
import org.dragoman.talks.Disclosure;
import org.dragoman.talks.Id;
import org.dragoman.talks.Message;
import org.dragoman.talks.OfferOrder;
import org.dragoman.talks.PeopleAct;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.ProceedingsOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomCommand;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.RoundOrder;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Seconded;
import org.dragoman.talks.Settings;
import org.dragoman.talks.ShuttleOrder;
import org.dragoman.talks.Terms;
import org.dragoman.talks.TextOrder;
import org.dragoman.talks.Voice;

/// What one room may learn of the others from a script, decided from the commands alone.
public final class PolicyTable {

    final Ledger ledger = new Ledger();
    final RoomId observer;
    private final List<Release> releases = new ArrayList<>();
    private Settings settings = Settings.USUAL;

    private PolicyTable(RoomId observer) {
        this.observer = observer;
    }

    /// What a script releases to a room, in order.
    public static List<Release> released(List<Step> script, RoomId observer) {
        var table = new PolicyTable(observer);
        for (var step : script) {
            for (var command : step.command()) {
                table.clock(step.at());
                table.read(step, command);
            }
        }
        table.clock(Step.moment(script.size()));
        return table.releases;
    }

    void release(Instant at, String what) {
        releases.add(new Release(at, what));
    }

    /// Releases something to the rooms that are shown it.
    void release(Instant at, Set<RoomId> rooms, String what) {
        if (rooms.contains(observer)) {
            release(at, what);
        }
    }

    boolean delegation(RoomId room) {
        var chamber = ledger.rooms.get(room);
        return chamber != null && chamber.kind == RoomKind.DELEGATION;
    }

    boolean delegations(Set<RoomId> rooms) {
        return !rooms.isEmpty() && rooms.stream().allMatch(this::delegation);
    }

    Settings settings() {
        return settings;
    }

    private void read(Step at, Command command) {
        switch (command) {
            case DeskCommand order -> {
                if (at.by() instanceof Voice.InPerson(var seat)
                        && seat.room().equals(RoomId.DESK)) {
                    desk(seat.name(), at.at(), order);
                }
            }
            case RoomCommand act -> door(at, act);
        }
    }

    private void door(Step at, RoomCommand act) {
        Seat seat;
        boolean recorded;
        switch (at.by()) {
            case Voice.InPerson(var who) -> {
                seat = who;
                recorded = false;
            }
            case Voice.Recorded(var who, var member, _, _) -> {
                if (!ledger.team.containsKey(member) || act instanceof PeopleAct.ConfirmRecord) {
                    return;
                }
                seat = who;
                recorded = true;
            }
            case Voice.Clock _ -> {
                return;
            }
        }
        var chamber = ledger.rooms.get(seat.room());
        if (chamber == null || !chamber.persons.containsKey(seat.name())) {
            return;
        }
        var person = chamber.persons.get(seat.name());
        if (!person.mayAct || (!recorded && !person.present && !(act instanceof PeopleAct.Enter))) {
            return;
        }
        var acts = new RoomRules(this, seat.room(), chamber, seat.name(), person, at.at());
        if (person.authority.covers(act.power(), at.at())) {
            acts.apply(act, false);
        } else if (acts.apply(act, true)) {
            var id = Names.of(at.at(), seat.room(), RoomRules.draws(act) ? 1 : 0);
            chamber.waiting.put(id, act);
            chamber.waitingBy.put(id, seat.name());
        }
    }

    void desk(String member, Instant at, DeskCommand order) {
        if (order instanceof PeopleOrder.OpenTalks(_, var rules)) {
            if (ledger.team.isEmpty()) {
                settings = rules;
                ledger.team.put(member, Role.LEAD);
            }
            return;
        }
        if (order instanceof Seconded seconded) {
            new SecondRules(this, ledger).confirmed(member, at, seconded);
            return;
        }
        var role = ledger.team.get(member);
        if (role == null || role.compareTo(order.needs()) > 0) {
            return;
        }
        switch (order) {
            case PeopleOrder people -> new TeamRules(this, ledger, at).apply(people);
            case ConfidenceOrder confidence -> confidence(member, at, confidence);
            case RoundOrder round -> new RoundRules(this).order(at, round);
            case TextOrder text -> new TextRules(this).order(at, text);
            case ProceedingsOrder it -> new ProceedingsRules(this).order(at, it);
            case AccordOrder it -> new AccordRules(this).order(at, it);
            case OfferOrder offer -> new OfferRules(this).order(member, at, offer);
            case ShuttleOrder shuttle -> new ShuttleRules(this).order(member, at, shuttle);
            case Seconded _ -> {}
        }
    }

    private void confidence(String member, Instant at, ConfidenceOrder order) {
        switch (order) {
            case ConfidenceOrder.ReadBack(var room, var id, var words) -> {
                var grant = grant(room, id);
                if (grant != null
                        && !ledger.keptFrom(member, id)
                        && grant.stage == Ledger.Stage.GRANTED
                        && grant.words.equals(words)) {
                    grant.readingAsked = true;
                }
            }
            case ConfidenceOrder.ProposeWording propose -> {
                var chamber = ledger.rooms.get(propose.room());
                var item = item(propose.room(), propose.item());
                if (chamber != null
                        && item != null
                        && ledger.rooms.containsKey(propose.to())
                        && !ledger.keptFrom(member, propose.item())
                        && !propose.words().isBlank()
                        && at.isBefore(propose.until())
                        && item.terms.allows(false)
                        && chamber.parties.contains(propose.to())) {
                    var id = Names.of(at, propose.room(), 0);
                    chamber.grants.put(
                            id,
                            new Ledger.Grant(
                                    propose.item(),
                                    propose.words(),
                                    propose.to(),
                                    false,
                                    propose.until()));
                    ledger.keptAs(propose.item(), id);
                }
            }
            case ConfidenceOrder.Carry(var room, var id, var words, _) -> {
                var grant = grant(room, id);
                var basis = new Basis.OnGrant(room, id);
                if (grant != null
                        && !ledger.keptFrom(member, id)
                        && grant.stage == Ledger.Stage.READ_BACK
                        && grant.words.equals(words)
                        && ledger.holds.values().stream().noneMatch(h -> h.basis().equals(basis))) {
                    var item = item(room, grant.item);
                    if (item != null && at.plus(settings.hold()).isBefore(item.message.valid())) {
                        var files = ledger.shuttle.enclosed.getOrDefault(id, List.of());
                        hold(
                                basis,
                                id,
                                grant.to,
                                item.message.reworded(words).with(files),
                                grant.attributed ? room.name() : "",
                                at);
                    }
                }
            }
            case ConfidenceOrder.ConveySubstance(var room, var id, var words, var to, _) -> {
                var item = item(room, id);
                if (item != null
                        && !ledger.keptFrom(member, id)
                        && !words.isBlank()
                        && settings.disclosure() == Disclosure.MODEL_LAW
                        && item.terms.allows(false)
                        && !item.seeFirst) {
                    hold(new Basis.OnTerms(room, id), id, to, item.message.in(words), "", at);
                }
            }
            case ConfidenceOrder.OverrideTerms(
                            var room,
                            var id,
                            var words,
                            var to,
                            var reason,
                            _) -> {
                var item = item(room, id);
                if (item != null
                        && !ledger.keptFrom(member, id)
                        && !words.isBlank()
                        && !reason.isBlank()
                        && item.terms != Terms.MEDIATOR_ONLY) {
                    hold(
                            new Basis.OnOverride(room, id, reason),
                            id,
                            to,
                            item.message.in(words),
                            "",
                            at);
                }
            }
            case ConfidenceOrder.Say(var to, var message, _) -> {
                if (!message.words().isBlank()) {
                    hold(new Basis.Own(), new Id(""), to, message, "", at);
                }
            }
            case ConfidenceOrder.Recall(var hold) -> ledger.holds.remove(hold);
            case ConfidenceOrder.NoticeError(var room, var received) -> {
                if (use(room, received) >= 0 && use(room, received) < RoomRules.NOTICED) {
                    ledger.rooms.get(room).received.put(received, RoomRules.NOTICED);
                    toSource(at, received, "error told");
                }
            }
            case ConfidenceOrder.CloseError(var room, var received) -> {
                if (use(room, received) == RoomRules.ATTESTED) {
                    ledger.rooms.get(room).received.put(received, RoomRules.ATTESTED + 1);
                    toSource(at, received, "error closed");
                }
            }
        }
    }

    /// A source learns of its grant what the other room or the mediator chose to tell it.
    void toSource(Instant at, Id received, String what) {
        var hold = ledger.deliveries.get(received);
        if (hold != null
                && hold.basis() instanceof Basis.OnGrant(var room, var grant)
                && room.equals(observer)) {
            release(at, what + " " + grant);
        }
    }

    private int use(RoomId room, Id received) {
        var chamber = ledger.rooms.get(room);
        return chamber == null ? -1 : chamber.received.getOrDefault(received, -1);
    }

    private Ledger.Grant grant(RoomId room, Id id) {
        var chamber = ledger.rooms.get(room);
        return chamber == null ? null : chamber.grants.get(id);
    }

    private Ledger.Item item(RoomId room, Id id) {
        var chamber = ledger.rooms.get(room);
        return chamber == null ? null : chamber.items.get(id);
    }

    private void hold(Basis basis, Id kept, RoomId to, Message message, String from, Instant at) {
        var target = ledger.rooms.get(to);
        if (message.attachments().stream().anyMatch(file -> !file.cleaned())) {
            return;
        }
        if (target == null || (!from.isEmpty() && !target.parties.contains(new RoomId(from)))) {
            return;
        }
        var id = Names.of(at, RoomId.DESK, 0);
        ledger.holds.put(
                id, new Ledger.Hold(id, basis, to, message, from, at.plus(settings.hold())));
        ledger.keptAs(kept, id);
    }

    private void clock(Instant now) {
        while (true) {
            var first =
                    new Object() {
                        Instant at = Instant.MAX;
                        String name = "";
                        Runnable then = () -> {};

                        void offer(Instant when, String title, Runnable act) {
                            int order = when.compareTo(at);
                            if (order < 0 || (order == 0 && title.compareTo(name) < 0)) {
                                at = when;
                                name = title;
                                then = act;
                            }
                        }
                    };
            for (var room : ledger.rooms.entrySet()) {
                for (var grant : room.getValue().grants.entrySet()) {
                    var stage = grant.getValue().stage;
                    if (stage == Ledger.Stage.GRANTED || stage == Ledger.Stage.READ_BACK) {
                        first.offer(
                                grant.getValue().until,
                                "1 grant " + room.getKey() + " " + grant.getKey(),
                                () -> gone(room.getKey(), grant));
                    }
                }
            }
            for (var hold : ledger.holds.values()) {
                first.offer(hold.until(), "2 hold " + hold.id(), () -> deliver(hold));
            }
            for (var comparison : ledger.comparisons.values()) {
                first.offer(
                        comparison.deadline(),
                        "3 comparison " + comparison.id(),
                        () -> new OfferRules(this).compare(comparison));
            }
            for (var proposal : ledger.proposals.values()) {
                first.offer(
                        proposal.plan().deadline(),
                        "4 proposal " + proposal.id(),
                        () -> new OfferRules(this).close(proposal));
            }
            new ShuttleRules(this).clock(first::offer);
            for (var asked : ledger.asked.entrySet()) {
                var it = asked.getValue();
                if (!it.late && !it.instructed && !it.personal) {
                    first.offer(
                            it.deadline,
                            "5 consultation " + asked.getKey(),
                            () -> new RoundRules(this).late(asked.getKey(), it));
                }
            }
            for (var text : ledger.texts.entrySet()) {
                if (text.getValue().silent) {
                    first.offer(
                            text.getValue().deadline,
                            "6 silence " + text.getKey(),
                            () ->
                                    new TextRules(this)
                                            .end(
                                                    text.getValue().deadline,
                                                    text.getKey(),
                                                    text.getValue()));
                }
            }
            for (var sounding : ledger.proceedings.soundings.entrySet()) {
                if (!sounding.getValue().over) {
                    first.offer(
                            sounding.getValue().until,
                            "7 sounding " + sounding.getKey(),
                            () ->
                                    new SessionRules(this)
                                            .lapse(sounding.getKey(), sounding.getValue()));
                }
            }
            new AccordRules(this).clock(first::offer);
            new PressRules(this).embargoes(first::offer);
            if (first.name.isEmpty() || first.at.isAfter(now)) {
                return;
            }
            first.then.run();
        }
    }

    private void gone(RoomId room, Map.Entry<Id, Ledger.Grant> grant) {
        grant.getValue().stage = Ledger.Stage.GONE;
        drop(new Basis.OnGrant(room, grant.getKey()));
    }

    void drop(Basis basis) {
        ledger.holds.values().removeIf(hold -> hold.basis().equals(basis));
    }

    private void deliver(Ledger.Hold hold) {
        ledger.holds.remove(hold.id());
        switch (hold.basis()) {
            case Basis.OnGrant(var room, var id) -> {
                var chamber = ledger.rooms.get(room);
                var grant = chamber.grants.get(id);
                grant.stage = Ledger.Stage.CARRIED;
                chamber.items.get(grant.item).released = true;
                if (room.equals(observer)) {
                    release(hold.until(), "carried " + id);
                }
            }
            case Basis.OnTerms(var room, var id) -> {
                if (!ledger.rooms.get(room).items.get(id).terms.allows(false)) {
                    return;
                }
            }
            case Basis.OnOverride(var room, var id, _) -> {
                var item = ledger.rooms.get(room).items.get(id);
                if (item.terms == Terms.MEDIATOR_ONLY) {
                    return;
                }
                if (settings.sourceToldOfOverride()) {
                    item.released = true;
                    if (room.equals(observer)) {
                        release(hold.until(), "overridden " + id + " " + hold.message().words());
                    }
                }
            }
            case Basis.Own _ -> {}
        }
        int count = 0;
        var target = ledger.rooms.get(hold.to()).received;
        var received = Names.ofDue(hold.until(), hold.to(), count);
        while (target.containsKey(received)) {
            count++;
            received = Names.ofDue(hold.until(), hold.to(), count);
        }
        target.put(received, RoomRules.STANDING);
        ledger.deliveries.put(received, hold);
        ledger.keptAs(hold.id(), received);
        if (hold.to().equals(observer)) {
            release(hold.until(), "conveyed " + hold.message() + " from " + hold.from());
        }
    }
}
