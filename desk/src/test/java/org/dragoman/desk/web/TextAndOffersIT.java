package org.dragoman.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.desk.web.TwoSides.DOWN;
import static org.dragoman.desk.web.TwoSides.LEAD;
import static org.dragoman.desk.web.TwoSides.LOWER;
import static org.dragoman.desk.web.TwoSides.NORR;
import static org.dragoman.desk.web.TwoSides.NOW;
import static org.dragoman.desk.web.TwoSides.SYD;
import static org.dragoman.desk.web.TwoSides.UP;
import static org.dragoman.desk.web.TwoSides.UPPER;
import static org.dragoman.desk.web.TwoSides.one;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.dragoman.talks.AssentAct;
import org.dragoman.talks.Binding;
import org.dragoman.talks.Clause;
import org.dragoman.talks.Id;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.OfferAct;
import org.dragoman.talks.OfferOrder;
import org.dragoman.talks.ReplyAct;
import org.dragoman.talks.Settings;
import org.dragoman.talks.TextAct;
import org.dragoman.talks.TextOrder;
import org.dragoman.talks.Version;
import org.dragoman.talks.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// How a text and sealed offers are read, at the desk and in the rooms.
class TextAndOffersIT {

    private static final String ROOM = "/talks/t/room";

    private final TwoSides talks = new TwoSides(Settings.USUAL);

    @AfterEach
    void close() {
        talks.close();
    }

    private String room(int number, String path) {
        return talks.site.page(number, ROOM + path).body();
    }

    private String desk(String path) {
        return talks.page(LEAD, path);
    }

    private Id text(Version version) {
        talks.lead(new TextOrder.OpenText(Set.of(UP, DOWN), "Framework"));
        var text = talks.talks().now().talks().desk().texts().keys().getFirst();
        drafted(text, version);
        return text;
    }

    private void drafted(Id text, Version version) {
        talks.lead(new TextOrder.DraftVersion(text, version));
        talks.lead(new TextOrder.ShowVersion(text, UP));
        talks.lead(new TextOrder.ShowVersion(text, DOWN));
    }

    private void itIs(Instant now) {
        var journal = List.copyOf(talks.talks().now().talks().desk().journal().values());
        talks.site.show(journal, now, Identifiers.random(new SplittableRandom(2)));
    }

    private static Wording said(String words) {
        return Wording.of("en", words);
    }

    @Test
    void aRoomComparesTheVersionItIsShownWithTheOneItWasShownBefore() {
        var text = text(Version.of(Clause.of("floor", said("The floor is three metres."))));
        assertThat(room(UPPER, "/text")).doesNotContain("What changed");
        drafted(text, Version.of(Clause.of("floor", said("The floor is five metres."))));
        assertThat(room(UPPER, "/text"))
                .contains("What changed since version 1", "<del>three</del>", "<ins>five</ins>");
    }

    @Test
    void aReservationIsNeitherTakenForAWordingNorForNobodysWords() {
        var text = text(Version.of(Clause.of("floor", said("The floor is three metres."))));
        talks.in(NORR, new ReplyAct.EnterReservation(text, "floor", said("Not in May.")));
        assertThat(desk("/text"))
                .contains("reservation, entered since", "reservation Not in May.")
                .doesNotContain("\nNot in May.");
        assertThat(room(UPPER, "/text")).contains("with the mediator; not in this version");
        var before = room(LOWER, "/text");
        talks.lead(
                new TextOrder.DraftVersion(
                        text,
                        Version.of(
                                Clause.of("floor", said("The floor is three metres."))
                                        .reserved(said("Not in May.")))));
        assertThat(
                        talks.form(
                                        "/clearance",
                                        Map.of("text", one(text.text()), "to", one("Downstream")))
                                .body())
                .contains("The checker, on")
                .doesNotContain("No other delegation’s proposed words stand in it");
        assertThat(room(LOWER, "/text")).isEqualTo(before);
        talks.lead(new TextOrder.ShowVersion(text, UP));
        assertThat(room(UPPER, "/text"))
                .contains("stands in this version", "<ins>Not in May.</ins>");
        assertThat(desk("/text?text=" + text.text() + "&from=1"))
                .contains("<ins>Not in May.</ins>");
    }

    @Test
    void theDeskReadsTheArticlesAndWhichWordsOfABracketAreItsOwn() {
        var text =
                text(Version.of(Clause.of("floor", said("Three metres."), said("Five metres."))));
        assertThat(desk("/text")).contains("the mediator’s words");
        talks.does(
                "/do/draft",
                Map.of(
                        "text", one(text.text()),
                        "clauses", one("# 1 Levels\n\nfloor\nThree metres.\nFive metres."),
                        "found", one("")));
        assertThat(desk("/text")).contains("Article ", "Levels");
    }

    @Test
    void whatARoomDidWithAVersionStandsOnItsPageAndOnNoOther() {
        var text = text(Version.of(Clause.of("floor", said("Three metres."))));
        var other = room(LOWER, "/text");
        talks.in(NORR, new AssentAct.AcceptClause(text, "floor"));
        talks.in(NORR, new AssentAct.ApproveVersion(text));
        assertThat(room(UPPER, "/text")).contains("accepted by you", "You approved this version");
        assertThat(room(LOWER, "/text")).isEqualTo(other);
    }

    /// A language that nobody confirmed is said to be unchecked on every page alike; what every
    /// party confirmed, too.
    @Test
    void howALanguageStandsIsSaidAlikeAtTheDeskAndInTheRooms() {
        text(
                new Version(
                        org.dragoman.talks.Language.ENGLISH,
                        List.of(
                                org.dragoman.talks.Language.ENGLISH,
                                new org.dragoman.talks.Language("ar")),
                        List.of(),
                        List.of(
                                new org.dragoman.talks.Article(
                                        "",
                                        Wording.NONE,
                                        List.of(
                                                Clause.of(
                                                        "floor",
                                                        said("Three metres.")
                                                                .with("ar", "ثلاثة أمتار.")))))));
        for (var page : List.of(desk("/text"), room(UPPER, "/text"), room(LOWER, "/text"))) {
            assertThat(page).contains("Arabic: not checked against the working language");
        }
    }

    @Test
    void theDeskReadsWhatWasAskedUnderSealAndWhatCameOfIt() {
        var end = NOW.plus(Duration.ofHours(1));
        talks.lead(new OfferOrder.OpenComparison(UP, DOWN, "Would water go for power?", end));
        assertThat(desk("/offers")).containsOnlyOnce("Would water go for power?");
        var mine = slot(UP);
        talks.in(NORR, new OfferAct.Seal(mine, Set.of("water"), Set.of("power")));
        talks.in(SYD, new OfferAct.Seal(slot(DOWN), Set.of("power"), Set.of("water")));
        talks.lead(
                new OfferOrder.Propose(
                        Set.of(UP, DOWN), "the gauges", List.of("All."), Binding.AUTHORISED, end));
        assertThat(desk("/offers")).doesNotContain("MATCH:", "NO DEAL. Who");
        assertThat(desk("")).doesNotContain("Ended since yesterday");
        itIs(end.plusSeconds(1));
        assertThat(desk(""))
                .contains("Ended since yesterday", "MATCH: both opened", "the gauges</bdi>")
                .contains("NO DEAL. Who accepted");
        assertThat(room(UPPER, "")).contains("Compared: MATCH");
        assertThat(desk("/offers"))
                .containsOnlyOnce("Would water go for power?")
                .contains("MATCH: both opened", "gives: ", "NO DEAL. Who accepted");
        assertThat(desk("/journal"))
                .contains("Invited to seal a conditional offer", "told to")
                .doesNotContain("Seal a conditional offer", "You may seal");
    }

    /// What a side answered by its place is read in the words of the package; the other side reads
    /// nothing of it.
    @Test
    void theRecordOfARoomSaysWhichPackageItAccepted() {
        var end = NOW.plus(Duration.ofHours(1));
        talks.lead(
                new OfferOrder.Propose(
                        Set.of(UP, DOWN),
                        "the gauges",
                        List.of("Both gauges.", "One gauge."),
                        Binding.AUTHORISED,
                        end));
        var proposal =
                talks.talks()
                        .now()
                        .talks()
                        .room(UP)
                        .orElseThrow()
                        .offers()
                        .proposals()
                        .keys()
                        .getFirst();
        var other = room(LOWER, "/record");
        talks.in(NORR, new OfferAct.Answer(proposal, Set.of(1)));
        assertThat(room(UPPER, "/record"))
                .contains("<dt>accepts</dt><dd dir=\"auto\">2. One gauge.</dd>");
        assertThat(room(LOWER, "/record")).isEqualTo(other);
        talks.in(SYD, new OfferAct.Answer(proposal, Set.of(1)));
        itIs(end.plusSeconds(1));
        for (var side : List.of(UPPER, LOWER)) {
            assertThat(room(side, "/record"))
                    .contains("<dt>accepted by all</dt><dd dir=\"auto\">2. One gauge.</dd>");
            assertThat(room(side, "/offers"))
                    .containsPattern("One gauge.</span> <strong>accepted by you</strong> <strong")
                    .containsOnlyOnce("accepted by all");
        }
    }

    @Test
    void aVersionIsLookedOverWithItsBracketsAsItWillBeRead() {
        var text = text(Version.of(Clause.of("floor", said("Three metres."))));
        talks.lead(
                new TextOrder.DraftVersion(
                        text,
                        Version.of(Clause.of("floor", said("Three metres."), said("Five.")))));
        assertThat(
                        talks.form(
                                        "/clearance",
                                        Map.of("text", one(text.text()), "to", one("Downstream")))
                                .body())
                .contains("[Three metres.]", "[Five.]")
                .doesNotContain("[floor]");
    }

    @Test
    void aMergeIsAskedByItsClauseAndAnsweredOnceAndTheDeskSeesWhenAllHaveAgreed() {
        var text = text(Version.of(Clause.of("floor", said("Three metres."))));
        talks.in(NORR, new TextAct.ProposeVariant(text, "floor", said("Four metres.")));
        talks.in(SYD, new TextAct.ProposeVariant(text, "floor", said("Five metres.")));
        drafted(
                text,
                Version.of(
                        Clause.of(
                                "floor",
                                said("Three metres."),
                                said("Four metres."),
                                said("Five metres."))));
        talks.lead(
                new TextOrder.ProposeMerge(
                        text,
                        "floor",
                        List.of(said("Four metres."), said("Five metres.")),
                        said("Four to five metres.")));
        assertThat(room(UPPER, "/text")).contains("floor: may this wording take the place");
        assertThat(room(UPPER, "")).contains("A merged wording waits");
        assertThat(desk("")).contains("Waits for Downstream, Upstream: may one wording");
        var other = room(LOWER, "/text");
        agrees(NORR);
        assertThat(room(UPPER, "/text")).contains("You said that it may.");
        assertThat(room(UPPER, "")).doesNotContain("A merged wording waits");
        assertThat(room(LOWER, "/text")).isEqualTo(other).doesNotContain("You said that");
        assertThat(desk("")).contains("Waits for Downstream: may one").doesNotContain("has agreed");
        assertThat(desk("/text"))
                .contains("Waits for Downstream: may one")
                .doesNotContain("/do/complete-merge");
        agrees(SYD);
        assertThat(desk("")).contains("Merge the wordings of floor in “Framework”");
        assertThat(desk("/text")).contains("/do/complete-merge").doesNotContain("Waits for Down");
    }

    private void agrees(org.dragoman.talks.Seat seat) {
        var asks = talks.talks().now().talks().room(seat.room()).orElseThrow().texts().asks();
        talks.in(seat, new ReplyAct.AnswerMerge(asks.keys().getFirst(), true));
    }

    /// Where nothing opened the desk reads the same, whether one sealed, both or nobody.
    @Test
    void whereNothingOpenedTheDeskIsNotToldWhoSealed() {
        var end = NOW.plus(Duration.ofHours(1));
        talks.lead(new OfferOrder.OpenComparison(UP, DOWN, "Would water go for power?", end));
        itIs(end.plusSeconds(1));
        var nobody = desk("/offers");
        assertThat(nobody).contains("Nothing opened");
        talks.close();
        try (var sealed = new TwoSides(Settings.USUAL)) {
            sealed.lead(new OfferOrder.OpenComparison(UP, DOWN, "Would water go for power?", end));
            var slot =
                    sealed.talks()
                            .now()
                            .talks()
                            .room(UP)
                            .orElseThrow()
                            .offers()
                            .slots()
                            .keys()
                            .getFirst();
            sealed.in(NORR, new OfferAct.Seal(slot, Set.of("water"), Set.of("power")));
            var journal = List.copyOf(sealed.talks().now().talks().desk().journal().values());
            sealed.site.show(
                    journal, end.plusSeconds(1), Identifiers.random(new SplittableRandom(2)));
            assertThat(sealed.page(LEAD, "/offers")).contains("Nothing opened");
        }
    }

    private Id slot(org.dragoman.talks.RoomId room) {
        return talks.talks()
                .now()
                .talks()
                .room(room)
                .orElseThrow()
                .offers()
                .slots()
                .keys()
                .getFirst();
    }

    @Test
    void theJournalOfTheDeskSaysWhatRoomsWereToldAndShortensDigests() {
        var text = text(Version.of(Clause.of("floor", said("Three metres."))));
        talks.in(NORR, new TextAct.ConsentToSilence(text));
        assertThat(desk("/journal").replaceAll("[\u2066-\u2069]", ""))
                .contains("told to Upstream", "told to Downstream");
        var item =
                talks.confide(
                        NORR,
                        org.dragoman.talks.MessageKind.CLARIFICATION,
                        "Steps are possible.",
                        org.dragoman.talks.Terms.WITHOUT_ATTRIBUTION,
                        Set.of());
        talks.in(
                NORR,
                new org.dragoman.talks.ConfidenceAct.DraftGrant(
                        new Id(item), "Steps.", DOWN, false, NOW.plus(Duration.ofHours(3))));
        var grant = talks.confidences(UP).grants().keys().getLast();
        talks.in(NORR, new org.dragoman.talks.ConfidenceAct.Release(grant));
        assertThat(desk("/journal")).containsPattern("title=\"[0-9a-f]{64}\">[0-9a-f]{16}…<");
    }
}
