package org.dragoman.rooms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a form asks for.
public sealed interface Field {

    /// Its name in the form.
    String name();

    /// Something that the form brings along.
    record Hidden(String name, String value) implements Field {}

    /// Words of any length.
    record Paragraph(String name, boolean needed) implements Field {}

    /// A line of words.
    record Line(String name, boolean needed) implements Field {}

    /// Several things, one a line.
    record Lines(String name, boolean needed) implements Field {}

    /// A moment, in the venue's time.
    record When(String name) implements Field {}

    /// A whole number, from 1.
    ///
    /// @param first what stands there to begin with
    /// @param most the largest that the talks take
    record HowMany(String name, int first, int most) implements Field {}

    /// One of several.
    ///
    /// @param named whether what they are called is the participants' words, not the pages'
    record OneOf(String name, Map<String, String> options, boolean named) implements Field {

        public OneOf {
            options = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(options));
        }
    }

    /// Any of several.
    record AnyOf(String name, Map<String, String> options) implements Field {

        public AnyOf {
            options = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(options));
        }
    }

    /// Words side by side in several languages.
    record Side(String name, List<org.dragoman.talks.Language> languages) implements Field {

        public Side {
            languages = List.copyOf(languages);
        }
    }

    /// Figures with their ranges, in rows.
    record Figures(String name) implements Field {}

    /// Both, where they ask for the same: of choices, those of either.
    static Field both(Field one, Field other) {
        if (one instanceof OneOf(var name, var options, var named)
                && other instanceof OneOf(_, var more, _)) {
            return new OneOf(name, joined(options, more), named);
        }
        if (one instanceof AnyOf(var name, var options) && other instanceof AnyOf(_, var more)) {
            return new AnyOf(name, joined(options, more));
        }
        return one;
    }

    private static Map<String, String> joined(Map<String, String> one, Map<String, String> other) {
        var all = new LinkedHashMap<>(one);
        all.putAll(other);
        return all;
    }

    /// Two lists of fields of one form.
    static List<Field> both(List<Field> one, List<Field> other) {
        var fields = new ArrayList<Field>();
        for (int i = 0; i < one.size(); i++) {
            fields.add(both(one.get(i), other.get(i)));
        }
        return fields;
    }
}
