package org.dragoman.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.talks.Agenda;
import org.dragoman.talks.AgendaEvent;
import org.dragoman.talks.AgendaItem;
import org.dragoman.talks.Attachment;
import org.dragoman.talks.Binding;
import org.dragoman.talks.Digest;
import org.dragoman.talks.Id;
import org.dragoman.talks.Message;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.OfferEvent;
import org.dragoman.talks.PackageDeal;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.ShortlistEvent;
import org.dragoman.talks.Sight;
import org.dragoman.talks.SizeBucket;
import org.junit.jupiter.api.Test;

/// Values of a sight as people read them.
class PlainTest {

    private static final Times TIMES =
            new Times(
                    new Place("", ZoneOffset.UTC), new Place("", ZoneOffset.UTC), Language.ENGLISH);

    private static String said(String value) {
        return Plain.value(new Sight.Part("items", value), Words.in(Language.ENGLISH), TIMES);
    }

    @Test
    void anAgendaIsReadAsItsIssuesWithTheOptionsOfThoseThatHaveAny() {
        var agenda =
                new Agenda(
                        List.of(
                                new AgendaItem("Compensation", List.of()),
                                new AgendaItem("Flow", List.of("230", "245"))),
                        List.of());
        var sight =
                new AgendaEvent.AgendaProposed(new Id("a"), Set.of(new RoomId("North")), agenda)
                        .sight();
        var items = sight.parts().stream().filter(it -> it.name().equals("items")).findFirst();
        assertThat(said(items.orElseThrow().value()))
                .isEqualTo("1. Compensation\n2. Flow: 230, 245");
    }

    @Test
    void aLineThatIsNoItemStandsAsItIs() {
        assertThat(said("Flow [disputed]")).isEqualTo("Flow [disputed]");
    }

    @Test
    void whatTheTalksSayInFixedWordsIsSaidInTheLanguageOfThePage() {
        var arabic = Words.in(Language.ARABIC);
        for (var part :
                List.of(
                        new Sight.Part("signed", "yes"),
                        new Sight.Part("signed", "definitively"),
                        new Sight.Part("notified", "nothing"),
                        new Sight.Part("no deal tells who accepted", "that another did not"))) {
            assertThat(Plain.value(part, arabic, TIMES)).doesNotContainPattern("[a-z]");
        }
        // What people wrote stays as they wrote it.
        assertThat(Plain.value(new Sight.Part("options", "yes"), arabic, TIMES)).isEqualTo("yes");
    }

    @Test
    void aZoneOfTimeIsNamedByItsCityAndTheVenuesOwnByTheVenue() {
        var geneva =
                new Times(
                        new Place("Geneva", ZoneId.of("Europe/Zurich")),
                        new Place("", ZoneOffset.UTC),
                        Language.ENGLISH);
        var words = Words.in(Language.ENGLISH);
        assertThat(Plain.value(new Sight.Part("zone", "Europe/Zurich"), words, geneva))
                .isEqualTo("Geneva");
        assertThat(Plain.value(new Sight.Part("zone", "America/New_York"), words, geneva))
                .isEqualTo("New York");
    }

    @Test
    void aCalendarDayIsSaidAsADayAndWhatOnlyLooksLikeOneStands() {
        assertThat(said("day", "2026-02-26")).isEqualTo("Thu 26 Feb 2026");
        assertThat(said("day", "2026-02-31")).isEqualTo("2026-02-31");
    }

    @Test
    void bitsAreWrittenOneWayWithoutDecimalsThatSayNothing() {
        assertThat(said("bits", "3.00")).isEqualTo("3");
        assertThat(said("bits", "0.00")).isEqualTo("0");
        assertThat(said("bits", "1.585")).isEqualTo("1.59");
        assertThat(said("bits", "[North 2.00]")).isEqualTo("[North 2.00]");
        assertThat(Bits.of(2.0)).isEqualTo("2");
        assertThat(Bits.of(Math.log(3) / Math.log(2))).isEqualTo("1.58");
        assertThat(Bits.of(20.0)).isEqualTo("20");
    }

    @Test
    void aDigestIsShownByItsBeginningAndNothingElseIs() {
        var digest = "0123456789abcdef".repeat(4);
        assertThat(Plain.isDigest(new Sight.Part("digest", digest))).isTrue();
        assertThat(Plain.beginning(digest)).isEqualTo("0123456789abcdef…");
        assertThat(Plain.isDigest(new Sight.Part("words", digest))).isFalse();
        assertThat(Plain.isDigest(new Sight.Part("digest", digest + "0"))).isFalse();
    }

    @Test
    void whatStillRunsIsReadBeforeWhatIsOverAndWhatEndsSoonestFirst() {
        var now = Instant.ofEpochSecond(10);
        var moments = List.of(5L, 30L, 10L, 20L).stream().map(Instant::ofEpochSecond).toList();
        assertThat(OfferOrder.ordered(moments, it -> it, now))
                .extracting(Instant::getEpochSecond)
                .containsExactly(20L, 30L, 10L, 5L);
    }

    @Test
    void sentencesOfAProposalStandOneALineAndAreNotRunTogether() {
        var plan =
                new OfferEvent.ProposalMade(
                        new Id("a"),
                        Set.of(new RoomId("North")),
                        "the whole",
                        List.of("Four, and the shift moves.", "Three; nothing moves."),
                        Binding.EXPLORATORY,
                        Instant.EPOCH);
        var packages =
                plan.sight().parts().stream()
                        .filter(it -> it.name().equals("packages"))
                        .findFirst();
        assertThat(said("packages", packages.orElseThrow().value()))
                .isEqualTo("1. Four, and the shift moves.\n2. Three; nothing moves.");
    }

    private static String said(String part, String value) {
        return Plain.value(new Sight.Part(part, value), Words.in(Language.ENGLISH), TIMES);
    }

    @Test
    void packagesStandOneALineAndAreCountedFromOneWhereverTheyAreNamed() {
        var list =
                new ShortlistEvent.ListCirculated(
                        new Id("l"),
                        Set.of(new RoomId("North")),
                        "Wages",
                        List.of(
                                new PackageDeal(Map.of("Rise", "4", "Notice", "a, b"), ""),
                                PackageDeal.inWords("As now.")),
                        Binding.EXPLORATORY,
                        Instant.parse("2026-02-26T09:00:00Z"));
        var packages =
                list.sight().parts().stream().filter(it -> it.name().equals("packages")).findAny();
        assertThat(said("packages", packages.orElseThrow().value()))
                .isEqualTo("1. Notice: a, b; Rise: 4\n2. As now.");
        assertThat(said("acceptable", "[0, 1]")).isEqualTo("1, 2");
        assertThat(said("common", "[1]")).isEqualTo("2");
        assertThat(said("packages", "[0]")).isEqualTo("1");
        assertThat(said("packages", "As now.")).isEqualTo("As now.");
    }

    @Test
    void aMessageIsReadWithThePackageItNamesUntilWhenItHoldsAndItsFiles() {
        var file =
                new Attachment(
                        "map, north.txt",
                        "text/plain",
                        Digest.of("a"),
                        SizeBucket.of(1),
                        List.of(),
                        true);
        var message =
                Message.of(
                                MessageKind.FORMAL_OFFER,
                                Binding.AD_REFERENDUM,
                                Map.of("Flow", "230, 245", "Duration", "5 years"),
                                "Both at once.",
                                Instant.parse("2026-02-26T09:00:00Z"))
                        .with(List.of(file));
        assertThat(said("message", message.toString()))
                .endsWith(
                        "Both at once. · Duration: 5 years; Flow: 230, 245 · until "
                                + TIMES.of(message.valid())
                                + " · map, north.txt")
                .doesNotContain("{", "=", "text/plain");
        assertThat(
                        said(
                                "message",
                                new Message(MessageKind.FORMAL_OFFER, Binding.PERSONAL, "As {now}.")
                                        .toString()))
                .endsWith(": As {now}.");
    }

    @Test
    void whatEachOfSeveralSaidIsReadInWords() {
        assertThat(said("said", "[the Council: CONSENTS, the Leader: REFUSES]"))
                .isEqualTo("the Council: consents, the Leader: refuses");
        assertThat(said("clauses", "[Part A: ANNEX]")).isEqualTo("Part A: ANNEX");
    }

    @Test
    void aListThatIsOpenIsNotSaidToBeUnderSilence() {
        assertThat(said("stage", "OPEN")).isEqualTo("open");
        assertThat(said("silence", "OPEN")).isEqualTo("under silence");
    }
}
