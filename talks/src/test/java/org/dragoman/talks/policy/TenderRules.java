package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.talks.Basis;
import org.dragoman.talks.Binding;
import org.dragoman.talks.EnclosureAct;
import org.dragoman.talks.EnclosureOrder;
import org.dragoman.talks.Id;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.TenderAct;

/// What the policy table releases of offers made openly, and of files that go with words.
record TenderRules(PolicyTable table) {

    private static final Set<MessageKind> WITHDRAWABLE =
            Set.of(
                    MessageKind.NON_PAPER,
                    MessageKind.BOUT_DE_PAPIER,
                    MessageKind.CONDITIONAL_OFFER,
                    MessageKind.FORMAL_OFFER);

    private ShuttleLedger ledger() {
        return table.ledger.shuttle;
    }

    private Ledger.Chamber chamber(RoomId room) {
        return table.ledger.rooms.get(room);
    }

    boolean act(RoomId room, Instant at, TenderAct act, boolean tried) {
        return switch (act) {
            case TenderAct.Reply(var id, var accept, var words) -> {
                boolean may = answerable(room, at, id);
                if (may && !tried) {
                    end(at, room, id, accept, (accept ? "yes " : "no ") + words);
                }
                yield may;
            }
            case TenderAct.Counter(var id, var own) -> {
                var item = chamber(room).items.get(own);
                boolean may =
                        item != null
                                && item.message.kind() == MessageKind.FORMAL_OFFER
                                && answerable(room, at, id);
                if (may && !tried) {
                    end(at, room, id, false, "countered");
                }
                yield may;
            }
            case TenderAct.Withdraw(var id) -> withdraw(room, at, id, tried);
        };
    }

    private boolean answerable(RoomId room, Instant at, Id id) {
        int use = chamber(room).received.getOrDefault(id, -1);
        var hold = table.ledger.deliveries.get(id);
        return hold != null
                && use >= 0
                && use < RoomRules.NOTICED
                && hold.message().kind() == MessageKind.FORMAL_OFFER
                && hold.message().binding().compareTo(Binding.AD_REFERENDUM) >= 0
                && !hold.from().isEmpty()
                && !ledger().ended.contains(id)
                && at.isBefore(hold.message().valid());
    }

    /// The reply goes to whoever made the offer, and to nobody else.
    private void end(Instant at, RoomId room, Id id, boolean accepted, String reply) {
        ledger().ended.add(id);
        var hold = table.ledger.deliveries.get(id);
        if (hold.basis() instanceof Basis.OnGrant(var source, var grant)) {
            ledger().ended.add(grant);
            if (source.equals(table.observer)) {
                table.release(at, "reply to " + grant + ": " + reply);
            }
            if (accepted) {
                ledger().settle(
                                id,
                                0,
                                Set.of(source, room),
                                hold.message().deal(),
                                hold.message().binding());
            }
        }
    }

    private boolean withdraw(RoomId room, Instant at, Id id, boolean tried) {
        var grant = chamber(room).grants.get(id);
        boolean may =
                grant != null
                        && grant.stage == Ledger.Stage.CARRIED
                        && WITHDRAWABLE.contains(chamber(room).items.get(grant.item).message.kind())
                        && !ledger().ended.contains(id);
        if (may && !tried) {
            ledger().ended.add(id);
            for (var delivery : table.ledger.deliveries.entrySet()) {
                if (delivery.getValue().basis().equals(new Basis.OnGrant(room, id))) {
                    ledger().ended.add(delivery.getKey());
                    if (delivery.getValue().to().equals(table.observer)) {
                        table.release(at, "withdrawn " + delivery.getKey());
                    }
                }
            }
        }
        return may;
    }

    boolean act(RoomId room, EnclosureAct act, boolean tried) {
        return switch (act) {
            case EnclosureAct.Enclose(var id, var file) -> {
                var grant = chamber(room).grants.get(id);
                var cleaned = grant == null ? null : ledger().cleaned.get(grant.item + "/" + file);
                var files = ledger().enclosed.getOrDefault(id, List.of());
                boolean may =
                        cleaned != null
                                && grant.stage == Ledger.Stage.DRAFT
                                && !files.contains(cleaned.conveyed());
                if (may && !tried) {
                    var more = new ArrayList<>(files);
                    more.add(cleaned.conveyed());
                    ledger().enclosed.put(id, more);
                }
                yield may;
            }
        };
    }

    void order(String member, EnclosureOrder order) {
        if (order instanceof EnclosureOrder.RecordCleaning(var room, var id, var file, var it)) {
            var chamber = chamber(room);
            var item = chamber == null ? null : chamber.items.get(id);
            boolean sound =
                    item != null
                            && !table.ledger.keptFrom(member, id)
                            && it.cleaned()
                            && !it.name().isBlank()
                            && item.message.attachments().stream()
                                    .anyMatch(a -> a.digest().equals(file));
            if (sound) {
                ledger().cleaned.put(id + "/" + it.digest(), it);
            }
        }
    }
}
