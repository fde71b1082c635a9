package org.dragoman.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.dragoman.desk.sitting.FourEyed;
import org.dragoman.desk.sitting.HeldShowing;
import org.dragoman.desk.sitting.OpenTalks;
import org.dragoman.talks.Clause;
import org.dragoman.talks.Id;
import org.dragoman.talks.Settings;
import org.dragoman.talks.TextOrder;
import org.dragoman.talks.Version;
import org.dragoman.talks.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What waits at the desk and is in no journal yet: a version of a text in hold, a paper before a
/// second pair of eyes. While it waits, and when it is called back, every page, form and stream of
/// every room is as it was.
class WaitingIT {

    private static final String ROOM = "/talks/t/room";

    private TwoSides talks = new TwoSides(Settings.USUAL);

    @AfterEach
    void close() {
        talks.close();
    }

    /// Opens talks by rules of their own in place of the usual ones.
    private void by(Settings settings) {
        talks.close();
        talks = new TwoSides(settings);
    }

    private void inFront(boolean fourEyes) {
        var open = talks.site.household().find(Site.TALKS).orElseThrow();
        var held = new HeldShowing(open.proceedings());
        talks.site
                .household()
                .open(new OpenTalks(open.card(), fourEyes ? new FourEyed(held) : held));
    }

    private Id text() {
        return talks.talks().now().talks().desk().texts().keys().getFirst();
    }

    private void draft() {
        talks.lead(new TextOrder.OpenText(Set.of(TwoSides.UP, TwoSides.DOWN), "Framework"));
        talks.lead(
                new TextOrder.DraftVersion(
                        text(),
                        Version.of(Clause.of("1", Wording.of("en", "A fixed floor in May.")))));
    }

    /// Everything that someone can reach by links, with the forms on it.
    private Map<String, Site.Response> all(int number) {
        var pages = new LinkedHashMap<String, Site.Response>();
        var ahead = new ArrayDeque<>(List.of(ROOM, ROOM + "/text", "/talks", "/public/t"));
        while (!ahead.isEmpty()) {
            var address = ahead.removeFirst();
            if (address.startsWith("/assets") || pages.containsKey(address)) {
                continue;
            }
            var page = talks.site.page(number, address);
            pages.put(address, page);
            ahead.addAll(Crawl.links(page.body()));
        }
        assertThat(pages).hasSizeGreaterThan(8);
        return pages;
    }

    private record Sight(Map<String, Site.Response> upper, Map<String, Site.Response> lower) {}

    private Sight sight() {
        return new Sight(all(TwoSides.UPPER), all(TwoSides.LOWER));
    }

    private static Map<String, List<String>> shown(Id text, String room) {
        return Map.of("text", List.of(text.text()), "room", List.of(room));
    }

    private static void settle() {
        LockSupport.parkNanos(30_000_000);
    }

    @Test
    void aVersionInHoldIsNowhereInARoomAndCalledBackNeverWas() {
        draft();
        inFront(false);
        var before = sight();
        var upper = talks.site.hear(TwoSides.UPPER, ROOM + "/arrivals");
        var lower = talks.site.hear(TwoSides.LOWER, ROOM + "/arrivals");
        settle();
        var silence = List.of(upper.get(), lower.get());

        talks.does("/do/show", shown(text(), "Upstream"));
        assertThat(talks.talks().showings()).as("it waits").hasSize(1);
        assertThat(talks.page(TwoSides.LEAD, "/text")).contains("in hold");
        assertThat(sight()).isEqualTo(before);

        assertThat(talks.talks().callBack(text(), TwoSides.UP)).isTrue();
        assertThat(sight()).isEqualTo(before);
        settle();
        assertThat(List.of(upper.get(), lower.get())).isEqualTo(silence);
    }

    /// The same eyes see it where it has arrived, and there alone.
    @Test
    void withoutAHoldTheSamePageHasItAndTheOtherRoomIsAsItWas() {
        var usual = Settings.USUAL;
        by(
                new Settings(
                        usual.disclosure(),
                        Duration.ZERO,
                        usual.sourceToldOfOverride(),
                        usual.sealedFromDesk(),
                        usual.silenceToldAtOnce(),
                        usual.leakBudget()));
        draft();
        inFront(false);
        var before = sight();
        talks.does("/do/show", shown(text(), "Upstream"));
        assertThat(all(TwoSides.UPPER)).isNotEqualTo(before.upper());
        assertThat(talks.site.page(TwoSides.UPPER, ROOM + "/text").body()).contains("fixed floor");
        assertThat(all(TwoSides.LOWER)).isEqualTo(before.lower());
    }

    @Test
    void whatWaitsForASecondPairOfEyesIsNowhereInARoom() {
        draft();
        inFront(true);
        var before = sight();
        talks.form("/do/show", shown(text(), "Upstream"));
        assertThat(talks.page(TwoSides.SECOND, "/second-look"))
                .as("whoever confirms reads what they confirm")
                .contains("A fixed floor in May.");
        assertThat(sight()).isEqualTo(before);
        talks.site.form(TwoSides.SECOND, TwoSides.DESK + "/do/show", shown(text(), "Upstream"));
        assertThat(talks.talks().showings()).as("confirmed, it waits in hold").hasSize(1);
        assertThat(sight()).isEqualTo(before);
    }
}
