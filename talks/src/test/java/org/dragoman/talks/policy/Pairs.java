package org.dragoman.talks.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Voice;

/// Draws pairs of scripts that agree on what the observer does, is told and may learn.
final class Pairs {

    /// How the second script of a pair was made from the first.
    enum Kind {
        WORDS,
        DELETED,
        BIOGRAPHY,
        INSERTED,
        SOURCE,
        MIXED
    }

    /// Two scripts that the policy table does not let the observer tell apart.
    record Pair(RoomId observer, Kind kind, List<Step> one, List<Step> other) {}

    private static final List<Kind> SINGLE =
            List.of(Kind.WORDS, Kind.DELETED, Kind.BIOGRAPHY, Kind.INSERTED, Kind.SOURCE);

    private final SplittableRandom random;
    private int proposed;
    private int discarded;

    Pairs(SplittableRandom random) {
        this.random = random;
    }

    int proposed() {
        return proposed;
    }

    int discarded() {
        return discarded;
    }

    /// A pair that differs in secrets of a row, or nothing where every try was discarded.
    Optional<Pair> draw(List<Step> script, RoomId observer, Kind kind, Predicate<Step> secret) {
        var values = PolicyTable.released(script, observer);
        var current = script;
        for (var single : kind == Kind.MIXED ? mixture() : List.of(kind)) {
            current = changed(current, observer, single, secret, values);
        }
        return current.equals(script)
                ? Optional.empty()
                : Optional.of(new Pair(observer, kind, script, current));
    }

    private List<Kind> mixture() {
        var kinds = new ArrayList<Kind>();
        for (int i = 0; i < 3; i++) {
            kinds.add(SINGLE.get(random.nextInt(SINGLE.size())));
        }
        return kinds;
    }

    /// Changes a share of the secret steps; halves the share as long as the table sees a release
    /// change.
    private List<Step> changed(
            List<Step> script,
            RoomId observer,
            Kind kind,
            Predicate<Step> secret,
            List<Release> values) {
        var drawn = drawn(script, kind);
        double share = random.nextInt(1, 5) / 4.0;
        for (int attempt = 0; attempt < 5; attempt++) {
            var other = new ArrayList<Step>();
            for (int i = 0; i < script.size(); i++) {
                var was = script.get(i);
                var step = drawn.get(i);
                boolean may =
                        secret.test(kind == Kind.INSERTED ? step : was)
                                && random.nextDouble() < share;
                other.add(may ? step : was);
            }
            if (!other.equals(script)) {
                proposed++;
                if (PolicyTable.released(other, observer).equals(values)) {
                    return other;
                }
                discarded++;
            }
            share /= 3;
        }
        return script;
    }

    private List<Step> drawn(List<Step> script, Kind kind) {
        return switch (kind) {
            case INSERTED -> Insertions.draw(script, random);
            case SOURCE -> Insertions.ownWords(script);
            case WORDS, DELETED, BIOGRAPHY, MIXED ->
                    script.stream().map(step -> changed(step, kind)).toList();
        };
    }

    private Step changed(Step step, Kind kind) {
        if (step.idle()) {
            return step;
        }
        return switch (kind) {
            case DELETED, INSERTED, SOURCE, MIXED -> step.silent();
            case WORDS ->
                    new Step(
                            step.at(),
                            step.by(),
                            List.of(Secret.otherwise(step.command().getFirst(), random)));
            case BIOGRAPHY -> new Step(step.at(), otherVoice(step), step.command());
        };
    }

    private Voice otherVoice(Step step) {
        return switch (step.by()) {
            case Voice.InPerson(var seat) when seat.room().equals(RoomId.DESK) ->
                    random.nextBoolean() ? Scene.LEAD : Scene.SECOND;
            case Voice.InPerson(var seat) ->
                    random.nextBoolean()
                            ? new Voice.Recorded(seat, "clerk", "by telephone", step.at())
                            : Step.person(seat.room(), Scene.head(seat.room()));
            case Voice.Recorded(var seat, _, _, _) ->
                    Step.person(
                            seat.room(),
                            random.nextBoolean() ? seat.name() : Scene.member(seat.room()));
            case Voice.Clock clock -> clock;
        };
    }
}
