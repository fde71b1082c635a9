package org.dragoman.cli.talks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dragoman.minutes.Minutes;
import org.dragoman.minutes.Played;
import org.dragoman.minutes.Player;
import org.dragoman.minutes.RoomPage;
import org.dragoman.talks.RoomId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `dragoman talks play`: runs minutes and checks what they say of who sees what.
@Command(
        name = "play",
        description = {
            "Runs minutes of talks: every line is decided by the rules, every expectation checked.",
            "The first line that does not go as the minutes say is told with its place."
        },
        footer = {
            "",
            "Exit status: 0 all goes as the minutes say; 2 it does not, or they can't be read."
        },
        mixinStandardHelpOptions = true)
final class PlayVerb implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SCRIPT", description = "A file of minutes (docs/formats/script.md).")
    private Path script = Path.of("");

    @Option(
            names = "--room",
            paramLabel = "NAME",
            description = "Print what this room sees at the end.")
    private String room = "";

    @Option(names = "--at", paramLabel = "LINE", description = "Stop after this line of the file.")
    private int last = Integer.MAX_VALUE;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        var played = Player.play(minutes(script), last);
        var out = spec.commandLine().getOut();
        if (json) {
            new PlayedJson(played).print(out);
        } else if (room.isEmpty()) {
            out.println(played.title().isEmpty() ? script.toString() : played.title());
            out.println(
                    "%d entries in %d rooms, %d expectations, all as the minutes say."
                            .formatted(
                                    played.journal().size(),
                                    played.rooms().size(),
                                    played.expectations()));
        } else {
            RoomPage.lines(played.room(room(played)), played).forEach(out::println);
        }
        out.flush();
        return 0;
    }

    private RoomId room(Played played) {
        return played.labels()
                .room()
                .apply(room)
                .filter(id -> played.talks().room(id).isPresent())
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                """
                                %s: no room is called "%s".
                                Its rooms: %s.\
                                """
                                        .formatted(script, room, played.rooms())));
    }

    /// Reads a file of minutes.
    static Minutes minutes(Path file) {
        try {
            return Minutes.of(file.toString(), Files.readString(file));
        } catch (CharacterCodingException _) {
            throw new IllegalArgumentException(
                    """
                    %s: is no text in UTF-8.
                    Save it as UTF-8.\
                    """
                            .formatted(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
