package org.dragoman.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomEntry;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Table;
import org.jspecify.annotations.Nullable;

/// Tables of folded talks in a snapshot.
///
/// A short one is its rows, `[[key, value], …]`. A long one stands in parts of its own and leaves
/// `{"rows": n, "first": part}`. The journal leaves its length, and what a room has seen leaves the
/// room and the numbers of the entries, for those lie in the journal.
final class TableForm extends Module {

    /// How many rows stand in one part.
    static final int MOST = 512;

    @Override
    public String getModuleName() {
        return "tables";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(
                new Serializers.Base() {
                    @Override
                    public @Nullable JsonSerializer<?> findSerializer(
                            SerializationConfig config, JavaType type, BeanDescription bean) {
                        return type.hasRawClass(Table.class) ? new Out(type) : null;
                    }
                });
        context.addDeserializers(
                new Deserializers.Base() {
                    @Override
                    public @Nullable JsonDeserializer<?> findBeanDeserializer(
                            JavaType type, DeserializationConfig config, BeanDescription bean) {
                        return type.hasRawClass(Table.class) ? new In(type) : null;
                    }
                });
    }

    /// The table whatever its keys are: all are of one type, and the compiler wants a name for it.
    @SuppressWarnings("unchecked")
    static Table<Id, Object> named(Table<?, ?> table) {
        return (Table<Id, Object>) table;
    }

    @SuppressWarnings("unchecked")
    private static Table<Id, Object> table(List<?> keys, List<Object> values) {
        return Table.sorted((List<Id>) keys, values);
    }

    private static final class Out extends StdSerializer<Table<?, ?>> {

        private static final long serialVersionUID = 1L;
        private final JavaType key;
        private final JavaType value;

        Out(JavaType type) {
            super(type);
            this.key = type.containedType(0);
            this.value = type.containedType(1);
        }

        @Override
        public void serialize(Table<?, ?> table, JsonGenerator to, SerializerProvider provider)
                throws IOException {
            if (!(provider.getAttribute(TablesApart.class) instanceof TablesApart apart)) {
                throw new IllegalStateException(
                        "Tables stand in snapshots only.\nWrite what the table was folded from.");
            }
            if (value.hasRawClass(Entry.class)) {
                to.writeNumber(table.size());
            } else if (value.hasRawClass(RoomEntry.class)) {
                var room = apart.room(table);
                to.writeStartArray();
                to.writeString(room.name());
                to.writeBinary(apart.numbers(room).bytes());
                to.writeEndArray();
            } else if (table.size() <= MOST) {
                rows(table.keys(), table.values(), to, provider);
            } else {
                int first = parts(table, apart, to, provider);
                to.writeStartObject();
                to.writeNumberField("rows", table.size());
                to.writeNumberField("first", first);
                to.writeEndObject();
            }
        }

        private int parts(
                Table<?, ?> table, TablesApart apart, JsonGenerator to, SerializerProvider provider)
                throws IOException {
            int rows = table.size();
            int first = apart.reserve((rows + MOST - 1) / MOST);
            var keys = table.keys();
            var values = table.values();
            for (int from = 0; from < rows; from += MOST) {
                int end = Math.min(from + MOST, rows);
                var out = new ByteArrayOutputStream();
                try (var part = to.getCodec().getFactory().createGenerator(out)) {
                    rows(keys.subList(from, end), values.subList(from, end), part, provider);
                }
                apart.put(first + from / MOST, out.toByteArray());
            }
            return first;
        }

        private void rows(
                List<?> keys, List<?> values, JsonGenerator to, SerializerProvider provider)
                throws IOException {
            to.writeStartArray();
            for (int i = 0; i < keys.size(); i++) {
                to.writeStartArray();
                write(keys.get(i), key, to, provider);
                write(values.get(i), value, to, provider);
                to.writeEndArray();
            }
            to.writeEndArray();
        }

        /// A member of a family with the name of its kind, as everywhere.
        private static void write(
                Object each, JavaType declared, JsonGenerator to, SerializerProvider provider)
                throws IOException {
            var family = provider.findTypeSerializer(declared);
            if (family == null) {
                provider.findValueSerializer(declared).serialize(each, to, provider);
            } else {
                provider.findValueSerializer(each.getClass())
                        .serializeWithType(each, to, provider, family);
            }
        }
    }

    private static final class In extends StdDeserializer<Table<?, ?>> {

        private static final long serialVersionUID = 1L;
        private final JavaType type;

        In(JavaType type) {
            super(type);
            this.type = type;
        }

        @Override
        public Table<?, ?> deserialize(JsonParser from, DeserializationContext context)
                throws IOException {
            if (!(context.getAttribute(TablesUnread.class) instanceof TablesUnread unread)) {
                throw new IllegalStateException(
                        "Tables stand in snapshots only.\nRead what the table was folded from.");
            }
            if (from.hasToken(JsonToken.VALUE_NUMBER_INT)) {
                return unread.journal(from.getIntValue());
            }
            if (from.hasToken(JsonToken.START_OBJECT)) {
                from.nextFieldName();
                int rows = from.nextIntValue(0);
                from.nextFieldName();
                int first = from.nextIntValue(0);
                from.nextToken();
                return unread.apart(type, rows, first);
            }
            if (type.containedType(1).hasRawClass(RoomEntry.class)) {
                var room = new RoomId(String.valueOf(from.nextTextValue()));
                from.nextToken();
                var numbers = Numbers.of(from.getBinaryValue());
                from.nextToken();
                return unread.room(room, numbers);
            }
            return rows(from, context);
        }

        private Table<?, ?> rows(JsonParser from, DeserializationContext context)
                throws IOException {
            if (from.nextToken() == JsonToken.END_ARRAY) {
                return Table.<Id, Object>empty(); // Nothing of its records need be known.
            }
            var key = context.findRootValueDeserializer(type.containedType(0));
            var value = context.findRootValueDeserializer(type.containedType(1));
            var keys = new ArrayList<Object>();
            var values = new ArrayList<Object>();
            for (; from.hasToken(JsonToken.START_ARRAY); from.nextToken()) {
                from.nextToken();
                keys.add(key.deserialize(from, context));
                from.nextToken();
                values.add(value.deserialize(from, context));
                from.nextToken();
            }
            return table(keys, values);
        }
    }
}
