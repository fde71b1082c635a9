package org.dragoman.talks;

import java.util.List;
import java.util.Set;

/// How far agreement on a text has come, as the mediator's team knows it.
///
/// What is said of a clause in a version holds as long as the clause stands unchanged.
///
/// @param since the version from which each clause has stood unchanged
/// @param accepted the version in which each room accepted a clause
/// @param concordant the version in which a clause was found concordant in a language
/// @param approved the latest version that each room approved
/// @param initialled the latest version that each room initialled
/// @param frozen the approved version beside the working copy
/// @param complete the version that all initialled, 0 where none
/// @param closed whether the text is closed with the whole, by its instrument
/// @param adopted the version that all adopted whole by their silence, 0 where none
public record DraftAssent(
        Table<String, Integer> since,
        Table<RoomId, Table<String, Integer>> accepted,
        Table<Language, Table<String, Integer>> concordant,
        Table<RoomId, Integer> approved,
        Table<RoomId, Integer> initialled,
        FrozenVersion frozen,
        int complete,
        boolean closed,
        int adopted) {

    static final DraftAssent NONE =
            new DraftAssent(
                    Table.empty(),
                    Table.empty(),
                    Table.empty(),
                    Table.empty(),
                    Table.empty(),
                    FrozenVersion.NONE,
                    0,
                    false,
                    0);

    DraftAssent drafted(int number, Draft.Base was, Version next) {
        var clauses = Table.<String, Integer>empty();
        for (var clause : next.clauses()) {
            boolean same = was.version().clause(clause.name()).filter(clause::equals).isPresent();
            int from = same ? was.since().find(clause.name()).orElse(number) : number;
            clauses = clauses.with(clause.name(), from);
        }
        return new DraftAssent(
                clauses, accepted, concordant, approved, initialled, frozen, 0, closed, 0);
    }

    DraftAssent reopened(List<String> clauses) {
        var left = accepted;
        for (var room : accepted.keys()) {
            for (var clause : clauses) {
                left = left.change(room, names -> names.without(clause));
            }
        }
        return new DraftAssent(
                since, left, concordant, approved, Table.empty(), frozen, 0, closed, 0);
    }

    /// After a version was withdrawn from some rooms: what they said of the text is asked again.
    DraftAssent withdrawn(Set<RoomId> rooms) {
        var accepts = accepted;
        var approve = approved;
        var initial = initialled;
        for (var room : rooms) {
            accepts = accepts.without(room);
            approve = approve.without(room);
            initial = initial.without(room);
        }
        return new DraftAssent(
                since, accepts, concordant, approve, initial, frozen, complete, closed, adopted);
    }

    DraftAssent accepts(RoomId room, String clause, int number) {
        var names = accepted.find(room).orElse(Table.empty()).with(clause, number);
        return accepted(accepted.with(room, names));
    }

    DraftAssent withdraws(RoomId room, String clause) {
        return accepted(accepted.change(room, names -> names.without(clause)));
    }

    private DraftAssent accepted(Table<RoomId, Table<String, Integer>> next) {
        return new DraftAssent(
                since, next, concordant, approved, initialled, frozen, complete, closed, adopted);
    }

    DraftAssent marked(Language language, String clause, int number, boolean found) {
        var names = concordant.find(language).orElse(Table.empty());
        var next = found ? names.with(clause, number) : names.without(clause);
        return new DraftAssent(
                since,
                accepted,
                concordant.with(language, next),
                approved,
                initialled,
                frozen,
                complete,
                closed,
                adopted);
    }

    DraftAssent approves(RoomId room, int number) {
        return new DraftAssent(
                since,
                accepted,
                concordant,
                approved.with(room, number),
                initialled,
                frozen,
                complete,
                closed,
                adopted);
    }

    DraftAssent freezes(FrozenVersion version) {
        return new DraftAssent(
                since,
                accepted,
                concordant,
                approved,
                initialled,
                version,
                complete,
                closed,
                adopted);
    }

    DraftAssent initials(RoomId room, int number) {
        return new DraftAssent(
                since,
                accepted,
                concordant,
                approved,
                initialled.with(room, number),
                frozen,
                complete,
                closed,
                adopted);
    }

    DraftAssent completed(int number) {
        return new DraftAssent(
                since, accepted, concordant, approved, initialled, frozen, number, closed, adopted);
    }

    DraftAssent adopts(int number) {
        return new DraftAssent(
                since,
                accepted,
                concordant,
                approved,
                initialled,
                frozen,
                complete,
                closed,
                number);
    }

    DraftAssent closes() {
        return new DraftAssent(
                since, accepted, concordant, approved, initialled, frozen, complete, true, adopted);
    }

    /// Whether a room accepted a clause as it stands now.
    public boolean acceptedBy(RoomId room, String clause) {
        return stands(clause, accepted.find(room).orElse(Table.empty()));
    }

    /// Whether a clause was found concordant in a language as it stands now.
    public boolean concordantIn(Language language, String clause) {
        return stands(clause, concordant.find(language).orElse(Table.empty()));
    }

    private boolean stands(String clause, Table<String, Integer> said) {
        int from = since.find(clause).orElse(Integer.MAX_VALUE);
        return said.find(clause).filter(number -> number >= from).isPresent();
    }
}
