package org.dragoman.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Function;
import org.dragoman.talks.Digest;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomId;

/// Values that stand in a journal as one text: moments as ISO 8601, names as they are.
final class PlainTexts {

    private PlainTexts() {}

    /// What the JSON library has to know of them.
    static SimpleModule module() {
        var module = new SimpleModule("plain texts");
        text(module, RoomId.class, RoomId::name, RoomId::new);
        text(module, Id.class, Id::text, Id::new);
        text(module, Digest.class, Digest::hex, Digest::new);
        text(module, Bytes.class, Bytes::hex, Bytes::ofHex);
        text(module, Instant.class, Instant::toString, Instant::parse);
        text(module, Duration.class, Duration::toString, Duration::parse);
        text(module, Period.class, Period::toString, Period::parse);
        text(module, LocalDate.class, LocalDate::toString, LocalDate::parse);
        text(module, LocalTime.class, LocalTime::toString, LocalTime::parse);
        text(module, LocalDateTime.class, LocalDateTime::toString, LocalDateTime::parse);
        text(module, OffsetDateTime.class, OffsetDateTime::toString, OffsetDateTime::parse);
        text(module, ZonedDateTime.class, ZonedDateTime::toString, ZonedDateTime::parse);
        text(module, ZoneId.class, ZoneId::getId, ZoneId::of);
        module.setSerializerModifier(new OrderedSets());
        return module;
    }

    private static <T> void text(
            SimpleModule module,
            Class<T> type,
            Function<T, String> write,
            Function<String, T> read) {
        module.addSerializer(type, new Writing<>(type, write));
        module.addKeySerializer(type, new WritingKey<>(type, write));
        module.addDeserializer(type, new Reading<>(type, read));
        module.addKeyDeserializer(type, new ReadingKey<>(read));
    }

    private static final class Writing<T> extends StdSerializer<T> {

        private static final long serialVersionUID = 1L;
        private final transient Function<T, String> write;

        Writing(Class<T> type, Function<T, String> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator to, SerializerProvider provider)
                throws IOException {
            to.writeString(write.apply(value));
        }
    }

    private static final class WritingKey<T> extends StdSerializer<T> {

        private static final long serialVersionUID = 1L;
        private final transient Function<T, String> write;

        WritingKey(Class<T> type, Function<T, String> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator to, SerializerProvider provider)
                throws IOException {
            to.writeFieldName(write.apply(value));
        }
    }

    private static final class Reading<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1L;
        private final transient Function<String, T> read;

        Reading(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser from, DeserializationContext context) throws IOException {
            var text = from.getValueAsString();
            if (text == null) {
                return context.reportInputMismatch(this, "a text is needed here");
            }
            try {
                return read.apply(text);
            } catch (DateTimeException | IllegalArgumentException _) {
                return context.reportInputMismatch(this, "no %s", handledType().getSimpleName());
            }
        }
    }

    private static final class ReadingKey<T> extends KeyDeserializer {

        private final Function<String, T> read;

        ReadingKey(Function<String, T> read) {
            this.read = read;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return read.apply(key);
        }
    }
}
