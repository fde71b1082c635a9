package org.dragoman.cli.talks;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.store.TalksId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `dragoman talks bury`: the keys of a case destroyed, here and in its backups.
@Command(
        name = "bury",
        description = {
            "Destroys all keys of talks: here, and in every backup known of or named. The words are"
                    + " gone for ever; heads remain, so that exports already made stay verifiable."
        },
        footer = {
            "",
            "Exit status: 0 no copy of the keys is known to remain; 1 a backup could not be reached,"
                    + " and is named."
        },
        mixinStandardHelpOptions = true)
final class BuryVerb implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private Place place = new Place();

    @Parameters(paramLabel = "TALKS", description = "The name of the talks.")
    private String talks = "";

    @Option(
            names = "--for-ever",
            required = true,
            description = "Say that you mean it: nothing brings the words back.")
    private boolean meant;

    @Option(
            names = "--backup",
            paramLabel = "FILE",
            description = "Another backup, moved or copied since it was written.")
    private List<Path> backups = List.of();

    @Override
    public Integer call() {
        if (!meant) {
            throw new IllegalArgumentException("Nothing was buried.\nSay --for-ever.");
        }
        try (var archive = place.archive()) {
            var buried = archive.bury(new TalksId(talks), backups);
            var out = spec.commandLine().getOut();
            out.printf("%s: buried here.%n", talks);
            buried.done().forEach(file -> out.printf("%s: buried there, too.%n", file));
            archive.heads(new TalksId(talks))
                    .forEach(head ->
                            out.printf(
                                    "head of %s: %d lines, %s%n",
                                    head.log(), head.size(), head.chain()));
            out.flush();
            var err = spec.commandLine().getErr();
            for (var file : buried.notReached()) {
                err.printf("%s: could not be reached, and still holds the keys.%n", file);
            }
            if (!buried.complete()) {
                err.println(
                        "Bring them and bury again with --backup FILE, or put another key over all"
                                + " others: dragoman talks rotate --to FILE, and destroy the old"
                                + " key.");
            }
            err.flush();
            return buried.complete() ? 0 : 1;
        }
    }
}
