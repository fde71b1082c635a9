package org.dragoman.cli.talks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.dragoman.talks.CarrySheet;
import org.dragoman.talks.Room;

/// What verbs on kept talks print as one JSON document.
final class RoomJson {

    private RoomJson() {}

    private interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    private static void print(PrintWriter out, Writing writing) {
        try (var json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            writing.to(json);
            json.writeEndObject();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        out.println();
        out.flush();
    }

    static void room(String who, Room room, PrintWriter out) {
        print(out, json -> PlayedJson.room(json, who, room));
    }

    static void done(List<DoVerb.Done> lines, PrintWriter out) {
        print(
                out,
                json -> {
                    json.writeArrayFieldStart("kept");
                    for (var line : lines) {
                        json.writeStartObject();
                        json.writeNumberField("line", line.line());
                        PlayedJson.sights(json, "seen", line.seen());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                });
    }

    static void sheet(CarrySheet sheet, PrintWriter out) {
        print(
                out,
                json -> {
                    json.writeStringField("room", sheet.room().name());
                    lines(json, "say", sheet.say());
                    lines(json, "ask", sheet.ask());
                    lines(json, "silent", sheet.silent());
                });
    }

    private static void lines(JsonGenerator json, String name, List<CarrySheet.Line> lines)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (var line : lines) {
            json.writeStartObject();
            json.writeStringField("what", line.what());
            json.writeStringField("terms", line.terms());
            json.writeStringField("since", line.why().heldSince().map(Object::toString).orElse(""));
            json.writeStringField("until", line.until().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
