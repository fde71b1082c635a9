package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is found in a version that does not hold together.
class TextCheckTest {

    private static final Language PERSIAN = new Language("fa");

    private static Clause clause(String name, String words) {
        return Clause.of(name, Wording.of("en", words));
    }

    private static Version version(List<Definition> definitions, Clause... clauses) {
        return new Version(
                Language.ENGLISH,
                List.of(Language.ENGLISH),
                definitions,
                List.of(new Article("1", Wording.NONE, List.of(clauses))));
    }

    private static List<String> found(TextFinding.Kind kind, Version version) {
        return TextCheck.of(version, Set.of("Iran")).stream()
                .filter(finding -> finding.kind() == kind)
                .map(finding -> finding.clause() + ": " + finding.words())
                .toList();
    }

    private static List<String> clashes(String... words) {
        var clauses = new Clause[words.length];
        for (int i = 0; i < words.length; i++) {
            clauses[i] = clause(String.valueOf(i + 1), words[i]);
        }
        return found(TextFinding.Kind.CLASHING_DATES, version(List.of(), clauses));
    }

    private static Definition defines(String clause, String term) {
        return new Definition(clause, Wording.of("en", term));
    }

    @Test
    void aTermThatNoClauseDefinesIsFoundAndOneThatAClauseDefinesIsNot() {
        var version =
                version(
                        List.of(defines("1", "Facility")),
                        clause("1", "“Facility” means the plant named in the list"),
                        clause("2", "the Agency inspects the Facilities of the Iran"),
                        clause("3", "each “Site Visit” lasts a day under Article 1"));
        assertThat(found(TextFinding.Kind.UNDEFINED_TERM, version))
                .containsExactly("2: Agency", "3: Site Visit");
    }

    @Test
    void aBracketWrittenIntoAWordingIsFound() {
        var version =
                version(
                        List.of(),
                        clause("1", "The pause lasts [five|ten] days, from [the day of entry]."),
                        clause("2", "The pause lasts five days."));
        assertThat(found(TextFinding.Kind.WRITTEN_BRACKET, version))
                .containsExactly("1: [five|ten]", "1: [the day of entry]");
    }

    @Test
    void aTermThatNoOtherClauseUsesIsFound() {
        var version =
                version(
                        List.of(defines("1", "Facility"), defines("1", "Pause")),
                        clause("1", "Facility and Pause have their meanings"),
                        clause("2", "during the Pause"));
        assertThat(found(TextFinding.Kind.UNUSED_TERM, version)).containsExactly("1: Facility");
    }

    @Test
    void aPersianTermIsUsedWhereASuffixFollowsAZeroWidthNonJoiner() {
        assertThat(TermUse.uses(PERSIAN, "همه تأسیسات\u200cها", "تأسیسات")).isTrue();
        assertThat(TermUse.uses(PERSIAN, "همه تأسیساتی", "تأسیسات")).isFalse();
        assertThat(TermUse.uses(new Language("ar"), "في المنشأة", "منشأة")).isTrue();
        assertThat(TermUse.uses(Language.ENGLISH, "compauses", "pause")).isFalse();
    }

    @Test
    void aReferenceThatLeadsNowhereIsFoundInEveryLanguage() {
        var words =
                Wording.of("en", "as in clauses 1 and 9, Article 1(2), Article 1(7), paragraph 2")
                        .with("fa", "مطابق ماده ۱ و ماده ۸")
                        .with("fr", "selon l'article 1 et l'article 4");
        var version =
                new Version(
                        Language.ENGLISH,
                        List.of(Language.ENGLISH, PERSIAN, new Language("fr")),
                        List.of(),
                        List.of(
                                new Article(
                                        "1",
                                        Wording.NONE,
                                        List.of(Clause.of("1", words), clause("2", "a pause")))));
        assertThat(found(TextFinding.Kind.DANGLING_REFERENCE, version))
                .containsExactlyInAnyOrder(
                        "1: clauses 1 and 9", "1: Article 1(7)", "1: ماده ۸", "1: article 4");
    }

    @Test
    void anArticleOfAnotherInstrumentIsNoReferenceToThisText() {
        var version = version(List.of(), clause("1", "under Article 31 of the Vienna Convention"));
        assertThat(found(TextFinding.Kind.DANGLING_REFERENCE, version)).isEmpty();
    }

    @Test
    void aDeadlineClashesWithALaterDayComputedForTheSameEvent() {
        assertThat(
                        clashes(
                                "Inspectors arrive no later than 1 March.",
                                "The inspectors arrive 30 days after 20 February."))
                .containsExactly("2: 30 days after 20 February");
        assertThat(
                        clashes(
                                "Inspectors arrive no later than 22 March.",
                                "The inspectors arrive 30 days after 20 February."))
                .isEmpty();
        // 21 March in a leap year, so it clashes in common years only
        assertThat(
                        clashes(
                                "Inspectors arrive no later than 21 March.",
                                "The inspectors arrive 30 days after 20 February."))
                .isEmpty();
        assertThat(
                        clashes(
                                "Inspectors arrive no later than 21 March 2027.",
                                "The inspectors arrive thirty days after 20 February."))
                .hasSize(1);
    }

    @Test
    void oneEventWithTwoDaysClashesAndTwoEventsDoNot() {
        assertThat(clashes("Fuel arrives on 1 May 2027.", "Fuel arrives on 2 May 2027."))
                .hasSize(1);
        assertThat(clashes("Fuel arrives on 1 May 2027.", "Funds arrive on 2 May 2027.")).isEmpty();
        assertThat(clashes("Fuel arrives on 1 May 2027, that is on 2027-05-03.")).hasSize(1);
        assertThat(
                        clashes(
                                "Fuel arrives not before 1 May 2027.",
                                "Fuel arrives by April 30, 2027."))
                .hasSize(1);
    }

    @Test
    void wordingsOfOneBracketAreNotHeldAgainstEachOther() {
        var bracket =
                Clause.of(
                        "1",
                        Wording.of("en", "fuel arrives on 1 May 2027"),
                        Wording.of("en", "fuel arrives on 1 June 2027"));
        assertThat(found(TextFinding.Kind.CLASHING_DATES, version(List.of(), bracket))).isEmpty();
    }

    /// JCPOA, Annex V: ninety days after 20 July 2015 is 18 October 2015.
    @Test
    void aDayIsComputedFromThatOfADefinedTerm() {
        var terms = List.of(defines("1", "Endorsement Day"));
        var endorsed = clause("1", "Endorsement Day is 20 July 2015.");
        var adopted = clause("2", "The plan is adopted 90 days after Endorsement Day.");
        assertThat(
                        found(
                                TextFinding.Kind.CLASHING_DATES,
                                version(
                                        terms,
                                        endorsed,
                                        adopted,
                                        clause("3", "The plan is adopted on 18 October 2015."))))
                .isEmpty();
        assertThat(
                        found(
                                TextFinding.Kind.CLASHING_DATES,
                                version(
                                        terms,
                                        endorsed,
                                        adopted,
                                        clause("3", "The plan is adopted on 19 October 2015."))))
                .containsExactly("3: on 19 October 2015");
    }

    @Test
    void aDayThatIsNoneIsLeftAlone() {
        assertThat(clashes("Fuel arrives on 31 February.", "Fuel arrives on 99999999 May."))
                .isEmpty();
    }

    @Test
    void bracketsReservationsAndMissingLanguagesAreFound() {
        var clause =
                Clause.of("1", Wording.of("en", "five years"), Wording.of("fa", "ده سال"))
                        .reserved(Wording.of("en", "subject to instructions"));
        var version =
                new Version(
                        Language.ENGLISH,
                        List.of(Language.ENGLISH, PERSIAN),
                        List.of(),
                        List.of(new Article("1", Wording.NONE, List.of(clause))));
        assertThat(TextCheck.of(version, Set.of()))
                .extracting(TextFinding::kind)
                .containsExactly(
                        TextFinding.Kind.MISSING_LANGUAGE,
                        TextFinding.Kind.MISSING_LANGUAGE,
                        TextFinding.Kind.BRACKET,
                        TextFinding.Kind.RESERVATION);
    }

    @Test
    void aClauseRestsOnWhatItRefersToAndOnTheTermsItUses() {
        var version =
                version(
                        List.of(defines("1", "Pause")),
                        clause("1", "Pause means five years without enrichment"),
                        clause("2", "the Pause is verified"),
                        clause("3", "fuel is supplied as in paragraph 2"),
                        clause("4", "funds are released"));
        assertThat(new References(version).resting("1")).containsExactly("1", "2", "3");
        assertThat(new References(version).resting("4")).containsExactly("4");
    }
}
