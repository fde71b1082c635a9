package org.dragoman.cli.talks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.dragoman.minutes.Clerk;
import org.dragoman.papers.CarryPaper;
import org.dragoman.store.Sitting;
import org.dragoman.store.TalksId;
import org.dragoman.talks.CarrySheet;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Talks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `dragoman talks carry-sheet`: the page that a mediator takes into one room.
@Command(
        name = "carry-sheet",
        description = {
            "Prints the page for a meeting with one room: what may be said there, in which words and"
                    + " on which terms; what to ask; what must not be mentioned.",
            "The page may be left on a table, so it holds no words of another room that were not"
                    + " granted; --confided adds them for the mediator's own eyes."
        },
        mixinStandardHelpOptions = true)
final class CarrySheetVerb implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private Place place = new Place();
    @Mixin private Zone zone = new Zone();

    @Parameters(index = "0", paramLabel = "TALKS", description = "The name of the talks.")
    private String talks = "";

    @Parameters(index = "1", paramLabel = "ROOM", description = "Into which room.")
    private String room = "";

    @Option(
            names = "--for",
            paramLabel = "MEMBER",
            description = "Which member of the team takes it (default: the lead).")
    private String member = "";

    @Option(
            names = "--confided",
            description = "Also what other rooms confided and this one must not hear of.")
    private boolean confided;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Where to write it: a file ending in .html, for one printed page, or .txt.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        try (var archive = place.archive()) {
            var sitting = Places.sitting(archive, new TalksId(talks));
            write(sitting, Instant.now());
        }
        return 0;
    }

    private void write(Sitting sitting, Instant now) {
        var at = sitting.at(now);
        var id = room(at);
        var who = member(at);
        var whole = CarrySheet.of(at, who, id, now);
        var sheet = confided ? whole : whole.forTheTable();
        var paper = new CarryPaper(who, now, zone.id(), sheet);
        if (json) {
            RoomJson.sheet(sheet, spec.commandLine().getOut());
        } else if (out == null) {
            paper.lines().forEach(spec.commandLine().getOut()::println);
            spec.commandLine().getOut().flush();
        } else {
            write(paper, out);
        }
    }

    private static void write(CarryPaper paper, Path file) {
        try {
            if (file.toString().endsWith(".html")) {
                Files.writeString(file, paper.html());
            } else if (file.toString().endsWith(".txt")) {
                Files.write(file, paper.lines());
            } else {
                throw new IllegalArgumentException(
                        "%s: ends in neither .html nor .txt.\nName such a file.".formatted(file));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private RoomId room(Talks at) {
        return new Clerk("ROOM", zone.id())
                .room(room, at)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "%s: there is no room \"%s\".\nIts rooms: %s."
                                        .formatted(talks, room, at.rooms().keys())));
    }

    private String member(Talks at) {
        var team = at.desk().team();
        if (member.isEmpty()) {
            return team.keys().stream()
                    .filter(name -> team.find(name).filter(Role.LEAD::equals).isPresent())
                    .findFirst()
                    .orElse("");
        }
        if (!team.has(member)) {
            throw new IllegalArgumentException(
                    "%s: nobody on the team is called \"%s\".\nIts members: %s."
                            .formatted(talks, member, team.keys()));
        }
        return member;
    }
}
