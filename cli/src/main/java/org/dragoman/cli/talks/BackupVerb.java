package org.dragoman.cli.talks;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `dragoman talks backup`: everything that is kept, sealed as it lies, in one file.
@Command(
        name = "backup",
        description = {
            "Writes everything that is kept here into one file, sealed as it lies.",
            "The key is not in it, and without the key it opens for nobody: keep the key apart.",
            "A burial will look for the file where it was written."
        },
        mixinStandardHelpOptions = true)
final class BackupVerb implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private Place place = new Place();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where to write; must not exist.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        try (var archive = place.archive()) {
            archive.backup(out);
            spec.commandLine()
                    .getOut()
                    .printf("%s: %d talks backed up.%n", out, archive.talks().size());
            spec.commandLine().getOut().flush();
        }
        return 0;
    }
}
