package org.dragoman.desk.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.dragoman.talks.Call;
import org.dragoman.talks.Decision;
import org.dragoman.talks.DisputeEvent;
import org.dragoman.talks.Entry;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seat;
import org.dragoman.talks.StepEvent;
import org.dragoman.talks.Voice;
import org.dragoman.talks.policy.Names;
import org.dragoman.talks.policy.Twins;

/// Looks at everything that one participant can reach on two servers, and says by what the two can
/// be told apart.
///
/// @param heads how many rooms have a head; their numbers are 1, 2, …, and after them come as many
///   members
/// @param turn which pair this is
record Telling(Site one, Site other, int number, int heads, int turn, Twins.Twin twin) {

    private static final String ROOM = "/talks/t/room";

    /// What every stream begins with.
    private static final String OPENING = ":" + Responses.LISTENING + "\n\n";

    /// Fields that no page of a room has, but that some framework, habit or forgotten form might
    /// bring.
    private static final List<String> FIELDS =
            List.of(
                    "q",
                    "query",
                    "search",
                    "filter",
                    "sort",
                    "order",
                    "page",
                    "size",
                    "offset",
                    "limit",
                    "room",
                    "party",
                    "user",
                    "as",
                    "view",
                    "since",
                    "after",
                    "format",
                    "fields",
                    "expand",
                    "include",
                    "debug",
                    "trace",
                    "callback",
                    "_method",
                    "id");

    /// What tells them apart; nothing where nothing does.
    Optional<String> apart() {
        one.beginLog();
        other.beginLog();
        show();
        var pages = new LinkedHashMap<String, Site.Response>();
        return crawled(pages)
                .or(this::fields)
                .or(this::guessedAddresses)
                .or(() -> forms(pages))
                .or(this::guesses)
                .or(() ->
                        new Asides(one, other, number, number + heads, turn, twin)
                                .apart(pages.keySet()))
                .or(this::presence)
                .or(this::stream)
                .or(this::log)
                .or(this::rights);
    }

    private Optional<String> crawled(Map<String, Site.Response> pages) {
        var ahead = new ArrayDeque<>(List.of(ROOM, "/public/t", "/talks", ROOM + "/nothing"));
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
        return Optional.empty();
    }

    private void show() {
        one.show(twin.one(), twin.now(), Names.at(twin.now()));
        other.show(twin.other(), twin.now(), Names.at(twin.now()));
    }

    /// A field that no page has is refused on both, with the same bytes.
    private Optional<String> fields() {
        if (one.page(number, ROOM).status() != 200) {
            return Optional.empty();
        }
        for (int i = 0; i < FIELDS.size(); i++) {
            var page = List.of("", "/received", "/record", "/people").get(i % 4);
            var address = ROOM + page + "?" + FIELDS.get(i) + "=ten%20years";
            var answer = one.page(number, address);
            if (answer.status() != 400 || !answer.equals(other.page(number, address))) {
                return Optional.of("the field of GET " + address);
            }
        }
        return Optional.empty();
    }

    /// Every way in that takes a name, with identifiers of either side in its place.
    private Optional<String> guessedAddresses() {
        var ids = sampled(8);
        for (var route : one.routes()) {
            var path = route.path().replace("{talks}", Site.TALKS);
            boolean ours = path.startsWith(ROOM) || path.startsWith("/assets");
            if (route.method().equals("GET") && ours && path.contains("{")) {
                for (var id : ids) {
                    var address = path.replaceAll("\\{[a-z]+}", id);
                    var apart =
                            same(
                                    "GET " + path,
                                    () -> one.page(number, address),
                                    () -> other.page(number, address));
                    if (apart.isPresent()) {
                        return apart;
                    }
                }
            }
        }
        return Optional.empty();
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
                        completed(one, twin.one()) == completed(other, twin.other())
                                ? same(
                                        "the room after " + action,
                                        () -> one.page(number, ROOM),
                                        () -> other.page(number, ROOM))
                                : Optional.empty());
    }

    /// How much was settled by the last consent that was missing. Where one's own act was that, the
    /// policy table releases to all what all agreed to (`StepRules` "undone", `DepositaryRules`
    /// "settled", a stage left or prolonged): after it the two may be told apart by who had
    /// consented before.
    private static long completed(Site site, List<Entry> before) {
        return completed(site.proceedings().now().talks().desk().journal().values())
                - completed(before);
    }

    private static long completed(Iterable<Entry> journal) {
        long count = 0;
        for (var entry : journal) {
            var event = entry.event();
            if (event instanceof StepEvent.StepsReversed
                    || event instanceof DisputeEvent.DisputeSettled
                    || event instanceof DisputeEvent.StageProlonged
                    || event instanceof DisputeEvent.DisputeEscalated
                    || event instanceof DisputeEvent.DisputeUnresolved) {
                count++;
            }
        }
        return count;
    }

    private static Optional<String> same(
            String what, Supplier<Site.Response> first, Supplier<Site.Response> second) {
        return first.get().equals(second.get()) ? Optional.empty() : Optional.of(what);
    }

    private List<String> sampled(int wanted) {
        var ids = twin.ids().stream().map(id -> id.text()).sorted().distinct().toList();
        var some = new ArrayList<String>();
        for (int i = 0; i < ids.size(); i += 1 + ids.size() / wanted) {
            some.add(ids.get(i));
        }
        return some;
    }

    /// Identifiers of either side, in the forms that take one.
    private Optional<String> guesses() {
        for (var guessed : sampled(6)) {
            var id = List.of(guessed);
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
                var apart = posted(ROOM + "/do/" + guess.getKey(), guess.getValue());
                if (apart.isPresent()) {
                    return apart;
                }
            }
        }
        return Optional.empty();
    }

    /// The others look around on one server alone.
    private Optional<String> presence() {
        show();
        for (int head = 1; head <= heads; head++) {
            if (head != number) {
                one.page(head, ROOM);
                one.page(head, ROOM + "/received");
            }
        }
        return same("presence", () -> one.page(number, ROOM), () -> other.page(number, ROOM))
                .or(() ->
                        same(
                                "presence",
                                () -> one.page(number, ROOM + "/received"),
                                () -> other.page(number, ROOM + "/received")));
    }

    /// A stream opens on both alike. And in the middle of a script it says nothing of an act that
    /// releases nothing.
    private Optional<String> stream() {
        show();
        boolean inside = one.page(number, ROOM).status() == 200;
        var first = one.hear(number, ROOM + "/arrivals");
        var second = other.hear(number, ROOM + "/arrivals");
        LockSupport.parkNanos(10_000_000);
        if (!first.get().equals(second.get()) || (inside && !first.get().equals(OPENING))) {
            return Optional.of("the stream as it opens");
        }
        if (!twin.kind().equals("STEP")) {
            return Optional.empty();
        }
        other.show(twin.one(), twin.now(), Names.at(twin.now()));
        var heard = other.hear(number, ROOM + "/arrivals");
        var before = heard.get();
        other.goesOn(twin.other().subList(twin.one().size(), twin.other().size()));
        LockSupport.parkNanos(30_000_000);
        return heard.get().equals(before) ? Optional.empty() : Optional.of("the stream");
    }

    /// Nothing broke, so there is nothing to log; words never.
    private Optional<String> log() {
        return one.log().isEmpty() && other.log().isEmpty()
                ? Optional.empty()
                : Optional.of("the log " + one.log() + other.log());
    }

    /// Whoever was sent away finds nothing, whatever was open before.
    private Optional<String> rights() {
        show();
        var before = one.page(number, ROOM);
        var lead = new Voice.InPerson(new Seat(RoomId.DESK, "lead"));
        var seat = twin.head();
        var decision =
                one.proceedings()
                        .decide(lead, Call.ANY, new PeopleOrder.Suspend(seat.room(), seat.name()));
        if (before.status() != 200 || !(decision instanceof Decision.Accepted)) {
            return Optional.empty();
        }
        var unknown = one.page(number, "/nowhere");
        return one.page(number, ROOM).equals(unknown)
                        && one.page(number, ROOM + "/record").equals(unknown)
                ? Optional.empty()
                : Optional.of("an old session");
    }
}
