package org.dragoman.desk.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dragoman.desk.sitting.Household;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Talks;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// A server in which one leak at a time can be switched on.
final class Leaky implements Site.Planting {

    private static final Set<String> UNINTENDED = Set.of("q", "filter", "page");

    private volatile Planted.Kind kind = Planted.Kind.SHARED;
    private volatile Function<Talks, String> told = _ -> "";
    private volatile boolean on;
    private final Map<String, Answer> shared = new ConcurrentHashMap<>();
    private final AtomicInteger looks = new AtomicInteger();

    /// Switches this leak on and every other off.
    void plant(Planted leak) {
        kind = leak.kind();
        told = leak::told;
        on = true;
        forget();
    }

    /// Switches every leak off.
    void mend() {
        on = false;
        forget();
    }

    /// Rights are looked up once, and believed ever after.
    @Override
    public boolean stale() {
        return is(Planted.Kind.SESSION);
    }

    @Override
    public void forget() {
        shared.clear();
        looks.set(0);
    }

    private boolean is(Planted.Kind one) {
        return on && kind == one;
    }

    private static Talks talks(Household household) {
        return household.find(Site.TALKS).orElseThrow().proceedings().now().talks();
    }

    private String told(Household household) {
        return told.apply(talks(household));
    }

    @Override
    public List<Route> more(Household household) {
        return List.of(
                Route.room(
                        "/wrong/{file}",
                        room ->
                                is(Planted.Kind.FILE) && known(household, room.asked().part("file"))
                                        ? Answer.page("the file")
                                        : Answer.unknown()));
    }

    private static boolean known(Household household, String id) {
        return talks(household).rooms().values().stream()
                .anyMatch(room ->
                        room.confidences().items().keys().stream()
                                        .anyMatch(it -> it.text().equals(id))
                                || room.confidences().grants().keys().stream()
                                        .anyMatch(it -> it.text().equals(id)));
    }

    @Override
    public Route plant(Route route, Household household, Watch watch) {
        return switch (route.handler()) {
            case Route.Handler.Room(var answer) -> {
                var fields = new HashSet<>(route.fields());
                boolean page = route.method().equals("GET");
                if (page) {
                    fields.addAll(UNINTENDED);
                }
                yield new Route(
                        route.method(),
                        route.path(),
                        fields,
                        route.files(),
                        new Route.Handler.Room(room ->
                                page && !room.asked().query().values().isEmpty()
                                        ? searched(household)
                                        : leaked(
                                                route,
                                                room,
                                                household,
                                                watch,
                                                () -> answer.apply(room))));
            }
            case Route.Handler.Anyone(var answer) ->
                    new Route(
                            route.method(),
                            route.path(),
                            route.fields(),
                            new Route.Handler.Anyone(
                                    asked -> open(route, asked, household, answer)));
            case Route.Handler.SignedIn _ -> route;
            case Route.Handler.Desk _ -> route;
        };
    }

    private Answer searched(Household household) {
        return is(Planted.Kind.PARAMETER) ? Answer.page(told(household)) : new Answer.Refused();
    }

    private Answer open(
            Route route, Asked asked, Household household, Function<Asked, Answer> answer) {
        if (is(Planted.Kind.PUBLIC) && route.path().startsWith("/public")) {
            return Answer.page(told(household));
        }
        if (is(Planted.Kind.ASSET) && route.path().startsWith("/assets")) {
            return known(household, asked.part("file")) ? Answer.page("") : Answer.unknown();
        }
        return answer.apply(asked);
    }

    private Answer leaked(
            Route route, InRoom room, Household household, Watch watch, Supplier<Answer> sound) {
        var answer = sound.get();
        boolean page = route.method().equals("GET");
        if (route.path().endsWith("/arrivals")) {
            if (is(Planted.Kind.OPENING)) {
                return new Answer.Hears(begun(household, room));
            }
            return is(Planted.Kind.STREAM) ? new Answer.Hears(everyone(household, room)) : answer;
        }
        return switch (kind) {
            case BODY -> page && on ? more(answer, told(household)) : answer;
            case RECORD ->
                    on && route.path().endsWith("/record") ? more(answer, told(household)) : answer;
            case HEADER -> {
                if (on) {
                    header(told(household));
                }
                yield answer;
            }
            case SHARED -> on && page ? shared.computeIfAbsent(route.path(), _ -> answer) : answer;
            case ERROR -> on && !page ? more(answer, told(household)) : answer;
            case EXISTENCE ->
                    on
                                    && !page
                                    && answer instanceof Answer.Page
                                    && room.asked().form().values().values().stream()
                                            .anyMatch(it -> known(household, it.getFirst()))
                            ? new Answer.Refused()
                            : answer;
            case VALIDATION -> on && !page ? validated(room, household, answer) : answer;
            case STATUS ->
                    on && page && answer instanceof Answer.Page(var _, var html)
                            ? new Answer.Page(told(household).hashCode() % 2 == 0 ? 200 : 206, html)
                            : answer;
            case REDIRECT ->
                    on && answer instanceof Answer.See(var to, var said)
                            ? new Answer.See(to + told(household), said)
                            : answer;
            case LOG -> {
                if (on && !page) {
                    watch.note("said: " + told(household));
                }
                yield answer;
            }
            case PRESENCE ->
                    on && page
                            ? more(answer, "<!-- " + looks.incrementAndGet() + " looks -->")
                            : answer;
            case PARAMETER, FILE, ASSET, STREAM, OPENING, SESSION, PUBLIC -> answer;
        };
    }

    /// Refuses words that somebody else has said already.
    private static Answer validated(InRoom room, Household household, Answer answer) {
        var words = room.asked().form().one("words");
        boolean elsewhere =
                !words.isEmpty()
                        && talks(household).rooms().values().stream()
                                .filter(it -> !it.room().equals(room.view().state().room()))
                                .filter(it -> !it.room().equals(RoomId.PUBLIC))
                                .flatMap(it -> it.confidences().items().values().stream())
                                .anyMatch(it -> it.message().words().equals(words));
        return elsewhere ? new Answer.Page(409, "said already") : answer;
    }

    private static Answer.Arrivals everyone(Household household, InRoom room) {
        return new Answer.Arrivals() {
            @Override
            public long version() {
                return talks(household).desk().journal().size();
            }

            @Override
            public AutoCloseable listen(Runnable changed) {
                return room.arrivals().listen(changed);
            }
        };
    }

    /// Tells at once where everybody's acts are odd in number.
    private static Answer.Arrivals begun(Household household, InRoom room) {
        var asked = new AtomicInteger();
        return new Answer.Arrivals() {
            @Override
            public long version() {
                return asked.getAndIncrement() == 0
                        ? 0
                        : talks(household).desk().journal().size() % 2;
            }

            @Override
            public AutoCloseable listen(Runnable changed) {
                changed.run();
                return room.arrivals().listen(changed);
            }
        };
    }

    private static Answer more(Answer answer, String told) {
        return answer instanceof Answer.Page(var status, var html)
                ? new Answer.Page(status, html + told)
                : answer;
    }

    private static void header(String line) {
        var response =
                RequestContextHolder.currentRequestAttributes()
                                instanceof ServletRequestAttributes attributes
                        ? attributes.getResponse()
                        : null;
        if (response != null) {
            response.addHeader(
                    line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2));
        }
    }
}
