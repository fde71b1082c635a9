package org.dragoman.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dragoman.testkit.Laws.forAll;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.dragoman.negotiation.Issue;
import org.dragoman.negotiation.Outcome;
import org.dragoman.negotiation.Rational;
import org.dragoman.negotiation.Reservation;
import org.junit.jupiter.api.Test;

/// What is written is read back as it was, to the last digit.
class RoundTripTest {

    private static final List<String> WORDS =
            List.of(
                    "water",
                    "R & D < 3",
                    "\"quoted\"",
                    "it's",
                    "two\nlines",
                    "حقّ آب",
                    "100%",
                    " x ");

    @Test
    void geniusKeepsDomainsAndEveryUtility() {
        forAll(
                200,
                1,
                (random, size) -> draw(random, size, true),
                profile -> {
                    var warnings = new ArrayList<String>();
                    var domain = genius(GeniusWriter.domain(profile.domain()), warnings).domain();
                    assertThat(domain).isEqualTo(profile.domain());
                    var text = GeniusWriter.profile(profile);
                    var read = genius(text, warnings).profile(profile.name(), domain);
                    assertThat(read.valuation().over(domain))
                            .isEqualTo(profile.valuation().over(domain));
                    assertThat(read.discount()).isEqualTo(profile.discount());
                    assertThat(value(read)).isEqualTo(value(profile));
                    assertThat(warnings).noneMatch(each -> each.contains("mended"));
                });
    }

    @Test
    void boxesAreWrittenAsGeniusPaysThem() {
        forAll(
                100,
                2,
                RoundTripTest::boxes,
                profile -> {
                    var warnings = new ArrayList<String>();
                    var read =
                            genius(GeniusWriter.profile(profile), warnings)
                                    .profile(profile.name(), profile.domain());
                    assertThat(read.valuation()).isEqualTo(profile.valuation());
                });
    }

    @Test
    void geniusWebKeepsDomainsAndProfilesWhole() {
        forAll(
                200,
                3,
                (random, size) -> draw(random, size, false),
                profile -> {
                    var domain = geniusWeb(JsonWriter.geniusWebDomain(profile.domain())).domain();
                    assertThat(domain).isEqualTo(profile.domain());
                    var file = geniusWeb(JsonWriter.geniusWebProfile(withBid(profile)));
                    assertThat(file.domain()).isEqualTo(profile.domain());
                    assertThat(file.profile("other", domain)).isEqualTo(withBid(profile));
                });
    }

    @Test
    void negoLogKeepsEveryUtility() {
        forAll(
                200,
                4,
                (random, size) -> draw(random, size, false),
                profile -> {
                    var file = negoLog(JsonWriter.negoLog(profile));
                    var domain = file.domain();
                    assertThat(domain.agenda()).isEqualTo(profile.domain().agenda());
                    var read = file.profile(profile.name(), domain);
                    assertThat(read.valuation().over(domain))
                            .isEqualTo(profile.valuation().over(profile.domain()));
                    assertThat(value(read)).isEqualTo(value(profile));
                });
    }

    @Test
    void whatAFormatCannotSayIsRefused() {
        var sound = draw(new SplittableRandom(1), 3, false);
        var discounted =
                new Profile(
                        "late",
                        sound.domain(),
                        sound.valuation(),
                        Rational.of(1, 2),
                        sound.reservation());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonWriter.negoLog(discounted))
                .withMessageContainingAll("no discount", "\"late\"", "GENIUS XML");
        var third =
                new Profile(
                        "third",
                        sound.domain(),
                        sound.valuation(),
                        Rational.ONE,
                        new Reservation.Value(Rational.of(1, 3)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeniusWriter.profile(third))
                .withMessageContainingAll("1/3", "no finite decimal");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonWriter.geniusWebProfile(third))
                .withMessageContaining("reservation bids");
    }

    private static Rational value(Profile profile) {
        return switch (profile.reservation()) {
            case Reservation.Unknown _ -> Rational.ZERO;
            case Reservation.Value(var utility) -> utility;
            case Reservation.ReservationPackage(var outcome) ->
                    profile.valuation().over(profile.domain()).of(outcome);
        };
    }

    private static Profile withBid(Profile profile) {
        return new Profile(
                profile.name(),
                profile.domain(),
                profile.valuation(),
                profile.discount(),
                new Reservation.ReservationPackage(
                        Outcome.of(new int[profile.domain().issues().size()])));
    }

    private static GeniusXml genius(String text, List<String> warnings) {
        return new GeniusXml(Element.parse(new Source("file", text), warnings), warnings);
    }

    private static GeniusWebJson geniusWeb(String text) {
        var file = new JsonFile(new Source("file", text), new ArrayList<>());
        return new GeniusWebJson(file, file.node(Json.parse(file.source()), "the file"));
    }

    private static NegoLogJson negoLog(String text) {
        var file = new JsonFile(new Source("file", text), new ArrayList<>());
        return new NegoLogJson(file, file.node(Json.parse(file.source()), "the file"));
    }

    private static Profile draw(SplittableRandom random, int size, boolean cutAtOne) {
        var issues = new ArrayList<DomainIssue>();
        var weights = new ArrayList<Rational>();
        var evaluations = new ArrayList<Evaluation>();
        int n = 1 + random.nextInt(1 + size / 4);
        for (int i = 0; i < n; i++) {
            var name = WORDS.get(random.nextInt(WORDS.size())) + " " + i;
            weights.add(Rational.of(random.nextInt(1001), 1000L * n));
            if (weights.getLast().isFiniteDecimal() && random.nextInt(3) == 0) {
                long lower = random.nextInt(20) - 10L;
                var range =
                        new DomainIssue.Range(
                                name, Rational.of(lower), Rational.of(lower + 8), Rational.ONE);
                issues.add(range);
                var at = Rational.of(random.nextInt(100), 100);
                var up = Rational.of(random.nextInt(100), 100);
                evaluations.add(new Evaluation.Line(at, up.minus(at).dividedBy(Rational.of(8))));
            } else {
                int count = 1 + random.nextInt(5);
                var options = new ArrayList<String>();
                var values = new ArrayList<Rational>();
                for (int o = 0; o < count; o++) {
                    options.add(WORDS.get(random.nextInt(WORDS.size())) + o);
                    values.add(Rational.of(random.nextInt(10_001), 10_000));
                }
                issues.add(new DomainIssue.Listed(new Issue(name, options)));
                evaluations.add(new Evaluation.Table(values));
            }
            if (!weights.getLast().isFiniteDecimal()) {
                weights.set(i, Rational.of(random.nextInt(100), 1000));
            }
        }
        return new Profile(
                "land",
                new Domain(WORDS.get(random.nextInt(WORDS.size())), issues),
                new Valuation.Weighted(weights, evaluations, cutAtOne),
                cutAtOne ? Rational.of(1 + random.nextInt(100), 100) : Rational.ONE,
                random.nextBoolean()
                        ? new Reservation.Value(Rational.of(random.nextInt(100), 100))
                        : new Reservation.Unknown());
    }

    private static Profile boxes(SplittableRandom random, int size) {
        var issues = new ArrayList<DomainIssue>();
        int n = 1 + random.nextInt(1 + size / 4);
        for (int i = 0; i < n; i++) {
            issues.add(
                    new DomainIssue.Range(
                            "issue " + i, Rational.of(3), Rational.of(9), Rational.ONE));
        }
        var rectangles = new ArrayList<Valuation.Rectangle>();
        for (int k = random.nextInt(6); k >= 0; k--) {
            var bounds = new ArrayList<Valuation.Bound>();
            for (int j = random.nextInt(3); j >= 0; j--) {
                int min = random.nextInt(7);
                bounds.add(
                        new Valuation.Bound(random.nextInt(n), min, min + random.nextInt(7 - min)));
            }
            rectangles.add(
                    new Valuation.Rectangle(
                            bounds, random.nextBoolean(), Rational.of(random.nextInt(100))));
        }
        return new Profile(
                "land",
                new Domain("boxes", issues),
                new Valuation.Boxes(rectangles, Rational.of(1 + random.nextInt(300))),
                Rational.ONE,
                new Reservation.Value(Rational.ZERO));
    }
}
