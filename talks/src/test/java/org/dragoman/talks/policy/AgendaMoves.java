package org.dragoman.talks.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.talks.Agenda;
import org.dragoman.talks.AgendaAct;
import org.dragoman.talks.AgendaChoice;
import org.dragoman.talks.AgendaItem;
import org.dragoman.talks.AgendaLinkage;
import org.dragoman.talks.AgendaOrder;
import org.dragoman.talks.AgendaStanding;
import org.dragoman.talks.Command;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Talks;

/// Draws acts and orders about the agenda.
record AgendaMoves(Talks talks, Draw draw) {

    private static final List<String> OPTIONS = List.of("yes", "no");

    Optional<ProceedingsMoves.Move> onward() {
        for (var agenda : talks.desk().proceedings().agendas().agendas().values()) {
            if (agenda.standing() != AgendaStanding.PROPOSED) {
                continue;
            }
            for (var room : agenda.rooms().stream().sorted().toList()) {
                if (!agenda.answers().has(room)) {
                    return Optional.of(
                            new ProceedingsMoves.Move(
                                    room,
                                    new AgendaAct.AnswerAgenda(
                                            agenda.agenda(),
                                            disputed(agenda.items()),
                                            draw.words())));
                }
            }
            return Optional.of(
                    new ProceedingsMoves.Move(
                            RoomId.DESK,
                            new AgendaOrder.SettleAgenda(agenda.agenda(), draw.words())));
        }
        return Optional.empty();
    }

    private Set<String> disputed(Agenda items) {
        return draw.chance(0.6) ? Set.of() : Set.of(draw.one(items.issues()));
    }

    Command act(RoomState room) {
        var agendas = room.proceedings().agendas();
        var requests = draw.id(agendas.requests().keys());
        return switch (draw.random.nextInt(6)) {
            case 0, 1 -> new AgendaAct.RequestItem(item(), draw.words());
            case 2 -> new AgendaAct.ReleaseRequest(requests);
            case 3 -> new AgendaAct.WithdrawRequest(requests);
            default -> answer(draw.id(agendas.agendas().keys()), agendas.agendas().values());
        };
    }

    private Command answer(Id id, List<org.dragoman.talks.Agendas.Tabled> known) {
        return new AgendaAct.AnswerAgenda(
                id, known.isEmpty() ? Set.of() : disputed(draw.one(known).items()), draw.words());
    }

    private AgendaItem item() {
        if (draw.chance(0.3)) {
            return new AgendaItem("years", draw.chance(0.5) ? List.of() : Draw.WORDS);
        }
        return new AgendaItem(Draw.words(draw.random), draw.chance(0.3) ? List.of() : OPTIONS);
    }

    Command order() {
        var agendas = talks.desk().proceedings().agendas();
        if (draw.chance(0.3)) {
            return new AgendaOrder.SettleAgenda(draw.id(agendas.agendas().keys()), draw.words());
        }
        var items = new ArrayList<AgendaItem>();
        for (var request : agendas.requests().values()) {
            if (draw.chance(request.released() ? 0.9 : 0.2)
                    && items.stream().noneMatch(i -> i.issue().equals(request.item().issue()))) {
                items.add(request.item());
            }
        }
        var own = item();
        if (items.stream().noneMatch(i -> i.issue().equals(own.issue()))) {
            items.add(own);
        }
        var tied = new ArrayList<AgendaChoice>();
        for (var item : items) {
            if (!item.options().isEmpty()) {
                tied.add(new AgendaChoice(item.issue(), item.options().getFirst()));
            }
        }
        return new AgendaOrder.ProposeAgenda(
                draw.chance(0.5)
                        ? Set.copyOf(draw.cast().delegations())
                        : Set.of(draw.one(draw.cast().delegations())),
                new Agenda(items, tied.size() < 2 ? List.of() : List.of(new AgendaLinkage(tied))));
    }
}
