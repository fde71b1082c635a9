package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.talks.Id;
import org.dragoman.talks.Language;
import org.dragoman.talks.Rendering;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.TextOrder;
import org.dragoman.talks.Wording;

/// What the policy table releases when words are merged and agreement is established.
record AssentRules(PolicyTable table) {

    void propose(Instant at, TextOrder.ProposeMerge order) {
        var text = table.ledger.texts.get(order.text());
        if (text == null
                || !text.exposed()
                || text.silent
                || order.from().size() < 2
                || order.from().stream().distinct().count() < order.from().size()
                || order.into().blank()
                || text.merges.values().stream().anyMatch(m -> m.clause().equals(order.clause()))
                || !text.version
                        .clause(order.clause())
                        .filter(c -> c.variants().containsAll(order.from()))
                        .isPresent()) {
            return;
        }
        var asks = new TreeMap<RoomId, Id>();
        for (var room : text.rooms) {
            var words = mine(text, room, order);
            if (!words.isEmpty()) {
                var ask = Names.of(at, room, 0);
                asks.put(room, ask);
                text.asks.put(ask, new TextLedger.Ask(room, order.clause(), words, order.into()));
                if (room.equals(table.observer)) {
                    table.release(at, "merge asked " + order.clause() + words + order.into());
                }
            }
        }
        if (!asks.isEmpty()) {
            text.merges.put(
                    Names.of(at, RoomId.DESK, 0), new TextLedger.Merge(order.clause(), asks));
        }
    }

    private static List<Wording> mine(TextLedger text, RoomId room, TextOrder.ProposeMerge order) {
        return text.own.stream()
                .filter(own ->
                        own.room().equals(room)
                                && !own.reservation()
                                && own.clause().equals(order.clause())
                                && order.from().stream().anyMatch(w -> w.says(own.words())))
                .map(TextLedger.Own::words)
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    void complete(Instant at, Id id, Id merge) {
        var text = table.ledger.texts.get(id);
        if (text == null || text.silent || !text.merges.containsKey(merge)) {
            return;
        }
        var asks = text.merges.get(merge).asks().values();
        var open = asks.stream().filter(ask -> holds(text, text.asks.get(ask))).sorted().toList();
        if (!open.stream().allMatch(ask -> text.asks.get(ask).answer.equals("YES"))) {
            return;
        }
        text.merges.remove(merge);
        for (var name : open) {
            var ask = text.asks.remove(name);
            for (var words : ask.own) {
                var own = new TextLedger.Own(ask.room, ask.clause, false, words);
                text.own.remove(own);
                text.named.remove(own);
            }
            text.named.remove(new TextLedger.Own(ask.room, ask.clause, false, ask.into));
            text.own.add(new TextLedger.Own(ask.room, ask.clause, false, ask.into));
            if (ask.room.equals(table.observer)) {
                table.release(at, "merged " + name);
            }
        }
    }

    private static boolean holds(TextLedger text, TextLedger.Ask ask) {
        return ask != null
                && ask.own.stream()
                        .anyMatch(w ->
                                text.own.contains(
                                        new TextLedger.Own(ask.room, ask.clause, false, w)));
    }

    void establish(Instant at, Id id, List<String> clauses) {
        var text = table.ledger.texts.get(id);
        boolean may =
                text != null
                        && text.exposed()
                        && !text.silent
                        && !clauses.isEmpty()
                        && clauses.stream()
                                .allMatch(c ->
                                        text.version.clause(c).isPresent()
                                                && !text.agreed.contains(c)
                                                && text.rooms.stream()
                                                        .allMatch(r -> accepted(text, r, c)));
        if (may) {
            text.agreed.addAll(clauses);
            new TextRules(table).release(text, at, "agreed " + id + new TreeSet<>(clauses));
        }
    }

    private static boolean accepted(TextLedger text, RoomId room, String clause) {
        return text.holds(
                text.accepted.get(new TextLedger.Part(room, clause)), clause, text.number);
    }

    void mark(Instant at, Id id, String clause, Language language, boolean found) {
        var text = table.ledger.texts.get(id);
        if (text == null
                || !text.exposed()
                || language.equals(text.version.working())
                || !text.version.languages().contains(language)
                || !text.version
                        .clause(clause)
                        .filter(c ->
                                c.variants().stream().allMatch(w -> w.in(language).isPresent()))
                        .isPresent()) {
            return;
        }
        var rendering = new Rendering(clause, language);
        boolean was = text.holds(text.concordant.get(rendering), clause, text.number);
        if (was != found) {
            if (found) {
                text.concordant.put(rendering, text.number);
            } else {
                text.concordant.remove(rendering);
            }
            new TextRules(table).release(text, at, "concordance " + id + rendering + found);
        }
    }
}
