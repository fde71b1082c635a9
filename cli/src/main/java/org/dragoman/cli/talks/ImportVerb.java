package org.dragoman.cli.talks;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dragoman.store.TalksId;
import org.dragoman.store.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `dragoman talks import`: talks from a journal that another archive exported.
@Command(
        name = "import",
        description = {
            "Reads a journal that \"talks export\" wrote, checks it, and keeps it as talks here.",
            "Its logs begin anew here: heads signed elsewhere stay with the exports from there."
        },
        mixinStandardHelpOptions = true)
final class ImportVerb implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private Place place = new Place();

    @Parameters(paramLabel = "JOURNAL", description = "The file.")
    private Path file = Path.of("");

    @Option(
            names = "--as",
            required = true,
            paramLabel = "TALKS",
            description = "The name that the talks get here.")
    private String name = "";

    @Override
    public Integer call() {
        var talks = new TalksId(name);
        switch (Places.verified(file, "")) {
            case Verification.Broken(var line, var problem) ->
                    throw new IllegalArgumentException(
                            """
                            %s:%d: %s.
                            Nothing was imported. Export it anew.\
                            """
                                    .formatted(file, line, problem));
            case Verification.Sound sound when !sound.kind().equals("journal") ->
                    throw new IllegalArgumentException(
                            """
                            %s: is the record of one room, not a journal.
                            Export the journal: dragoman talks export TALKS --out FILE\
                            """
                                    .formatted(file));
            case Verification.Sound sound -> {
                try (var archive = place.archive()) {
                    archive.take(talks, sound.entries());
                }
                var out = spec.commandLine().getOut();
                out.printf("%s: %d entries imported.%n", talks, sound.entries().size());
                out.flush();
            }
        }
        return 0;
    }
}
