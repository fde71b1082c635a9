package org.dragoman.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.desk.sitting.Household;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Talks;
import org.dragoman.talks.policy.Twins;
import org.dragoman.testkit.Shared;
import org.junit.jupiter.api.Test;

/// Non-interference over HTTP: two servers on journals that agree on what B does, is told and may
/// learn answer B alike, byte for byte.
class NonInterferenceIT {

    private static final int SAMPLE = 24;

    /// The heads of all rooms, whose numbers are 1, 2, …
    private static final List<Seat> HEADS =
            Twins.rooms().stream().map(room -> new Seat(room, room + " 1")).toList();

    private static int number(Twins.Twin twin) {
        return HEADS.indexOf(twin.head()) + 1;
    }

    @Test
    void whatWasNotReleasedLeavesEveryPageFormAndErrorAsItWas() {
        try (var one = new Site(HEADS);
                var other = new Site(HEADS)) {
            for (var twin : Twins.draw(11, Shared.full() ? 600 : SAMPLE)) {
                assertThat(new Telling(one, other, number(twin), twin).apart())
                        .as(() -> twin.kind() + " as " + twin.head())
                        .isEmpty();
            }
        }
    }

    /// Something that a page might tell of the others, were it made from the talks.
    private enum Leak {
        SIZE_OF_THE_JOURNAL,
        LAST_ACTIVITY_ANYWHERE,
        HOW_MANY_ITEMS_ARE_CONFIDED,
        AVERAGE_OF_GRANTS_A_ROOM;

        String told(Talks talks) {
            return switch (this) {
                case SIZE_OF_THE_JOURNAL -> "" + talks.desk().journal().size();
                case LAST_ACTIVITY_ANYWHERE ->
                        "" + talks.desk().journal().last().map(entry -> entry.at());
                case HOW_MANY_ITEMS_ARE_CONFIDED ->
                        ""
                                + talks.rooms().values().stream()
                                        .mapToInt(room -> room.confidences().items().size())
                                        .sum();
                case AVERAGE_OF_GRANTS_A_ROOM ->
                        ""
                                + talks.rooms().values().stream()
                                        .mapToInt(room -> room.confidences().grants().size())
                                        .average();
            };
        }
    }

    /// Where it might show.
    private enum Way {
        PAGE,
        STATUS,
        SIZE
    }

    private static Route planted(Route route, Household household, Leak leak, Way way) {
        if (!(route.handler() instanceof Route.Handler.Room(var answer))
                || route.path().endsWith("/arrivals")) {
            return route;
        }
        return new Route(
                route.method(),
                route.path(),
                route.fields(),
                new Route.Handler.Room(room -> {
                    var talks =
                            household.find(Site.TALKS).orElseThrow().proceedings().now().talks();
                    var told = leak.told(talks);
                    return answer.apply(room) instanceof Answer.Page(var status, var html)
                            ? leaked(status, html, told, way)
                            : answer.apply(room);
                }));
    }

    private static Answer leaked(int status, String html, String told, Way way) {
        return switch (way) {
            case PAGE -> new Answer.Page(status, html + "<!-- " + told + " -->");
            case STATUS -> new Answer.Page(told.hashCode() % 2 == 0 ? status : 206, html);
            case SIZE ->
                    new Answer.Page(
                            status,
                            html
                                    + " "
                                            .repeat(
                                                    Responses.BUCKET
                                                            * Math.floorMod(told.hashCode(), 7)));
        };
    }

    /// Each leak is caught; the table says by which pair.
    @Test
    void everyPlantedLeakIsCaught() {
        var twins = Twins.draw(12, 60);
        var missed = new ArrayList<String>();
        try (var sound = new Site(HEADS)) {
            assertThat(sound.routes()).isNotEmpty();
        }
        for (var leak : Leak.values()) {
            for (var way : Way.values()) {
                Site.Planting planting = (route, household) -> planted(route, household, leak, way);
                try (var one = new Site(HEADS, planting);
                        var other = new Site(HEADS, planting)) {
                    int tried = 0;
                    var caught = java.util.Optional.<String>empty();
                    while (caught.isEmpty() && tried < twins.size()) {
                        var twin = twins.get(tried++);
                        caught = new Telling(one, other, number(twin), twin).apart();
                    }
                    System.out.printf(
                            "planted %-28s by %-6s %s%n",
                            leak,
                            way,
                            caught.isPresent()
                                    ? "caught at pair "
                                            + tried
                                            + " by "
                                            + twins.get(tried - 1).kind()
                                    : "MISSED");
                    if (caught.isEmpty()) {
                        missed.add(leak + " by " + way);
                    }
                }
            }
        }
        assertThat(missed).isEmpty();
    }
}
