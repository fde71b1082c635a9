package org.dragoman.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.dragoman.talks.ConfidenceAct;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static final Times UTC =
            new Times(
                    new Place("Venue", ZoneOffset.UTC),
                    new Place("", ZoneOffset.UTC),
                    Language.ENGLISH);

    private static final List<String> WORDS =
            List.of("Two stages", "# not an issue", "1. a · 5", "! bold", "x · 7", "فوري", "·");

    private static Reading keep(Map<String, List<String>> fields) {
        return Act.of("keep-sheet").orElseThrow().read(new Fields(fields), UTC);
    }

    private static Sheet kept(Map<String, List<String>> fields) {
        return keep(fields) instanceof Reading.Asks(ConfidenceAct.WriteNote(var words), _)
                ? Sheet.read(words).orElseThrow()
                : Sheet.BLANK;
    }

    @Test
    void whatIsKeptIsReadBack() {
        var random = new SplittableRandom(5);
        for (int round = 0; round < 500; round++) {
            var issues = new ArrayList<Sheet.Issue>();
            for (int issue = random.nextInt(4); issue > 0; issue--) {
                var options = new ArrayList<Sheet.Option>();
                for (int option = random.nextInt(4); option > 0; option--) {
                    options.add(new Sheet.Option(word(random), random.nextInt(0, 10_000)));
                }
                issues.add(
                        new Sheet.Issue(
                                "issue " + issue,
                                options,
                                random.nextBoolean() ? "" : word(random)));
            }
            var sheet = new Sheet(issues);
            assertThat(Sheet.read(sheet.words())).contains(sheet);
        }
    }

    private static String word(SplittableRandom random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    @Test
    void placesOrderTheOptionsWhateverTheOrderOfTheForm() {
        var sheet =
                kept(
                        Map.of(
                                "issue", List.of("Sanctions", "Sanctions", "Pause"),
                                "option", List.of("All at once", "Two stages", "One year"),
                                "place", List.of("2", "1", "1"),
                                "points", List.of("", "40", ""),
                                "redOf", List.of("Sanctions", "Pause"),
                                "red", List.of("Nothing before the first inspection", "")));
        assertThat(sheet.issues())
                .containsExactly(
                        new Sheet.Issue(
                                "Sanctions",
                                List.of(
                                        new Sheet.Option("Two stages", 40),
                                        new Sheet.Option("All at once", 0)),
                                "Nothing before the first inspection"),
                        new Sheet.Issue("Pause", List.of(new Sheet.Option("One year", 0)), ""));
    }

    @Test
    void anIssueIsAddedWithItsOptionsInTheirOrder() {
        var sheet = kept(Map.of("newIssue", List.of("Pause"), "newOptions", List.of("b\na\n")));
        assertThat(sheet.issues().getFirst().options())
                .containsExactly(new Sheet.Option("b", 0), new Sheet.Option("a", 0));
    }

    @Test
    void theSameOptionTwiceIsRefused() {
        assertThat(keep(Map.of("newIssue", List.of("Pause"), "newOptions", List.of("a\na"))))
                .isEqualTo(new Reading.Wrong("options", "form.twice"));
    }

    @Test
    void aNoteOfAnotherKindIsNoSheet() {
        assertThat(Sheet.is("Ask again tomorrow.")).isFalse();
        assertThat(Sheet.is(Sheet.BLANK.words())).isTrue();
    }
}
