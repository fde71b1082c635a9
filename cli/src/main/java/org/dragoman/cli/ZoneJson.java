package org.dragoman.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.dragoman.negotiation.Outcome;
import org.dragoman.negotiation.Rational;
import org.dragoman.negotiation.Solution;
import org.dragoman.negotiation.Solutions;
import org.dragoman.negotiation.Zone;

/// Prints what could be agreed as one JSON document, point by point, so that a frontier of a
/// million points needs no memory of its own.
///
/// Exact numbers are strings: a decimal where it is finite, else 15 significant digits, and then
/// `exact` beside it holds the fraction.
record ZoneJson(ZoneAnswer answer) {

    /// Writes what a case folder adds.
    @FunctionalInterface
    interface More {
        void write(JsonGenerator json) throws IOException;
    }

    /// Prints the document; a domain has no conflicts on the agenda and no readings of red lines.
    void print(PrintWriter out) {
        print(out, new ZoneMoreAnswer(answer.negotiation().agenda(), List.of()));
    }

    /// The same with what was asked beyond the five solutions.
    void print(PrintWriter out, ZoneMoreAnswer asked) {
        print(
                out,
                json -> {
                    json.writeArrayFieldStart("agendaConflicts");
                    json.writeEndArray();
                    json.writeArrayFieldStart("readings");
                    json.writeEndArray();
                    asked.write(json);
                });
    }

    /// Prints the document with further members at its end.
    void print(PrintWriter out, More more) {
        var indent = new DefaultIndenter("  ", "\n");
        var pretty =
                new DefaultPrettyPrinter()
                        .withObjectIndenter(indent)
                        .withArrayIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter());
        try (var json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(pretty);
            document(json, more);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        out.println();
    }

    private void document(JsonGenerator json, More more) throws IOException {
        var negotiation = answer.negotiation();
        json.writeStartObject();
        json.writeStringField("outcomes", negotiation.agenda().outcomes().toString());
        for (var zone : answer.zone()) {
            json.writeStringField("method", zone.method());
            json.writeBooleanField("exact", zone.exact());
            if (!zone.exact()) {
                numbers(json, "slack", "exactSlack", zone.frontier().slack());
            }
        }
        parties(json);
        json.writeObjectFieldStart("zopa");
        json.writeBooleanField("empty", answer.empty());
        if (answer.empty()
                && answer.blocked().blockingSets().isEmpty()
                && answer.zone().stream().anyMatch(zone -> !zone.provedEmpty())) {
            json.writeBooleanField("proved", false);
        }
        json.writeEndObject();
        if (answer.zone().isEmpty()) {
            json.writeNullField("frontier");
            json.writeNullField("solutions");
        }
        for (var zone : answer.zone()) {
            frontier(json, zone);
            var solutions = zone.solutions();
            if (solutions.isPresent()) {
                solutions(json, solutions.get());
            } else {
                json.writeNullField("solutions");
            }
        }
        blocked(json);
        more.write(json);
        json.writeEndObject();
    }

    private void parties(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("parties");
        var parties = answer.negotiation().parties();
        for (int p = 0; p < parties.size(); p++) {
            json.writeStartObject();
            json.writeStringField("name", parties.get(p).name());
            if (answer.zone().isEmpty()) {
                json.writeNullField("reservation");
            }
            for (var zone : answer.zone()) {
                var reservation = zone.disagreement().get(p);
                json.writeStringField("reservation", reservation.toDecimal());
                if (!reservation.isFiniteDecimal()) {
                    json.writeStringField("exact", reservation.toFraction());
                }
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void frontier(JsonGenerator json, Zone zone) throws IOException {
        json.writeObjectFieldStart("frontier");
        json.writeNumberField("points", zone.frontier().size());
        json.writeArrayFieldStart("entries");
        for (var point : zone.frontier().points()) {
            json.writeStartObject();
            numbers(json, "utility", "exact", point.utility());
            json.writeFieldName("package");
            options(json, point.outcome());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void solutions(JsonGenerator json, Solutions solutions) throws IOException {
        json.writeObjectFieldStart("solutions");
        solution(json, "nash", solutions.nash());
        solution(json, "nashFromZero", solutions.nashFromZero());
        solution(json, "kalaiSmorodinsky", solutions.kalaiSmorodinsky());
        solution(json, "egalitarian", solutions.egalitarian());
        solution(json, "utilitarian", solutions.utilitarian());
        json.writeEndObject();
    }

    private void solution(JsonGenerator json, String name, Solution solution) throws IOException {
        json.writeObjectFieldStart(name);
        numbers(json, "utility", "exact", solution.utility());
        json.writeFieldName("package");
        options(json, solution.outcome());
        json.writeArrayFieldStart("tied");
        for (var outcome : solution.tied()) {
            options(json, outcome);
        }
        json.writeEndArray();
        if (solution.packages().compareTo(BigInteger.valueOf(solution.tied().size())) > 0) {
            json.writeStringField("tiedInAll", solution.packages().toString());
        }
        numbers(json, "disagreement", "exactDisagreement", solution.disagreement());
        json.writeEndObject();
    }

    private void options(JsonGenerator json, Outcome outcome) throws IOException {
        json.writeStartObject();
        for (var settled : outcome.words(answer.negotiation().agenda()).entrySet()) {
            json.writeStringField(settled.getKey(), settled.getValue());
        }
        json.writeEndObject();
    }

    private static void numbers(
            JsonGenerator json, String name, String exact, List<Rational> numbers)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (var number : numbers) {
            json.writeString(number.toDecimal());
        }
        json.writeEndArray();
        if (!numbers.stream().allMatch(Rational::isFiniteDecimal)) {
            json.writeArrayFieldStart(exact);
            for (var number : numbers) {
                json.writeString(number.toFraction());
            }
            json.writeEndArray();
        }
    }

    private void blocked(JsonGenerator json) throws IOException {
        if (!answer.empty()) {
            json.writeNullField("blocked");
            return;
        }
        json.writeObjectFieldStart("blocked");
        sets(json, "minimalBlockingSets", answer.blocked().blockingSets());
        sets(json, "minimalConcessionSets", answer.blocked().concessionSets());
        json.writeBooleanField("complete", answer.complete());
        json.writeEndObject();
    }

    private static void sets(JsonGenerator json, String name, List<List<ZoneAnswer.Obstacle>> sets)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (var set : sets) {
            json.writeStartArray();
            for (var obstacle : set) {
                json.writeStartObject();
                json.writeStringField("kind", obstacle.kind());
                if (obstacle.party().isEmpty()) {
                    json.writeNullField("party");
                } else {
                    json.writeStringField("party", obstacle.party());
                }
                json.writeStringField("id", obstacle.id());
                json.writeStringField("words", obstacle.words());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
