package org.dragoman.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dragoman.desk.casework.CaseFiles;
import org.dragoman.desk.casework.Casebook;
import org.dragoman.talks.Call;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.PeopleAct;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Settings;
import org.dragoman.talks.Voice;
import org.dragoman.testkit.Shared;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// The pages of the case at the desk, on a small case that was really read.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasePagesIT {

    private static final int LEAD = 1;
    private static final int NORTHERN = 2;
    private static final String DESK = "/talks/t/desk";
    private static final String REPORT = "second-round.txt";
    private static final RoomId NORTH = new RoomId("Upstream");

    private final Site site =
            new Site(List.of(new Seat(RoomId.DESK, "Lead"), new Seat(NORTH, "Norr")));
    private final List<CaseFiles> kept = new ArrayList<>();
    private final CaseFiles files =
            CaseFiles.in(Shared.root().resolve("casefile/src/test/resources/river"));

    @BeforeAll
    void openTalks() {
        site.show(
                List.of(),
                Instant.parse("2026-03-06T09:00:00Z"),
                Identifiers.random(new SplittableRandom(1)));
        var talks = site.household().find(Site.TALKS).orElseThrow().proceedings();
        var lead = new Voice.InPerson(new Seat(RoomId.DESK, "Lead"));
        talks.decide(lead, Call.ANY, new PeopleOrder.OpenTalks("talks", Settings.USUAL));
        talks.decide(lead, Call.ANY, new PeopleOrder.OpenRoom(NORTH, RoomKind.DELEGATION, NORTH));
        talks.decide(lead, Call.ANY, new PeopleOrder.Invite(NORTH, "Norr", Role.HEAD));
        talks.decide(new Voice.InPerson(new Seat(NORTH, "Norr")), Call.ANY, new PeopleAct.Enter());
        site.books().put(Site.TALKS, new Casebook(DESK, files, kept::add, Runnable::run));
    }

    @AfterAll
    void close() {
        site.close();
    }

    private String page(String address) {
        var answer = site.page(LEAD, DESK + address);
        assertThat(answer.status()).as(address + " " + site.log()).isEqualTo(200);
        return answer.body();
    }

    /// What was filled in beside a file that cannot be read stands there again; the file does not.
    @Test
    void anUploadThatIsRefusedKeepsWhatWasFilledIn() {
        var fields =
                Map.of(
                        "title", List.of("Minutes of the “gate” meeting"),
                        "publisher", List.of("Ministry"),
                        "date", List.of("2026-03-02"));
        var refused =
                site.file(
                        LEAD,
                        DESK + "/record/upload",
                        fields,
                        "file",
                        "a.pdf",
                        new byte[] {0, 1, 2, 3});
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "role=\"alert\"",
                        "value=\"Minutes of the “gate” meeting\"",
                        "value=\"Ministry\"",
                        "value=\"2026-03-02\"",
                        "Choose the file again");
    }

    /// How much may be pasted is said as the server takes it.
    @Test
    void aDocumentWithoutATitleIsToldWhatADocumentNeedsAndHowLongItMayBe() {
        var refused =
                site.form(
                        LEAD,
                        DESK + "/record/add",
                        Map.of(
                                "title", List.of(""),
                                "date", List.of("2026-03-05"),
                                "text", List.of("The gates stay shut.")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        Integer.toString(Sizes.LETTERS),
                        Integer.toString(Sizes.OTHERS),
                        "The gates stay shut.");
    }

    /// A hand-made form is refused as any other: on the page, with what was written.
    @Test
    void aStanceOrADateThatIsNoneIsRefusedWithWhatWasWritten() {
        for (var act : List.of("enter", "merge")) {
            var fields =
                    Map.of(
                            "report", List.of(REPORT),
                            "words", List.of("The gates stay shut."),
                            "party", List.of("upstream"),
                            "issue", List.of("flow"),
                            "stance", List.of("NONSENSE"),
                            "why", List.of("said in the corridor"));
            var refused = site.form(LEAD, DESK + "/record/" + act, fields);
            assertThat(refused.status()).as(act).isEqualTo(422);
            assertThat(refused.body()).as(act).contains("has no stance", "said in the corridor");
            var dated = new java.util.TreeMap<>(fields);
            dated.put("stance", List.of("DEMAND"));
            dated.put("date", List.of("2 March"));
            var undated = site.form(LEAD, DESK + "/record/" + act, dated);
            assertThat(undated.status()).as(act).isEqualTo(422);
            assertThat(undated.body()).as(act).contains("The date is none", ">2 March</textarea>");
        }
    }

    @Test
    void everyPageOfTheCaseShowsWhatTheCaseHolds() {
        assertThat(page("/record")).contains("Second round opens in Vienna", "Ana Rivera");
        assertThat(page("/positions")).contains("a guaranteed floor");
        assertThat(page("/zone")).contains("We will not sign away a fixed quantity");
        assertThat(page("/timeline")).contains("Vienna").doesNotContain("id=\"map-wide");
        assertThat(page("/brief")).contains("SHA-256");
        assertThat(page("/brief/brief.html")).contains("What blocks");
    }

    /// The sections of the brief speak the language of the page, not English marked as such.
    @Test
    void everyPageOfTheCaseSpeaksArabicToWhoeverReadsArabic() {
        var sections =
                Map.of(
                        "/timeline", "الجولات والأحداث",
                        "/map", "تتصل المحادثات",
                        "/zone", "الخيارات والترتيبات",
                        "/brief", "أصوات الخبراء",
                        "/brief/brief.html", "أين تقف المحادثات");
        sections.forEach((address, said) -> {
            var page = arabic(address);
            assertThat(page).as(address).contains("lang=\"ar\"", "dir=\"rtl\"", said);
            assertThat(page)
                    .as(address)
                    .doesNotContain("class=\"casework\" lang=\"en\"")
                    .doesNotContain("read by machine", "The talks touch", "Red lines and");
        });
        assertThat(page("/timeline")).contains("Rounds and events", "read by machine");
    }

    private String arabic(String address) {
        var answer =
                site.asked(
                        LEAD,
                        MockMvcRequestBuilders.get(URI.create(DESK + address))
                                .cookie(new Cookie(Requests.LANGUAGE, "ar")));
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.body();
    }

    @Test
    void theWordsOfAStatementAreMarkedInTheirPlace() {
        var page = page("/record/" + REPORT);
        assertThat(page).contains("We will not sign away a fixed quantity");
        int mark = page.indexOf("<mark id=\"c");
        assertThat(mark).isPositive();
        assertThat(page.substring(mark, mark + 300)).contains("href=\"#s-");
    }

    @Test
    void theMapTellsWhatAPlaceIsAndLeadsToTheWordsThatNameIt() {
        var page = page("/map");
        assertThat(page)
                .contains("<svg", "Natural Earth", "venue of the talks", "capital of ")
                .contains("Nothing on record names it.");
        int vienna = page.indexOf("<h3><bdi>Vienna</bdi>");
        assertThat(vienna).isPositive();
        assertThat(page.substring(vienna, page.indexOf("</article>", vienna)))
                .contains("/record/" + REPORT);
    }

    @Test
    void whatSomebodyCorrectedIsNeverSaidToBeSeenByNobody() {
        var before = site.books().find(Site.TALKS).orElseThrow();
        var geneva = CaseFiles.in(Shared.root().resolve("cases/geneva"));
        site.books().put(Site.TALKS, new Casebook(DESK, geneva, kept::add, Runnable::run));
        var cards =
                Pattern.compile("<article class=\"card .*?</article>", Pattern.DOTALL)
                        .matcher(page("/record?q=enrichment"))
                        .results()
                        .map(MatchResult::group)
                        .filter(card -> card.contains("class=\"made "))
                        .toList();
        site.books().put(Site.TALKS, before);
        assertThat(cards).isNotEmpty().noneMatch(card -> card.contains("mark-READ"));
    }

    /// Search, positions as of a day, "what if", a package by hand, the journal's filter: what a
    /// browser makes of such a form is its fields, all of them, in the address.
    @Test
    void aFormThatOnlyAsksIsAnsweredAsABrowserSendsIt() {
        int asked = 0;
        for (var at : List.of("/record", "/positions", "/zone", "/journal")) {
            // A token would go into the address, where no page knows it; the test's mask shows it
            // as an attribute.
            var shown = page(at);
            var forms = Pattern.compile("<form method=\"(get|post)\".*?</form>", Pattern.DOTALL);
            assertThat(forms.matcher(shown).results())
                    .as(at)
                    .isNotEmpty()
                    .allMatch(form ->
                            form.group(1).equals("post")
                                    == form.group().contains("<input type=\"hidden\" token>"));
            for (var form : Markup.forms(shown)) {
                if (form.method().equals("get")) {
                    var query = new ArrayList<String>();
                    form.asItStands("")
                            .forEach((name, values) ->
                                    values.forEach(value ->
                                            query.add(
                                                    name
                                                            + "="
                                                            + URLEncoder.encode(
                                                                    value,
                                                                    StandardCharsets.UTF_8))));
                    var address = form.action() + "?" + String.join("&", query);
                    assertThat(site.page(LEAD, address).status()).as(address).isEqualTo(200);
                    asked++;
                }
            }
        }
        assertThat(asked).as("forms that only ask").isGreaterThanOrEqualTo(4);
    }

    @Test
    void searchFindsWordsInAnyCaseAndFiltersByPartyAndStance() {
        assertThat(page("/record?q=FIXED+quantity")).contains("1 statement<");
        assertThat(page("/record?q=quantity&party=downstream")).contains("0 statements");
        assertThat(page("/record?q=quantity&to=1999-01-01")).contains("0 statements");
        assertThat(page("/record?q=nowhere")).contains("Nothing on record fits");
        assertThat(site.page(LEAD, DESK + "/record?from=yesterday").status()).isEqualTo(400);
    }

    @Test
    void aDiscardedStatementLeavesTheMatrixAndTheFilesAreKept() {
        int before = kept.size();
        assertThat(page("/positions")).contains("Downstream");
        var words = "an agreement without a floor was a red line";
        var answer =
                site.form(
                        LEAD,
                        DESK + "/record/discard",
                        Map.of("report", List.of(REPORT), "words", List.of(words)));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(kept).hasSize(before + 1);
        assertThat(kept.getLast().text("positions.yaml"))
                .startsWith(files.text("positions.yaml").substring(0, 40))
                .contains("discards:", words, "by: \"Lead\"", "on: 2026-03-06");
        assertThat(page("/record/" + REPORT)).contains("card-DISCARDED");
    }

    @Test
    void wordsThatDoNotStandInTheReportAreRefusedAndNothingChanges() {
        int before = kept.size();
        var answer =
                site.form(
                        LEAD,
                        DESK + "/record/confirm",
                        Map.of("report", List.of(REPORT), "words", List.of("never said")));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("positions.yaml:", "never said")
                .doesNotContain("/case/", "Exception");
        assertThat(kept).hasSize(before);
    }

    @Test
    void theMatrixShowsWhatStoodOnADayAndWhatPeopleEntered() {
        assertThat(page("/positions?on=1999-01-01")).doesNotContain("a guaranteed floor");
        assertThat(page("/positions?since=2000-01-01")).contains("held-fresh");
        assertThat(page("/positions?only=READ")).doesNotContain("held-ENTERED");
        assertThat(page("/positions")).contains("/record/" + REPORT + "#c");
        assertThat(site.page(LEAD, DESK + "/positions?only=SOME").status()).isEqualTo(400);
        assertThat(site.page(LEAD, DESK + "/positions?on=soon").status()).isEqualTo(400);
    }

    @Test
    void statementsMergedAreOnePositionAndTheMachinesReadingsAreKept() {
        site.form(
                LEAD,
                DESK + "/record/add",
                Map.of(
                        "title", List.of("Two words"),
                        "date", List.of("2026-03-04"),
                        "text",
                                List.of(
                                        "Ana Rivera said that payment must be yearly. Later Ana"
                                                + " Rivera said that compensation must come first.")));
        var report = "2026-03-04-two-words.txt";
        var document = page("/record/" + report);
        var quotes = new ArrayList<String>();
        var boxes =
                java.util.regex.Pattern.compile(
                                "form=\"merge\" name=\"words\" id=\"[^\"]*\" value=\"([^\"]+)\"")
                        .matcher(document);
        while (boxes.find()) {
            quotes.add(boxes.group(1));
        }
        assertThat(quotes).as(document).hasSizeGreaterThan(1);
        var merged =
                site.form(
                        LEAD,
                        DESK + "/record/merge",
                        Map.of(
                                "report", List.of(report),
                                "words", quotes.subList(0, 2),
                                "said", List.of("Yearly payment, first of all"),
                                "party", List.of("upstream"),
                                "issue", List.of("payment"),
                                "stance", List.of("DEMAND"),
                                "why", List.of("one thought")));
        assertThat(merged.status()).as(merged.body()).isEqualTo(303);
        assertThat(page("/record/" + report))
                .contains("card-MERGED", "Merged with others by", "Read by machine:");
        assertThat(page("/positions?only=ENTERED")).contains("Yearly payment, first of all");
        var one =
                site.form(
                        LEAD,
                        DESK + "/record/merge",
                        Map.of(
                                "report", List.of(report),
                                "words", quotes.subList(0, 1),
                                "party", List.of("upstream"),
                                "issue", List.of("payment"),
                                "stance", List.of("DEMAND"),
                                "why", List.of("one thought")));
        assertThat(one.status()).isEqualTo(422);
    }

    @Test
    void aLongReportIsReadBesideThePagesAndStandsInTheRecordThen() {
        var text = "The river rose by a hand. ".repeat(7_000);
        var answer =
                site.form(
                        LEAD,
                        DESK + "/record/add",
                        Map.of(
                                "title", List.of("A long one"),
                                "date", List.of("2026-03-03"),
                                "text", List.of(text)));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(page("/record")).contains("A long one").doesNotContain("adding-progress");
    }

    /// While a report is read only how far it has come is shown anew: what somebody fills in on the
    /// page meanwhile stays.
    @Test
    void whileALongReportIsReadTheFormsOfThePageStayAsTheyAre() {
        var waiting = new ArrayList<Runnable>();
        site.books().put(Site.TALKS, new Casebook(DESK, files, kept::add, waiting::add));
        waiting.removeFirst().run();
        site.form(
                LEAD,
                DESK + "/record/add",
                Map.of(
                        "title", List.of("A slow one"),
                        "date", List.of("2026-03-06"),
                        "text", List.of("The river rose by a hand. ".repeat(7_000))));
        assertThat(page("/record"))
                .contains("adding-progress", "hx-target=\"#adding\"")
                .doesNotContain("hx-target=\"#main\"");
        waiting.removeFirst().run();
        assertThat(page("/record")).contains("A slow one").doesNotContain("adding-progress");
        site.books().put(Site.TALKS, new Casebook(DESK, files, kept::add, Runnable::run));
    }

    @Test
    void aReportAddedIsReadAtOnce() {
        var answer =
                site.form(
                        LEAD,
                        DESK + "/record/add",
                        Map.of(
                                "title", List.of("A word from the river"),
                                "publisher", List.of("Support team"),
                                "date", List.of("2026-03-05"),
                                "text",
                                        List.of(
                                                "Upstream’s water minister, Ana Rivera, said on"
                                                        + " Thursday that compensation must come"
                                                        + " first.")));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(page("/record/2026-03-05-a-word-from-the-river.txt"))
                .contains("compensation must come first", "Ana Rivera");
    }

    @Test
    void aSuppositionOpensTheZoneAndLeavesTheCaseAsItIs() {
        var supposed = page("/zone?answer=no-fixed-flow%7Cseasonal%7CALLOWS");
        assertThat(supposed).contains("A supposition", "selected", "The case as it stands:");
        assertThat(page("/zone")).doesNotContain("A supposition").contains("Suppose it");
    }

    @Test
    void packagesTickedGoToTheOffersAsAListAndAPackageByHandToo() {
        var zone = page("/zone?answer=no-fixed-flow%7Cseasonal%7CALLOWS");
        assertThat(zone).contains("name=\"packages\"", "/desk/offers/plan");
        var box =
                java.util.regex.Pattern.compile(
                                "name=\"packages\" id=\"pick-1\" value=\"([^\"]+)\"")
                        .matcher(zone);
        assertThat(box.find()).isTrue();
        var plan =
                site.form(
                        LEAD,
                        DESK + "/offers/plan",
                        Map.of(
                                "how", List.of("circulate"),
                                "with", List.of("Upstream"),
                                "subject", List.of("the river"),
                                "packages", List.of(box.group(1), "Flow: a floor"),
                                "binding", List.of("EXPLORATORY"),
                                "deadline", List.of("2026-03-07T18:00")));
        assertThat(plan.status()).isEqualTo(200);
        assertThat(plan.body()).contains("/do/circulate", ">2</span>", "Flow: a floor");
    }

    @Test
    void aPackagePutTogetherByHandIsShownAsEachSideSeesIt() {
        var page = page("/zone?take=flow%7Cfixed&take=gauge%7Cown");
        assertThat(page)
                .contains(
                        "It breaks a linkage",
                        "<li dir=\"auto\">Minimum flow at the border: A fixed floor",
                        "3 of 3 in its order",
                        "Minimum flow at the border: A fixed floor");
    }

    @Test
    void aDelegationHasNoWayToTheCase() {
        var foreign = site.page(NORTHERN, DESK + "/zone");
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign).isEqualTo(site.page(NORTHERN, "/talks/none/desk/zone"));
    }
}
