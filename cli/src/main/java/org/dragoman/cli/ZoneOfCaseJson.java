package org.dragoman.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import org.dragoman.casefile.AgendaConflict;
import org.dragoman.casefile.CaseZone;
import org.dragoman.casefile.CaseZone.PackageShares;
import org.dragoman.casefile.CaseZone.Share;
import org.dragoman.casefile.PositionMatrix.Position;
import org.dragoman.casefile.PositionMatrix.Source;
import org.dragoman.casefile.StatedRedLine.OptionReading;

/// Prints what `zone` answers of a case as one JSON document: what a domain gets, and beside it the
/// conflicts on the agenda, the readings, the packages and what to ask next.
///
/// Parties, issues and options go by their ids; `names` and `agenda` hold their words.
record ZoneOfCaseJson(ZoneOfCase answer) {

    void print(PrintWriter out, ZoneMoreAnswer asked) {
        new ZoneJson(answer.answer())
                .print(
                        out,
                        json -> {
                            more(json);
                            asked.write(json);
                        });
    }

    private void more(JsonGenerator json) throws IOException {
        if (answer.zone().answer()
                instanceof CaseZone.Answer.Ordinal(_, var withoutZone, int draws)) {
            json.writeStringField(
                    "method",
                    "%d draws of values and weights that keep with the orders, seed %d, each solved"
                                    .formatted(draws, answer.terms().seed())
                            + " exactly");
            json.writeBooleanField("exact", false);
            share(json, "drawsWithoutZone", withoutZone);
        }
        conflicts(json);
        json.writeArrayFieldStart("readings");
        for (var reading : answer.zone().readings()) {
            reading(json, reading);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("packages");
        for (var shares : answer.zone().packages()) {
            shares(json, shares);
        }
        json.writeEndArray();
        openings(json);
        new ZoneWaysJson(answer.zone()).write(json);
        words(json);
    }

    private void conflicts(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("agendaConflicts");
        for (var conflict : answer.conflicts()) {
            json.writeStartObject();
            json.writeStringField("issue", conflict.issue());
            voice(json, "demand", conflict.demand());
            voice(json, "refusal", conflict.refusal());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void voice(JsonGenerator json, String side, AgendaConflict.Voice voice)
            throws IOException {
        json.writeObjectFieldStart(side);
        json.writeStringField("party", voice.party());
        json.writeArrayFieldStart("statements");
        for (var position : voice.positions()) {
            json.writeString(statement(position));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("words");
        for (var position : voice.positions()) {
            json.writeString(position.words());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /// The id of the statement, or where a person entered the position.
    static String statement(Position position) {
        return switch (position.source()) {
            case Source.Machine(var id) -> id.value();
            case Source.Confirmed(var id, _) -> id.value();
            case Source.Overrides(var id, _, _) -> id.value();
            case Source.EnteredByHand _ -> position.id();
        };
    }

    private static void reading(JsonGenerator json, OptionReading reading) throws IOException {
        json.writeStartObject();
        json.writeStringField("redLine", reading.redLine());
        json.writeStringField("party", reading.party());
        json.writeStringField("issue", reading.issue());
        json.writeStringField("option", reading.option());
        json.writeStringField("answer", ZoneOfCase.word(reading.answer()));
        if (!reading.ask().isEmpty()) {
            json.writeStringField("ask", reading.ask());
        }
        for (var decided : reading.decided()) {
            json.writeStringField("by", decided.by());
            json.writeStringField("on", decided.on().toString());
            json.writeStringField("why", decided.why());
        }
        json.writeEndObject();
    }

    private void shares(JsonGenerator json, PackageShares shares) throws IOException {
        json.writeStartObject();
        json.writeFieldName("package");
        options(json, shares.options());
        share(json, "onFrontier", shares.onFrontier());
        share(json, "nash", shares.nash());
        share(json, "egalitarian", shares.egalitarian());
        json.writeObjectFieldStart("aboveReservation");
        for (var party : shares.aboveReservation().entrySet()) {
            share(json, party.getKey(), party.getValue());
        }
        json.writeEndObject();
        json.writeStringField("possiblyEfficient", ZoneOfCase.word(shares.possiblyEfficient()));
        json.writeStringField(
                "necessarilyEfficient", ZoneOfCase.word(shares.necessarilyEfficient()));
        json.writeArrayFieldStart("restsOn");
        for (var reading : answer.zone().restsOn(shares.options())) {
            reading(json, reading);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void share(JsonGenerator json, String name, Share share) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("share", rounded(share.of()));
        json.writeNumberField("error", rounded(share.error()));
        json.writeEndObject();
    }

    private static double rounded(double share) {
        return Math.round(share * 1e6) / 1e6;
    }

    private void openings(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("zopaIf");
        for (var opening : answer.zone().openedBy()) {
            json.writeStartObject();
            json.writeArrayFieldStart("readings");
            for (var reading : opening.readings()) {
                reading(json, reading);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("packages");
            if (opening.then() instanceof CaseZone.Answer.Ordinal(var packages, _, _)) {
                for (var shares : packages) {
                    shares(json, shares);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void words(JsonGenerator json) throws IOException {
        var caseFile = answer.caseFile();
        json.writeStringField("case", caseFile.title());
        json.writeStringField("options", answer.stated() ? "stated" : "all");
        json.writeArrayFieldStart("leftOut");
        for (var each : answer.zone().leftOut()) {
            json.writeStartObject();
            json.writeStringField("id", each.id());
            json.writeStringField("why", each.why());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("names");
        for (var party : caseFile.parties()) {
            json.writeStringField(party.id(), party.name());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("agenda");
        for (var issue : caseFile.issues()) {
            json.writeObjectFieldStart(issue.id());
            json.writeStringField("name", issue.name());
            json.writeObjectFieldStart("options");
            for (var option : issue.options()) {
                json.writeStringField(option.id(), option.words());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void options(JsonGenerator json, Map<String, String> options)
            throws IOException {
        json.writeStartObject();
        for (var each : options.entrySet()) {
            json.writeStringField(each.getKey(), each.getValue());
        }
        json.writeEndObject();
    }
}
