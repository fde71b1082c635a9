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
        AVERAGE_OF_GRANTS_A_ROOM,
        WHETHER_SOMETHING_IS_IN_HOLD,
        WHO_IS_PRESENT_ELSEWHERE,
        CONSULTATIONS_OF_OTHERS,
        SEALED_OFFERS_OF_OTHERS,
        ANSWERS_TO_PROPOSALS,
        OWNERS_OF_BRACKETS,
        SEARCH_OVER_ALL_ROOMS,
        ACKNOWLEDGEMENTS_ELSEWHERE,
        VERSIONS_OF_ALL_ROOMS,
        NOTES_OF_ALL_ROOMS;

        String told(Talks talks) {
            return switch (this) {
                case SIZE_OF_THE_JOURNAL -> "" + talks.desk().journal().size();
                case LAST_ACTIVITY_ANYWHERE -> "" + talks.desk().journal().last().map(e -> e.at());
                case HOW_MANY_ITEMS_ARE_CONFIDED ->
                        ""
                                + talks.rooms().values().stream()
                                        .mapToInt(r -> r.confidences().items().size())
                                        .sum();
                case AVERAGE_OF_GRANTS_A_ROOM ->
                        ""
                                + talks.rooms().values().stream()
                                        .mapToInt(r -> r.confidences().grants().size())
                                        .average();
                case WHETHER_SOMETHING_IS_IN_HOLD -> "" + talks.desk().holds().size();
                case WHO_IS_PRESENT_ELSEWHERE ->
                        ""
                                + talks.rooms().values().stream()
                                        .map(r -> r.people().persons().values())
                                        .toList();
                case CONSULTATIONS_OF_OTHERS ->
                        ""
                                + talks.rooms().values().stream()
                                        .map(r -> r.consultations().asked().size())
                                        .toList();
                case SEALED_OFFERS_OF_OTHERS ->
                        ""
                                + talks.rooms().values().stream()
                                        .map(r -> r.offers().slots().values())
                                        .toList();
                case ANSWERS_TO_PROPOSALS ->
                        ""
                                + talks.rooms().values().stream()
                                        .map(r -> r.offers().proposals().values())
                                        .toList();
                case OWNERS_OF_BRACKETS ->
                        ""
                                + talks.rooms().values().stream()
                                        .map(r -> r.texts().own().values())
                                        .toList();
                case SEARCH_OVER_ALL_ROOMS ->
                        ""
                                + talks.desk().journal().values().stream()
                                        .filter(e ->
                                                e.event().sight().toString().contains("ten years"))
                                        .count();
                case ACKNOWLEDGEMENTS_ELSEWHERE ->
                        ""
                                + talks.rooms().values().stream()
                                        .flatMap(r -> r.confidences().received().values().stream())
                                        .map(r -> r.use())
                                        .toList();
                case VERSIONS_OF_ALL_ROOMS ->
                        "" + talks.rooms().values().stream().map(r -> r.version()).toList();
                case NOTES_OF_ALL_ROOMS ->
                        ""
                                + talks.rooms().values().stream()
                                        .map(r -> r.confidences().notes().size())
                                        .toList();
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

    /// One way a leak, in turn; all of them where the long series run whole.
    private static List<Way> ways(Leak leak) {
        var all = List.of(Way.values());
        return Shared.full() ? all : List.of(all.get(leak.ordinal() % all.size()));
    }

    /// Each leak is caught; the table says by which pair.
    @Test
    void everyPlantedLeakIsCaught() {
        var twins = Twins.draw(12, 120);
        var missed = new ArrayList<String>();
        try (var sound = new Site(HEADS)) {
            assertThat(sound.routes()).isNotEmpty();
        }
        for (var leak : Leak.values()) {
            for (var way : ways(leak)) {
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
