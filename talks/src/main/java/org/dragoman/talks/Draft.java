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
/// @param before what the latest version is made from: the version that all were shown before it
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
        Table<Id, Merge> merges,
        Base before) {

    /// A version, and the one from which each of its clauses has stood unchanged.
    public record Base(Version version, Table<String, Integer> since) {

        static final Base NONE = new Base(Version.EMPTY, Table.empty());
    }

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
                Table.empty(),
                Base.NONE);
    }

    /// Whether nobody was shown the latest version: another takes its place and its number, for a
    /// gap in the numbers would tell the rooms of it.
    boolean unseen() {
        return number > 0 && shownTo.isEmpty();
    }

    /// The number of the next version.
    int next() {
        return unseen() ? number : number + 1;
    }

    Draft drafted(TextEvent.VersionDrafted event) {
        var base = unseen() ? before : new Base(version, assent.since());
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
                assent.drafted(event.number(), base, event.version()),
                Table.empty(),
                base);
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
                merges,
                before);
    }

    /// After the latest version was withdrawn: nobody has it, and what those who had it said of the
    /// text is asked again.
    Draft withdrawn(Set<RoomId> from) {
        return new Draft(
                text,
                rooms,
                title,
                number,
                version,
                nonce,
                Set.of(),
                agreed,
                silent,
                deadline,
                assent.withdrawn(from),
                Table.empty(),
                before);
    }

    Draft silent(boolean silence, Instant until) {
        return new Draft(
                text, rooms, title, number, version, nonce, shownTo, agreed, silence, until, assent,
                merges, before);
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
                merges,
                before);
    }

    Draft with(DraftAssent next) {
        return agreed(agreed, next);
    }

    Draft merging(Table<Id, Merge> next) {
        return new Draft(
                text, rooms, title, number, version, nonce, shownTo, agreed, silent, deadline,
                assent, next, before);
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
