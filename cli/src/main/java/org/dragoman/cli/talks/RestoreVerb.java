package org.dragoman.cli.talks;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dragoman.store.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `dragoman talks restore`: a backup into an empty place.
@Command(
        name = "restore",
        description = {
            "Puts a backup into an empty data folder or database.",
            "Where larger heads were signed since (the file \"heads\" in the data folder), nothing"
                    + " smaller is signed again."
        },
        mixinStandardHelpOptions = true)
final class RestoreVerb implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private Place place = new Place();

    @Parameters(paramLabel = "BACKUP", description = "A file that \"talks backup\" wrote.")
    private Path backup = Path.of("");

    @Override
    public Integer call() {
        try (var shelf = place.shelf()) {
            Backups.restore(backup, shelf);
            spec.commandLine().getOut().printf("%d talks restored.%n", shelf.talks().size());
            spec.commandLine().getOut().flush();
        }
        return 0;
    }
}
