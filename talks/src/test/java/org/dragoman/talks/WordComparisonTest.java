package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.testkit.Laws.forAll;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Words of two texts side by side.
class WordComparisonTest {

    private static final List<String> WORDS =
            List.of(
                    "a",
                    "pause",
                    "of",
                    "five",
                    "years",
                    " ",
                    ".",
                    "می\u200cرود",
                    "停",
                    "\ud83d\udd4a");

    private record Two(String one, String other) {}

    private static String text(SplittableRandom random, int size) {
        var text = new StringBuilder();
        for (int i = 0; i < random.nextInt(1 + size / 2); i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
            if (random.nextInt(3) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private static Two two(SplittableRandom random, int size) {
        return new Two(text(random, size), text(random, size));
    }

    private static String without(List<Edit> edits, Edit.Fate fate) {
        return edits.stream()
                .filter(edit -> edit.fate() != fate)
                .map(Edit::words)
                .collect(Collectors.joining());
    }

    @Test
    void keptAndDeletedWordsAreTheOneKeptAndInsertedTheOther() {
        forAll(
                3_000,
                1,
                WordComparisonTest::two,
                two -> {
                    var edits = WordComparison.of(two.one(), two.other());
                    assertThat(without(edits, Edit.Fate.INSERTED)).isEqualTo(two.one());
                    assertThat(without(edits, Edit.Fate.DELETED)).isEqualTo(two.other());
                });
    }

    /// Against a longest common subsequence found by trying every subsequence of the one.
    @Test
    void noFewerWordsCouldBeInsertedAndDeleted() {
        forAll(
                1_000,
                2,
                (random, size) -> two(random, Math.min(size, 10)),
                two -> {
                    var a = WordComparison.words(two.one());
                    var b = WordComparison.words(two.other());
                    int longest = 0;
                    for (int chosen = 0; chosen < 1 << a.size(); chosen++) {
                        if (Integer.bitCount(chosen) > longest && within(a, chosen, b)) {
                            longest = Integer.bitCount(chosen);
                        }
                    }
                    assertThat(WordComparison.distance(two.one(), two.other()))
                            .isEqualTo(a.size() + b.size() - 2 * longest);
                });
    }

    private static boolean within(List<String> a, int chosen, List<String> b) {
        int at = 0;
        for (int i = 0; i < a.size(); i++) {
            if ((chosen >> i & 1) == 1) {
                while (at < b.size() && !b.get(at).equals(a.get(i))) {
                    at++;
                }
                if (at++ >= b.size()) {
                    return false;
                }
            }
        }
        return true;
    }

    @Test
    void aChangedNumberIsOneWordOutAndOneIn() {
        assertThat(WordComparison.of("a pause of five years", "a pause of ten years"))
                .containsExactly(
                        new Edit(Edit.Fate.KEPT, "a pause of "),
                        new Edit(Edit.Fate.DELETED, "five"),
                        new Edit(Edit.Fate.INSERTED, "ten"),
                        new Edit(Edit.Fate.KEPT, " years"));
    }

    @Test
    void aZeroWidthNonJoinerIsAChangeOfItsWord() {
        assertThat(WordComparison.of("او می\u200cرود", "او میرود"))
                .containsExactly(
                        new Edit(Edit.Fate.KEPT, "او "),
                        new Edit(Edit.Fate.DELETED, "می\u200cرود"),
                        new Edit(Edit.Fate.INSERTED, "میرود"));
    }

    @Test
    void theShareOfChangedWordsRunsFromNoneToAll() {
        assertThat(WordComparison.share("a pause", "a pause")).isZero();
        assertThat(WordComparison.share("a pause", "no deal")).isEqualTo(1);
        assertThat(WordComparison.share("a pause", "a break")).isEqualTo(0.5);
        assertThat(WordComparison.share("", "")).isZero();
    }

    @Test
    void tenThousandWordsAreComparedInMoments() {
        var one = "the parties shall pause ".repeat(2_500);
        var other = one.substring(0, 30_000) + "for five years " + one.substring(30_050);
        var edits = WordComparison.of(one, other);
        assertThat(without(edits, Edit.Fate.DELETED)).isEqualTo(other);
        assertThat(WordComparison.distance(one, other)).isLessThan(40);
    }
}
