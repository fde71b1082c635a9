package org.dragoman.cli.talks;

import java.util.concurrent.Callable;
import org.dragoman.store.StoreTrouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `dragoman talks list`: the talks that are kept here.
@Command(
        name = "list",
        description = "Lists the talks that are kept here: name, entries, rooms.",
        mixinStandardHelpOptions = true)
final class ListVerb implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private Place place = new Place();

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var archive = place.archive()) {
            for (var talks : archive.talks()) {
                try {
                    archive.open(talks)
                            .ifPresent(sitting ->
                                    out.printf(
                                            "%s  %d entries  rooms: %s%n",
                                            talks,
                                            sitting.talks().desk().journal().size(),
                                            sitting.talks().rooms().keys()));
                } catch (StoreTrouble trouble) {
                    out.printf("%s  %s%n", talks, trouble.kind());
                }
            }
        }
        out.flush();
        return 0;
    }
}
