package org.dragoman.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes sets in one order, for the JDK's immutable sets change theirs from run to run.
final class OrderedSets extends BeanSerializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonSerializer<?> modifyCollectionSerializer(
            SerializationConfig config,
            CollectionType type,
            BeanDescription description,
            JsonSerializer<?> serializer) {
        return Set.class.isAssignableFrom(type.getRawClass())
                ? new Ordered(serializer)
                : serializer;
    }

    private static final class Ordered extends JsonSerializer<Object>
            implements ContextualSerializer {

        private final JsonSerializer<Object> plain;

        @SuppressWarnings("unchecked")
        Ordered(JsonSerializer<?> plain) {
            this.plain = (JsonSerializer<Object>) plain;
        }

        @Override
        public JsonSerializer<?> createContextual(
                SerializerProvider provider, @Nullable BeanProperty property)
                throws JsonMappingException {
            return new Ordered(provider.handleSecondaryContextualization(plain, property));
        }

        @Override
        public void serialize(Object set, JsonGenerator to, SerializerProvider provider)
                throws IOException {
            plain.serialize(ordered((Set<?>) set), to, provider);
        }

        @Override
        public void serializeWithType(
                Object set, JsonGenerator to, SerializerProvider provider, TypeSerializer types)
                throws IOException {
            plain.serializeWithType(ordered((Set<?>) set), to, provider, types);
        }

        /// By what each member says of itself; members of the sealed families are records, whose
        /// words say all of them.
        private static Set<Object> ordered(Set<?> set) {
            var ordered = new LinkedHashSet<Object>();
            set.stream().sorted(Comparator.comparing(Object::toString)).forEach(ordered::add);
            return ordered;
        }
    }
}
