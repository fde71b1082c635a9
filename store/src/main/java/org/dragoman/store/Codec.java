package org.dragoman.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.dragoman.talks.Command;
import org.dragoman.talks.Entry;

/// Entries of a journal and commands as JSON in UTF-8, on one line, one way only; and back.
///
/// Every record of `talks` is covered by its components, every sealed family by its permitted
/// subclasses. A component that an older journal lacks reads as empty: false, 0, no text, no
/// members, the first constant of an enumeration. See `docs/formats/journal.md`.
public final class Codec {

    /// The version of the format that is written.
    public static final int VERSION = 1;

    static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .annotationIntrospector(new SealedFamilies())
                    .addModule(PlainTexts.module())
                    .addModule(new TableForm())
                    .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                    .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                    .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();

    private static final ObjectWriter ENTRY_OUT = MAPPER.writerFor(Entry.class);
    static final ObjectReader ENTRY_IN = MAPPER.readerFor(Entry.class);
    private static final ObjectWriter COMMAND_OUT = MAPPER.writerFor(Command.class);
    private static final ObjectReader COMMAND_IN = MAPPER.readerFor(Command.class);

    private Codec() {}

    /// An entry as JSON.
    public static byte[] bytes(Entry entry) {
        return bytes(ENTRY_OUT, entry);
    }

    /// A command as JSON.
    public static byte[] bytes(Command command) {
        return bytes(COMMAND_OUT, command);
    }

    /// The entry of this JSON.
    ///
    /// @throws IllegalArgumentException if it is none; the message names the place, not the words
    public static Entry entry(byte[] json) {
        return read(ENTRY_IN, Entry.class, json, "an entry");
    }

    /// The command of this JSON.
    ///
    /// @throws IllegalArgumentException if it is none; the message names the place, not the words
    public static Command command(byte[] json) {
        return read(COMMAND_IN, Command.class, json, "a command");
    }

    static byte[] bytes(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsBytes(value);
        } catch (JsonProcessingException _) {
            throw new IllegalStateException(
                    """
                    A %s holds something that has no form in a journal.
                    Teach PlainTexts the type that is new in it.\
                    """
                            .formatted(value.getClass().getSimpleName()));
        }
    }

    static <T> T read(ObjectReader reader, Class<T> type, byte[] json, String what) {
        try {
            return type.cast(reader.readValue(json));
        } catch (IOException wrong) {
            throw new IllegalArgumentException(
                    """
                    This is not %s that this Dragoman can read%s.
                    Take the Dragoman that wrote it, or a newer one; docs/formats/journal.md has the form.\
                    """
                            .formatted(what, place(wrong)));
        }
    }

    /// Where, without the words that stand there.
    private static String place(IOException wrong) {
        if (wrong instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            var place = new StringBuilder();
            for (var step : mapping.getPath()) {
                if (step.getFieldName() != null) {
                    place.append(place.isEmpty() ? "" : ".").append(step.getFieldName());
                } else {
                    place.append('[').append(step.getIndex()).append(']');
                }
            }
            return " (at " + place + ")";
        }
        return "";
    }
}
