package org.dragoman.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.dragoman.desk.ServeSettings;
import org.dragoman.desk.SetUp;
import org.dragoman.desk.casework.Casebooks;
import org.dragoman.desk.keeping.Cabinet;
import org.dragoman.desk.pages.DeskRoutes;
import org.dragoman.desk.pages.EntryRoutes;
import org.dragoman.desk.pages.RoomFiles;
import org.dragoman.desk.people.Account;
import org.dragoman.desk.people.Accounts;
import org.dragoman.desk.people.Chair;
import org.dragoman.desk.people.Passkeys;
import org.dragoman.desk.sitting.Card;
import org.dragoman.desk.sitting.Household;
import org.dragoman.desk.sitting.OpenTalks;
import org.dragoman.desk.sitting.Proceedings;
import org.dragoman.rooms.Place;
import org.dragoman.store.DataFolder;
import org.dragoman.talks.Call;
import org.dragoman.talks.Decision;
import org.dragoman.talks.DeskCommand;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.PeopleAct;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomCommand;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Voice;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockPart;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/// One server in this process: the real routes, front and filters, talks in memory, a clock that
/// stands.
final class Site implements AutoCloseable {

    static final String TALKS = "t";

    private final Household household = new Household();
    private final Casebooks books = new Casebooks();
    private final Planting planting;
    private final AnnotationConfigWebApplicationContext context;
    private final MockMvc mvc;
    private final Accounts accounts;
    private final Front front;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final ByteArrayOutputStream turned = new ByteArrayOutputStream();
    private final Map<String, Map<Integer, Integer>> taken = new ConcurrentHashMap<>();
    private InstantSource clock = InstantSource.fixed(java.time.Instant.EPOCH);

    /// A server for people in these seats, whose numbers are 1, 2, … in this order.
    Site(List<Seat> seats) {
        this(seats, (route, _, _) -> route);
    }

    /// Puts something in the place of a route.
    interface Planting {
        Route plant(Route route, Household household, Watch watch);

        /// Ways in that the sound server has not.
        default List<Route> more(Household household) {
            return List.of();
        }

        /// Whether the talks are looked at once and never again.
        default boolean stale() {
            return false;
        }

        /// Other talks are shown from now on.
        default void forget() {}
    }

    Site(List<Seat> seats, Planting planting) {
        this.planting = planting;
        var people = new ArrayList<Account>();
        for (var seat : seats) {
            people.add(
                    new Account(
                            Integer.toString(people.size() + 1),
                            seat.name(),
                            "",
                            "",
                            List.of(new Chair(TALKS, seat))));
        }
        var quick =
                new Pbkdf2PasswordEncoder("", 8, 1, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
        accounts =
                new Accounts(
                        people,
                        List.of(),
                        (PasswordEncoder) quick,
                        () -> clock.instant(),
                        Accounts.Keeping.NOWHERE);
        context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.register(Web.class);
        context.addBeanFactoryPostProcessor(factory -> {
            factory.registerSingleton("accounts", accounts);
            factory.registerSingleton("household", household);
            factory.registerSingleton("books", books);
            factory.registerSingleton("planting", planting);
            factory.registerSingleton(
                    "watch", new Watch(new PrintStream(log, true), InstantSource.system()));
            factory.registerSingleton(
                    "turnedAway", new Watch(new PrintStream(turned, true), () -> clock.instant()));
        });
        context.refresh();
        front = context.getBean(Front.class);
        mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    @Import(Security.class)
    static class Web {

        @Bean
        Responses responses(SecurityContextRepository contexts, Watch watch) {
            return new Responses(contexts, watch);
        }

        @Bean
        Front front(
                Accounts accounts,
                Household household,
                Casebooks books,
                Responses responses,
                Planting planting,
                Watch watch,
                Watch turnedAway) {
            var nowhere = new DataFolder(Path.of("unused"), Path.of("unused"), Map.of());
            var settings = new ServeSettings(0, "127.0.0.1", nowhere, List.of(), false, "", false);
            var assets = new Assets();
            var cabinet = Cabinet.inMemory(InstantSource.system());
            var routes = new ArrayList<Route>();
            routes.add(assets.route());
            routes.addAll(
                    new EntryRoutes(
                                    settings,
                                    accounts,
                                    household,
                                    books,
                                    new SetUp(accounts),
                                    assets,
                                    cabinet,
                                    new Passkeys(accounts, InstantSource.system()))
                            .routes());
            var files = new RoomFiles(assets, cabinet);
            routes.addAll(new RoomRoutes(assets, files.handing()).routes());
            routes.addAll(files.routes());
            routes.addAll(new DeskRoutes(settings, accounts, assets, books, cabinet).routes());
            var planted = new ArrayList<Route>();
            routes.forEach(route -> planted.add(planting.plant(route, household, watch)));
            planted.addAll(planting.more(household));
            return new Front(planted, accounts, household, responses, turnedAway);
        }

        @Bean
        RouterFunction<ServerResponse> functions(Front front) {
            return front.functions();
        }
    }

    /// All ways in.
    List<Route> routes() {
        return front.routes();
    }

    /// Which ways in were taken so far, and how often each answered how.
    Map<String, Map<Integer, Integer>> taken() {
        return taken;
    }

    Accounts accounts() {
        return accounts;
    }

    Household household() {
        return household;
    }

    Casebooks books() {
        return books;
    }

    /// Shows other talks from now on, at a moment that stands.
    Site show(List<Entry> journal, java.time.Instant now, Identifiers ids) {
        planting.forget();
        clock = InstantSource.fixed(now);
        household.open(
                new OpenTalks(
                        new Card(
                                TALKS,
                                "talks",
                                new Place("Venue", java.time.ZoneOffset.UTC),
                                Map.of(),
                                false),
                        new Live(journal, clock, ids, planting::stale)));
        return this;
    }

    /// Lets the talks go on with these entries, at the moment that stands.
    void goesOn(List<Entry> more) {
        if (proceedings() instanceof Live live) {
            live.goesOn(more);
        }
    }

    Proceedings proceedings() {
        return household.find(TALKS).orElseThrow().proceedings();
    }

    /// Lets a member of the team give an order, which must be accepted.
    void order(Seat member, DeskCommand order) {
        assertThat(proceedings().decide(new Voice.InPerson(member), Call.ANY, order))
                .isInstanceOf(Decision.Accepted.class);
    }

    /// Lets someone act in a room, which must be accepted.
    void act(Seat seat, RoomCommand act) {
        assertThat(proceedings().decide(new Voice.InPerson(seat), Call.ANY, act))
                .isInstanceOf(Decision.Accepted.class);
    }

    /// Opens a delegation's room for each of these and lets them in as its heads.
    void seat(Seat lead, List<Seat> heads) {
        for (var head : heads) {
            order(lead, new PeopleOrder.OpenRoom(head.room(), RoomKind.DELEGATION, head.room()));
            comesIn(lead, head);
        }
    }

    /// Invites someone as the head of a room that is open, and lets them enter.
    void comesIn(Seat lead, Seat head) {
        order(lead, new PeopleOrder.Invite(head.room(), head.name(), Role.HEAD));
        act(head, new PeopleAct.Enter());
    }

    /// Lets two sides know of each other.
    void introduce(Seat lead, RoomId one, RoomId other) {
        order(lead, new PeopleOrder.Introduce(one, other));
        order(lead, new PeopleOrder.Introduce(other, one));
    }

    /// Begins its log anew.
    void beginLog() {
        log.reset();
    }

    /// What it wrote down of everyone whom it turned away.
    String turnedAway() {
        return turned.toString(java.nio.charset.StandardCharsets.UTF_8);
    }

    /// What the server has written of itself.
    String log() {
        return log.toString(java.nio.charset.StandardCharsets.UTF_8);
    }

    /// Opens a stream as someone, and hands out what has come through it so far.
    java.util.function.Supplier<String> hear(int number, String address) {
        try {
            var response =
                    mvc.perform(
                                    get(java.net.URI.create(address))
                                            .with(user(Integer.toString(number))))
                            .andReturn()
                            .getResponse();
            taken.computeIfAbsent("GET /talks/{talks}/room/arrivals", _ -> new TreeMap<>())
                    .merge(response.getStatus(), 1, Integer::sum);
            return () ->
                    new String(
                            response.getContentAsByteArray(),
                            java.nio.charset.StandardCharsets.UTF_8);
        } catch (Exception broken) {
            throw new AssertionError("The stream broke.", broken);
        }
    }

    /// What is answered: status, headers and bytes, tokens masked.
    record Response(int status, Map<String, List<String>> headers, String body) {}

    /// Asks for a page as someone; 0 for nobody.
    Response page(int number, String address) {
        return page(named(number), address);
    }

    /// Asks for a page by the number of an account; nobody's is empty.
    Response page(String number, String address) {
        return ask(get(java.net.URI.create(address)), number);
    }

    /// Asks in another way for a page: with headers, cookies or another method.
    Response asked(int number, AbstractMockHttpServletRequestBuilder<?> request) {
        return ask(request, named(number));
    }

    /// Sends a form as someone.
    Response form(int number, String address, Map<String, List<String>> fields) {
        return form(named(number), address, fields);
    }

    /// Sends a form by the number of an account.
    Response form(String number, String address, Map<String, List<String>> fields) {
        var request = post(java.net.URI.create(address)).with(csrf());
        fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return ask(request, number);
    }

    private static String named(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    /// Sends a form with a file as someone.
    Response file(
            int number,
            String address,
            Map<String, List<String>> fields,
            String field,
            String name,
            byte[] bytes) {
        var part = new MockPart(field, name, bytes);
        var request = multipart(java.net.URI.create(address)).part(part).with(csrf());
        fields.forEach((key, values) -> request.param(key, values.toArray(String[]::new)));
        request.header("Content-Length", bytes.length);
        return ask(request, named(number));
    }

    /// Sends a form without its token.
    Response forged(int number, String address) {
        return ask(post(java.net.URI.create(address)), named(number));
    }

    /// Sends a form whose session has ended, from a page that the browser says is of this kind.
    Response late(int number, String address, Map<String, List<String>> fields, String from) {
        var request = post(java.net.URI.create(address)).header("Sec-Fetch-Site", from);
        fields.forEach((name, values) -> request.param(name, values.toArray(new String[0])));
        return ask(request, named(number));
    }

    private Response ask(AbstractMockHttpServletRequestBuilder<?> request, String number) {
        try {
            var asked = number.isEmpty() ? request : request.with(user(number));
            var result = mvc.perform(asked).andReturn();
            var answer = response(result.getResponse());
            took(
                    String.valueOf(result.getRequest().getMethod()),
                    String.valueOf(result.getRequest().getRequestURI()),
                    answer.status());
            return answer;
        } catch (Exception broken) {
            throw new AssertionError("The request broke.", broken);
        }
    }

    private void took(String method, String path, int status) {
        for (var route : routes()) {
            var way = route.path().replaceAll("\\{[a-z]+}", "[^/]+");
            if (route.method().equals(method) && path.matches(way)) {
                taken.computeIfAbsent(RoomMatrix.name(route), _ -> new TreeMap<>())
                        .merge(status, 1, Integer::sum);
                return;
            }
        }
    }

    private static String masked(String body) {
        return body.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "token")
                .replaceAll("data-challenge=\"[^\"]*\"", "challenge")
                .replaceAll("\"(salt|chain|log|key|signature)\":\"[0-9a-f]*\"", "drawn");
    }

    private static Response response(MockHttpServletResponse from) throws Exception {
        var headers = new TreeMap<String, List<String>>();
        from.getHeaderNames().forEach(name -> headers.put(name, from.getHeaders(name)));
        var body = masked(from.getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
        return new Response(from.getStatus(), headers, body);
    }

    @Override
    public void close() {
        context.close();
    }
}
