package org.dragoman.testkit;

import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// Laws that hold for every generated input: seeded, small inputs first.
public final class Laws {

    private Laws() {}

    /// Checks a law on generated inputs.
    ///
    /// Run `k` of `runs` draws with seed `seed + k` and size `1 + k * 20 / runs`, so small inputs
    /// come first. The first failure is thrown again with its seed, size and input in the message.
    ///
    /// @param runs how many inputs to draw, positive
    /// @param seed of the first run
    /// @param generate draws an input from a random source and a size in [1, 20]
    /// @param law throws when the input breaks it
    public static <T> void forAll(
            int runs,
            long seed,
            BiFunction<SplittableRandom, Integer, T> generate,
            Consumer<T> law) {
        for (int run = 0; run < runs; run++) {
            int size = 1 + run * 20 / runs;
            var input = generate.apply(new SplittableRandom(seed + run), size);
            try {
                law.accept(input);
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError(
                        "law broken at seed %d, size %d, by input%n%s%n%s"
                                .formatted(seed + run, size, input, broken.getMessage()),
                        broken);
            }
        }
    }
}
