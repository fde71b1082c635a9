package org.dragoman.store;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Lets the JSON library find the members of every sealed family by its permitted subclasses, so
/// that a new event is covered on the day it is written.
///
/// A member is named by its family and itself, `PeopleEvent.Invited`. A record that moves or takes
/// another name keeps its old one in [#FORMER], or old journals become unreadable.
final class SealedFamilies extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    /// The property that holds the name of a member.
    static final String TYPE = "type";

    /// Present names of members by former ones.
    static final Map<String, String> FORMER = Map.of();

    @Override
    public JsonTypeInfo.Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedClass type && isFamily(type.getRawType())
                ? JsonTypeInfo.Value.construct(
                        JsonTypeInfo.Id.NAME,
                        JsonTypeInfo.As.PROPERTY,
                        TYPE,
                        null,
                        false,
                        true,
                        true)
                : super.findPolymorphicTypeInfo(config, annotated);
    }

    @Override
    public List<NamedType> findSubtypes(Annotated annotated) {
        var found = new ArrayList<NamedType>();
        if (annotated instanceof AnnotatedClass type && isFamily(type.getRawType())) {
            members(type.getRawType(), found);
        }
        return found;
    }

    @Override
    public Enum<?> findDefaultEnumValue(AnnotatedClass type, Enum<?>[] constants) {
        return constants[0];
    }

    /// What is absent reads as empty where its type has an empty value, and is refused elsewhere.
    @Override
    public JsonSetter.Value findSetterInfo(Annotated annotated) {
        var type = annotated.getRawType();
        boolean empties =
                type.isPrimitive()
                        || type.isEnum()
                        || type == String.class
                        || Collection.class.isAssignableFrom(type)
                        || Map.class.isAssignableFrom(type);
        return JsonSetter.Value.forValueNulls(empties ? Nulls.AS_EMPTY : Nulls.FAIL);
    }

    /// Whether a type is a family of ours; the JDK's time zones are a sealed class, and one text.
    private static boolean isFamily(Class<?> type) {
        return type.isInterface() && type.isSealed();
    }

    /// The members of a sealed family, however deep.
    static void members(Class<?> family, List<NamedType> into) {
        for (var member : family.getPermittedSubclasses()) {
            if (member.isSealed()) {
                members(member, into);
            } else {
                into.add(new NamedType(member, name(member)));
                FORMER.forEach((former, present) -> {
                    if (present.equals(name(member))) {
                        into.add(new NamedType(member, former));
                    }
                });
            }
        }
    }

    /// The name of a member: its family and itself.
    static String name(Class<?> member) {
        var family = member.getEnclosingClass();
        return family == null
                ? member.getSimpleName()
                : family.getSimpleName() + "." + member.getSimpleName();
    }
}
