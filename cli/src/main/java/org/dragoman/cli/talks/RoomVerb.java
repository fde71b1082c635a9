package org.dragoman.cli.talks;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.minutes.Clerk;
import org.dragoman.minutes.RoomPage;
import org.dragoman.store.Sitting;
import org.dragoman.store.TalksId;
import org.dragoman.talks.Room;
import org.dragoman.talks.RoomId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `dragoman talks room`: all that a participant sees.
@Command(
        name = "room",
        description = {
            "Prints all that a participant of kept talks sees now: what was seen, how things stand,"
                    + " and what could be done."
        },
        mixinStandardHelpOptions = true)
final class RoomVerb implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private Place place = new Place();
    @Mixin private Zone zone = new Zone();

    @Parameters(paramLabel = "TALKS", description = "The name of the talks.")
    private String talks = "";

    @Option(
            names = "--as",
            required = true,
            paramLabel = "ROOM|WHO",
            description = {
                "A room, seen with its head's eyes, or a person: \"Araghchi\", \"Araghchi of iran\";",
                "a member of the mediator's team sees the desk."
            })
    private String who = "";

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        var clerk = new Clerk("--as", zone.id());
        try (var archive = place.archive()) {
            var sitting = Places.sitting(archive, new TalksId(talks));
            var room = room(clerk, sitting);
            var out = spec.commandLine().getOut();
            if (json) {
                RoomJson.room(who, room, out);
            } else {
                RoomPage.lines(room, clerk.reading()).forEach(out::println);
            }
            out.flush();
        }
        return 0;
    }

    private Room room(Clerk clerk, Sitting sitting) {
        var now = Instant.now();
        var at = sitting.at(now);
        var named = clerk.room(who, at);
        if (named.isPresent()) {
            return clerk.view(named.get(), at, now);
        }
        var seat = clerk.seat(who, at, now);
        if (seat.room().equals(RoomId.DESK)) {
            var desk = sitting.desk(seat.name());
            return new Room(desk.seen(), desk.standing(), List.of());
        }
        return sitting.room(seat, now);
    }
}
