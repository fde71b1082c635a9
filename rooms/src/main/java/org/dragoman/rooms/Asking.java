package org.dragoman.rooms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A form for something that a participant may do now.
///
/// @param act the name of the act it asks for
/// @param fields in the order in which they are asked
/// @param waits whether it would wait for someone with the power
public record Asking(String act, List<Field> fields, boolean waits) {

    public Asking {
        fields = List.copyOf(fields);
    }

    /// What it is about: the values that it brings along.
    public List<String> about() {
        var about = new ArrayList<String>();
        for (var field : fields) {
            if (field instanceof Field.Hidden(var name, var value)
                    && !name.equals("digest")
                    && !name.equals("words")
                    && !name.equals("language")) {
                about.add(value);
            }
        }
        return about;
    }

    /// A key that no other form of a page has.
    public String key() {
        return act + "-" + Integer.toHexString(about().hashCode());
    }

    /// Whether it is about exactly these things.
    public boolean isAbout(String... things) {
        return about().equals(List.of(things));
    }

    /// One form for both, where they differ in what is chosen only.
    Optional<Asking> with(Asking other) {
        boolean same =
                act.equals(other.act)
                        && about().equals(other.about())
                        && hidden().equals(other.hidden())
                        && fields.size() == other.fields.size();
        return same
                ? Optional.of(
                        new Asking(act, Field.both(fields, other.fields), waits || other.waits))
                : Optional.empty();
    }

    private List<Field> hidden() {
        return fields.stream().filter(Field.Hidden.class::isInstance).toList();
    }

    /// What is left to fill in.
    public List<Field> asked() {
        return fields.stream().filter(field -> !(field instanceof Field.Hidden)).toList();
    }

    /// Whether a button alone is the whole form.
    public boolean bare() {
        return asked().isEmpty();
    }
}
