package org.dragoman.cli.talks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.dragoman.brief.charts.Typeface;
import org.dragoman.minutes.Clerk;
import org.dragoman.minutes.Player;
import org.dragoman.papers.CarryPage;
import org.dragoman.papers.CarryPaper;
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
                    + " on which terms; what to ask, what is overdue; what must not be mentioned.",
            "The page may be left on a table, so it holds no words of another room that were not"
                    + " granted; --confided adds them for the mediator's own eyes."
        },
        mixinStandardHelpOptions = true)
final class CarrySheetVerb implements Callable<Integer> {

    private static final String SCRIPT = ".minutes";

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private Place place = new Place();
    @Mixin private Zone zone = new Zone();

    @Parameters(
            index = "0",
            paramLabel = "TALKS|SCRIPT",
            description = "The name of kept talks, or a file of minutes (ending in .minutes).")
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

    @Option(names = "--at", paramLabel = "LINE", description = "Stop after this line of a script.")
    private int last = Integer.MAX_VALUE;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = {
                "Where to write it: a file ending in .pdf, held to one page of A4; .html; or .txt.",
                "The PDF is drawn in the largest type in which it fits one page."
            })
    private @Nullable Path out;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        if (talks.endsWith(SCRIPT)) {
            var played = Player.play(PlayVerb.minutes(Path.of(talks)), last);
            var labels = played.labels();
            write(
                    played.talks(),
                    labels.room().apply(room),
                    played.now(),
                    played.zone(),
                    labels.name());
            return 0;
        }
        try (var archive = place.archive()) {
            var now = Instant.now();
            var at = Places.sitting(archive, new TalksId(talks)).at(now);
            write(at, new Clerk("ROOM", zone.id()).room(room, at), now, zone.id(), RoomId::name);
        }
        return 0;
    }

    private void write(
            Talks at,
            Optional<RoomId> named,
            Instant now,
            ZoneId told,
            Function<RoomId, String> names) {
        var id = room(at, named);
        var who = member(at);
        var whole = CarrySheet.of(at, who, id, now).calling(names);
        var sheet = confided ? whole : whole.forTheTable();
        var paper = new CarryPaper(who, now, told, sheet);
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
            if (file.toString().endsWith(".pdf")) {
                Files.write(file, new CarryPage(List.of(Typeface.SERIF.load())).pdf(paper));
            } else if (file.toString().endsWith(".html")) {
                Files.writeString(file, paper.html());
            } else if (file.toString().endsWith(".txt")) {
                Files.write(file, paper.lines());
            } else {
                throw new IllegalArgumentException(
                        "%s: ends in neither .pdf nor .html nor .txt.\nName such a file."
                                .formatted(file));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private RoomId room(Talks at, Optional<RoomId> named) {
        return named.filter(id -> at.room(id).isPresent())
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
