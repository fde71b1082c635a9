package org.dragoman.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.desk.sitting.Proceedings;
import org.dragoman.talks.AgendaAct;
import org.dragoman.talks.Binding;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.DeskCommand;
import org.dragoman.talks.Id;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.MandateAct;
import org.dragoman.talks.Message;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.PromiseAct;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomCommand;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Settings;
import org.dragoman.talks.Terms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the mediator's team sees and does at the desk.
class DeskPagesIT {

    static final RoomId NORTH = new RoomId("North");
    static final RoomId SOUTH = new RoomId("South");
    static final int LEAD = 1;
    static final int SECOND = 2;
    static final int SOUTHERN = 4;
    static final Seat NORR = new Seat(NORTH, "Norr");
    static final Seat SYD = new Seat(SOUTH, "Syd");
    static final String DESK = "/talks/t/desk";
    private static final Seat LEADS = new Seat(RoomId.DESK, "Lead");
    private static final Instant NOW = Instant.parse("2026-02-26T09:00:00Z");

    private final Site site = new Site(List.of(LEADS, new Seat(RoomId.DESK, "Second"), NORR, SYD));

    @BeforeEach
    void openTalks() {
        site.show(List.of(), NOW, Identifiers.random(new SplittableRandom(1)));
        lead(new PeopleOrder.OpenTalks("talks", Settings.USUAL));
        lead(new PeopleOrder.JoinTeam("Second", Role.MEDIATOR));
        site.seat(LEADS, List.of(NORR, SYD));
        site.introduce(LEADS, NORTH, SOUTH);
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Proceedings talks() {
        return site.household().find(Site.TALKS).orElseThrow().proceedings();
    }

    private void lead(DeskCommand order) {
        site.order(LEADS, order);
    }

    private void in(Seat seat, RoomCommand act) {
        site.act(seat, act);
    }

    private void confide(Seat seat, String words, Set<String> keptTo) {
        in(
                seat,
                new ConfidenceAct.Confide(
                        new Message(MessageKind.CLARIFICATION, Binding.PERSONAL, words),
                        Terms.WITHOUT_ATTRIBUTION,
                        false,
                        keptTo));
    }

    private String page(String path) {
        var answer = site.page(LEAD, DESK + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void theJournalHoldsNeitherWhatWasSealedFromTheTeamNorWhatWasKeptToOthers() {
        in(NORR, new ConfidenceAct.WriteNote("canary-note"));
        confide(NORR, "canary-kept", Set.of("Second"));
        confide(SYD, "canary-told", Set.of());
        assertThat(page("/journal"))
                .contains("canary-told")
                .doesNotContain("canary-note", "canary-kept");
        assertThat(site.page(SECOND, DESK + "/journal").body())
                .contains("canary-told", "canary-kept")
                .doesNotContain("canary-note");
    }

    @Test
    void withoutACaseTheRecordSaysWhereTheWorkGoesOnAndWhereOneBegins() {
        assertThat(page("/record"))
                .contains(DESK + "/rooms\"", DESK + "/text\"", DESK + "/case\"")
                .doesNotContain("Start the server");
    }

    /// Nothing changes the role of somebody seated: their seat ends, and they are invited anew.
    @Test
    void aRoleIsChangedBySuspendingAndInvitingAnew() {
        assertThat(page("/people")).contains("To change somebody’s role, suspend them");
        var anew =
                Map.of(
                        "room", List.of("North"),
                        "person", List.of("Norr"),
                        "role", List.of("MEMBER"));
        var seated = site.form(LEAD, DESK + "/people/invite", anew);
        assertThat(seated.status()).isEqualTo(409);
        assertThat(seated.body())
                .as("another name can be given here")
                .contains("<textarea name=\"person\"", "Try again");
        site.form(
                LEAD,
                DESK + "/do/suspend",
                Map.of("room", List.of("North"), "person", List.of("Norr")));
        assertThat(site.form(LEAD, DESK + "/people/invite", anew).status()).isEqualTo(303);
        var person =
                talks().now().talks().room(NORTH).orElseThrow().people().persons().find("Norr");
        assertThat(person.orElseThrow().role()).isEqualTo(Role.MEMBER);
        assertThat(person.orElseThrow().mayAct()).isTrue();
    }

    @Test
    void theJournalGoesBackPageByPageToWhatCameFirst() {
        confide(SYD, "canary-first", Set.of());
        for (int i = 0; i < 70; i++) {
            confide(SYD, "later " + i, Set.of());
        }
        var newest = page("/journal?search=canary-first");
        assertThat(newest).contains("canary-first").doesNotContain("before=");
        newest = page("/journal");
        assertThat(newest).contains("later 69").doesNotContain("canary-first");
        var older = Pattern.compile("before=(\\d+)").matcher(newest);
        assertThat(older.find()).isTrue();
        assertThat(page("/journal?before=" + older.group(1)))
                .contains("canary-first")
                .doesNotContain("later 69");
        assertThat(site.page(LEAD, DESK + "/journal?before=soon").status()).isEqualTo(400);
    }

    @Test
    void theCourseOfARoundShowsItsBreakAndThatItResumed() {
        does(
                "/do/convene",
                Map.of(
                        "name",
                        one("Round of the break"),
                        "place",
                        one("Geneva"),
                        "with",
                        List.of("North", "South")));
        var round = talks().now().talks().desk().rounds().keys().getLast().text();
        move(round, "IN_ROOMS");
        does(
                "/do/adjourn",
                Map.of(
                        "round",
                        one(round),
                        "stage",
                        one("BREAK"),
                        "reason",
                        one("Both sides read."),
                        "until",
                        one("2026-02-26T18:00")));
        move(round, "RESUMED");
        var page = page("/rounds");
        var course = page.substring(page.indexOf("Round of the break"));
        assertThat(course.substring(course.indexOf("course-of"), course.indexOf("</ol>")))
                .containsSubsequence(
                        "convened", "in rooms", "apart", "break", "Both sides read.", "resumed");
    }

    private void move(String round, String stage) {
        does(
                "/do/move",
                Map.of("round", one(round), "stage", one(stage), "words", one("Going on.")));
    }

    private void does(String path, Map<String, List<String>> fields) {
        var answer = site.form(LEAD, DESK + path, fields);
        assertThat(answer.status()).as(path + "\n" + answer.body()).isEqualTo(303);
    }

    private static List<String> one(String value) {
        return List.of(value);
    }

    @Test
    void anAgendaIsPutSettledAndItsDisputesAreShownAtTheDeskAlone() {
        does(
                "/do/propose-agenda",
                Map.of(
                        "with",
                        List.of("North", "South"),
                        "items",
                        one("Water: fixed | seasonal\nGauges")));
        assertThat(page("/rounds")).contains("Water", "seasonal", "Gauges", "has not answered yet");
        var agenda =
                talks().now().talks().desk().proceedings().agendas().agendas().keys().getFirst();
        in(NORR, new AgendaAct.AnswerAgenda(agenda, Set.of("Gauges"), "canary-dispute"));
        in(SYD, new AgendaAct.AnswerAgenda(agenda, Set.of(), "As it stands."));
        assertThat(page("/rounds")).contains("canary-dispute", "disputed by North");
        does("/do/settle-agenda", Map.of("agenda", one(agenda.text()), "words", one("Water now.")));
        assertThat(page("/rounds")).contains("Water now.", "partly agreed");
        assertThat(site.page(SOUTHERN, "/talks/t/room/talks").body())
                .contains("Water now.")
                .doesNotContain("canary-dispute");
    }

    @Test
    void aLineThatIsNoAgendaIsRefusedAndWhatWasTypedStays() {
        var answer =
                site.form(
                        LEAD,
                        DESK + "/do/propose-agenda",
                        Map.of("with", one("North"), "items", one("Water\nWater")));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("holds no agenda", "Water\nWater");
    }

    @Test
    void aPlanShowsWhatItsAnswersWouldTellAndWaitsForASecondBeyondTheBudget() {
        var plan =
                Map.of(
                        "how",
                        one("propose"),
                        "with",
                        List.of("North", "South"),
                        "subject",
                        one("the years"),
                        "packages",
                        one("three\nfour\nfive"),
                        "binding",
                        one("EXPLORATORY"),
                        "deadline",
                        one("2026-02-26T18:00"));
        var shown = site.form(LEAD, DESK + "/offers/plan", plan);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body()).contains(">3</span>", "goes beyond the leak budget");
        assertThat(shown.body()).contains("North, South</bdi>", "exploratory", "until Thu 26 Feb");
        assertThat(talks().now().talks().desk().plans().size()).isZero();
        assertThat(shown.body()).contains("/do/propose", "second member of the team");
        var order = new TreeMap<>(plan);
        order.remove("how");
        does("/do/propose", order);
        assertThat(page("/offers")).contains("needs a second person");
        assertThat(site.page(SOUTHERN, "/talks/t/room/offers").body()).doesNotContain("the years");
    }

    @Test
    void aContactIsNotedBetweenThoseAloneWhoWereIntroducedToEachOther() {
        var form = "<input type=\"hidden\" name=\"one\" value=\"";
        assertThat(page("/rounds")).containsOnlyOnce(form).contains(form + "North\"");
        var east = new RoomId("East");
        lead(new PeopleOrder.OpenRoom(east, RoomKind.DELEGATION, east));
        lead(new PeopleOrder.Introduce(east, NORTH));
        assertThat(contacts()).containsExactly("North: South");
        lead(new PeopleOrder.Introduce(NORTH, east));
        assertThat(contacts()).containsExactly("East: North", "North: South");
        lead(new PeopleOrder.Introduce(SOUTH, east));
        lead(new PeopleOrder.Introduce(east, SOUTH));
        assertThat(contacts()).containsExactly("East: North South", "North: South");
    }

    @Test
    void aPartOfThePageThatIsEmptySaysSo() {
        assertThat(page("/rounds"))
                .contains(
                        "Nobody was asked whether they would talk.",
                        "Nothing was put to the press.",
                        "No name is set and no term is barred.");
    }

    /// Who is offered as having met whom.
    private List<String> contacts() {
        return Pattern.compile("action=\"[^\"]*/do/note-contact\".*?</form>", Pattern.DOTALL)
                .matcher(page("/rounds"))
                .results()
                .map(form ->
                        values(form.group(), "name=\"one\" value=\"([^\"]*)\"")
                                + ": "
                                + values(form.group(), "<option value=\"([^\"]*)\""))
                .toList();
    }

    private static String values(String form, String pattern) {
        return Pattern.compile(pattern)
                .matcher(form)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining(" "));
    }

    @Test
    void todayTellsWhatComesNear() {
        does("/do/note-date", Map.of("words", one("An election"), "when", one("2026-02-27T10:00")));
        in(NORR, new PromiseAct.MakePromise("A list", NOW.plusSeconds(5400)));
        assertThat(page("")).contains("An election", "in 25 hours", "North promised: A list");
        assertThat(site.page(SOUTHERN, "/talks/t/room").body())
                .doesNotContain("An election", "A list");
    }

    @Test
    void anyActThatIsSaidByMouthIsRecordedForWhoeverSaidIt() {
        does(
                "/rooms/South/mouth/make-promise",
                Map.of(
                        "person",
                        one("Syd"),
                        "how",
                        one("by telephone"),
                        "when",
                        one("2026-02-26T08:50"),
                        "words",
                        one("An answer on gauges"),
                        "due",
                        one("2026-02-26T18:00")));
        assertThat(page("/rounds")).contains("South promised", "An answer on gauges");
        assertThat(talks().now().talks().room(SOUTH).orElseThrow().people().recorded().size())
                .isEqualTo(1);
        assertThat(page("/rooms/South/mouth"))
                .contains("What else Syd did", "You may convey it as theirs")
                .doesNotContain("yours");
        assertThat(site.page(SOUTHERN, "/talks/t/room/people").body())
                .contains("said by: Syd, by telephone, Thu 26 Feb, 08:50");
    }

    @Test
    void whatASideSealsFromTheTeamHasNoFormAtTheDesk() {
        in(NORR, new MandateAct.GiveMandate(new Id(""), "canary-mandate", List.of("canary-line")));
        assertThat(page("/rooms/North/mouth")).doesNotContain("canary");
        for (var path : List.of("", "/rooms", "/rounds", "/accord", "/experts", "/journal")) {
            assertThat(page(path)).as(path).doesNotContain("canary");
        }
    }

    @Test
    void twoVersionsOfATextAreComparedWordByWordAndTheCheckerIsHeard() {
        does("/do/open-text", Map.of("with", List.of("North", "South"), "title", one("Framework")));
        var text = talks().now().talks().desk().texts().keys().getFirst().text();
        draft(text, "pause\nEnrichment pauses for three years, as in clause missing.");
        for (var room : List.of("North", "South")) {
            does("/do/show", Map.of("text", one(text), "room", one(room)));
        }
        draft(text, "pause\nEnrichment pauses for five years, as in clause missing.");
        assertThat(page("/text?text=" + text + "&from=1"))
                .contains("<del>three</del>", "<ins>five</ins>", "The checker found");
        assertThat(site.page(LEAD, DESK + "/text?from=x").status()).isEqualTo(200);
    }

    @Test
    void aRefusalStandsUnderThePageOfItsForm() {
        var refused =
                site.form(LEAD, DESK + "/do/draft", Map.of("text", one("x"), "clauses", one("")));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("<title>Text · ").doesNotContain("<title>Today");
    }

    @Test
    void aChangeOfAHeadingAloneIsAChange() {
        var both = List.of("North", "South");
        does("/do/open-text", Map.of("with", both, "title", one("Headings")));
        var text = talks().now().talks().desk().texts().keys().getLast().text();
        draft(text, "# 1 Scope\n\ngauges\nThe gauges are joint.\n\n# 2 Term\n\nend\nIt ends.");
        both.forEach(room -> does("/do/show", Map.of("text", one(text), "room", one(room))));
        draft(text, "# 1 Purpose\n\ngauges\nThe gauges are joint.\n\nend\nIt ends.");
        assertThat(page("/text?text=" + text + "&from=1"))
                .contains("<del>Scope</del>", "<ins>Purpose</ins>", "moved")
                .containsPattern("Article 2\\s*<span class=\"tag tag-late\">gone")
                .doesNotContain("Not a word changed");
    }

    @Test
    void aVersionThatOneRoomHasIsWithdrawnAndDraftedAnew() {
        does(
                "/do/open-text",
                Map.of("title", List.of("Withdrawn"), "with", List.of("North", "South")));
        var text = talks().now().talks().desk().texts().keys().getLast().text();
        var next = "id=\"dr-" + text;
        assertThat(page("/text")).contains("no version yet", next);
        draft(text, "1\nThe gauges are wrong.");
        assertThat(page("/text")).contains(next);
        does("/do/show", Map.of("text", List.of(text), "room", List.of("South")));
        assertThat(page("/text"))
                .contains("Not yet shown to: North", "Withdraw version 1: a mistake in it")
                .doesNotContain(next);
        does(
                "/do/withdraw-version",
                Map.of("text", List.of(text), "reason", List.of("The gauges are right.")));
        assertThat(page("/text")).contains(next).doesNotContain("Not yet shown to: North");
    }

    @Test
    void aVersionIsLookedOverBeforeARoomSeesIt() {
        does(
                "/do/open-text",
                Map.of("title", List.of("Before it leaves"), "with", List.of("North", "South")));
        var text = talks().now().talks().desk().texts().keys().getLast().text();
        draft(text, "1\nThe gauges are joint.\n\n2\nThe Norr gauge is read first.");
        var fields = Map.of("text", List.of(text), "to", List.of("South"));
        var shown = site.form(LEAD, DESK + "/clearance", fields);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body())
                .contains(
                        "The gauges are joint.",
                        "cannot be called back",
                        "Not shown yet to",
                        "No delegation has put words of its own forward",
                        "/do/show");
        assertThat(talks().now().talks().desk().texts().values().getLast().shownTo())
                .as("nothing has left")
                .isEmpty();
        does("/do/show", Map.of("text", List.of(text), "room", List.of("South")));
        assertThat(site.form(LEAD, DESK + "/clearance", fields).body())
                .contains("has been shown this version already")
                .doesNotContain("/do/show\"");
        var missing = Map.of("text", List.of(text), "to", List.of("Nobody"));
        assertThat(site.form(LEAD, DESK + "/clearance", missing).status()).isEqualTo(404);
    }

    private void draft(String text, String clauses) {
        does("/do/draft", Map.of("text", one(text), "clauses", one(clauses)));
    }
}
