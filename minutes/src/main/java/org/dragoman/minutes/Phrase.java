package org.dragoman.minutes;

import java.util.function.Function;
import org.dragoman.talks.Command;

/// A way of saying a command.
///
/// @param makes the command that it says
/// @param template its shape
/// @param sample a sentence of that shape, as it is printed in the phrase book
/// @param reading what the filled phrase means
public record Phrase(
        Class<? extends Command> makes,
        Template template,
        String sample,
        Function<Slots, Command> reading) {

    static Phrase of(
            Class<? extends Command> makes,
            String shape,
            String sample,
            Function<Slots, Command> reading) {
        return new Phrase(makes, Template.of(shape), sample, reading);
    }

    /// Its shape, with slots in braces.
    public String shape() {
        return template.shape();
    }
}
