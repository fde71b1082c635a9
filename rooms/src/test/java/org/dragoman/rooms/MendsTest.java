package org.dragoman.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dragoman.talks.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MendsTest {

    private static final Times TIMES =
            new Times(
                    new Place("Venue", ZoneOffset.UTC),
                    new Place("", ZoneOffset.UTC),
                    Language.ENGLISH);

    /// Where sentences are made that are refused with elsewhere, or said of a text.
    private static final Set<String> MADE =
            Set.of("Agenda.java", "Agendas.java", "DateCheck.java", "Wholeness.java");

    private static final Pattern SENTENCE = Pattern.compile("[A-Z“\"%].* .*\\.");

    /// Every sentence with which the rules refuse, by the source of `talks`.
    private static Set<String> sentences() throws IOException {
        var sentences = new TreeSet<String>();
        TalksSource.each((name, unit) -> {
            if (MADE.contains(name)) {
                literals(unit, sentences);
            }
            refusals(unit, sentences);
        });
        return sentences;
    }

    private static void refusals(Tree unit, Set<String> into) {
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethodInvocation(
                    MethodInvocationTree call, @Nullable Void with) {
                var name = call.getMethodSelect().toString();
                if (name.endsWith("refuse") || name.equals("no")) {
                    why(call.getArguments(), into);
                }
                return super.visitMethodInvocation(call, null);
            }

            @Override
            public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void with) {
                if (made.getIdentifier().toString().endsWith("Refused")) {
                    why(made.getArguments(), into);
                }
                return super.visitNewClass(made, null);
            }
        }.scan(unit, null);
    }

    private static void why(List<? extends ExpressionTree> arguments, Set<String> into) {
        if (arguments.size() == 2) {
            literals(arguments.getLast(), into);
        }
    }

    private static void literals(Tree tree, Set<String> into) {
        TalksSource.strings(tree).stream()
                .filter(words -> SENTENCE.matcher(words).matches())
                .forEach(into::add);
    }

    private static String filled(String sentence) {
        return sentence.replace("%d", "7").replace("%s", "North");
    }

    @Test
    void everySentenceOfARefusalIsSaidInEveryLanguage() throws IOException {
        var sentences = sentences();
        assertThat(sentences).hasSizeGreaterThan(280).contains("Ask the head of your room.");
        assertThat(sentences).allMatch(it -> Mends.knows(filled(it)));
    }

    @Test
    void inEnglishItIsTheSentenceItself() throws IOException {
        var english = Words.in(Language.ENGLISH);
        for (var sentence : sentences()) {
            assertThat(Mends.said(filled(sentence), english, TIMES)).isEqualTo(filled(sentence));
        }
    }

    @Test
    void inArabicNoSentenceOfOursIsLeftInLatinLetters() throws IOException {
        var arabic = Words.in(Language.ARABIC);
        var latin = Pattern.compile("[A-Za-z]{2,}");
        for (var sentence : sentences()) {
            var said =
                    Mends.said(filled(sentence), arabic, TIMES)
                            .replace("North", "")
                            .replace("public", "");
            assertThat(latin.matcher(said).find()).as(sentence + " " + said).isFalse();
        }
    }

    @Test
    void whatIsSetIntoASentenceIsSaidInWordsAndIsolated() {
        assertThat(Mends.said("The grant is CARRIED.", Words.in(Language.ENGLISH), TIMES))
                .isEqualTo("The grant is carried.");
        assertThat(Mends.said("Introduce North to South first.", Words.in(Language.ARABIC), TIMES))
                .contains("\u2068North\u2069", "\u2068South\u2069");
        assertThat(
                        Mends.said(
                                "It was valid until 2026-02-26T09:00:00Z.",
                                Words.in(Language.ENGLISH),
                                TIMES))
                .doesNotContain("T09")
                .contains("26 Feb");
    }

    @Test
    void findingsOfTheWrongRoomAreSaidOneByOne() {
        assertThat(
                        Mends.said(
                                "Change the words, or confirm what was found: \"Petrov\", a person"
                                        + " of North; \"the dam\", confided by South.",
                                Words.in(Language.ARABIC),
                                TIMES))
                .contains("؛")
                .doesNotContain("person", "confided");
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasItsSentenceInBothLanguages(Rule rule) {
        assertThat(Words.in(Language.ENGLISH).of("rule." + rule).replace('’', '\''))
                .isEqualTo(rule.words());
        assertThat(Words.in(Language.ARABIC).of("rule." + rule))
                .doesNotContainPattern("[A-Za-z]{2,}");
    }
}
