package org.dragoman.talks.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seat;

/// Pairs of journals in the middle of a script: before and after one act of another that the policy
/// table lets release nothing.
public final class Probes {

    private Probes() {}

    /// So many pairs, from scripts of 8, 30 and 120 steps in turn, at most three from each.
    public static List<Twins.Twin> draw(long seed, int wanted) {
        var random = new SplittableRandom(seed);
        var twins = new ArrayList<Twins.Twin>();
        int[] lengths = {30, 8, 120};
        for (int i = 0; twins.size() < wanted; i++) {
            int length = lengths[i % lengths.length];
            var script = Scripts.draw(random, length);
            var observer = Scene.ROOMS.get(random.nextInt(Scene.ROOMS.size()));
            var found = along(script, script.size() - length, observer, random);
            twins.addAll(found.subList(0, Math.min(found.size(), wanted - twins.size())));
        }
        return twins;
    }

    private static List<Twins.Twin> along(
            List<Step> script, int opening, RoomId observer, SplittableRandom random) {
        var released = new TreeSet<java.time.Instant>();
        for (var who : List.of(observer, RoomId.PUBLIC)) {
            PolicyTable.released(script, who).forEach(release -> released.add(release.at()));
        }
        var twins = new ArrayList<Twins.Twin>();
        var play = new Play(Subject.SOUND);
        for (int i = 0; i < script.size(); i++) {
            var step = script.get(i);
            if (!step.idle()) {
                play.advance(step.at());
            }
            var before = play.journal();
            play.step(step);
            boolean quiet =
                    i >= opening
                            && !step.idle()
                            && Secret.of(step, observer)
                            && !released.contains(step.at());
            if (quiet
                    && play.journal().size() > before.size()
                    && twins.size() < 3
                    && random.nextInt(1 + script.size() / 20) == 0) {
                twins.add(
                        new Twins.Twin(
                                new Seat(observer, Scene.head(observer)),
                                "STEP",
                                before,
                                play.journal(),
                                step.at(),
                                List.<Id>copyOf(Draw.all(play.talks()))));
            }
        }
        return twins;
    }
}
