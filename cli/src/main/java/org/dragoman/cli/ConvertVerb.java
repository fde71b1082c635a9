package org.dragoman.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dragoman.casefile.folder.CaseFolder;
import org.dragoman.formats.FieldFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `dragoman convert`: a domain and its profiles in another format of the field.
@Command(
        name = "convert",
        description = {
            "Write a domain and its profiles in another format of the field.",
            "Reads what zone reads: GENIUS XML, GeniusWeb JSON, NegoLog JSON, or a case folder in"
                    + " which every party gave numbers. No digit is lost: what a format cannot say"
                    + " is refused, and nothing is written then."
        },
        footer = {
            "",
            "Example: dragoman convert domain.xml a.xml b.xml --to geniusweb --out ferry",
            "docs/formats/convert.md tells what each format can say."
        },
        mixinStandardHelpOptions = true)
final class ConvertVerb implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private Subject subject = new Subject();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}.")
    private FieldFormat format = FieldFormat.genius;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder to write; must not exist or be empty.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        var reading =
                subject.isCase()
                        ? CaseProfiles.of(CaseFolder.read(subject.folder()))
                        : FieldFiles.read(subject.files());
        var written = format.write(reading);
        var err = spec.commandLine().getErr();
        reading.warnings().forEach(warning -> err.println("warning: " + warning));
        written.warnings().forEach(warning -> err.println("warning: " + warning));
        err.flush();
        write(written);
        var out = spec.commandLine().getOut();
        var command = new StringBuilder("  dragoman zone");
        for (var file : written.files().keySet()) {
            out.println(folder.resolve(file));
            command.append(' ').append(quoted(folder.resolve(file).toString()));
        }
        if (reading.profiles().size() > 1) {
            out.printf("What could be agreed, from these files:%n%s%n", command);
        }
        out.flush();
        return 0;
    }

    private void write(FieldFormat.Written written) {
        try {
            if (Files.exists(folder)) {
                if (!Files.isDirectory(folder)) {
                    throw new FileAlreadyExistsException(folder.toString());
                }
                try (var inside = Files.list(folder)) {
                    if (inside.findAny().isPresent()) {
                        throw new IllegalArgumentException(
                                """
                                --out %s: is a folder with something in it.
                                Name one that does not exist yet, or empty it.\
                                """
                                        .formatted(folder));
                    }
                }
            }
            Files.createDirectories(folder);
            for (var file : written.files().entrySet()) {
                Files.writeString(
                        folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// As a shell takes it for one word.
    private static String quoted(String word) {
        return word.matches("[\\w./+:@%-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
