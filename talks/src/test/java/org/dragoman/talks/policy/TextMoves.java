package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.talks.Clause;
import org.dragoman.talks.Command;
import org.dragoman.talks.Draft;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Talks;
import org.dragoman.talks.TextAct;
import org.dragoman.talks.TextOrder;
import org.dragoman.talks.Texts;
import org.dragoman.talks.Version;
import org.dragoman.talks.Wording;

/// Draws acts and orders about the single negotiating text.
record TextMoves(Talks talks, Draw draw, Instant at) {

    /// Delegations that were shown a text and have not consented to silence, or may still break it.
    List<RoomId> asked() {
        var rooms = new ArrayList<RoomId>();
        for (var id : Scene.DELEGATIONS) {
            for (var text : talks.room(id).orElseThrow().texts().shown().values()) {
                if (!text.consented() || text.silence() == Texts.Silence.OPEN) {
                    rooms.add(id);
                }
            }
        }
        return rooms;
    }

    Command reply(RoomState room) {
        for (var text : room.texts().shown().values()) {
            if (!text.consented()) {
                return new TextAct.ConsentToSilence(text.text());
            }
            if (text.silence() == Texts.Silence.OPEN && draw.chance(0.4)) {
                return new TextAct.BreakSilence(text.text(), draw.words());
            }
        }
        return act(room);
    }

    Command act(RoomState room) {
        var shown = room.texts().shown().values();
        var own = room.texts().own().values();
        var id = draw.id(room.texts().shown().keys());
        if (shown.isEmpty()) {
            return new TextAct.ConsentToSilence(id);
        }
        var text = draw.one(shown);
        if (!text.consented() && draw.chance(0.7)) {
            return new TextAct.ConsentToSilence(text.text());
        }
        return switch (draw.random.nextInt(6)) {
            case 0 -> new TextAct.BreakSilence(draw.chance(0.8) ? text.text() : id, draw.words());
            case 1, 2 ->
                    own.isEmpty()
                            ? new TextAct.WithdrawVariant(id, "1", words())
                            : withdraw(draw.one(own));
            default -> new TextAct.ProposeVariant(text.text(), clause(), words());
        };
    }

    private static Command withdraw(Texts.Own own) {
        return new TextAct.WithdrawVariant(own.text(), own.clause(), own.words());
    }

    private Wording words() {
        return Wording.of("en", draw.words());
    }

    private String clause() {
        return String.valueOf(1 + draw.random.nextInt(3));
    }

    Command order() {
        var texts = talks.desk().texts().values();
        if (texts.isEmpty() || draw.chance(0.05)) {
            var one = draw.one(Scene.DELEGATIONS);
            var other = draw.one(Scene.DELEGATIONS);
            return new TextOrder.OpenText(
                    one.equals(other) ? Set.copyOf(Scene.DELEGATIONS) : Set.of(one, other),
                    draw.words());
        }
        var text = draw.one(texts);
        var unseen =
                text.rooms().stream().filter(r -> !text.shownTo().contains(r)).sorted().toList();
        if (!unseen.isEmpty() && draw.chance(0.85)) {
            return new TextOrder.ShowVersion(text.text(), draw.one(unseen));
        }
        if (!text.agreed().isEmpty() && draw.chance(0.4)) {
            return new TextOrder.ReopenClause(
                    text.text(), draw.one(text.agreed().stream().sorted().toList()), draw.words());
        }
        if (text.number() > 0 && !text.silent() && draw.chance(0.6)) {
            return new TextOrder.OpenSilence(
                    text.text(), at.plusSeconds(20 + draw.random.nextInt(15) * 10L));
        }
        return draw.chance(0.1)
                ? new TextOrder.ShowVersion(text.text(), draw.room())
                : new TextOrder.DraftVersion(text.text(), Version.of(clauses(text)));
    }

    private List<Clause> clauses(Draft text) {
        var clauses = new ArrayList<Clause>();
        for (var name : List.of("1", "2", "3")) {
            var was = text.clauses().stream().filter(c -> c.name().equals(name)).findFirst();
            if (was.isPresent() && text.agreed().contains(name) && draw.chance(0.95)) {
                clauses.add(was.get());
                continue;
            }
            var variants = new ArrayList<Wording>();
            for (var room : text.rooms().stream().sorted().toList()) {
                for (var own : words(room, text.text(), name)) {
                    if (!variants.contains(own) && draw.chance(0.97)) {
                        variants.add(own);
                    }
                }
            }
            if (variants.isEmpty()) {
                variants.add(words());
            }
            clauses.add(
                    new Clause(
                            name, variants, List.of(), name.equals("3") ? Set.of("1") : Set.of()));
        }
        return clauses;
    }

    private List<Wording> words(RoomId room, Id text, String clause) {
        return talks.room(room).orElseThrow().texts().own().values().stream()
                .filter(own -> own.text().equals(text) && own.clause().equals(clause))
                .map(own -> own.words())
                .toList();
    }
}
