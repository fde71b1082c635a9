package org.dragoman.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A value of a JSON file with its line; numbers keep their digits.
sealed interface Json {

    /// Where it opens, from 1.
    int line();

    /// An object; its members in file order.
    record Node(Map<String, Json> members, int line) implements Json {}

    /// An array.
    record Row(List<Json> items, int line) implements Json {}

    /// A string.
    record Text(String words, int line) implements Json {}

    /// A number, as it is written.
    record Digits(String digits, int line) implements Json {}

    /// true, false or null.
    record Literal(String word, int line) implements Json {}

    /// Reads a whole file.
    ///
    /// @throws IllegalArgumentException if it is no JSON, says a member twice or says more than one
    ///   value
    static Json parse(Source source) {
        try (var parser = new JsonFactory().createParser(source.text())) {
            parser.nextToken();
            var value = value(source, parser);
            if (parser.nextToken() != null) {
                throw source.error(
                        parser.currentLocation().getLineNr(),
                        "something stands after the end of the JSON value.",
                        "Keep one value in a file.");
            }
            return value;
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            throw source.error(
                    at == null ? 1 : Math.max(1, at.getLineNr()),
                    "is not JSON: " + broken.getOriginalMessage(),
                    "Mend it there; the file may be cut short.");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Json value(Source source, JsonParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var members = new LinkedHashMap<String, Json>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    var key = parser.currentName();
                    int place = parser.currentTokenLocation().getLineNr();
                    parser.nextToken();
                    if (members.putIfAbsent(key, value(source, parser)) != null) {
                        throw source.error(
                                place,
                                "\"%s\" stands twice.".formatted(key),
                                "Keep one of the two.");
                    }
                }
                yield new Node(members, line);
            }
            case START_ARRAY -> {
                var items = new ArrayList<Json>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(source, parser));
                }
                yield new Row(items, line);
            }
            case VALUE_STRING -> new Text(parser.getText(), line);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Digits(parser.getText(), line);
            case null ->
                    throw source.error(line, "the file ends too soon.", "It may be cut short.");
            default -> new Literal(parser.getText(), line);
        };
    }
}
