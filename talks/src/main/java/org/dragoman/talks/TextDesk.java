package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Decides what the mediator's team does with the text.
record TextDesk(Talks talks, Instant at, Identifiers ids) {

    Decision decide(TextOrder order) {
        return switch (order) {
            case TextOrder.OpenText(var rooms, var title) -> open(rooms, title);
            case TextOrder.DraftVersion(var id, var version) -> draft(id, version);
            case TextOrder.ShowVersion(var id, var room) -> show(id, room);
            case TextOrder.OpenSilence(var id, var deadline) -> silence(id, deadline);
            case TextOrder.ReopenClause(var id, var clause, var reason) ->
                    reopen(id, clause, reason);
        };
    }

    private Decision open(Set<RoomId> rooms, String title) {
        boolean delegations =
                rooms.stream()
                        .allMatch(id ->
                                talks.room(id)
                                        .filter(r -> r.kind() == RoomKind.DELEGATION)
                                        .isPresent());
        if (rooms.size() < 2 || !delegations) {
            return Decision.unknown();
        }
        return title.isBlank()
                ? Decision.refuse(Rule.BLANK, "Name the text.")
                : Decision.done(new TextEvent.TextOpened(ids.next(RoomId.DESK), rooms, title));
    }

    private Decision draft(Id id, Version version) {
        var found = talks.desk().texts().find(id);
        if (found.isEmpty()) {
            return Decision.unknown();
        }
        var text = found.get();
        if (!text.shownTo().containsAll(text.rooms())) {
            return Decision.refuse(
                    Rule.SYMMETRIC,
                    "Show version %d to every delegation.".formatted(text.number()));
        }
        if (text.silent()) {
            return Decision.refuse(Rule.NOT_NOW, "The text is under silence.");
        }
        var refused = new Drafting(talks, text, version).refused();
        if (refused.isPresent()) {
            return refused.get();
        }
        return Decision.done(
                new TextEvent.VersionDrafted(
                        id, text.number() + 1, version, ids.next(RoomId.DESK)));
    }

    private Decision show(Id id, RoomId room) {
        var text = talks.desk().texts().find(id);
        if (text.isEmpty() || !text.get().rooms().contains(room) || text.get().number() == 0) {
            return Decision.unknown();
        }
        return text.get().shownTo().contains(room)
                ? Decision.refuse(Rule.ALREADY_DONE, "%s was shown it.".formatted(room))
                : Decision.done(
                        new TextEvent.TextShown(
                                room,
                                id,
                                text.get().title(),
                                text.get().number(),
                                text.get().version(),
                                text.get().nonce()));
    }

    private Decision silence(Id id, Instant deadline) {
        var found = talks.desk().texts().find(id);
        if (found.isEmpty()) {
            return Decision.unknown();
        }
        var text = found.get();
        if (text.number() == 0 || !text.shownTo().containsAll(text.rooms())) {
            return Decision.refuse(Rule.SYMMETRIC, "Show the version to every delegation first.");
        }
        if (text.silent()) {
            return Decision.refuse(Rule.ALREADY_DONE, "The text is under silence.");
        }
        if (!at.isBefore(deadline)) {
            return Decision.refuse(Rule.PAST, "Set a later deadline.");
        }
        boolean consented =
                text.rooms().stream()
                        .allMatch(room ->
                                talks.room(room)
                                        .flatMap(r -> r.texts().shown().find(id))
                                        .filter(Texts.Shown::consented)
                                        .isPresent());
        return consented
                ? Decision.done(
                        new TextEvent.SilenceOpened(id, text.rooms(), text.number(), deadline))
                : Decision.refuse(Rule.CONSENT, "Silence is used with every delegation's consent.");
    }

    private Decision reopen(Id id, String clause, String reason) {
        var found = talks.desk().texts().find(id);
        if (found.isEmpty() || !found.get().agreed().contains(clause)) {
            return Decision.unknown();
        }
        return reason.isBlank()
                ? Decision.refuse(Rule.REASON, "Give the reason; every delegation sees it.")
                : Decision.done(
                        new TextEvent.ClausesReopened(
                                id, found.get().rooms(), cascade(found.get(), clause), reason));
    }

    /// A clause and every agreed clause that rests on it, at whatever remove.
    static List<String> cascade(Draft text, String clause) {
        var restOn = new HashMap<String, List<String>>();
        for (var other : text.clauses()) {
            for (var name : other.dependsOn()) {
                restOn.computeIfAbsent(name, _ -> new ArrayList<>()).add(other.name());
            }
        }
        var reached = new TreeSet<String>();
        var open = new ArrayList<>(List.of(clause));
        while (!open.isEmpty()) {
            var name = open.removeLast();
            if (reached.add(name)) {
                open.addAll(restOn.getOrDefault(name, List.of()));
            }
        }
        reached.retainAll(text.agreed());
        return List.copyOf(reached);
    }

    /// The end of a silence procedure: kept, unless someone objected in time.
    static TextEvent.SilenceEnded ended(Talks talks, Id id) {
        var text = talks.desk().texts().find(id).orElseThrow();
        boolean broken =
                text.rooms().stream()
                        .anyMatch(room ->
                                talks.room(room)
                                        .flatMap(r -> r.texts().shown().find(id))
                                        .filter(Texts.Shown::objected)
                                        .isPresent());
        var agreed =
                broken
                        ? List.<String>of()
                        : text.clauses().stream()
                                .filter(clause -> clause.variants().size() == 1)
                                .map(Clause::name)
                                .toList();
        return new TextEvent.SilenceEnded(id, text.rooms(), broken, agreed);
    }
}
