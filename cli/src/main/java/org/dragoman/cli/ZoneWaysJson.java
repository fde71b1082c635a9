package org.dragoman.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dragoman.casefile.CaseZone;
import org.dragoman.casefile.CaseZone.Obstacle;
import org.dragoman.negotiation.Rational;

/// Writes the ways out of an empty zone of a case, and what one package is worth beside settling
/// issue by issue in an open one.
record ZoneWaysJson(CaseZone zone) {

    void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("concessionsByLoss");
        for (var concession : zone.blocked().byLoss()) {
            json.writeStartObject();
            obstacles(json, "set", concession.set());
            worths(json, "loss", concession.loss());
            strings(json, "unmeasured", concession.unmeasured());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (!zone.blocked().byWeight().isEmpty()) {
            json.writeArrayFieldStart("concessionsByWeight");
            for (var concession : zone.blocked().byWeight()) {
                json.writeStartObject();
                obstacles(json, "set", concession.set());
                number(json, "weight", "exact", concession.weight());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeArrayFieldStart("newOptions");
        for (var option : zone.blocked().newOptions()) {
            json.writeStartObject();
            strings(json, "issues", option.issues());
            obstacles(json, "keeps", option.keeps());
            json.writeArrayFieldStart("needs");
            for (var needs : option.needs()) {
                json.writeStartArray();
                each(json, needs);
                json.writeEndArray();
            }
            json.writeEndArray();
            strings(json, "favours", option.favours());
            json.writeBooleanField("complete", option.complete());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (zone.linking().isEmpty()) {
            json.writeNullField("linking");
        }
        for (var linking : zone.linking()) {
            json.writeObjectFieldStart("linking");
            options(json, "stands", linking.stands());
            options(json, "apart", linking.apart());
            options(json, "together", linking.together());
            json.writeBooleanField("keptApart", linking.keptApart());
            json.writeArrayFieldStart("gains");
            for (var gain : linking.gains()) {
                json.writeStartObject();
                json.writeStringField("party", gain.party());
                number(json, "now", "exactNow", gain.now());
                number(json, "apart", "exactApart", gain.apart());
                number(json, "together", "exactTogether", gain.together());
                number(json, "worth", "exactWorth", gain.worth());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeBooleanField("everyStep", linking.everyStep());
            json.writeArrayFieldStart("orders");
            for (var order : linking.orders()) {
                json.writeStartArray();
                for (var step : order) {
                    json.writeStartArray();
                    for (var issue : step) {
                        json.writeString(issue);
                    }
                    json.writeEndArray();
                }
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeStringField("ordersInAll", linking.count().toString());
            json.writeEndObject();
        }
    }

    private static void obstacles(JsonGenerator json, String name, List<Obstacle> obstacles)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (var obstacle : obstacles) {
            json.writeStartObject();
            json.writeStringField("kind", ZoneOfCase.kind(obstacle.kind()));
            if (obstacle.party().isEmpty()) {
                json.writeNullField("party");
            } else {
                json.writeStringField("party", obstacle.party());
            }
            json.writeStringField("id", obstacle.id());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void worths(JsonGenerator json, String name, Map<String, Rational> worths)
            throws IOException {
        json.writeArrayFieldStart(name);
        each(json, worths);
        json.writeEndArray();
    }

    private static void each(JsonGenerator json, Map<String, Rational> worths) throws IOException {
        for (var worth : worths.entrySet()) {
            json.writeStartObject();
            json.writeStringField("party", worth.getKey());
            number(json, "utility", "exact", worth.getValue());
            json.writeEndObject();
        }
    }

    private static void number(JsonGenerator json, String name, String exact, Rational number)
            throws IOException {
        json.writeStringField(name, number.toDecimal());
        if (!number.isFiniteDecimal()) {
            json.writeStringField(exact, number.toFraction());
        }
    }

    private static void strings(JsonGenerator json, String name, List<String> strings)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (var each : strings) {
            json.writeString(each);
        }
        json.writeEndArray();
    }

    private static void options(JsonGenerator json, String name, Map<String, String> options)
            throws IOException {
        json.writeObjectFieldStart(name);
        for (var each : options.entrySet()) {
            json.writeStringField(each.getKey(), each.getValue());
        }
        json.writeEndObject();
    }
}
