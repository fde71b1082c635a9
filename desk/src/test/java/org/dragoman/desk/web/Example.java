package org.dragoman.desk.web;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.desk.casework.CaseFiles;
import org.dragoman.desk.casework.Shelf;
import org.dragoman.desk.demo.Demo;
import org.dragoman.desk.people.Account;
import org.dragoman.talks.Entry;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seat;

/// The talks of the demonstration on a server in this process: long histories, every kind of room.
final class Example implements AutoCloseable {

    private static final Path CASES = Path.of("..", "cases");

    final Site site = new Site(List.of());
    private final String talks;

    /// @param talks of the demonstration that are looked at, such as `geneva`
    Example(String talks) {
        this.talks = talks;
        var clock = InstantSource.fixed(Instant.parse("2026-11-26T09:00:00Z"));
        Demo.open(CASES, site.household(), site.accounts(), clock);
        site.books().read(talks, CaseFiles.in(CASES.resolve(talks)), Shelf.NOWHERE);
    }

    /// Everyone in these talks, the mediator's team last.
    List<Account> people() {
        return site.accounts().all().stream()
                .filter(it -> it.chairs().stream().anyMatch(chair -> chair.talks().equals(talks)))
                .sorted(
                        java.util.Comparator.comparing(
                                it -> (atDesk(it) ? "b" : "a") + seat(it).room() + it.name()))
                .toList();
    }

    Seat seat(Account account) {
        return account.chairs().getFirst().seat();
    }

    boolean atDesk(Account account) {
        return seat(account).room().equals(RoomId.DESK);
    }

    /// Where someone begins.
    String base(Account account) {
        return "/talks/" + talks + (atDesk(account) ? "/desk" : "/room");
    }

    List<Entry> journal() {
        return site.household().find(talks).orElseThrow().proceedings().journal();
    }

    /// Every page of a room or of the desk that links lead to, by its address.
    Map<String, Site.Response> pages(Account account) {
        var pages = new LinkedHashMap<String, Site.Response>();
        var ahead = new ArrayDeque<String>(List.of(base(account)));
        Set<String> seen = new HashSet<>(ahead);
        while (!ahead.isEmpty()) {
            var address = ahead.removeFirst();
            var answer = page(account, address);
            pages.put(address, answer);
            for (var link : Crawl.links(answer.body())) {
                // What another sees is for its own test, and a brief is made for minutes.
                if (link.startsWith(base(account))
                        && !link.contains("/as")
                        && !link.contains("/brief")
                        && !link.endsWith("/arrivals")
                        && seen.add(link)) {
                    ahead.add(link);
                }
            }
        }
        return pages;
    }

    Site.Response page(Account account, String address) {
        return site.page(account.number(), address);
    }

    Site.Response form(Account account, String action, Map<String, List<String>> fields) {
        return site.form(account.number(), action, fields);
    }

    @Override
    public void close() {
        site.close();
    }
}
