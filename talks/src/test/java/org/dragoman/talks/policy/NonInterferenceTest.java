package org.dragoman.talks.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.dragoman.talks.RoomId;
import org.dragoman.testkit.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The laws themselves. Each draws from a seed of its own, so that it tries the same on any thread.
@Execution(ExecutionMode.CONCURRENT)
class NonInterferenceTest {

    private static final int[] LENGTHS = {8, 30, 120};
    private static final int HUNDREDS = 400;
    private static final List<Pairs.Kind> KINDS = List.of(Pairs.Kind.values());

    /// A row's law: secrets of the row alone differ, the observer's room does not.
    @ParameterizedTest
    @EnumSource
    void aSecretOfThisRowLeavesTheOtherRoomsUnchanged(Row row) {
        var random = new SplittableRandom(row.name().hashCode());
        int wanted = Shared.full() ? 10_000 : 1_000;
        var pairs = new Pairs(random);
        int accepted = 0;
        int scripts = 0;
        while (accepted < wanted) {
            int length = LENGTHS[accepted % 3];
            var cast = cast(random);
            var script =
                    row.theme() == Theme.SUBSTANCE
                                    || (scripts++ % 4 == 3 && row.theme() != Theme.ACCORD)
                            ? Scripts.draw(random, length, cast)
                            : Scripts.draw(random, length, row.theme(), cast);
            for (int i = 0; i < 12 && accepted < wanted; i++) {
                var observer = observer(random, cast);
                var pair =
                        pairs.draw(
                                script, observer, KINDS.get(i % KINDS.size()), of(row, observer));
                if (pair.isPresent()) {
                    accepted++;
                    assertThat(Law.broken(Subject.SOUND, pair.get(), random))
                            .as(() -> "pair of " + row + " " + pair.get())
                            .isEmpty();
                }
            }
        }
        report(row.name(), accepted, pairs);
    }

    /// All secrets differ at once.
    @Test
    void whatWasNotReleasedLeavesTheOtherRoomsUnchanged() {
        var random = new SplittableRandom(7);
        var pairs = new Pairs(random);
        int accepted = 0;
        int scripts = 0;
        while (accepted < 1_000) {
            var cast = cast(random);
            int length = scripts++ % 15 == 0 ? HUNDREDS : LENGTHS[accepted % 3];
            var script = Scripts.draw(random, length, cast);
            for (var kind : Pairs.Kind.values()) {
                var observer = observer(random, cast);
                var pair = pairs.draw(script, observer, kind, s -> Secret.of(s, observer));
                if (pair.isPresent()) {
                    accepted++;
                    assertThat(Law.broken(Subject.SOUND, pair.get(), random)).isEmpty();
                }
            }
        }
        report("all", accepted, pairs);
    }

    /// Single-step probes before and after each act of another.
    @Test
    void anActThatReleasesNothingChangesNothingAtOnce() {
        var random = new SplittableRandom(8);
        for (int i = 0; i < 300; i++) {
            var cast = cast(random);
            var script = Scripts.draw(random, LENGTHS[i % 3], cast);
            assertThat(Law.probed(Subject.SOUND, script, observer(random, cast), random)).isEmpty();
        }
    }

    /// Two sides, three or four.
    private static Cast cast(SplittableRandom random) {
        return new Cast(2 + random.nextInt(3));
    }

    private static RoomId observer(SplittableRandom random, Cast cast) {
        var observers = cast.observers();
        return observers.get(random.nextInt(observers.size()));
    }

    static Predicate<Step> of(Row row, RoomId observer) {
        return step -> Secret.of(step, observer) && Row.of(step.command().getFirst()) == row;
    }

    private static void report(String law, int accepted, Pairs pairs) {
        System.out.printf(
                "non-interference %-10s %d pairs accepted, %d of %d proposals discarded (%.0f %%)%n",
                law,
                accepted,
                pairs.discarded(),
                pairs.proposed(),
                100.0 * pairs.discarded() / pairs.proposed());
    }
}
