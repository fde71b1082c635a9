package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dragoman.testkit.Laws.forAll;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Two versions of a text side by side.
class VersionComparisonTest {

    private record Two(Version one, Version other) {}

    private static Two two(SplittableRandom random, int size) {
        return new Two(
                VersionTest.version(random, size),
                random.nextBoolean()
                        ? VersionTest.version(random, size)
                        : shuffled(VersionTest.version(random, size), random));
    }

    private static Version shuffled(Version version, SplittableRandom random) {
        var clauses = new ArrayList<>(version.clauses());
        Collections.shuffle(clauses, new Random(random.nextLong()));
        int cut = clauses.isEmpty() ? 0 : random.nextInt(clauses.size());
        return new Version(
                version.working(),
                List.of(Language.ENGLISH),
                version.definitions(),
                List.of(
                        new Article("2", Wording.of("en", ""), clauses.subList(0, cut)),
                        new Article("1", Wording.NONE, clauses.subList(cut, clauses.size()))));
    }

    @Test
    void theComparisonAppliedToTheOneYieldsTheOther() {
        forAll(
                3_000,
                5,
                VersionComparisonTest::two,
                two -> {
                    var comparison = VersionComparison.of(two.one(), two.other());
                    assertThat(comparison.apply(two.one())).isEqualTo(two.other());
                    assertThat(VersionComparison.of(two.one(), two.one()).same()).isTrue();
                    var back = VersionComparison.of(two.other(), two.one());
                    assertThat(back.apply(two.other())).isEqualTo(two.one());
                });
    }

    /// In one article, clauses that are not called moved keep their order, and no larger set does:
    /// every set is tried.
    @Test
    void asFewClausesAreCalledMovedAsCanBe() {
        forAll(
                500,
                6,
                (random, size) -> {
                    var clauses = new ArrayList<Clause>();
                    for (int i = 0; i < 1 + size / 3; i++) {
                        clauses.add(Clause.of("c" + i, Wording.of("en", "words " + i)));
                    }
                    var other = new ArrayList<>(clauses);
                    Collections.shuffle(other, new Random(random.nextLong()));
                    return new Two(Version.of(clauses), Version.of(other));
                },
                two -> {
                    var names = two.other().clauses().stream().map(Clause::name).toList();
                    var before = two.one().clauses().stream().map(Clause::name).toList();
                    var moved = new HashSet<String>();
                    VersionComparison.of(two.one(), two.other())
                            .articles()
                            .getFirst()
                            .clauses()
                            .forEach(c -> {
                                if (c.moved()) {
                                    moved.add(c.name());
                                }
                            });
                    int most = 0;
                    for (int chosen = 0; chosen < 1 << names.size(); chosen++) {
                        if (rises(names, before, chosen)) {
                            most = Math.max(most, Integer.bitCount(chosen));
                        }
                    }
                    var stay = new ArrayList<>(names);
                    stay.removeAll(moved);
                    assertThat(stay)
                            .isSortedAccordingTo((a, b) ->
                                    Integer.compare(before.indexOf(a), before.indexOf(b)));
                    assertThat(stay).hasSize(most);
                });
    }

    private static boolean rises(List<String> names, List<String> before, int chosen) {
        int last = -1;
        for (int i = 0; i < names.size(); i++) {
            if ((chosen >> i & 1) == 1) {
                int place = before.indexOf(names.get(i));
                if (place < last) {
                    return false;
                }
                last = place;
            }
        }
        return true;
    }

    private static Article article(String number, Clause... clauses) {
        return new Article(number, Wording.NONE, List.of(clauses));
    }

    private static Version in(Article... articles) {
        return new Version(
                Language.ENGLISH, List.of(Language.ENGLISH), List.of(), List.of(articles));
    }

    private static final Clause PAUSE = Clause.of("pause", Wording.of("en", "a pause"));
    private static final Clause FUEL = Clause.of("fuel", Wording.of("en", "fuel is supplied"));
    private static final Clause STAY = Clause.of("stay", Wording.of("en", "inspectors stay"));

    @Test
    void anArticleThatIsRenumberedMovesNoClause() {
        var one = in(article("1", PAUSE), article("2", FUEL, STAY));
        var other = in(article("1", PAUSE), article("2"), article("3", FUEL, STAY));
        var comparison = VersionComparison.of(one, other);
        assertThat(comparison.articles().get(2).from()).isEqualTo(1);
        assertThat(comparison.articles().get(2).clauses()).allMatch(c -> !c.moved());
    }

    @Test
    void aClauseThatGoesToAnotherArticleIsMovedAndNotRewritten() {
        var one = in(article("1", PAUSE, STAY), article("2", FUEL));
        var other = in(article("1", PAUSE), article("2", FUEL, STAY));
        var stay = VersionComparison.of(one, other).articles().get(1).clauses().get(1);
        assertThat(stay.moved()).isTrue();
        assertThat(stay.variants()).allMatch(WordingChange::same);
    }

    @Test
    void aBracketShowsWhichVariantChanged() {
        var one = in(article("1", Clause.of("pause", en("five years"), en("ten long years"))));
        var other = in(article("1", Clause.of("pause", en("ten years"), en("five years"))));
        var variants =
                VersionComparison.of(one, other)
                        .articles()
                        .getFirst()
                        .clauses()
                        .getFirst()
                        .variants();
        assertThat(variants.get(1).same()).isTrue();
        assertThat(variants.get(0).words().get(Language.ENGLISH))
                .contains(new Edit(Edit.Fate.DELETED, "long "));
    }

    private static Wording en(String words) {
        return Wording.of("en", words);
    }

    @Test
    void aClauseThatIsGoneIsKeptInTheComparison() {
        var comparison =
                VersionComparison.of(in(article("1", PAUSE, FUEL)), in(article("1", FUEL)));
        assertThat(comparison.gone()).extracting(ClauseChange::name).containsExactly("pause");
        assertThat(comparison.gone().getFirst().variants().getFirst().words())
                .containsEntry(Language.ENGLISH, List.of(new Edit(Edit.Fate.DELETED, "a pause")));
    }

    @Test
    void aComparisonIsNotAppliedToAnotherVersion() {
        var comparison = VersionComparison.of(in(article("1", PAUSE)), in(article("1", PAUSE)));
        var other = new Clause("pause", List.of(en("no pause")), List.of(), Set.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> comparison.apply(in(article("1", other))))
                .withMessageContainingAll("no pause", "Compare this version anew");
    }
}
