package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;

/// Decides what a delegation does when its principals change.
record PrincipalDoor(RoomState room) {

    Decision decide(PrincipalAct act) {
        if (room.kind() != RoomKind.DELEGATION) {
            return Decision.unknown();
        }
        return switch (act) {
            case PrincipalAct.ReportNewPrincipals(var words) -> report(words);
            case PrincipalAct.Reaffirm(var text, var clauses) -> {
                var some = marked(text, clauses);
                yield some.isEmpty()
                        ? Decision.unknown()
                        : Decision.done(new PrincipalEvent.ClausesReaffirmed(room.room(), some));
            }
            case PrincipalAct.AskReopening(var text, var clauses, var words) -> {
                var some = marked(text, clauses);
                if (some.isEmpty()) {
                    yield Decision.unknown();
                }
                yield words.isBlank()
                        ? Decision.refuse(Rule.BLANK, "Say why.")
                        : Decision.done(
                                new PrincipalEvent.ReopeningAsked(room.room(), some, words));
            }
            case PrincipalAct.NotifyNewPrincipals(var words) -> {
                if (!room.accords().principals().changed()) {
                    yield Decision.refuse(Rule.NOT_NOW, "Tell the mediator of the change first.");
                }
                yield words.isBlank()
                        ? Decision.refuse(Rule.BLANK, "Write the words.")
                        : Decision.done(new PrincipalEvent.PrincipalsNotified(room.room(), words));
            }
        };
    }

    private Decision report(String words) {
        if (words.isBlank()) {
            return Decision.refuse(Rule.BLANK, "Say who took over.");
        }
        var inherited = new ArrayList<ClauseRef>();
        for (var text : room.texts().shown().values()) {
            if (room.accords().ratification().instruments().values().stream()
                    .noneMatch(i -> i.closed() && i.arrangement().text().equals(text.text()))) {
                for (var name : text.agreed().stream().sorted().toList()) {
                    inherited.add(new ClauseRef(text.text(), name));
                }
            }
        }
        return Decision.done(new PrincipalEvent.PrincipalsChanged(room.room(), words, inherited));
    }

    /// The inherited clauses of these names; all where none is named, none where one is not there.
    private List<ClauseRef> marked(Id text, List<String> clauses) {
        var marked = room.accords().principals().of(text);
        var names = marked.stream().map(ClauseRef::clause).toList();
        if (clauses.isEmpty()) {
            return marked;
        }
        return names.containsAll(clauses)
                ? marked.stream().filter(ref -> clauses.contains(ref.clause())).toList()
                : List.of();
    }
}
