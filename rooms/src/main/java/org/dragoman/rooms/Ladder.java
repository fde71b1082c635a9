package org.dragoman.rooms;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.talks.Confidences;

/// The steps of a grant, and how far it has come.
public final class Ladder {

    private static final List<Confidences.Stage> WAY =
            List.of(
                    Confidences.Stage.DRAFT,
                    Confidences.Stage.GRANTED,
                    Confidences.Stage.READ_BACK,
                    Confidences.Stage.CARRIED,
                    Confidences.Stage.ACKNOWLEDGED);

    private Ladder() {}

    /// One step.
    ///
    /// @param style `done`, `here` or `ahead`
    public record Step(Confidences.Stage stage, String style, boolean here) {}

    /// The steps that a grant has gone and those ahead; a grant that ended otherwise shows that.
    public static List<Step> of(Confidences.Grant grant) {
        if (!WAY.contains(grant.stage())) {
            return List.of(
                    new Step(Confidences.Stage.DRAFT, "done", false),
                    new Step(grant.stage(), "ended", true));
        }
        var steps = new ArrayList<Step>();
        for (var stage : WAY) {
            int side = stage.compareTo(grant.stage());
            steps.add(new Step(stage, side < 0 ? "done" : side == 0 ? "here" : "ahead", side == 0));
        }
        return steps;
    }
}
