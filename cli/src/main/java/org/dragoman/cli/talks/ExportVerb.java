package org.dragoman.cli.talks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.dragoman.store.Sitting;
import org.dragoman.store.TalksId;
import org.dragoman.talks.RoomId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `dragoman talks export`: a room's own record, or the whole journal, as a file that proves
/// itself.
@Command(
        name = "export",
        description = {
            "Writes a room's own record, signed, to be verified offline; without --room the journal.",
            "What is written is no longer sealed: whoever has the file can read it."
        },
        mixinStandardHelpOptions = true)
final class ExportVerb implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private Place place = new Place();

    @Parameters(paramLabel = "TALKS", description = "The name of the talks.")
    private String talks = "";

    @Option(names = "--room", paramLabel = "ROOM", description = "Whose record.")
    private String room = RoomId.DESK.name();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where to write; a file that is there is replaced.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        try (var archive = place.archive()) {
            var sitting = Places.sitting(archive, new TalksId(talks));
            write(sitting);
            var printed = spec.commandLine().getOut();
            printed.println(sitting.head(new RoomId(room)).text());
            printed.flush();
            spec.commandLine()
                    .getErr()
                    .printf("%s: written. The line above is its head: keep it apart.%n", out);
            spec.commandLine().getErr().flush();
        }
        return 0;
    }

    private void write(Sitting sitting) {
        var half = out.resolveSibling(out.getFileName() + ".part");
        try {
            try (var to =
                    Files.newOutputStream(
                            half,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE)) {
                sitting.export(new RoomId(room), to);
            }
            Files.move(half, out, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            try {
                Files.deleteIfExists(half);
            } catch (IOException _) {
                // Said by what failed before.
            }
        }
    }
}
