package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.talks.Attachment;
import org.dragoman.talks.Binding;
import org.dragoman.talks.Command;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.ConfidenceOrder;
import org.dragoman.talks.Confidences;
import org.dragoman.talks.Digest;
import org.dragoman.talks.EnclosureAct;
import org.dragoman.talks.EnclosureOrder;
import org.dragoman.talks.Id;
import org.dragoman.talks.Message;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.SizeBucket;
import org.dragoman.talks.Talks;
import org.dragoman.talks.TenderAct;
import org.dragoman.talks.Terms;

/// Draws what brings offers from room to room: confided with files, cleaned, granted, carried,
/// answered, withdrawn.
record TenderMoves(Talks talks, Draw draw, Instant at) {

    private RoomState state(RoomId room) {
        return talks.room(room).orElseThrow();
    }

    private static ShuttleMoves.Move of(RoomId room, Command command) {
        return new ShuttleMoves.Move(room, false, command);
    }

    ShuttleMoves.Move next() {
        var moves = new ArrayList<ShuttleMoves.Move>();
        for (var room : draw.cast().delegations()) {
            received(room, moves);
        }
        if (!moves.isEmpty() && draw.chance(0.8)) {
            return draw.one(moves);
        }
        for (var room : draw.cast().delegations()) {
            grants(room, moves);
        }
        if (!moves.isEmpty() && draw.chance(0.85)) {
            return draw.one(moves);
        }
        for (var room : draw.cast().delegations()) {
            items(room, moves);
        }
        if (!moves.isEmpty() && draw.chance(0.85)) {
            return draw.one(moves);
        }
        var room = draw.one(draw.cast().delegations());
        return switch (draw.random.nextInt(6)) {
            case 0 -> of(room, reply(draw.id(state(room).confidences().received().keys())));
            case 1 ->
                    of(
                            room,
                            new TenderAct.Withdraw(
                                    draw.id(state(room).confidences().grants().keys())));
            case 2 ->
                    of(
                            room,
                            new TenderAct.Counter(
                                    draw.id(state(room).confidences().received().keys()),
                                    draw.id(state(room).confidences().items().keys())));
            default -> of(room, confide());
        };
    }

    private Command confide() {
        var kind =
                draw.chance(0.75)
                        ? MessageKind.FORMAL_OFFER
                        : draw.chance(0.5) ? MessageKind.NON_PAPER : MessageKind.CONDITIONAL_OFFER;
        var files = draw.chance(0.3) ? List.<Attachment>of() : List.of(file(draw.words()));
        return new ConfidenceAct.Confide(
                new Message(
                        kind,
                        draw.chance(0.5) ? Binding.AD_REFERENDUM : Binding.AUTHORISED,
                        draw.words(),
                        new TreeMap<>(Map.of("years", draw.words())),
                        draw.chance(0.6) ? Instant.MAX : draw.until(at).plusSeconds(200),
                        files),
                kind == MessageKind.NON_PAPER ? Terms.WITHOUT_ATTRIBUTION : Terms.WITH_ATTRIBUTION,
                false,
                Set.of());
    }

    private static Attachment file(String words) {
        return Attachment.handedIn(
                words + " (Minister).docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                Digest.of("raw " + words),
                SizeBucket.UP_TO_100_KB);
    }

    private Attachment cleaned(Digest raw) {
        return new Attachment(
                "paper.pdf",
                "application/pdf",
                Digest.of("cleaned " + raw),
                SizeBucket.UP_TO_10_KB,
                List.of("author " + draw.words()),
                true);
    }

    private static boolean tender(Message message) {
        return message.kind() == MessageKind.FORMAL_OFFER
                || message.kind() == MessageKind.NON_PAPER
                || message.kind() == MessageKind.CONDITIONAL_OFFER;
    }

    private Command reply(Id received) {
        return new TenderAct.Reply(received, draw.chance(0.6), draw.words());
    }

    private void received(RoomId room, List<ShuttleMoves.Move> moves) {
        for (var it : state(room).confidences().received().values()) {
            boolean open =
                    it.message().kind() == MessageKind.FORMAL_OFFER
                            && !it.from().isEmpty()
                            && !state(room).shuttle().tenders().standing().has(it.received());
            if (open && draw.chance(0.7)) {
                var own =
                        state(room).confidences().items().values().stream()
                                .filter(i -> i.message().kind() == MessageKind.FORMAL_OFFER)
                                .map(Confidences.Item::item)
                                .toList();
                moves.add(
                        of(
                                room,
                                own.isEmpty() || draw.chance(0.5)
                                        ? reply(it.received())
                                        : new TenderAct.Counter(it.received(), draw.one(own))));
            }
        }
    }

    private void grants(RoomId room, List<ShuttleMoves.Move> moves) {
        var state = state(room);
        for (var grant : state.confidences().grants().values()) {
            var item = state.confidences().items().find(grant.item()).orElseThrow();
            if (!tender(item.message())) {
                continue;
            }
            switch (grant.stage()) {
                case DRAFT -> moves.add(draft(room, grant, item));
                case GRANTED ->
                        moves.add(
                                grant.readingAsked()
                                        ? of(room, new ConfidenceAct.ConfirmReading(grant.grant()))
                                        : of(
                                                RoomId.DESK,
                                                new ConfidenceOrder.ReadBack(
                                                        room, grant.grant(), grant.words())));
                case READ_BACK ->
                        moves.add(
                                of(
                                        RoomId.DESK,
                                        new ConfidenceOrder.Carry(
                                                room, grant.grant(), grant.words(), Draw.FOUND)));
                case CARRIED, ACKNOWLEDGED -> {
                    boolean ended = state.shuttle().tenders().standing().has(grant.grant());
                    if (!ended && draw.chance(0.15)) {
                        moves.add(of(room, new TenderAct.Withdraw(grant.grant())));
                    }
                }
                case REVOKED, EXPIRED -> {}
            }
        }
    }

    private ShuttleMoves.Move draft(RoomId room, Confidences.Grant grant, Confidences.Item item) {
        var enclosures = state(room).shuttle().enclosures();
        for (var file : item.message().attachments()) {
            var cleaned = cleaned(file.digest());
            boolean ready = enclosures.cleaned(item.item(), cleaned.digest()).isPresent();
            if (ready && enclosures.of(grant.grant()).isEmpty() && draw.chance(0.8)) {
                return of(room, new EnclosureAct.Enclose(grant.grant(), cleaned.digest()));
            }
        }
        return of(room, new ConfidenceAct.Release(grant.grant()));
    }

    private void items(RoomId room, List<ShuttleMoves.Move> moves) {
        var state = state(room);
        for (var item : state.confidences().items().values()) {
            if (!tender(item.message())) {
                continue;
            }
            boolean unclean = false;
            for (var file : item.message().attachments()) {
                var done = cleaned(file.digest()).digest();
                if (state.shuttle().enclosures().cleaned(item.item(), done).isPresent()
                        && draw.chance(0.9)) {
                    continue;
                }
                unclean = true;
                if (draw.chance(0.15)) {
                    moves.add(
                            of(
                                    RoomId.DESK,
                                    new EnclosureOrder.RefuseFile(
                                            room, item.item(), file.digest(), draw.words())));
                } else {
                    moves.add(
                            of(
                                    RoomId.DESK,
                                    new EnclosureOrder.RecordCleaning(
                                            room,
                                            item.item(),
                                            file.digest(),
                                            cleaned(file.digest()))));
                }
            }
            if (unclean && draw.chance(0.8)) {
                continue;
            }
            moves.add(
                    of(
                            room,
                            new ConfidenceAct.DraftGrant(
                                    item.item(),
                                    draw.words(),
                                    draw.delegation(),
                                    item.message().kind() != MessageKind.NON_PAPER,
                                    draw.until(at).plusSeconds(300))));
        }
    }
}
