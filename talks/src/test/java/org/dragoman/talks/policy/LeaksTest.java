package org.dragoman.talks.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// Every planted leak is caught, so the laws would have caught it.
class LeaksTest {

    private static final int[] LENGTHS = {8, 30, 120};
    private static final List<Row> ACCORDS =
            List.of(Row.RATIFICATION, Row.RATIFICATION, Row.PRINCIPALS, Row.STEPS);
    private static final int PAIRS = 1_200;
    private static final List<Pairs.Kind> KINDS = List.of(Pairs.Kind.values());

    @Test
    void everyPlantedLeakIsCaught() {
        var leaks = new ArrayList<>(Leaks.views());
        leaks.addAll(OfferLeaks.all());
        leaks.addAll(ShortlistLeaks.all());
        leaks.addAll(TenderLeaks.all());
        leaks.addAll(WayLeaks.all());
        leaks.addAll(RoundLeaks.all());
        leaks.addAll(TextLeaks.all());
        leaks.addAll(ProceedingsLeaks.all());
        leaks.addAll(InstrumentLeaks.all());
        leaks.addAll(LeakyAnswers.all());
        var pairs = pairs();
        var probes = probes();
        var survivors = new ArrayList<String>();
        var lines = new ArrayList<String>();
        for (var leak : leaks) {
            var by = new EnumMap<Pairs.Kind, Integer>(Pairs.Kind.class);
            int tried = 0;
            int caught = 0;
            for (var pair : pairs) {
                if (caught >= 1 && tried >= 12) {
                    break;
                }
                tried++;
                if (Law.broken(leak.subject(), pair, new SplittableRandom(tried)).isPresent()) {
                    by.merge(pair.kind(), 1, Integer::sum);
                    caught++;
                }
            }
            boolean probed = probed(leak, caught > 0 ? probes.subList(0, 10) : probes);
            lines.add(line(leak, tried, by, probed));
            if (caught == 0 && !probed) {
                survivors.add(leak.name());
            }
        }
        System.out.println("planted leaks: " + leaks.size() + ", survivors: " + survivors);
        lines.forEach(System.out::println);
        assertThat(leaks).hasSizeGreaterThanOrEqualTo(25);
        assertThat(survivors).isEmpty();
    }

    private static boolean probed(Leak leak, List<List<Step>> scripts) {
        for (int i = 0; i < scripts.size(); i++) {
            var random = new SplittableRandom(i);
            var observer = NonInterferenceTest.observer(random);
            if (Law.probed(leak.subject(), scripts.get(i), observer, random).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// Pairs that differ in one row's secrets, row by row in turn, and pairs that differ in all.
    private static List<Pairs.Pair> pairs() {
        var random = new SplittableRandom(38);
        var source = new Pairs(random);
        var rows = List.of(Row.values());
        var pairs = new ArrayList<Pairs.Pair>();
        for (int turn = 0; pairs.size() < PAIRS; turn++) {
            var script = Scripts.draw(random, turn % 4 == 0 ? LENGTHS[turn / 4 % 2] : 200);
            for (int i = 0; i <= rows.size(); i++) {
                var observer = NonInterferenceTest.observer(random);
                Predicate<Step> secret =
                        i == rows.size()
                                ? step -> Secret.of(step, observer)
                                : NonInterferenceTest.of(rows.get(i), observer);
                var kind = KINDS.get(random.nextInt(KINDS.size()));
                source.draw(script, observer, kind, secret).ifPresent(pairs::add);
            }
        }
        for (int i = 0; i < 150; i++) {
            var accord = Scripts.draw(random, 120, Theme.ACCORD);
            for (var row : ACCORDS) {
                var observer = random.nextBoolean() ? Scene.NORTH : Scene.SOUTH;
                var kind = KINDS.get(random.nextInt(KINDS.size()));
                source.draw(accord, observer, kind, NonInterferenceTest.of(row, observer))
                        .ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    private static List<List<Step>> probes() {
        var random = new SplittableRandom(39);
        var scripts = new ArrayList<List<Step>>();
        for (int i = 0; i < 40; i++) {
            scripts.add(Scripts.draw(random, i % 4 == 0 ? 30 : 120));
        }
        return scripts;
    }

    private static String line(Leak leak, int tried, Map<Pairs.Kind, Integer> by, boolean probed) {
        return "  %-11s %-62s %4d pairs %s%s"
                .formatted(leak.way(), leak.name(), tried, by, probed ? " PROBES" : "");
    }
}
