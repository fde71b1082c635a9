package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.dragoman.testkit.Laws;
import org.junit.jupiter.api.Test;

/// What a version of a text says, and that its digest tells any two apart.
class VersionTest {

    private static final Language PERSIAN = new Language("fa");

    private static TextEvent.TextShown shown(Version version) {
        return new TextEvent.TextShown(
                new RoomId("north"), new Id("t"), "the framework", 1, version, new Id("n"));
    }

    @Test
    void aLanguageIsNamedByItsTag() {
        assertThat(new Language("EN-gb").tag()).isEqualTo("en-GB");
        assertThat(PERSIAN.rightToLeft()).isTrue();
        assertThat(new Language("az-Arab").rightToLeft()).isTrue();
        assertThat(new Language("az").rightToLeft()).isFalse();
        for (var wrong : List.of("", "english language", "en_GB", "und")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Language(wrong))
                    .withMessageContainingAll("\"%s\"".formatted(wrong), "is no language tag");
        }
    }

    @Test
    void theZeroWidthNonJoinerStands() {
        var with = Wording.of(PERSIAN, "می\u200cخواهیم ");
        var without = Wording.of(PERSIAN, "میخواهیم ");
        assertThat(with.in(PERSIAN)).contains("می\u200cخواهیم ");
        assertThat(with).isNotEqualTo(without);
        assertThat(shown(Version.of(Clause.of("1", with))).digest())
                .isNotEqualTo(shown(Version.of(Clause.of("1", without))).digest());
    }

    @Test
    void composedAndDecomposedLettersStayWhatTheyAre() {
        assertThat(Wording.of("fr", "l'\u00e9t\u00e9"))
                .isNotEqualTo(Wording.of("fr", "l'e\u0301te\u0301"));
    }

    @Test
    void halfACharacterIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wording.of("en", "a \ud83d pause"))
                .withMessageContainingAll("in en", "at 2", "UTF-8");
        assertThat(Wording.of("en", "a \ud83d\udd4a pause").blank()).isFalse();
    }

    @Test
    void wordsInMoreLanguagesStillSayTheOldOnes() {
        var english = Wording.of("en", "a pause");
        var both = english.with(PERSIAN, "مکث");
        assertThat(both.says(english)).isTrue();
        assertThat(english.says(both)).isFalse();
        assertThat(Clause.of("1", both).keeps(Clause.of("1", english))).isTrue();
        assertThat(Clause.of("1", english).keeps(Clause.of("1", both))).isFalse();
    }

    @Test
    void theWorkingLanguageIsOneOfTheLanguages() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Version(Language.ENGLISH, List.of(PERSIAN), List.of(), List.of()))
                .withMessageContainingAll("en", "[fa]", "Name it among them");
    }

    @Test
    void theDigestIsTheSameInEveryRoom() {
        var version = Version.of(Clause.of("1", Wording.of("en", "a pause")));
        var south =
                new TextEvent.TextShown(
                        new RoomId("south"), new Id("t"), "the framework", 1, version, new Id("n"));
        assertThat(south.digest()).isEqualTo(shown(version).digest());
        var other =
                new TextEvent.TextShown(
                        new RoomId("south"), new Id("t"), "the framework", 1, version, new Id("m"));
        assertThat(other.digest()).isNotEqualTo(south.digest());
    }

    /// Two versions have one digest exactly when they are equal; words are drawn so that joining
    /// them with any separator would confuse some.
    @Test
    void differentVersionsNeverShareADigest() {
        var all = new ArrayList<Version>();
        Laws.forAll(
                400,
                3,
                (random, size) -> version(random, size),
                version -> {
                    for (var other : all) {
                        assertThat(shown(version).digest().equals(shown(other).digest()))
                                .isEqualTo(version.equals(other));
                    }
                    all.add(version);
                });
        assertThat(all.stream().distinct().count()).isBetween(100L, 399L);
    }

    private static final List<String> WORDS = List.of("a", "a, b", "b", "]", "a] [b", "1", "en");

    static Version version(SplittableRandom random, int size) {
        var articles = new ArrayList<Article>();
        int name = 0;
        for (int i = 0; i < 1 + random.nextInt(1 + size / 10); i++) {
            var clauses = new ArrayList<Clause>();
            for (int j = 0; j < random.nextInt(1 + size / 5); j++) {
                clauses.add(
                        new Clause(
                                String.valueOf(++name),
                                wordings(random, 1),
                                wordings(random, 0),
                                random.nextInt(4) == 0 ? Set.of("1") : Set.of()));
            }
            articles.add(new Article(random.nextBoolean() ? "1" : "", wording(random), clauses));
        }
        var definitions =
                random.nextInt(3) == 0
                        ? List.of(new Definition("1", wording(random)))
                        : List.<Definition>of();
        return new Version(
                Language.ENGLISH, List.of(Language.ENGLISH, PERSIAN), definitions, articles);
    }

    private static List<Wording> wordings(SplittableRandom random, int least) {
        var wordings = new ArrayList<Wording>();
        for (int i = 0; i < least + random.nextInt(2); i++) {
            wordings.add(wording(random));
        }
        return wordings;
    }

    private static Wording wording(SplittableRandom random) {
        var wording = Wording.of("en", WORDS.get(random.nextInt(WORDS.size())));
        return random.nextInt(3) == 0
                ? wording.with(PERSIAN, WORDS.get(random.nextInt(WORDS.size())))
                : wording;
    }
}
