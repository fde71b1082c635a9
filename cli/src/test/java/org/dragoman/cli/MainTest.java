package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void anUnknownVerbIsAnsweredWithOneMessageAndStatusTwo() {
        assertThat(run("zoen")).isEqualTo(2);
        assertThat(err.toString()).contains("zoen", "Try: dragoman --help").doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void everyVerbHasAHelpPageOfItsOwn() {
        for (var verb : new TreeSet<>(Main.commandLine().getSubcommands().keySet())) {
            out.getBuffer().setLength(0);
            assertThat(run("help", verb)).as(verb).isZero();
            assertThat(out.toString()).as(verb).containsIgnoringCase("usage: ");
        }
    }

    @Test
    void theCompletionScriptKnowsTheVerbs() {
        assertThat(run("completion")).isZero();
        assertThat(out.toString()).contains("complete -F", "completion");
    }
}
