package org.dragoman.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.talks.Sight;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SightWordsTest {

    private static final Words ENGLISH = Words.in(Language.ENGLISH);
    private static final Times TIMES =
            new Times(
                    new Place("Venue", ZoneOffset.UTC),
                    new Place("", ZoneOffset.UTC),
                    Language.ENGLISH);

    private final Set<String> titles = new TreeSet<>();
    private final Set<String> parts = new TreeSet<>();

    @BeforeAll
    void read() throws IOException {
        TalksSource.each((_, unit) ->
                new TreeScanner<@Nullable Void, @Nullable Void>() {
                    @Override
                    public @Nullable Void visitMethodInvocation(
                            MethodInvocationTree call, @Nullable Void with) {
                        var name = call.getMethodSelect().toString();
                        if (name.matches("Sight\\.of|TextSight\\.(of|said)")) {
                            shown(call, name.startsWith("Text") ? 2 : 1);
                        }
                        return super.visitMethodInvocation(call, null);
                    }
                }.scan(unit, null));
    }

    /// Events that are shown as the act they come from have a name of their own once they happened.
    @ParameterizedTest
    @EnumSource
    void whatHappenedIsNeverSaidAsSomethingToDo(Language language) throws IOException {
        var acts = new TreeSet<String>();
        TalksSource.each((file, unit) -> {
            if (file.endsWith("Event.java")) {
                new TreeScanner<@Nullable Void, @Nullable Void>() {
                    @Override
                    public @Nullable Void visitMethodInvocation(
                            MethodInvocationTree call, @Nullable Void with) {
                        var of = call.getMethodSelect().toString().replaceAll("\\s+", " ");
                        if (of.matches("new [A-Za-z]+Act\\..*\\.sight")) {
                            acts.add(of.replaceAll("new ([A-Za-z.]+)\\(.*", "$1"));
                        }
                        return super.visitMethodInvocation(call, null);
                    }
                }.scan(unit, null);
            }
        });
        var said =
                java.util.Map.of(
                        "OfferAct.Seal", "seal a conditional offer",
                        "OfferAct.Answer", "answer the mediator's proposal",
                        "ShortlistAct.Mark", "mark acceptable packages",
                        "ShortlistAct.AnswerImprovement", "answer an improvement",
                        "PeopleAct.Empower", "empower",
                        "InstrumentAct.NotifyOutcome", "notify");
        assertThat(acts).isEqualTo(new TreeSet<>(said.keySet()));
        assertThat(titles).containsAll(said.values());
        var words = Words.in(language);
        assertThat(said.values())
                .allSatisfy(title -> {
                    var sight = new Sight(title, List.of());
                    assertThat(Plain.happened(sight, words))
                            .isNotEqualTo(Plain.title(sight, words));
                });
    }

    private void shown(MethodInvocationTree call, int first) {
        var arguments = call.getArguments();
        titles.addAll(TalksSource.strings(arguments.getFirst()));
        for (int place = first; place < arguments.size(); place += 2) {
            parts.addAll(TalksSource.strings(arguments.get(place)));
        }
    }

    private static String key(String stem, String name) {
        return stem + "." + name.replace(' ', '-');
    }

    @ParameterizedTest
    @EnumSource
    void everythingThatARoomSeesHasItsNameInEveryLanguage(Language language) {
        var words = Words.in(language);
        assertThat(titles).hasSizeGreaterThan(300);
        assertThat(parts).hasSizeGreaterThan(200);
        var missing =
                titles.stream()
                        .map(title -> key("sight", title))
                        .filter(key -> !words.has(key))
                        .collect(Collectors.toCollection(TreeSet::new));
        parts.stream()
                .map(part -> key("part", part))
                .filter(key -> !words.has(key))
                .forEach(missing::add);
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    variant 2 fa  | wording 2, Persian
                    heading en    | heading, English
                    words ar      | words, Arabic
                    reservation 1 tlh | reservation 1, tlh
                    rests on      | rests on
                    deadline      | deadline
                    """)
    void aNameWithALanguageIsSaidWithIt(String part, String said) {
        assertThat(Plain.name(part, ENGLISH)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CLARIFICATION, EXPLORATORY: Relief, in steps. | clarification · exploratory: Relief, in steps.
                    AD REFERENDUM         | ad referendum
                    2026-02-26T21:00      | Thu 26 Feb, 21:00
                    SHOUTED, LOUDLY: No.  | SHOUTED, LOUDLY: No.
                    FULL STOP             | FULL STOP
                    """)
    void aValueIsSaidInWordsAndAnythingElseAsItStands(String value, String said) {
        assertThat(Plain.value(new Sight.Part("", value), ENGLISH, TIMES)).isEqualTo(said);
    }

    /// What looks like a value of ours to the machine is still what somebody wrote.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "MEDIATOR_ONLY",
                "[North, South]",
                "[]",
                "0123456789abcdef0123456789abcdef",
                "2026-02-26T09:00:00Z",
                "2026-02-26T09:00",
                "Stage[name=talks, days=35]",
                "OFFER, PERSONAL: two years"
            })
    void whatSomebodyWroteStandsAsItWasWritten(String written) {
        for (var name :
                List.of("words", "reason", "question", "they", "words fa", "heading 2 en")) {
            var part = new Sight.Part(name, written);
            assertThat(Plain.shows(part)).as(name).isTrue();
            assertThat(Plain.value(part, ENGLISH, TIMES)).as(name).isEqualTo(written);
        }
    }

    @Test
    void theRulesOfACaseAreSaidOneByOne() {
        assertThat(
                        Plain.value(
                                new Sight.Part(
                                        "settings",
                                        org.dragoman.talks.Settings.USUAL
                                                .underFourEyes()
                                                .toString()),
                                ENGLISH,
                                TIMES))
                .contains("20 seconds in hold", "two members of the team")
                .doesNotContain("Settings[", "true");
    }
}
