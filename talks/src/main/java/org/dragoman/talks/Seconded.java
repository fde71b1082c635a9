package org.dragoman.talks;

import java.time.Instant;

/// An order that one member of the team asked for and another confirms, word for word: four eyes.
///
/// Both may decide for the team and read what the order is about; one of the two has the role that
/// the order needs.
///
/// @param order what was asked for; not itself confirmed already
/// @param first who asked for it
/// @param asked when they did
public record Seconded(DeskCommand order, String first, Instant asked) implements DeskCommand {

    /// @throws IllegalArgumentException if the order is a confirmed one itself
    public Seconded {
        if (order instanceof Seconded) {
            throw new IllegalArgumentException(
                    """
                    An order that was confirmed is to be confirmed once more.
                    Confirm the order itself.\
                    """);
        }
    }

    @Override
    public Role needs() {
        return Role.MEDIATOR;
    }
}
