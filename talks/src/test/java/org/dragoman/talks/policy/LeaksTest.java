package org.dragoman.talks.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.dragoman.talks.ConfidenceOrder;
import org.dragoman.talks.RoomId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every planted leak is caught, so the laws would have caught it.
///
/// The leaks of a family are tried on journals that are mostly about its theme, several observers a
/// script, until each is caught; each family has its own seed, so no result depends on the thread.
@Execution(ExecutionMode.CONCURRENT)
class LeaksTest {

    private static final int[] LENGTHS = {30, 120, 200, 12};
    private static final int SCRIPTS = 1_600;
    private static final int AT_LEAST = 12;
    private static final List<Pairs.Kind> KINDS = List.of(Pairs.Kind.values());
    private static final AtomicInteger PLANTED = new AtomicInteger();
    private static final AtomicInteger CAUGHT = new AtomicInteger();

    private static List<Leak> leaks(Family family) {
        return switch (family) {
            case VIEWS -> {
                var leaks = new ArrayList<>(Leaks.views());
                leaks.addAll(WayLeaks.all());
                leaks.addAll(LeakyAnswers.all());
                yield leaks;
            }
            case SEALED -> OfferLeaks.all();
            case ROUNDS -> RoundLeaks.all();
            case CONDUCT -> ProceedingsLeaks.all();
            case PRESS -> PressLeaks.all();
            case LISTS -> ShortlistLeaks.all();
            case TENDERS -> TenderLeaks.all();
            case TEXTS -> TextLeaks.all();
            case ACCORDS -> InstrumentLeaks.all();
        };
    }

    /// How a leak fared.
    private static final class Fate {
        final Map<Pairs.Kind, Integer> by = new EnumMap<>(Pairs.Kind.class);
        int tried;
        boolean probed;

        boolean caught() {
            return !by.isEmpty();
        }

        boolean settled() {
            return caught() && tried >= AT_LEAST;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPlantedLeakIsCaught(Family family) {
        var leaks = leaks(family);
        Map<Leak, Fate> fates = new HashMap<>();
        leaks.forEach(leak -> fates.put(leak, new Fate()));
        var random = new SplittableRandom(38 + List.of(Family.values()).indexOf(family));
        var source = new Pairs(random);
        for (int i = 0; i < SCRIPTS && !settled(fates); i++) {
            var script = script(random, i, family.theme());
            for (var observer : family.observers()) {
                for (var secret : secrets(random, family, observer)) {
                    var kind = KINDS.get(random.nextInt(KINDS.size()));
                    source.draw(script, observer, kind, secret)
                            .ifPresent(pair -> tried(leaks, fates, pair, random));
                }
            }
        }
        probed(leaks, fates, family);
        report(family, leaks, fates);
        assertThat(survivors(leaks, fates)).isEmpty();
    }

    private static boolean settled(Map<Leak, Fate> fates) {
        return fates.values().stream().allMatch(Fate::settled);
    }

    /// Four of five scripts are on the theme; of those on substance one ends while words wait in
    /// hold.
    private static List<Step> script(SplittableRandom random, int number, Theme theme) {
        int length = LENGTHS[number % LENGTHS.length];
        if (number % 5 == 4) {
            return Scripts.draw(random, length);
        }
        var script = Scripts.draw(random, length, theme);
        return theme == Theme.SUBSTANCE && number % 5 == 2 ? untilHeld(script) : script;
    }

    /// A script up to its last carriage; whole where nothing is carried.
    private static List<Step> untilHeld(List<Step> script) {
        for (int i = script.size() - 1; i >= 0; i--) {
            if (script.get(i).command().stream()
                    .anyMatch(ConfidenceOrder.Carry.class::isInstance)) {
                return new ArrayList<>(script.subList(0, i + 1));
            }
        }
        return script;
    }

    /// Secrets of a few rows, one by one; where there are few rows, of all of the family's.
    private static List<Predicate<Step>> secrets(
            SplittableRandom random, Family family, RoomId observer) {
        var secrets = new ArrayList<Predicate<Step>>();
        secrets.add(step -> Secret.of(step, observer));
        for (var row : family.rows()) {
            if (random.nextInt(family.rows().size()) < 3) {
                secrets.add(NonInterferenceTest.of(row, observer));
            }
        }
        return secrets;
    }

    private static void tried(
            List<Leak> leaks, Map<Leak, Fate> fates, Pairs.Pair pair, SplittableRandom random) {
        var left = leaks.stream().filter(leak -> !fates.get(leak).settled()).toList();
        left.forEach(leak -> fates.get(leak).tried++);
        Kills.views(
                left.stream().filter(Kills::inViews).toList(),
                pair,
                leak -> fates.get(leak).by.merge(pair.kind(), 1, Integer::sum));
        for (var leak : left) {
            if (!Kills.inViews(leak) && Law.broken(leak.subject(), pair, random).isPresent()) {
                fates.get(leak).by.merge(pair.kind(), 1, Integer::sum);
            }
        }
    }

    private static void probed(List<Leak> leaks, Map<Leak, Fate> fates, Family family) {
        var random = new SplittableRandom(139 + List.of(Family.values()).indexOf(family));
        for (int i = 0; i < 10; i++) {
            var script = Scripts.draw(random, LENGTHS[i % 2], family.theme());
            var observer = Scene.OBSERVERS.get(random.nextInt(Scene.OBSERVERS.size()));
            Kills.probes(
                    leaks.stream().filter(Kills::inViews).toList(),
                    script,
                    observer,
                    random,
                    leak -> fates.get(leak).probed = true);
            for (var leak : leaks) {
                var fate = fates.get(leak);
                if (!Kills.inViews(leak) && !fate.probed) {
                    fate.probed = Law.probed(leak.subject(), script, observer, random).isPresent();
                }
            }
        }
    }

    private static Set<String> survivors(List<Leak> leaks, Map<Leak, Fate> fates) {
        var survivors = new TreeSet<String>();
        for (var leak : leaks) {
            if (!fates.get(leak).caught() && !fates.get(leak).probed) {
                survivors.add(leak.name());
            }
        }
        return survivors;
    }

    private static void report(Family family, List<Leak> leaks, Map<Leak, Fate> fates) {
        var survivors = survivors(leaks, fates);
        PLANTED.addAndGet(leaks.size());
        CAUGHT.addAndGet(leaks.size() - survivors.size());
        var text = new StringBuilder();
        text.append(
                "planted leaks of %s: %d, survivors: %s%n"
                        .formatted(family, leaks.size(), survivors));
        for (var leak : leaks) {
            var fate = fates.get(leak);
            text.append(
                    "  %-11s %-62s %4d pairs %s%s%n"
                            .formatted(
                                    leak.way(),
                                    leak.name(),
                                    fate.tried,
                                    fate.by,
                                    fate.probed ? " PROBES" : ""));
        }
        System.out.print(text);
    }

    @AfterAll
    static void noLeakWasDropped() {
        System.out.println("planted leaks caught: " + CAUGHT + " of " + PLANTED);
        assertThat(PLANTED.get()).isGreaterThanOrEqualTo(25);
    }
}
