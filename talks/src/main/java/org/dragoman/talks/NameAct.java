package org.dragoman.talks;

/// What a room says of names.
public sealed interface NameAct extends ProceedingsAct {

    /// Says what this room calls a thing; the last word counts.
    record AcceptName(String thing, String name) implements NameAct {}

    /// Says that a term must not be put before this room.
    record BarTerm(String term) implements NameAct {}

    /// Says that a barred term may be put before it again.
    record AllowTerm(String term) implements NameAct {}

    @Override
    default Power power() {
        return Power.SPEAK;
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case AcceptName(var thing, var name) ->
                    Sight.of("accept a name", "thing", thing, "name", name);
            case BarTerm(var term) -> Sight.of("bar a term", "term", term);
            case AllowTerm(var term) -> Sight.of("allow a term", "term", term);
        };
    }
}
