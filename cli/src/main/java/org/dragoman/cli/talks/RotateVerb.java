package org.dragoman.cli.talks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.store.MasterKey;
import org.dragoman.store.TalksId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `dragoman talks rotate`: new keys.
@Command(
        name = "rotate",
        description = {
            "Puts new keys in place of the keys of talks and seals all of it anew; with --to, puts"
                    + " another key over all others.",
            "Records and heads stay as they are. End every other process on the same data first."
        },
        mixinStandardHelpOptions = true)
final class RotateVerb implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private Place place = new Place();

    @Parameters(arity = "0..*", paramLabel = "TALKS", description = "Names of talks.")
    private List<String> talks = List.of();

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "The file with the other key; made where there is none.")
    private Path to = Path.of("");

    @Override
    public Integer call() {
        boolean other = !to.toString().isEmpty();
        if (talks.isEmpty() && !other) {
            throw new IllegalArgumentException(
                    "Nothing to rotate.\nName talks, or another key with --to FILE.");
        }
        var out = spec.commandLine().getOut();
        try (var archive = place.archive()) {
            for (var name : talks) {
                archive.rotate(new TalksId(name));
                out.printf("%s: sealed under new keys.%n", name);
            }
            if (other) {
                archive.rekey(Files.exists(to) ? MasterKey.ofFile(to) : Place.newKey(to));
                out.printf("The archive opens with %s from now on.%n", to);
            }
        }
        out.flush();
        return 0;
    }
}
