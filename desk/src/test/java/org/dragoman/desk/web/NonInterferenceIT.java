package org.dragoman.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.talks.Seat;
import org.dragoman.talks.policy.Probes;
import org.dragoman.talks.policy.Twins;
import org.dragoman.testkit.Shared;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Non-interference over HTTP: two servers on journals that agree on what B does, is told and may
/// learn answer B alike, byte for byte.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NonInterferenceIT {

    private static final int SAMPLE = 12;

    /// The heads of all rooms, whose numbers are 1, 2, …
    private static final List<Seat> HEADS =
            Twins.rooms().stream().map(room -> new Seat(room, room + " 1")).toList();

    /// And a member of each after them.
    private static final List<Seat> SEATS =
            java.util.stream.Stream.concat(
                            HEADS.stream(),
                            Twins.rooms().stream().map(room -> new Seat(room, room + " 2")))
                    .toList();

    private final Leaky first = new Leaky();
    private final Leaky second = new Leaky();
    private final Site one = new Site(SEATS, first);
    private final Site other = new Site(SEATS, second);

    @AfterAll
    void close() {
        one.close();
        other.close();
    }

    private Optional<String> apart(Twins.Twin twin, int turn) {
        int number = HEADS.indexOf(twin.head()) + 1;
        return new Telling(one, other, number, HEADS.size(), turn, twin).apart();
    }

    private static List<Twins.Twin> pairs(long seed, int wanted) {
        var all = new ArrayList<Twins.Twin>();
        var twins = Twins.draw(seed, wanted);
        var probes = Probes.draw(seed, wanted);
        for (int i = 0; i < wanted; i++) {
            all.add(twins.get(i));
            all.add(probes.get(i));
        }
        return all;
    }

    /// Whole scripts that differ in secrets, and single acts in the middle of one.
    @Test
    void whatWasNotReleasedLeavesEveryPageFormStreamAndErrorAsItWas() {
        first.mend();
        second.mend();
        var kinds = new TreeMap<String, Integer>();
        int turn = 0;
        for (var twin : pairs(11, Shared.full() ? 600 : SAMPLE)) {
            kinds.merge(twin.kind(), 1, Integer::sum);
            assertThat(apart(twin, turn++)).as(() -> twin.kind() + " as " + twin.head()).isEmpty();
        }
        System.out.println("non-interference over HTTP, pairs: " + kinds);
        taken();
    }

    /// Every way that is not the desk's was taken; every page was shown, but those that nobody has
    /// here.
    private void taken() {
        var taken = Asides.taken(one, other);
        var missed = Asides.missed(one, taken);
        long ways =
                one.routes().stream()
                        .filter(route -> !(route.handler() instanceof Route.Handler.Desk))
                        .count();
        System.out.printf(
                "non-interference over HTTP: %d ways, %d requests; asked and never let in: %s%n",
                ways,
                taken.values().stream()
                        .flatMap(answers -> answers.values().stream())
                        .mapToInt(Integer::intValue)
                        .sum(),
                missed);
        assertThat(missed.stream().filter(way -> way.contains("/room") && way.endsWith("{}")))
                .as("never asked")
                .isEmpty();
        // A file is not in a journal: who may fetch one is shown by `FilesIT`.
        assertThat(
                        missed.stream()
                                .filter(way -> way.startsWith("GET /talks"))
                                .filter(way ->
                                        !way.contains("/files/{") && !way.contains("/wrong")))
                .as("pages never shown")
                .isEmpty();
    }

    /// Each leak is caught; the table says by which pair and by what.
    @Test
    void everyPlantedLeakIsCaught() {
        var twins = pairs(12, Shared.full() ? 120 : 24);
        var missed = new ArrayList<String>();
        var ways = new TreeMap<String, Integer>();
        for (var leak : Planted.values()) {
            first.plant(leak);
            second.plant(leak);
            int tried = 0;
            var caught = Optional.<String>empty();
            while (caught.isEmpty() && tried < twins.size()) {
                caught = apart(twins.get(tried), tried);
                tried++;
            }
            System.out.printf(
                    "planted %-24s %-18s %s%n",
                    leak,
                    leak.way(),
                    caught.isPresent()
                            ? "caught at pair %d (%s) by %s"
                                    .formatted(
                                            tried,
                                            twins.get(tried - 1).kind(),
                                            caught.get().lines().findFirst().orElse(""))
                            : "MISSED");
            if (caught.isEmpty()) {
                missed.add(leak.name());
            }
            ways.merge(leak.way(), 1, Integer::sum);
        }
        System.out.printf(
                "planted over HTTP: %d, caught %d, ways %s%n",
                Planted.values().length, Planted.values().length - missed.size(), ways);
        assertThat(missed).isEmpty();
        assertThat(Planted.values().length).isGreaterThanOrEqualTo(25);
        assertThat(ways).containsAllEntriesOf(Map.of("search", 1, "export", 1, "attachment", 1));
    }
}
