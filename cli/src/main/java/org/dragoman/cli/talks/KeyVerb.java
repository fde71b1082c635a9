package org.dragoman.cli.talks;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `dragoman talks key`: a new key in a file.
@Command(
        name = "key",
        description = {
            "Writes a new key into a file that only you may read.",
            "Keep a copy apart from the data: without it nothing kept under it can be read again."
        },
        mixinStandardHelpOptions = true)
final class KeyVerb implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "Where to write it; must not exist.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        Place.newKey(file);
        spec.commandLine().getOut().printf("%s: a new key; keep a copy apart.%n", file);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
