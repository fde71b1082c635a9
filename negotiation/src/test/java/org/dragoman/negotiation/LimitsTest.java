package org.dragoman.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dragoman.testkit.Laws.forAll;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final Limits FEW = Limits.none().withPoints(16);

    @Test
    void anApproximateFrontierLeavesOutNothingBeyondItsSlack() {
        forAll(
                60,
                3,
                LimitsTest::space,
                negotiation -> {
                    var exact = Frontier.regardless(negotiation, Limits.none());
                    var few = Frontier.regardless(negotiation, FEW);
                    assertThat(exact.exact()).isTrue();
                    assertThat(few.exact()).isEqualTo(few.slack().equals(zero(few.parties())));
                    for (var point : exact.points()) {
                        assertThat(few.points()).anyMatch(kept -> within(kept, point, few.slack()));
                    }
                    for (var point : few.points()) {
                        assertThat(worth(negotiation, point.outcome())).isEqualTo(point.utility());
                    }
                    if (few.exact()) {
                        assertThat(few.size()).isEqualTo(exact.size());
                    }
                });
    }

    @Test
    void aLargeSpaceUnderALimitIsApproximateAndSaysSo() {
        var negotiation = space(new SplittableRandom(1), 20);
        var few = Frontier.regardless(negotiation, FEW);
        assertThat(few.exact()).isFalse();
        assertThat(few.slack()).allMatch(slack -> slack.signum() >= 0);
        assertThat(few.size()).isLessThanOrEqualTo(20);
    }

    @Test
    void aPassedDeadlineGivesAnApproximateAnswer() {
        var clock = new AtomicLong();
        var limits = Limits.none().until(() -> clock.getAndAdd(1), 3);
        var late = Frontier.regardless(large(), limits);
        assertThat(late.exact()).isFalse();
        assertThat(late.size()).isBetween(1, 256);
    }

    @Test
    void aCancelledComputationEndsAtOnce() {
        var asked = new AtomicInteger();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() ->
                        Frontier.regardless(
                                large(), Limits.none().unless(() -> asked.incrementAndGet() > 5)));
        assertThat(asked).hasValue(6);
    }

    @Test
    void aWatcherSeesStepsInOrder() {
        var seen = new ArrayList<Limits.Progress>();
        Frontier.regardless(
                large(),
                Limits.none()
                        .watchedBy(progress -> {
                            seen.add(progress);
                            return Limits.Verdict.CONTINUE;
                        }));
        assertThat(seen).isNotEmpty().allMatch(progress -> progress.done() < progress.total());
        assertThat(seen).isSortedAccordingTo((a, b) -> Integer.compare(a.done(), b.done()));
    }

    private static Negotiation large() {
        return space(new SplittableRandom(1), 60);
    }

    /// Two or three parties over up to thirty issues, some tied.
    private static Negotiation space(SplittableRandom random, int size) {
        int parties = 2 + random.nextInt(2);
        int n = Math.max(2, size * 3 / parties / 2);
        var issues = new ArrayList<Issue>();
        for (int i = 0; i < n; i++) {
            issues.add(new Issue("issue " + i, List.of("a", "b", "c")));
        }
        var all = new ArrayList<Party>();
        for (int p = 0; p < parties; p++) {
            var values = new ArrayList<List<Rational>>();
            for (int i = 0; i < n; i++) {
                values.add(
                        List.of(
                                Rational.of(random.nextInt(1000), 999),
                                Rational.of(random.nextInt(1000), 999),
                                Rational.of(random.nextInt(1000), 999)));
            }
            all.add(
                    new Party(
                            "party " + p,
                            new Preference.Cardinal(Utility.additive(values)),
                            new Reservation.Unknown()));
        }
        var linkages = new ArrayList<Linkage>();
        for (int k = 0; k < n / 2; k++) {
            linkages.add(
                    new Linkage(
                            "tie " + k,
                            "tied",
                            Condition.implies(
                                    Condition.is(random.nextInt(n), random.nextInt(3)),
                                    Condition.is(random.nextInt(n), random.nextInt(3)))));
        }
        return new Negotiation(new Agenda(issues), all, List.of(), linkages);
    }

    private static boolean within(Point kept, Point point, List<Rational> slack) {
        for (int p = 0; p < slack.size(); p++) {
            if (kept.utility().get(p).plus(slack.get(p)).compareTo(point.utility().get(p)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Rational> zero(int parties) {
        return Collections.nCopies(parties, Rational.ZERO);
    }

    private static List<Rational> worth(Negotiation negotiation, Outcome outcome) {
        assertThat(negotiation.admits(outcome)).isTrue();
        return negotiation.parties().stream()
                .map(party -> ((Preference.Cardinal) party.preference()).utility().of(outcome))
                .toList();
    }
}
