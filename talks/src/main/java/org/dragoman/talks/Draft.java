package org.dragoman.talks;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A text as the mediator's team has it.
///
/// @param number of the latest version; 0 before there is one
/// @param shownTo the delegations that were shown the latest version
/// @param agreed clauses agreed ad referendum
/// @param silent whether a silence procedure runs
/// @param assent how far agreement has come
/// @param merges merges proposed about the latest version
public record Draft(
        Id text,
        Set<RoomId> rooms,
        String title,
        int number,
        Version version,
        Id nonce,
        Set<RoomId> shownTo,
        Set<String> agreed,
        boolean silent,
        Instant deadline,
        DraftAssent assent,
        Table<Id, Merge> merges) {

    static Draft opened(TextEvent.TextOpened event) {
        return new Draft(
                event.text(),
                event.rooms(),
                event.title(),
                0,
                Version.EMPTY,
                new Id(""),
                event.rooms(),
                Set.of(),
                false,
                Instant.MIN,
                DraftAssent.NONE,
                Table.empty());
    }

    Draft drafted(TextEvent.VersionDrafted event) {
        return new Draft(
                text,
                rooms,
                title,
                event.number(),
                event.version(),
                event.nonce(),
                Set.of(),
                agreed,
                silent,
                deadline,
                assent.drafted(event.number(), version, event.version()),
                Table.empty());
    }

    Draft shown(RoomId room) {
        var to = new HashSet<>(shownTo);
        to.add(room);
        return new Draft(
                text,
                rooms,
                title,
                number,
                version,
                nonce,
                Set.copyOf(to),
                agreed,
                silent,
                deadline,
                assent,
                merges);
    }

    Draft silent(boolean silence, Instant until) {
        return new Draft(
                text, rooms, title, number, version, nonce, shownTo, agreed, silence, until, assent,
                merges);
    }

    Draft agreed(List<String> more) {
        var all = new HashSet<>(agreed);
        all.addAll(more);
        return agreed(all, assent);
    }

    /// After a silence that was kept on the whole: adopted.
    Draft adopted(List<String> kept) {
        boolean whole =
                !kept.isEmpty() && clauses().stream().allMatch(c -> agreed.contains(c.name()));
        return whole ? with(assent.adopts(number)) : this;
    }

    Draft reopened(List<String> clauses) {
        var left = new HashSet<>(agreed);
        left.removeAll(clauses);
        return agreed(left, assent.reopened(clauses));
    }

    private Draft agreed(Set<String> next, DraftAssent then) {
        return new Draft(
                text,
                rooms,
                title,
                number,
                version,
                nonce,
                shownTo,
                Set.copyOf(next),
                silent,
                deadline,
                then,
                merges);
    }

    Draft with(DraftAssent next) {
        return agreed(agreed, next);
    }

    Draft merging(Table<Id, Merge> next) {
        return new Draft(
                text, rooms, title, number, version, nonce, shownTo, agreed, silent, deadline,
                assent, next);
    }

    /// The clauses of the latest version.
    public List<Clause> clauses() {
        return version.clauses();
    }

    /// Whether there is a version and every delegation was shown it.
    public boolean exposed() {
        return number > 0 && shownTo.containsAll(rooms);
    }

    /// The digest of the latest version; every room that is shown it sees the same.
    public Digest digest() {
        return new TextEvent.TextShown(RoomId.DESK, text, title, number, version, nonce).digest();
    }

    /// How a clause stands in a language.
    public Concordance concordance(Clause clause, Language language) {
        if (clause.variants().stream().anyMatch(words -> words.in(language).isEmpty())) {
            return Concordance.MISSING;
        }
        if (language.equals(version.working())) {
            return Concordance.WORKING;
        }
        return assent.concordantIn(language, clause.name())
                ? Concordance.CONCORDANT
                : Concordance.UNCHECKED;
    }
}
