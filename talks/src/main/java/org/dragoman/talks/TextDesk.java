package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// Decides what the mediator's team does with the text.
record TextDesk(Talks talks, Instant at, Identifiers ids) {

    Decision decide(TextOrder order) {
        return switch (order) {
            case TextOrder.OpenText(var rooms, var title) -> open(rooms, title);
            case TextOrder.DraftVersion(var id, var version, var acknowledged) ->
                    of(id, text -> draft(text, version, acknowledged));
            case TextOrder.ShowVersion(var id, var room) -> of(id, text -> show(text, room));
            case TextOrder.WithdrawVersion(var id, var reason) ->
                    of(id, text -> withdraw(text, reason));
            case TextOrder.OpenSilence(var id, var deadline) ->
                    of(id, text -> silence(text, deadline));
            case TextOrder.ReopenClause(var id, var clause, var reason) ->
                    of(id, text -> reopen(text, clause, reason));
            case TextOrder.ProposeMerge(var id, var clause, var from, var into) ->
                    of(id, text -> new MergeDesk(talks, ids).propose(text, clause, from, into));
            case TextOrder.CompleteMerge(var id, var merge) ->
                    of(id, text -> new MergeDesk(talks, ids).complete(text, merge));
            case TextOrder.EstablishAgreement(var id, var clauses) ->
                    of(id, text -> new AssentDesk().establish(text, clauses));
            case TextOrder.MarkConcordance(var id, var clause, var language, var concordant) ->
                    of(id, text -> new AssentDesk().mark(text, clause, language, concordant));
            case TextOrder.FreezeVersion(var id) -> of(id, text -> new AssentDesk().freeze(text));
            case TextOrder.AnnounceInitials(var id) ->
                    of(id, text -> new AssentDesk().announce(text));
        };
    }

    private Decision of(Id id, Function<Draft, Decision> answer) {
        return talks.desk().texts().find(id).map(answer).orElseGet(Decision::unknown);
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

    /// The next version, once all were shown the last; or another in its place, as long as nobody
    /// was.
    private Decision draft(Draft text, Version version, Set<String> acknowledged) {
        if (!text.unseen() && !text.shownTo().containsAll(text.rooms())) {
            return Decision.refuse(
                    Rule.SYMMETRIC,
                    "Show version %d to every delegation, or withdraw it with a reason."
                            .formatted(text.number()));
        }
        if (text.silent()) {
            return Decision.refuse(Rule.NOT_NOW, "The text is under silence.");
        }
        if (text.assent().closed()) {
            return Decision.refuse(Rule.NOT_NOW, "The text is closed with its instrument.");
        }
        return new Drafting(talks, text, version)
                .refused()
                .orElseGet(() -> drafted(text, version, acknowledged));
    }

    /// Terms that one of the delegations must not see stop a version until they are confirmed.
    private Decision drafted(Draft text, Version version, Set<String> acknowledged) {
        var found = new ArrayList<WrongRoom.Finding>();
        for (var words : fresh(text.version(), version)) {
            for (var room : text.rooms().stream().sorted().toList()) {
                found.addAll(WrongRoom.terms(talks, room, words));
            }
        }
        if (found.stream().anyMatch(finding -> !acknowledged.contains(finding.words()))) {
            return WrongRoom.refused(found);
        }
        var events = new ArrayList<Event>(WrongRoom.confirmed(text.text(), found));
        events.add(
                new TextEvent.VersionDrafted(
                        text.text(), text.next(), version, ids.next(RoomId.DESK)));
        return new Decision.Accepted(events);
    }

    /// The words of a version that did not stand in the one before.
    private static Set<String> fresh(Version was, Version next) {
        var words = words(next);
        words.removeAll(words(was));
        return words;
    }

    private static Set<String> words(Version version) {
        var words = new TreeSet<String>();
        for (var clause : version.clauses()) {
            clause.variants().forEach(wording -> words.addAll(wording.words().values()));
            clause.reservations().forEach(wording -> words.addAll(wording.words().values()));
        }
        return words;
    }

    private Decision show(Draft text, RoomId room) {
        if (!text.rooms().contains(room) || text.number() == 0) {
            return Decision.unknown();
        }
        if (text.shownTo().contains(room)) {
            return Decision.refuse(Rule.ALREADY_DONE, "%s was shown it.".formatted(room));
        }
        var shown =
                new TextEvent.TextShown(
                        room,
                        text.text(),
                        text.title(),
                        text.number(),
                        text.version(),
                        text.nonce());
        var events = new ArrayList<Event>(List.of(shown));
        events.addAll(new Owners(talks).known(text, room, text.version()));
        return new Decision.Accepted(events);
    }

    /// Only as long as one delegation was not shown it: what all have seen is changed by the next
    /// version.
    private static Decision withdraw(Draft text, String reason) {
        if (text.number() == 0) {
            return Decision.unknown();
        }
        if (text.unseen()) {
            return Decision.refuse(
                    Rule.NOT_NOW, "Nobody was shown this version: draft another in its place.");
        }
        if (text.exposed()) {
            return Decision.refuse(
                    Rule.NOT_NOW, "Every delegation was shown this version: draft the next one.");
        }
        return reason.isBlank()
                ? Decision.refuse(Rule.REASON, "Give the reason; whoever was shown it sees it.")
                : Decision.done(
                        new TextEvent.VersionWithdrawn(
                                text.text(), text.shownTo(), text.number(), reason));
    }

    private Decision silence(Draft text, Instant deadline) {
        if (!text.exposed()) {
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
                                        .flatMap(r -> r.texts().shown().find(text.text()))
                                        .filter(Texts.Shown::consented)
                                        .isPresent());
        if (!consented) {
            return Decision.refuse(
                    Rule.CONSENT, "Silence is used with every delegation's consent.");
        }
        return new Drafting(talks, text, text.version())
                .lossless()
                .orElseGet(() ->
                        Decision.done(
                                new TextEvent.SilenceOpened(
                                        text.text(), text.rooms(), text.number(), deadline)));
    }

    private Decision reopen(Draft text, String clause, String reason) {
        if (!text.agreed().contains(clause)) {
            return Decision.unknown();
        }
        if (text.assent().closed()) {
            return Decision.refuse(Rule.NOT_NOW, "The text is closed with its instrument.");
        }
        return reason.isBlank()
                ? Decision.refuse(Rule.REASON, "Give the reason; every delegation sees it.")
                : Decision.done(
                        new TextEvent.ClausesReopened(
                                text.text(), text.rooms(), cascade(text, clause), reason));
    }

    /// A clause and every agreed clause that rests on it, at whatever remove: by what it names, by
    /// what its words refer to, by the terms it uses.
    static List<String> cascade(Draft text, String clause) {
        var reached = new TreeSet<>(new References(text.version()).resting(clause));
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
                        : text.clauses().stream().filter(Clause::clean).map(Clause::name).toList();
        return new TextEvent.SilenceEnded(id, text.rooms(), broken, agreed);
    }
}
