package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;

/// What new principals of this side inherited.
///
/// @param changed whether the side has had a change of principals
/// @param marks clauses agreed ad referendum before it that they have not reaffirmed
public record Principals(boolean changed, Table<ClauseRef, Mark> marks) {

    /// How the new principals stand to a clause.
    public enum Mark {
        INHERITED,
        REOPENED
    }

    static final Principals NONE = new Principals(false, Table.empty());

    Principals after(PrincipalEvent event) {
        return switch (event) {
            case PrincipalEvent.PrincipalsChanged(_, _, var inherited) -> {
                var next = marks;
                for (var ref : inherited) {
                    next = next.with(ref, Mark.INHERITED);
                }
                yield new Principals(true, next);
            }
            case PrincipalEvent.ClausesReaffirmed(_, var clauses) -> without(clauses);
            case PrincipalEvent.ReopeningAsked(_, var clauses, _) -> {
                var next = marks;
                for (var ref : clauses) {
                    next = next.with(ref, Mark.REOPENED);
                }
                yield new Principals(changed, next);
            }
            case PrincipalEvent.PrincipalsNotified _, PrincipalEvent.PrincipalsTold _ -> this;
        };
    }

    /// What the mediator reopened is nobody's inheritance any more.
    Principals after(TextEvent event) {
        return event instanceof TextEvent.ClausesReopened(var text, _, var names, _)
                ? without(names.stream().map(name -> new ClauseRef(text, name)).toList())
                : this;
    }

    private Principals without(List<ClauseRef> clauses) {
        var next = marks;
        for (var ref : clauses) {
            next = next.without(ref);
        }
        return new Principals(changed, next);
    }

    /// The clauses of a text that the new principals have not reaffirmed.
    public List<ClauseRef> of(Id text) {
        return marks.keys().stream().filter(ref -> ref.text().equals(text)).toList();
    }

    List<Sight> sights() {
        var sights = new ArrayList<Sight>();
        for (var ref : marks.keys()) {
            sights.add(
                    Sight.of(
                            "clause of former principals",
                            "text",
                            ref.text(),
                            "clause",
                            ref.clause(),
                            "standing",
                            marks.find(ref).orElseThrow()));
        }
        return sights;
    }
}
