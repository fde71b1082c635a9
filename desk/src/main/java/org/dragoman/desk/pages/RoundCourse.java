package org.dragoman.desk.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoundEvent;
import org.dragoman.talks.RoundStage;

/// How a round went on: every stage that it came to, breaks and resumptions among them.
///
/// @param steps oldest first
public record RoundCourse(List<Step> steps) {

    /// A stage that the round came to.
    ///
    /// @param words what was said of it; may be empty
    public record Step(RoundStage stage, Instant at, String words) {

        /// Whether the delegations were apart in it: a break, or a consultation with the capitals.
        public boolean apart() {
            return switch (stage) {
                case BREAK, CAPITALS -> true;
                case CONVENED, IN_ROOMS, SHUTTLE, PLENARY, RESUMED, CLOSED -> false;
            };
        }
    }

    public RoundCourse {
        steps = List.copyOf(steps);
    }

    /// Whether a round at a stage waits for a day that was set: the one it opens on, or the one it
    /// resumes on.
    public static boolean awaits(RoundStage stage, boolean resumption) {
        return switch (stage) {
            case CONVENED -> !resumption;
            case BREAK, CAPITALS -> resumption;
            case IN_ROOMS, SHUTTLE, PLENARY, RESUMED, CLOSED -> false;
        };
    }

    /// The course of a round as far as this member sees it.
    ///
    /// Cost: O(r) for r entries about rounds.
    public static RoundCourse of(DeskView view, Id round) {
        var steps = new ArrayList<Step>();
        for (var entry : view.rounds()) {
            if (entry.event() instanceof RoundEvent.RoundConvened(var id, _, _, _)
                    && id.equals(round)) {
                steps.add(new Step(RoundStage.CONVENED, entry.at(), ""));
            }
            if (entry.event() instanceof RoundEvent.RoundMoved(var id, _, var to, var words)
                    && id.equals(round)
                    && (steps.isEmpty() || steps.getLast().stage() != to)) {
                steps.add(new Step(to, entry.at(), words));
            }
        }
        return new RoundCourse(steps);
    }
}
