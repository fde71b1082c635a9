package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Decides the mediator's merges: no words go but with their owner's agreement.
record MergeDesk(Talks talks, Identifiers ids) {

    Decision propose(Draft text, String name, List<Wording> from, Wording into) {
        var clause = text.version().clause(name);
        boolean standing =
                clause.isPresent()
                        && from.stream().distinct().count() == from.size()
                        && clause.get().variants().containsAll(from);
        if (!standing) {
            return Decision.unknown();
        }
        if (!text.exposed()) {
            return Decision.refuse(Rule.SYMMETRIC, "Show the version to every delegation first.");
        }
        if (from.size() < 2 || into.blank()) {
            return Decision.refuse(Rule.BLANK, "Name two wordings at least, and the one for both.");
        }
        if (text.silent()) {
            return Decision.refuse(Rule.NOT_NOW, "The text is under silence.");
        }
        if (text.merges().values().stream().anyMatch(m -> m.clause().equals(name))) {
            return Decision.refuse(Rule.ALREADY_DONE, "A merge of this clause is under way.");
        }
        var owners = owners(text, name, from);
        if (owners.isEmpty()) {
            return Decision.refuse(
                    Rule.ALREADY_DONE, "No delegation holds these words; draft without them.");
        }
        var asks = new TreeMap<RoomId, Id>();
        var events = new ArrayList<Event>();
        for (var owner : owners.entrySet()) {
            var ask = ids.next(owner.getKey());
            asks.put(owner.getKey(), ask);
            events.add(
                    new ReplyEvent.MergeAsked(
                            owner.getKey(), ask, text.text(), name, owner.getValue(), into));
        }
        events.addFirst(
                new ReplyEvent.MergeProposed(
                        ids.next(RoomId.DESK), text.text(), name, from, into, asks));
        return new Decision.Accepted(events);
    }

    /// Each room that holds words which one of these wordings says, with those words.
    private Map<RoomId, List<Wording>> owners(Draft text, String clause, List<Wording> from) {
        var owners = new TreeMap<RoomId, List<Wording>>();
        for (var room : text.rooms()) {
            var words =
                    talks.room(room).orElseThrow().texts().ownFor(text.text(), clause).stream()
                            .filter(own -> own.kind() == Texts.Kind.VARIANT)
                            .map(Texts.Own::words)
                            .filter(own -> from.stream().anyMatch(wording -> wording.says(own)))
                            .toList();
            if (!words.isEmpty()) {
                owners.put(room, words);
            }
        }
        return owners;
    }

    Decision complete(Draft text, Id id) {
        var merge = text.merges().find(id);
        if (merge.isEmpty()) {
            return Decision.unknown();
        }
        if (text.silent()) {
            return Decision.refuse(Rule.NOT_NOW, "The text is under silence.");
        }
        var events = new ArrayList<Event>();
        for (var entry : new TreeMap<>(merge.get().asks()).entrySet()) {
            var texts = talks.room(entry.getKey()).orElseThrow().texts();
            var ask = texts.asks().find(entry.getValue());
            if (ask.isPresent() && holds(texts, ask.get())) {
                if (ask.get().agreed() != Texts.Answer.YES) {
                    return Decision.refuse(
                            Rule.CONSENT, "%s has not agreed to it.".formatted(entry.getKey()));
                }
                events.add(new ReplyEvent.WordsMerged(entry.getKey(), entry.getValue()));
            }
        }
        events.add(new ReplyEvent.MergeCompleted(text.text(), id));
        return new Decision.Accepted(events);
    }

    /// Whether the room still holds words that the merge would replace.
    private static boolean holds(Texts texts, Texts.Ask ask) {
        return ask.own().stream()
                .anyMatch(words ->
                        texts.own()
                                .has(
                                        Texts.key(
                                                ask.text(),
                                                ask.clause(),
                                                Texts.Kind.VARIANT,
                                                words)));
    }
}
