package org.dragoman.talks;

import java.util.Set;

/// What a participant does about suggested packages and improvements.
public sealed interface ShortlistAct extends ShuttleAct {

    /// Marks in secret which packages of a list this side could accept, by place from 0; none means
    /// that it could accept none. One attempt, never withdrawn.
    record Mark(Id shortlist, Set<Integer> acceptable) implements ShortlistAct {

        public Mark {
            acceptable = Set.copyOf(acceptable);
        }
    }

    /// Says whether this side accepts an improvement of an agreement. One attempt, never withdrawn.
    record AnswerImprovement(Id improvement, boolean yes) implements ShortlistAct {}

    @Override
    default Power power() {
        return Power.NEGOTIATE;
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case Mark(var shortlist, var acceptable) ->
                    Sight.of(
                            "mark acceptable packages",
                            "shortlist",
                            shortlist,
                            "acceptable",
                            acceptable.stream().sorted().toList());
            case AnswerImprovement(var improvement, var yes) ->
                    Sight.of(
                            "answer an improvement",
                            "improvement",
                            improvement,
                            "answer",
                            yes ? "yes" : "no");
        };
    }
}
