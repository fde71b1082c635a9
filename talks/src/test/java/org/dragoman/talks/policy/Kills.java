package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Talks;

/// Tries many leaking views on one play: what the library itself shows must be the same, so that
/// only what a leak adds tells a pair apart.
final class Kills {

    private Kills() {}

    /// Tells of each leak that shows another thing in one script of a pair than in the other.
    static void views(List<Leak> leaks, Pairs.Pair pair, Consumer<Leak> caught) {
        var one = new Play(Subject.SOUND);
        var other = new Play(Subject.SOUND);
        var left = new ArrayList<>(leaks);
        int size = pair.one().size();
        int every = 1 + size / 6;
        for (int i = 0; i < size; i++) {
            one.step(pair.one().get(i));
            other.step(pair.other().get(i));
            if (i % every != every - 1 && i != size - 1) {
                continue;
            }
            var room = pair.observer();
            var seat = new Seat(room, i % 2 == 0 ? Scene.head(room) : Scene.member(room));
            var now = pair.one().get(i).at();
            if (!Arrays.equals(one.view(seat, now), other.view(seat, now))) {
                throw new AssertionError("the library itself tells apart " + pair);
            }
            for (var leak : List.copyOf(left)) {
                if (!shown(leak, one.talks(), seat).equals(shown(leak, other.talks(), seat))) {
                    caught.accept(leak);
                    left.remove(leak);
                }
            }
        }
    }

    /// Tells of each leak that shows an act of another which releases nothing, at once.
    static void probes(
            List<Leak> leaks,
            List<Step> script,
            RoomId observer,
            SplittableRandom random,
            Consumer<Leak> caught) {
        var play = new Play(Subject.SOUND);
        var seat = new Seat(observer, Scene.head(observer));
        var released = new TreeSet<Instant>();
        PolicyTable.released(script, observer).forEach(release -> released.add(release.at()));
        var left = new ArrayList<>(leaks);
        for (var step : script) {
            boolean quiet =
                    !step.idle()
                            && Secret.of(step, observer)
                            && !released.contains(step.at())
                            && random.nextInt(3) == 0;
            if (!quiet) {
                play.step(step);
                continue;
            }
            play.advance(step.at());
            var before = left.stream().map(leak -> shown(leak, play.talks(), seat)).toList();
            play.step(step);
            var after = left.stream().map(leak -> shown(leak, play.talks(), seat)).toList();
            for (int i = left.size() - 1; i >= 0; i--) {
                if (!before.get(i).equals(after.get(i))) {
                    caught.accept(left.remove(i));
                }
            }
        }
    }

    private static String shown(Leak leak, Talks talks, Seat seat) {
        return leak.also().orElseThrow().apply(talks, seat).toString();
    }

    /// Whether a leak is in its views alone.
    static boolean inViews(Leak leak) {
        return leak.also().isPresent();
    }
}
