package org.dragoman.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.dragoman.negotiation.Outcome;
import org.dragoman.negotiation.Rational;
import org.dragoman.negotiation.Reservation;

/// Writes GeniusWeb and NegoLog JSON; numbers keep every digit.
public final class JsonWriter {

    private JsonWriter() {}

    @FunctionalInterface
    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /// A domain as GeniusWeb JSON.
    public static String geniusWebDomain(Domain domain) {
        return document(json -> domain(json, domain));
    }

    /// A profile as GeniusWeb's `LinearAdditiveUtilitySpace`.
    ///
    /// @throws IllegalArgumentException if GeniusWeb cannot say it without loss: boxes, a cut-off,
    ///   a discount, a reservation value (it has bids only)
    public static String geniusWebProfile(Profile profile) {
        Losses.noDiscount(profile, "GeniusWeb JSON");
        var weighted = Losses.weighted(profile, "GeniusWeb JSON", false);
        return document(json -> {
            json.writeObjectFieldStart("LinearAdditiveUtilitySpace");
            json.writeStringField("name", profile.name());
            json.writeObjectFieldStart("issueUtilities");
            for (int i = 0; i < weighted.weights().size(); i++) {
                var issue = profile.domain().issues().get(i);
                json.writeObjectFieldStart(issue.name());
                utilities(json, issue, weighted.evaluations().get(i));
                json.writeEndObject();
            }
            json.writeEndObject();
            weights(json, profile.domain(), weighted);
            json.writeObjectFieldStart("domain");
            domain(json, profile.domain());
            json.writeEndObject();
            reservationBid(json, profile);
            json.writeEndObject();
        });
    }

    /// A profile, with its domain, as NegoLog JSON. The numbers of a range become option names.
    ///
    /// @throws IllegalArgumentException if NegoLog cannot say it without loss: boxes, a cut-off, a
    ///   discount
    public static String negoLog(Profile profile) {
        Losses.noDiscount(profile, "NegoLog JSON");
        var weighted = Losses.weighted(profile, "NegoLog JSON", false);
        return document(json -> {
            number(json, "reservationValue", reservationValue(profile));
            weights(json, profile.domain(), weighted);
            json.writeObjectFieldStart("issues");
            for (int i = 0; i < weighted.weights().size(); i++) {
                var issue = profile.domain().issues().get(i);
                var values = weighted.evaluations().get(i).over(issue);
                json.writeObjectFieldStart(issue.name());
                for (int o = 0; o < values.size(); o++) {
                    number(json, issue.issue().options().get(o), values.get(o));
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        });
    }

    private static Rational reservationValue(Profile profile) {
        return switch (profile.reservation()) {
            case Reservation.Unknown _ -> Rational.ZERO;
            case Reservation.Value(var utility) -> utility;
            case Reservation.ReservationPackage(var outcome) ->
                    profile.valuation().over(profile.domain()).of(outcome);
        };
    }

    private static void domain(JsonGenerator json, Domain domain) throws IOException {
        json.writeStringField("name", domain.name());
        json.writeObjectFieldStart("issuesValues");
        for (var issue : domain.issues()) {
            json.writeObjectFieldStart(issue.name());
            switch (issue) {
                case DomainIssue.Listed(var listed) -> {
                    json.writeArrayFieldStart("values");
                    for (var option : listed.options()) {
                        json.writeString(option);
                    }
                    json.writeEndArray();
                }
                case DomainIssue.Range(_, var lower, var upper, var step) -> {
                    json.writeArrayFieldStart("range");
                    for (var bound : new Rational[] {lower, upper, step}) {
                        json.writeString(Losses.decimal(bound, "a bound"));
                    }
                    json.writeEndArray();
                }
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void utilities(JsonGenerator json, DomainIssue issue, Evaluation evaluation)
            throws IOException {
        switch (issue) {
            case DomainIssue.Listed(var listed) -> {
                json.writeObjectFieldStart("discreteutils");
                json.writeObjectFieldStart("valueUtilities");
                var values = evaluation.over(issue);
                for (int o = 0; o < values.size(); o++) {
                    number(json, listed.options().get(o), values.get(o));
                }
                json.writeEndObject();
                json.writeEndObject();
            }
            case DomainIssue.Range range -> {
                if (!(evaluation instanceof Evaluation.Line(var atLower, var slope))) {
                    throw Losses.refusal(
                            "GeniusWeb JSON has no table for the numbers of \"%s\""
                                    .formatted(range.name()),
                            "List its options in the domain.");
                }
                var atUpper = atLower.plus(slope.times(range.upper().minus(range.lower())));
                if (outside(atLower) || outside(atUpper)) {
                    throw Losses.refusal(
                            "The line of \"%s\" runs from %s to %s, and GeniusWeb JSON cuts none off"
                                    .formatted(range.name(), atLower, atUpper),
                            "Keep it between 0 and 1.");
                }
                json.writeObjectFieldStart("numberutils");
                number(json, "lowValue", range.lower());
                number(json, "lowUtility", atLower);
                number(json, "highValue", range.upper());
                number(json, "highUtility", atUpper);
                json.writeEndObject();
            }
        }
    }

    private static boolean outside(Rational utility) {
        return utility.signum() < 0 || utility.compareTo(Rational.ONE) > 0;
    }

    private static void weights(JsonGenerator json, Domain domain, Valuation.Weighted weighted)
            throws IOException {
        json.writeObjectFieldStart("issueWeights");
        for (int i = 0; i < weighted.weights().size(); i++) {
            number(json, domain.issues().get(i).name(), weighted.weights().get(i));
        }
        json.writeEndObject();
    }

    private static void reservationBid(JsonGenerator json, Profile profile) throws IOException {
        switch (profile.reservation()) {
            case Reservation.Unknown _ -> {}
            case Reservation.Value(var utility) -> {
                if (utility.signum() != 0) {
                    throw Losses.refusal(
                            "GeniusWeb JSON has reservation bids and no values, and \"%s\" has %s"
                                    .formatted(profile.name(), utility),
                            "Name a package that is worth as much.");
                }
            }
            case Reservation.ReservationPackage(var outcome) -> bid(json, profile, outcome);
        }
    }

    private static void bid(JsonGenerator json, Profile profile, Outcome outcome)
            throws IOException {
        json.writeObjectFieldStart("reservationBid");
        json.writeObjectFieldStart("issuevalues");
        for (var settled : outcome.words(profile.domain().agenda()).entrySet()) {
            json.writeStringField(settled.getKey(), settled.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, Rational number)
            throws IOException {
        json.writeFieldName(name);
        json.writeNumber(Losses.decimal(number, "\"%s\"".formatted(name)));
    }

    private static String document(Body body) {
        var out = new StringWriter();
        try (var json = new JsonFactory().createGenerator(out)) {
            var indent = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter()
                            .withObjectIndenter(indent)
                            .withArrayIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter()));
            json.writeStartObject();
            body.write(json);
            json.writeEndObject();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.append('\n').toString();
    }
}
