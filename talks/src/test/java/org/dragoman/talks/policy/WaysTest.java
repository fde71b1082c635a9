package org.dragoman.talks.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Each way of leaking that exists at this level has a leak planted.
///
/// Old sessions are no way from one side to another: that rights end at the next request is a rule
/// of `PeopleTest`. Caches, logs, link previews and the like exist where there are pages.
class WaysTest {

    @Test
    void everyWayHasAPlantedLeak() {
        var leaks = new ArrayList<>(Leaks.views());
        leaks.addAll(OfferLeaks.all());
        leaks.addAll(ShortlistLeaks.all());
        leaks.addAll(TenderLeaks.all());
        leaks.addAll(WayLeaks.all());
        leaks.addAll(RoundLeaks.all());
        leaks.addAll(TextLeaks.all());
        leaks.addAll(LeakyAnswers.all());
        var ways = new TreeMap<String, Integer>();
        leaks.forEach(leak -> ways.merge(leak.way(), 1, Integer::sum));
        System.out.println("planted leaks by way: " + ways);
        assertThat(ways)
                .containsKeys(
                        "existence",
                        "identifiers",
                        "counts",
                        "sequence",
                        "time",
                        "size",
                        "errors",
                        "search",
                        "order",
                        "notifications",
                        "exports",
                        "metadata",
                        "presence",
                        "source",
                        "suggestions",
                        "outcomes");
    }
}
