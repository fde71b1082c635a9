package org.dragoman.cli.talks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.dragoman.minutes.Played;
import org.dragoman.talks.Room;
import org.dragoman.talks.Sight;
import org.dragoman.talks.Voice;

/// Prints what came of minutes as one JSON document.
record PlayedJson(Played played) {

    void print(PrintWriter out) {
        try (var json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("title", played.title());
            json.writeStringField("zone", played.zone().getId());
            json.writeStringField("now", played.now().toString());
            json.writeNumberField("expectations", played.expectations());
            json.writeArrayFieldStart("journal");
            for (var entry : played.journal()) {
                json.writeStartObject();
                json.writeStringField("at", entry.at().toString());
                json.writeStringField("by", by(entry.by()));
                sight(json, "event", entry.event().sight());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("rooms");
            for (var room : played.rooms()) {
                room(json, room.name(), played.room(room));
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        out.println();
    }

    private static String by(Voice voice) {
        return switch (voice) {
            case Voice.InPerson(var seat) -> seat.toString();
            case Voice.Recorded(var seat, var member, var how, _) ->
                    "%s, %s, noted by %s".formatted(seat, how, member);
            case Voice.Clock _ -> "";
        };
    }

    static void room(JsonGenerator json, String name, Room room) throws IOException {
        json.writeObjectFieldStart(name);
        sights(json, "seen", room.seen());
        sights(json, "standing", room.standing());
        sights(json, "offers", room.offers());
        json.writeEndObject();
    }

    static void sights(JsonGenerator json, String name, List<Sight> sights) throws IOException {
        json.writeArrayFieldStart(name);
        for (var sight : sights) {
            json.writeStartObject();
            parts(json, sight);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void sight(JsonGenerator json, String name, Sight sight) throws IOException {
        json.writeObjectFieldStart(name);
        parts(json, sight);
        json.writeEndObject();
    }

    private static void parts(JsonGenerator json, Sight sight) throws IOException {
        json.writeStringField("title", sight.title());
        for (var part : sight.parts()) {
            json.writeStringField(part.name(), part.value());
        }
    }
}
