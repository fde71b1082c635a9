package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seat;

/// Pairs of journals for whoever shows talks in another way than `Room`: over HTTP, in a file.
public final class Twins {

    private Twins() {}

    /// Two journals that agree on what one participant does, is told and may learn, from the public
    /// page too, which is anyone's.
    ///
    /// @param head whoever must not tell them apart
    /// @param now the moment at which they look, deadlines until then in the journals
    /// @param ids every identifier of both
    public record Twin(
            Seat head, String kind, List<Entry> one, List<Entry> other, Instant now, List<Id> ids) {

        public Twin {
            one = List.copyOf(one);
            other = List.copyOf(other);
            ids = List.copyOf(ids);
        }
    }

    /// So many pairs, by all generators in turn, at lengths of 8, 30 and 120 in turn.
    public static List<Twin> draw(long seed, int wanted) {
        var random = new SplittableRandom(seed);
        var pairs = new Pairs(random);
        var twins = new ArrayList<Twin>();
        int[] lengths = {8, 30, 120};
        while (twins.size() < wanted) {
            var script = Scripts.draw(random, lengths[twins.size() % lengths.length]);
            for (var kind : Pairs.Kind.values()) {
                var observer = Scene.ROOMS.get(random.nextInt(Scene.ROOMS.size()));
                var pair = pairs.draw(script, observer, kind, step -> Secret.of(step, observer));
                if (pair.filter(Twins::samePublicly).isPresent() && twins.size() < wanted) {
                    twins.add(twin(pair.get()));
                }
            }
        }
        return twins;
    }

    private static boolean samePublicly(Pairs.Pair pair) {
        return PolicyTable.released(pair.one(), RoomId.PUBLIC)
                .equals(PolicyTable.released(pair.other(), RoomId.PUBLIC));
    }

    private static Twin twin(Pairs.Pair pair) {
        var now = Step.moment(pair.one().size());
        var one = play(pair.one(), now);
        var other = play(pair.other(), now);
        var ids = new ArrayList<Id>(Draw.all(one.talks()));
        ids.addAll(Draw.all(other.talks()));
        return new Twin(
                new Seat(pair.observer(), Scene.head(pair.observer())),
                pair.kind().name(),
                one.journal(),
                other.journal(),
                now,
                ids);
    }

    private static Play play(List<Step> steps, Instant now) {
        var play = new Play(Subject.SOUND);
        steps.forEach(play::step);
        play.advance(now);
        return play;
    }

    /// Every room of the generated talks.
    public static List<RoomId> rooms() {
        return Scene.ROOMS;
    }
}
