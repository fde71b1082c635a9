package org.dragoman.cli.talks;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.dragoman.minutes.Clerk;
import org.dragoman.store.TalksId;
import org.dragoman.talks.Call;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Talks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `dragoman talks new`: talks begun and opened.
@Command(
        name = "new",
        description = {
            "Begins talks and opens them with their rules. The name stands unsealed in the data"
                    + " folder: choose one that tells nothing."
        },
        footer = {
            "",
            "Rules, several with commas: closed; by the model law; their existence secret; held for"
                    + " 20 seconds; overrides not told; open to the team; a leak budget of 2 bits."
        },
        mixinStandardHelpOptions = true)
final class NewTalksVerb implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private Place place = new Place();
    @Mixin private Zone zone = new Zone();

    @Parameters(paramLabel = "TALKS", description = "The name that the talks get here.")
    private String talks = "";

    @Option(
            names = "--lead",
            required = true,
            paramLabel = "NAME",
            description = "Who leads the mediator's team.")
    private String lead = "";

    @Option(
            names = "--title",
            required = true,
            paramLabel = "TITLE",
            description = "What the mediator's team calls the talks; rooms are not told.")
    private String title = "";

    @Option(
            names = "--rules",
            defaultValue = "closed",
            paramLabel = "RULES",
            description = "Their rules; ${DEFAULT-VALUE}.")
    private String rules = "";

    @Override
    public Integer call() {
        var clerk = new Clerk("--rules", zone.id());
        var now = Instant.now();
        var phrase =
                "opens the talks “%s”%s"
                        .formatted(
                                title.replace('“', '"').replace('”', '"'),
                                rules.isBlank() ? "" : ", " + rules.strip());
        var heard = clerk.hear(1, lead, phrase, Talks.NONE, now);
        var id = new TalksId(talks);
        try (var archive = place.archive(clerk::watching)) {
            return switch (archive.begin(
                    id, new Call(heard.by(), now, Call.ANY), heard.command())) {
                case Decision.Accepted _ -> {
                    var out = spec.commandLine().getOut();
                    out.printf("%s: “%s” opened, led by %s.%n", id, title, lead);
                    out.flush();
                    yield 0;
                }
                case Decision.Refused(var rule, var mend) ->
                        throw new IllegalArgumentException(
                                "%s: refused: %s\n%s".formatted(id, rule.words(), mend));
            };
        }
    }
}
