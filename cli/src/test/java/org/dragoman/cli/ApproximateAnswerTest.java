package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.dragoman.negotiation.Agenda;
import org.dragoman.negotiation.Issue;
import org.dragoman.negotiation.Limits;
import org.dragoman.negotiation.Negotiation;
import org.dragoman.negotiation.Party;
import org.dragoman.negotiation.Preference;
import org.dragoman.negotiation.Rational;
import org.dragoman.negotiation.Reservation;
import org.dragoman.negotiation.Utility;
import org.junit.jupiter.api.Test;

/// What `zone` prints where there was no room for an exact answer.
class ApproximateAnswerTest {

    private final StringWriter out = new StringWriter();

    private static ZoneAnswer answer() {
        var random = new SplittableRandom(5);
        var issues = new ArrayList<Issue>();
        for (int i = 0; i < 14; i++) {
            issues.add(new Issue("issue " + i, List.of("a", "b", "c")));
        }
        var parties = new ArrayList<Party>();
        for (int p = 0; p < 2; p++) {
            var values = new ArrayList<List<Rational>>();
            for (int i = 0; i < 14; i++) {
                var row = new ArrayList<Rational>();
                for (int o = 0; o < 3; o++) {
                    row.add(Rational.of(random.nextInt(1000), 14_000));
                }
                values.add(row);
            }
            parties.add(
                    new Party(
                            "party " + p,
                            new Preference.Cardinal(Utility.additive(values)),
                            new Reservation.Value(Rational.ZERO)));
        }
        return ZoneVerb.cardinal(
                new Negotiation(new Agenda(issues), parties, List.of(), List.of()),
                false,
                Limits.none().withPoints(16));
    }

    @Test
    void thePageSaysByHowMuchAPackageMayBeBetter() {
        new ZonePage(answer()).print(new PrintWriter(out, true));
        assertThat(out.toString())
                .contains("approximate by", "Every point here is attained", "to party 0 and");
    }

    @Test
    void theDocumentSaysSoTooWithTheBoundOfEachParty() {
        new ZoneJson(answer()).print(new PrintWriter(out, true));
        assertThat(out.toString()).contains("\"exact\" : false", "\"slack\" : [");
    }

    @Test
    void noTimeAtAllIsRefused() {
        var ran = Ran.of("zone", "--within", "0", "a.json", "b.json");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("--within 0", "--within 30");
    }
}
