package org.dragoman.cli.talks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dragoman.papers.Bytes;
import org.dragoman.papers.Cleaned;
import org.dragoman.papers.Cleaning;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `dragoman talks clean`: a file as it may be conveyed.
@Command(
        name = "clean",
        description = {
            "Writes a file anew from what a reader sees of it, and tells what was left behind.",
            "PDF, DOCX, XLSX, PPTX, PNG, JPEG and plain text; anything else is refused."
        },
        mixinStandardHelpOptions = true)
final class CleanVerb implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The file as it was handed in.")
    private Path file = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write it; without, only tells what would be left behind.")
    private @Nullable Path to;

    @Override
    public Integer call() {
        try {
            if (Files.size(file) > Cleaning.LARGEST) {
                throw new IllegalArgumentException(
                        """
                        %s: is larger than %d MiB.
                        Send it in parts.\
                        """
                                .formatted(file, Cleaning.LARGEST >> 20));
            }
            return switch (Cleaning.clean(Bytes.of(Files.readAllBytes(file)))) {
                case Cleaned.Clean clean -> {
                    if (to != null) {
                        fits(to, clean);
                        Files.write(to, clean.file().copy());
                    }
                    var out = spec.commandLine().getOut();
                    out.println("%s: %s".formatted(to == null ? file : to, clean.mediaType()));
                    out.println(
                            "left behind: "
                                    + (clean.removed().isEmpty()
                                            ? "nothing that was found"
                                            : String.join(" · ", clean.removed())));
                    out.flush();
                    yield 0;
                }
                case Cleaned.Refused(var why, var mend) ->
                        throw new IllegalArgumentException("%s: %s\n%s".formatted(file, why, mend));
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// A name that promises another sort of file would not be opened by whoever gets it.
    private void fits(Path to, Cleaned.Clean clean) {
        var name = to.getFileName().toString();
        var ending = ending(clean.name());
        if (!ending(name).equalsIgnoreCase(ending)) {
            throw new IllegalArgumentException(
                    """
                    --out %s: what is left of %s is %s.
                    Name it %s%s.\
                    """
                            .formatted(
                                    to,
                                    file,
                                    clean.mediaType(),
                                    name.substring(0, name.length() - ending(name).length()),
                                    ending));
        }
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }
}
