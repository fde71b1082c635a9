package org.dragoman.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.dragoman.desk.casework.CaseFiles;
import org.dragoman.desk.casework.Casebook;
import org.dragoman.talks.Identifiers;
import org.dragoman.testkit.Shared;
import org.junit.jupiter.api.Test;

/// How long the server takes for each page of a long negotiation, once the page was asked for
/// before: 10,000 statements and 100,000 events with `--full` or `-Ddragoman.load=100000`, a
/// hundredth of that in every run.
class LoadIT {

    private static final int EVENTS =
            Integer.getInteger("dragoman.load", Shared.full() ? 100_000 : 1_000);
    private static final int STATEMENTS =
            Integer.getInteger("dragoman.load.statements", EVENTS / 10);
    private static final int ASKED = 5;
    private static final int MOST_PAGES = 120;

    /// On a machine that does other things besides, and with a cold compiler, a short run says only
    /// that nothing grows with every page.
    private static final double LIMIT = Shared.full() ? 100 : 500;

    /// The most that a page without charts may weigh, in characters.
    private static final int HEAVIEST = 300_000;

    private record Taken(String address, double milliseconds, int bytes) {}

    @Test
    void everyPageOfALongNegotiationIsThereInATenthOfASecond() {
        long start = System.nanoTime();
        var talks = LongCase.ofEvents(EVENTS).withPapers();
        double played = since(start);
        try (var site = new Site(List.of(LongCase.LEAD, LongCase.NORR, LongCase.SYD))) {
            start = System.nanoTime();
            site.show(talks.journal(), talks.now(), Identifiers.random(new SplittableRandom(1)));
            double opened = since(start);
            start = System.nanoTime();
            var files =
                    LongCase.ofStatements(
                            CaseFiles.in(
                                    Shared.root().resolve("casefile/src/test/resources/river")),
                            // Of two lines the reader takes one for a statement.
                            2 * STATEMENTS,
                            50);
            var book = new Casebook("/talks/t/desk", files, _ -> {}, Runnable::run);
            site.books().put(Site.TALKS, book);
            double read = since(start);
            int statements =
                    book.open().orElseThrow().findings().record().stream()
                            .mapToInt(reading -> reading.statements().size())
                            .sum();
            System.out.printf(
                    "load: %,d events (played %.1f s, opened %.1f s), %,d statements (read %.1f"
                            + " s)%n",
                    talks.journal().size(), played / 1e3, opened / 1e3, statements, read / 1e3);
            assertThat(statements).isGreaterThanOrEqualTo(STATEMENTS);
            var taken = new ArrayList<Taken>();
            crawl(site, 1, "/talks/t/desk", taken);
            crawl(site, 2, "/talks/t/room", taken);
            taken.sort(Comparator.comparingDouble(Taken::milliseconds).reversed());
            System.out.printf(
                    "load: %d pages, median %.1f ms%n",
                    taken.size(), taken.get(taken.size() / 2).milliseconds());
            for (var page : taken.subList(0, Math.min(40, taken.size()))) {
                System.out.printf(
                        "load: %7.1f ms %,9d bytes %s%n",
                        page.milliseconds(), page.bytes(), page.address());
            }
            assertThat(taken).hasSizeGreaterThan(20);
            assertThat(taken).allMatch(page -> page.milliseconds() < LIMIT);
            assertThat(taken)
                    .filteredOn(page -> !page.address().contains("/timeline"))
                    .allMatch(page -> page.bytes() < HEAVIEST);
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /// Every page that one leads to; of many of one kind the first few.
    private static void crawl(Site site, int number, String first, List<Taken> taken) {
        var seen = new LinkedHashSet<>(List.of(first));
        var ahead = new ArrayDeque<>(seen);
        var kinds = new java.util.HashMap<String, Integer>();
        while (!ahead.isEmpty() && seen.size() < MOST_PAGES) {
            var address = ahead.removeFirst();
            var page = time(site, number, address, taken);
            for (var link : Crawl.links(page)) {
                var kind = link.replaceAll("round-\\d+", "round").replaceAll("\\?.*", "?");
                if (link.startsWith("/talks/t/")
                        && !link.contains("/export")
                        && !link.contains("/brief/")
                        && kinds.merge(kind, 1, Integer::sum) <= 3
                        && seen.add(link)) {
                    ahead.add(link);
                }
            }
        }
    }

    private static String time(Site site, int number, String address, List<Taken> taken) {
        var page = site.page(number, address);
        assertThat(page.status()).as(address + " " + site.log()).isIn(200, 303);
        if (page.status() == 303) {
            return page.body();
        }
        var times = new double[ASKED];
        for (int i = 0; i < ASKED; i++) {
            long start = System.nanoTime();
            page = site.page(number, address);
            times[i] = since(start);
        }
        Arrays.sort(times);
        taken.add(new Taken(address, times[ASKED / 2], page.body().length()));
        return page.body();
    }
}
