package org.dragoman.desk.web;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.dragoman.talks.policy.Names;
import org.dragoman.talks.policy.Twins;

/// Looks at everything that one participant can reach on two servers, and says by what the two can
/// be told apart.
record Telling(Site one, Site other, int number, Twins.Twin twin) {

    /// What tells them apart; nothing where nothing does.
    Optional<String> apart() {
        show();
        var pages = new LinkedHashMap<String, Site.Response>();
        var ahead = new ArrayDeque<>(List.of("/talks/t/room", "/public/t", "/talks"));
        var seen = new HashSet<String>(ahead);
        while (!ahead.isEmpty()) {
            var address = ahead.removeFirst();
            var first = one.page(number, address);
            var second = other.page(number, address);
            if (!first.equals(second)) {
                return Optional.of("GET " + address);
            }
            pages.put(address, first);
            for (var link : Crawl.links(first.body())) {
                if (!link.startsWith("/assets") && seen.add(link)) {
                    ahead.add(link);
                }
            }
        }
        return forms(pages).or(this::guesses);
    }

    private void show() {
        one.show(twin.one(), twin.now(), Names.at(twin.now()));
        other.show(twin.other(), twin.now(), Names.at(twin.now()));
    }

    /// Every form of every page, sent on fresh copies of both, and the first page after it.
    private Optional<String> forms(Map<String, Site.Response> pages) {
        var sent = new HashSet<Crawl.Form>();
        for (var page : pages.values()) {
            for (var form : Crawl.forms(page.body())) {
                if (form.action().startsWith("/talks/") && sent.add(form)) {
                    var apart = posted(form.action(), form.fields());
                    if (apart.isPresent()) {
                        return apart;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> posted(String action, Map<String, List<String>> fields) {
        show();
        return same(
                        "POST " + action,
                        () -> one.form(number, action, fields),
                        () -> other.form(number, action, fields))
                .or(() ->
                        same(
                                "the room after " + action,
                                () -> one.page(number, "/talks/t/room"),
                                () -> other.page(number, "/talks/t/room")));
    }

    private static Optional<String> same(
            String what, Supplier<Site.Response> first, Supplier<Site.Response> second) {
        return first.get().equals(second.get()) ? Optional.empty() : Optional.of(what);
    }

    /// Identifiers of either side, in the forms that take one.
    private Optional<String> guesses() {
        var ids = twin.ids().stream().map(id -> id.text()).sorted().distinct().toList();
        for (int i = 0; i < ids.size(); i += 1 + ids.size() / 6) {
            var id = List.of(ids.get(i));
            for (var guess :
                    List.of(
                            Map.entry("acknowledge", Map.of("received", id)),
                            Map.entry("revoke", Map.of("grant", id)),
                            Map.entry(
                                    "reword",
                                    Map.of(
                                            "item",
                                            id,
                                            "words",
                                            List.of("ten years"),
                                            "seen",
                                            List.of("-1"))))) {
                var apart = posted("/talks/t/room/do/" + guess.getKey(), guess.getValue());
                if (apart.isPresent()) {
                    return apart;
                }
            }
        }
        return Optional.empty();
    }
}
