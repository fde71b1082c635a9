package org.dragoman.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.desk.web.TwoSides.DOWN;
import static org.dragoman.desk.web.TwoSides.LEAD;
import static org.dragoman.desk.web.TwoSides.LOWER;
import static org.dragoman.desk.web.TwoSides.NORR;
import static org.dragoman.desk.web.TwoSides.NOW;
import static org.dragoman.desk.web.TwoSides.SYD;
import static org.dragoman.desk.web.TwoSides.UP;
import static org.dragoman.desk.web.TwoSides.UPPER;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.dragoman.talks.Binding;
import org.dragoman.talks.Clause;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.PackageDeal;
import org.dragoman.talks.Settings;
import org.dragoman.talks.ShortlistAct;
import org.dragoman.talks.ShortlistOrder;
import org.dragoman.talks.TextAct;
import org.dragoman.talks.TextOrder;
import org.dragoman.talks.Version;
import org.dragoman.talks.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a side answered in secret: its own room and the desk read what became of it, the other side
/// nothing before its hour.
class AnsweredInSecretIT {

    private static final String ROOM = "/talks/t/room";

    private final TwoSides talks = new TwoSides(Settings.USUAL);

    @AfterEach
    void close() {
        talks.close();
    }

    private String room(int number, String path) {
        return talks.site.page(number, ROOM + path).body();
    }

    @Test
    void whoObjectedIsToldSoAndTheDeskSeesItWhileTheOtherSideIsAsItWas() {
        talks.lead(new TextOrder.OpenText(Set.of(UP, DOWN), "Framework"));
        var text = talks.talks().now().talks().desk().texts().keys().getFirst();
        talks.lead(
                new TextOrder.DraftVersion(
                        text, Version.of(Clause.of("1", Wording.of("en", "A fixed floor.")))));
        talks.lead(new TextOrder.ShowVersion(text, UP));
        talks.lead(new TextOrder.ShowVersion(text, DOWN));
        talks.in(NORR, new TextAct.ConsentToSilence(text));
        talks.in(SYD, new TextAct.ConsentToSilence(text));
        talks.lead(new TextOrder.OpenSilence(text, NOW.plus(Duration.ofDays(1))));
        var text1 = room(LOWER, "/text");
        var now1 = room(LOWER, "");
        assertThat(room(UPPER, "")).contains("without an objection");

        talks.in(NORR, new TextAct.BreakSilence(text, "The floor is too low."));
        assertThat(room(UPPER, "/text")).contains("You objected");
        assertThat(room(UPPER, "")).doesNotContain("without an objection");
        assertThat(talks.page(LEAD, "/text"))
                .containsOnlyOnce("objected with these words; the others hear");
        assertThat(room(LOWER, "/text")).isEqualTo(text1);
        assertThat(room(LOWER, "")).isEqualTo(now1).contains("without an objection");

        var journal = List.copyOf(talks.talks().now().talks().desk().journal().values());
        talks.site.show(
                journal, NOW.plus(Duration.ofDays(2)), Identifiers.random(new SplittableRandom(2)));
        assertThat(room(LOWER, "/text")).contains("Somebody objected in time");
    }

    @Test
    void whatAllMarkedOnAListIsReadByItsPlaceFromOneInTheRoomsAndAtTheDesk() {
        talks.lead(
                new ShortlistOrder.Circulate(
                        Set.of(UP, DOWN),
                        "Shares",
                        List.of(
                                new PackageDeal(Map.of("Flow", "230"), ""),
                                new PackageDeal(Map.of("Flow", "245"), "in May")),
                        Binding.EXPLORATORY,
                        NOW.plus(Duration.ofHours(1))));
        var list = talks.talks().now().talks().desk().shuttle().lists().keys().getFirst();
        assertThat(room(UPPER, "/offers"))
                .contains("1. Flow: 230\n2. Flow: 245 // in May")
                .doesNotContain("{Flow", "under silence");
        talks.in(NORR, new ShortlistAct.Mark(list, Set.of(0, 1)));
        talks.in(SYD, new ShortlistAct.Mark(list, Set.of(1)));
        assertThat(talks.page(LEAD, "/offers")).doesNotContain("All marked:");

        var journal = List.copyOf(talks.talks().now().talks().desk().journal().values());
        talks.site.show(
                journal,
                NOW.plus(Duration.ofHours(2)),
                Identifiers.random(new SplittableRandom(2)));
        assertThat(talks.page(LEAD, "/offers"))
                .contains("All marked:", "<li value=\"2\"")
                .doesNotContain("<li value=\"1\"", "<li value=\"0\"");
        assertThat(room(UPPER, "/offers"))
                .contains("<dt>marked by all</dt><dd dir=\"auto\">2</dd>");
    }
}
