package org.dragoman.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.negotiation.Agenda;
import org.dragoman.negotiation.Rational;

/// Prints what `zone` was asked beyond its five solutions, on a page or in the document.
record ZoneMoreAnswer(Agenda agenda, List<ZoneMore.Section> sections) {
    ZoneMoreAnswer {
        sections = List.copyOf(sections);
    }

    void write(JsonGenerator json) throws IOException {
        if (sections.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("more");
        for (var section : sections) {
            json.writeArrayFieldStart(section.key());
            for (var row : section.rows()) {
                json.writeStartObject();
                write(json, row);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void write(JsonGenerator json, ZoneMore.Row row) throws IOException {
        switch (row) {
            case ZoneMore.Row.Figure(var name, var value, var exact) -> {
                json.writeStringField("name", name);
                json.writeStringField("value", value);
                if (!exact.isEmpty()) {
                    json.writeStringField("exact", exact);
                }
            }
            case ZoneMore.Row.Note(var words) -> json.writeStringField("note", words);
            case ZoneMore.Row.Worth(var name, var point) -> {
                if (!name.isEmpty()) {
                    json.writeStringField("name", name);
                }
                numbers(
                        json,
                        "utility",
                        point.utility().stream().map(Rational::toDecimal).toList());
                if (!point.utility().stream().allMatch(Rational::isFiniteDecimal)) {
                    numbers(
                            json,
                            "exact",
                            point.utility().stream().map(Rational::toFraction).toList());
                }
                json.writeObjectFieldStart("package");
                for (var settled : point.outcome().words(agenda).entrySet()) {
                    json.writeStringField(settled.getKey(), settled.getValue());
                }
                json.writeEndObject();
            }
        }
    }

    private static void numbers(JsonGenerator json, String name, List<String> numbers)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (var number : numbers) {
            json.writeString(number);
        }
        json.writeEndArray();
    }

    void print(PrintWriter out) {
        for (var section : sections) {
            out.println();
            Wrapped.print(out, "", section.title() + (section.rows().isEmpty() ? "." : ":"));
            int place = 0;
            for (var row : section.rows()) {
                place++;
                Wrapped.print(out, "  %d. ".formatted(place), words(row));
            }
        }
    }

    private String words(ZoneMore.Row row) {
        return switch (row) {
            case ZoneMore.Row.Figure(var name, var value, var exact) ->
                    name + " " + value + (exact.isEmpty() ? "" : " (" + exact + ")");
            case ZoneMore.Row.Note(var words) -> words;
            case ZoneMore.Row.Worth(var name, var point) ->
                    "%s(%s) by %s"
                            .formatted(
                                    name.isEmpty() ? "" : name + " ",
                                    point.utility().stream()
                                            .map(each ->
                                                    String.format(
                                                            Locale.ROOT, "%.4f", each.toDouble()))
                                            .collect(Collectors.joining(", ")),
                                    point.outcome().words(agenda).entrySet().stream()
                                            .map(ZoneMoreAnswer::settled)
                                            .collect(Collectors.joining("; ")));
        };
    }

    private static String settled(Map.Entry<String, String> issue) {
        return issue.getKey() + ": " + issue.getValue();
    }
}
