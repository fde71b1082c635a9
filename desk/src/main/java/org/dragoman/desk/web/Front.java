package org.dragoman.desk.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dragoman.desk.people.Account;
import org.dragoman.desk.people.Accounts;
import org.dragoman.desk.people.Chair;
import org.dragoman.desk.sitting.Household;
import org.dragoman.desk.sitting.Moment;
import org.dragoman.desk.sitting.OpenTalks;
import org.dragoman.rooms.View;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Voice;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Leads every request to its route, once whoever asks may take it.
///
/// Rights are looked up anew at each request, in the talks themselves: they end when they end
/// there.
public final class Front {

    private static final Answer SIGN_IN = new Answer.See("/sign-in", "");

    private final List<Route> routes;
    private final Requests requests;
    private final Household household;
    private final Responses responses;
    private final Watch watch;

    /// A front for these routes.
    ///
    /// @param watch hears of everyone who is turned away
    public Front(
            List<Route> routes,
            Accounts accounts,
            Household household,
            Responses responses,
            Watch watch) {
        this.watch = watch;
        this.routes = List.copyOf(routes);
        this.requests = new Requests(accounts);
        this.household = household;
        this.responses = responses;
    }

    /// All ways in, for whoever checks that each has its row in the room matrix.
    public List<Route> routes() {
        return routes;
    }

    /// The routes as Spring takes them; whatever is not among them is unknown, whoever asks.
    public RouterFunction<ServerResponse> functions() {
        var back = new WayBack(routes);
        var all = RouterFunctions.route();
        for (var route : routes) {
            all.route(
                    RequestPredicates.method(
                                    org.springframework.http.HttpMethod.valueOf(route.method()))
                            .and(RequestPredicates.path(route.path())),
                    request -> responses.of(answer(route, request), request, back));
        }
        all.route(
                RequestPredicates.all(), request -> responses.of(Answer.unknown(), request, back));
        all.onError(Throwable.class, responses::broken);
        return all.build();
    }

    private Answer answer(Route route, ServerRequest request) throws IOException, ServletException {
        var asked = requests.read(route, request);
        return asked.isPresent()
                ? ended(answer(route, asked.get()), asked.get(), request.servletRequest())
                : new Answer.Refused();
    }

    /// Whoever comes with a session that is over is told so, and not only asked to sign in.
    private static Answer ended(Answer answer, Asked asked, HttpServletRequest servlet) {
        return SIGN_IN.equals(answer)
                        && servlet.getRequestedSessionId() != null
                        && !servlet.isRequestedSessionIdValid()
                ? new Answer.Back("/sign-in", asked.words().of("sign-in.ended"))
                : answer;
    }

    private Answer answer(Route route, Asked asked) {
        return switch (route.handler()) {
            case Route.Handler.Anyone(var answer) -> heard(route, answer.apply(asked));
            case Route.Handler.SignedIn(var answer) ->
                    asked.signedIn() ? answer.apply(asked) : signInFirst(route);
            case Route.Handler.Room(var answer) ->
                    asked.signedIn()
                            ? household
                                    .find(asked.part("talks"))
                                    .flatMap(open ->
                                            inRoom(asked, open)
                                                    .map(answer)
                                                    .map(it -> next(it, asked, open, false)))
                                    .orElseGet(() -> unknown(route, asked))
                            : signInFirst(route);
            case Route.Handler.Desk(var answer) ->
                    asked.signedIn()
                            ? household
                                    .find(asked.part("talks"))
                                    .flatMap(open ->
                                            atDesk(asked, open)
                                                    .map(answer)
                                                    .map(it -> next(it, asked, open, true)))
                                    .orElseGet(() -> unknown(route, asked))
                            : signInFirst(route);
        };
    }

    /// The same for talks that are there and for those that are not.
    private Answer signInFirst(Route route) {
        watch.refused(route.method(), route.path(), "");
        return SIGN_IN;
    }

    /// A sign-in that failed is written down, too: that it did, not whose.
    private Answer heard(Route route, Answer answer) {
        if (answer instanceof Answer.Page page && page.status() == 401) {
            watch.refused(route.method(), route.path(), "");
        }
        return answer;
    }

    /// Where somebody looks next: one whose own act ended their seat has no page of these talks.
    private static Answer next(Answer answer, Asked asked, OpenTalks open, boolean desk) {
        return answer instanceof Answer.See(_, var said)
                        && seat(asked.by(), open, desk).filter(open::admits).isEmpty()
                ? new Answer.See("/talks", said)
                : answer;
    }

    private Answer unknown(Route route, Asked asked) {
        watch.refused(route.method(), route.path(), asked.by().number());
        return Answer.unknown();
    }

    private static Optional<Seat> seat(Account by, OpenTalks open, boolean desk) {
        return by.chairs().stream()
                .filter(chair -> chair.talks().equals(open.card().id()))
                .map(Chair::seat)
                .filter(seat -> seat.room().equals(RoomId.DESK) == desk)
                .findFirst();
    }

    private Optional<InRoom> inRoom(Asked asked, OpenTalks open) {
        var seat = seat(asked.by(), open, false);
        if (seat.isEmpty()) {
            return Optional.empty();
        }
        var moment = open.proceedings().now();
        return OpenTalks.room(moment.talks(), seat.get())
                .map(state -> inRoom(asked, open, seat.get(), moment, state));
    }

    private static InRoom inRoom(
            Asked asked, OpenTalks open, Seat seat, Moment moment, RoomState state) {
        var view =
                new View(
                        state,
                        seat,
                        moment.at(),
                        asked.words(),
                        open.card().times(side(state), asked.words().language()),
                        "/talks/" + open.card().id() + "/room");
        return new InRoom(
                asked,
                view,
                open.card().demo(),
                asks ->
                        open.proceedings()
                                .decide(new Voice.InPerson(seat), asks.expected(), asks.act()),
                () -> open.proceedings().export(seat.room()),
                arrivals(open, seat));
    }

    /// A room reads moments as its own people do; one without a home of its own as its delegation.
    private static RoomId side(RoomState state) {
        return state.kind() == RoomKind.CAPITAL ? state.of() : state.room();
    }

    private static Answer.Arrivals arrivals(OpenTalks open, Seat seat) {
        return new Answer.Arrivals() {
            @Override
            public long version() {
                return OpenTalks.room(open.proceedings().now().talks(), seat)
                        .map(RoomState::version)
                        .orElse(-1L);
            }

            @Override
            public AutoCloseable listen(Runnable changed) {
                return open.proceedings().listen(changed);
            }
        };
    }

    private static Optional<AtDesk> atDesk(Asked asked, OpenTalks open) {
        var seat = seat(asked.by(), open, true);
        if (seat.isEmpty()) {
            return Optional.empty();
        }
        var moment = open.proceedings().now();
        return moment.talks()
                .desk()
                .team()
                .find(seat.get().name())
                .map(role -> new AtDesk(asked, open, moment, seat.get().name(), role));
    }
}
