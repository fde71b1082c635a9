package org.dragoman.talks;

import java.util.Set;

/// What a delegation does about the agenda.
public sealed interface AgendaAct extends ProceedingsAct {

    /// Asks for an item.
    record RequestItem(AgendaItem item, String words) implements AgendaAct {}

    /// Lets a request be put to others, without one's name.
    record ReleaseRequest(Id request) implements AgendaAct {}

    /// Takes a request back that was not released.
    record WithdrawRequest(Id request) implements AgendaAct {}

    /// Answers an agenda: disputes these issues and no other; may be said again until it is
    /// settled.
    record AnswerAgenda(Id agenda, Set<String> disputed, String words) implements AgendaAct {

        public AnswerAgenda {
            disputed = Set.copyOf(disputed);
        }
    }

    @Override
    default Power power() {
        return switch (this) {
            case RequestItem _, WithdrawRequest _ -> Power.SPEAK;
            case ReleaseRequest _ -> Power.RELEASE;
            case AnswerAgenda _ -> Power.NEGOTIATE;
        };
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case RequestItem(var item, var words) ->
                    Sight.of(
                            "request an agenda item",
                            "issue",
                            item.issue(),
                            "options",
                            item.options(),
                            "words",
                            words);
            case ReleaseRequest(var id) -> Sight.of("release an agenda request", "request", id);
            case WithdrawRequest(var id) -> Sight.of("withdraw an agenda request", "request", id);
            case AnswerAgenda(var id, var disputed, var words) ->
                    Sight.of(
                            "answer the agenda",
                            "agenda",
                            id,
                            "disputed",
                            disputed.stream().sorted().toList(),
                            "words",
                            words);
        };
    }
}
