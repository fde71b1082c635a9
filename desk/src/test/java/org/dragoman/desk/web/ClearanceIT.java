package org.dragoman.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.desk.web.TwoSides.DESK;
import static org.dragoman.desk.web.TwoSides.LEAD;
import static org.dragoman.desk.web.TwoSides.LOWER;
import static org.dragoman.desk.web.TwoSides.NORR;
import static org.dragoman.desk.web.TwoSides.SECOND;
import static org.dragoman.desk.web.TwoSides.UP;
import static org.dragoman.desk.web.TwoSides.one;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.desk.casework.CaseFiles;
import org.dragoman.desk.casework.Casebook;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.Disclosure;
import org.dragoman.talks.Id;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.Settings;
import org.dragoman.talks.Terms;
import org.dragoman.testkit.Shared;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What the mediator is shown before anything leaves.
class ClearanceIT {

    private static final Settings OPEN =
            new Settings(Disclosure.MODEL_LAW, Duration.ofSeconds(20), true, true, false, 2);

    private final List<TwoSides> opened = new ArrayList<>();

    private TwoSides talks(Settings settings) {
        var talks = new TwoSides(settings);
        opened.add(talks);
        return talks;
    }

    @AfterEach
    void close() {
        opened.forEach(TwoSides::close);
    }

    private static void withCase(TwoSides talks) {
        talks.site
                .books()
                .put(
                        Site.TALKS,
                        new Casebook(
                                DESK,
                                CaseFiles.in(
                                        Shared.root().resolve("casefile/src/test/resources/river")),
                                _ -> {},
                                Runnable::run));
    }

    private static Map<String, List<String>> paper(String words) {
        return Map.of(
                "to", one("Downstream"),
                "kind", one("NON_PAPER"),
                "binding", one("EXPLORATORY"),
                "words", one(words));
    }

    /// Confides an offer, grants words of it and has them read back and confirmed.
    private static Map<String, List<String>> readBack(TwoSides talks, String words) {
        var item =
                talks.confide(
                        NORR,
                        MessageKind.CONDITIONAL_OFFER,
                        words,
                        Terms.WITHOUT_ATTRIBUTION,
                        Set.of());
        talks.in(
                NORR,
                new ConfidenceAct.DraftGrant(
                        new Id(item), words, TwoSides.DOWN, false, TwoSides.NOW.plusSeconds(3600)));
        var grant = talks.confidences(UP).grants().keys().getLast().text();
        talks.in(NORR, new ConfidenceAct.Release(new Id(grant)));
        talks.does(
                "/do/read-back",
                Map.of("room", one("Upstream"), "grant", one(grant), "words", one(words)));
        talks.in(NORR, new ConfidenceAct.ConfirmReading(new Id(grant)));
        return Map.of("room", one("Upstream"), "grant", one(grant));
    }

    @Test
    void aGrantedOfferIsShownWithItsConfidenceItsGivingAwayAndItsBits() {
        var talks = talks(Settings.USUAL);
        var form = readBack(talks, "If gauges were shared, we could open the sluice in May.");
        var shown = talks.form("/clearance", form);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body())
                .contains(
                        "Rests on a grant of these exact words by Upstream",
                        "With two delegations",
                        "one bit of its reservation value",
                        "on a new subject",
                        ">1</span>",
                        "/do/carry")
                .doesNotContain("Two persons convey here");
        assertThat(talks.talks().now().talks().desk().holds().size()).isZero();
    }

    @Test
    void aPaperIsWeighedAgainstTheSidesAndTheirLinesByTheCase() {
        var talks = talks(Settings.USUAL);
        withCase(talks);
        var shown =
                talks.form(
                        "/clearance",
                        paper(
                                "We will not sign away a fixed quantity.\n"
                                        + "Minimum flow at the border: A fixed floor"));
        assertThat(shown.body())
                .contains(
                        "A phrase of a red line of Upstream",
                        "It is on the public record: second-round.txt",
                        "How it lies between the sides",
                        "Crosses",
                        "resting on nobody’s confidence");
    }

    @Test
    void aPaperWithoutOptionsHasNoDistanceAndSaysSo() {
        var shown = talks(Settings.USUAL).form("/clearance", paper("Shall we meet at noon?"));
        assertThat(shown.body()).contains("no distance can be computed", ">1</span>");
    }

    @Test
    void theSubstanceLeavesOnTermsThatLetItAndTheOtherRoomSeesTheNewWordsAlone() {
        var talks = talks(OPEN);
        var item =
                talks.confide(
                        NORR,
                        MessageKind.CLARIFICATION,
                        "The sluice needs a month of repair first",
                        Terms.WITHOUT_ATTRIBUTION,
                        Set.of());
        assertThat(talks.page(LEAD, "/rooms")).contains("Convey its substance");
        var asked =
                Map.of(
                        "room", one("Upstream"),
                        "item", one(item),
                        "to", one("Downstream"),
                        "words", one("Works may take a while."));
        var shown = talks.form("/clearance", asked);
        assertThat(shown.body()).contains("/do/convey-substance", "let the substance leave");
        talks.does("/do/convey-substance", asked);
        assertThat(talks.talks().now().talks().desk().holds().size()).isEqualTo(1);
        assertThat(talks.site.page(LOWER, "/talks/t/room/received").body())
                .doesNotContain("a month of repair");
    }

    @Test
    void inClosedTalksTheSubstanceStopsAndOnlyTheLeadOverridesWithAReason() {
        var talks = talks(Settings.USUAL);
        var item =
                talks.confide(
                        NORR,
                        MessageKind.CLARIFICATION,
                        "The sluice needs a month of repair first",
                        Terms.WITH_ATTRIBUTION,
                        Set.of());
        var asked =
                Map.of(
                        "room", one("Upstream"),
                        "item", one(item),
                        "to", one("Downstream"),
                        "words", one("Works may take a while."));
        assertThat(talks.form("/clearance", asked).body())
                .contains("These talks are closed", "cannot leave as it stands")
                .doesNotContain("/do/convey-substance");
        var against = new java.util.TreeMap<>(asked);
        against.put("reason", one("Lives depend on it"));
        assertThat(talks.form("/clearance", against).body())
                .contains("/do/override", "Its source is told", "Lives depend on it");
        assertThat(talks.site.form(SECOND, DESK + "/clearance", against).body())
                .contains("Only the lead mediator")
                .doesNotContain("/do/override");
    }

    @Test
    void whatIsForTheMediatorOnlyCannotBeOverridden() {
        var talks = talks(Settings.USUAL);
        var item =
                talks.confide(
                        NORR, MessageKind.CLARIFICATION, "canary", Terms.MEDIATOR_ONLY, Set.of());
        assertThat(talks.page(LEAD, "/rooms")).doesNotContain("Convey it against its terms");
        var shown =
                talks.form(
                        "/clearance",
                        Map.of(
                                "room", one("Upstream"),
                                "item", one(item),
                                "to", one("Downstream"),
                                "words", one("Hm."),
                                "reason", one("Because")));
        assertThat(shown.body()).contains("cannot be overridden").doesNotContain("/do/override");
    }

    @Test
    void whatWasKeptToAnotherMemberHasNoClearance() {
        var talks = talks(OPEN);
        var item =
                talks.confide(
                        NORR,
                        MessageKind.CLARIFICATION,
                        "canary",
                        Terms.WITHOUT_ATTRIBUTION,
                        Set.of("Second"));
        var asked =
                Map.of(
                        "room", one("Upstream"),
                        "item", one(item),
                        "to", one("Downstream"),
                        "words", one("Hm."));
        var foreign = talks.form("/clearance", asked);
        var missing = new java.util.TreeMap<>(asked);
        missing.put("item", one("0123456789abcdef0123456789abcdef"));
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign).isEqualTo(talks.form("/clearance", missing));
        assertThat(talks.site.form(SECOND, DESK + "/clearance", asked).status()).isEqualTo(200);
    }

    @Test
    void underFourEyesAListOfPackagesWaitsForASecondMemberAndItsBalanceIsShown() {
        var talks = talks(Settings.USUAL);
        withCase(talks);
        talks.underFourEyes();
        var list =
                Map.of(
                        "with", List.of("Downstream", "Upstream"),
                        "subject", one("the river"),
                        "packages", one("Minimum flow at the border: A fixed floor"),
                        "binding", one("EXPLORATORY"),
                        "deadline", one("2026-03-07T18:00"));
        var plan = new java.util.TreeMap<>(list);
        plan.put("how", one("circulate"));
        assertThat(talks.form("/offers/plan", plan).body())
                .contains("How it lies between the sides", "Crosses", "Two persons convey here");
        talks.does("/do/circulate", list);
        assertThat(talks.talks().now().talks().desk().shuttle().lists().size()).isZero();
        assertThat(talks.page(SECOND, "/second-look"))
                .contains("Minimum flow at the border: A fixed floor")
                .doesNotContain("PackageDeal[", "[A fixed floor]");
        assertThat(talks.site.page(LOWER, "/talks/t/room/offers").body())
                .doesNotContain("A fixed floor");
        assertThat(talks.site.form(SECOND, DESK + "/do/circulate", list).status()).isEqualTo(303);
        assertThat(talks.talks().now().talks().desk().shuttle().lists().size()).isEqualTo(1);
    }

    @Test
    void underFourEyesThePageSaysWhetherOneAsksOrConfirms() {
        var talks = talks(Settings.USUAL);
        talks.underFourEyes();
        var words = paper("Shall we meet at noon?");
        assertThat(talks.form("/clearance", words).body())
                .contains("Two persons convey here", "Lay it before another member");
        talks.does("/do/say", words);
        assertThat(talks.talks().now().talks().desk().holds().size()).as("it waits").isZero();
        assertThat(talks.page(LEAD, ""))
                .contains("What you asked to convey to Downstream waits for another member");
        assertThat(talks.page(SECOND, ""))
                .contains(
                        "Lead asks to convey something to Downstream", "on the word of one person");
        assertThat(talks.form("/clearance", words).body())
                .contains("You asked for this already")
                .doesNotContain("/do/say\"");
        assertThat(talks.page(SECOND, "/second-look"))
                .contains("Shall we meet at noon?", "Look it over before it leaves")
                .contains("Asked for by Lead, Fri 6 Mar");
        var late =
                talks.site.form(SECOND, DESK + "/second-look/confirm", Map.of("key", one("gone")));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("this waits no more", "Shall we meet at noon?");
        assertThat(talks.site.form(SECOND, DESK + "/clearance", words).body())
                .contains("Your yes sends it on its way");
        assertThat(talks.site.form(SECOND, DESK + "/do/say", words).status()).isEqualTo(303);
        assertThat(talks.talks().now().talks().desk().holds().size()).isEqualTo(1);
        assertThat(talks.page(SECOND, "")).doesNotContain("asks to convey something");
    }

    /// Today names what waits only to those who may read what it rests on.
    @Test
    void underFourEyesWhatRestsOnAConfidenceKeptFromAMemberIsNotAnnouncedToThem() {
        var talks = talks(OPEN);
        talks.underFourEyes();
        var item =
                talks.confide(
                        NORR,
                        MessageKind.REPLY,
                        "Kept words.",
                        Terms.WITHOUT_ATTRIBUTION,
                        Set.of("Lead"));
        talks.does(
                "/do/convey-substance",
                Map.of(
                        "room", one("Upstream"),
                        "item", one(item),
                        "to", one("Downstream"),
                        "words", one("A word could be had.")));
        assertThat(talks.page(LEAD, "")).contains("What you asked to convey to Downstream");
        assertThat(talks.page(SECOND, "")).doesNotContain("asks to convey something");
    }
}
