package org.dragoman.desk.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dragoman.minutes.Minutes;
import org.dragoman.minutes.Played;
import org.dragoman.minutes.Player;

/// Talks of an example case as its minutes tell them, up to a line, and what the demonstration adds
/// so that something waits for everyone.
///
/// @param id of the talks
/// @param part of the case's title, where it has several
/// @param folder the case's folder
/// @param minutes the file below the case's folder
/// @param last the beginning of the last line of the minutes that is played
/// @param more lines of minutes that are played after it
record Scene(String id, String part, String folder, String minutes, String last, String more) {

    /// Rooms whose common name is said between the others: were it the room's, the wrong-room check
    /// would stop the words.
    private static final Map<String, String> FULL =
            Map.of("iaea", "International Atomic Energy Agency");

    private static final Pattern ROOM = Pattern.compile("room (?<key>[^:]+):\\s*(?<names>.+)");

    /// All of them.
    static final List<Scene> ALL =
            List.of(
                    new Scene(
                            "geneva",
                            "",
                            "geneva",
                            "talks/third-round.minutes",
                            "21:32 The mediator's lead: puts [text] under silence",
                            """
                            21:33 The mediator's lead: notes a date from outside as [waiver] at 21:00 on 27 February 2026: “The oil waiver ends.”
                            21:34 The envoy: promises as [list] by 23:00: “A list of the sanctions that could go first.”
                            21:35 The envoy: confides as [access], without attribution, a personal conditional offer: “If observers could come on Monday, the first step could come on Tuesday.”
                            21:36 The envoy: drafts as [monday] from [access] words for Iran, until 09:00 on 27 February 2026: “If observers came early, the first step could come early, too.”
                            21:37 The envoy: grants [monday].
                            21:38 The deputy: reads [monday] back.
                            21:39 The envoy: confirms the reading of [monday].
                            21:40 The minister: confides as [fuel], for the mediator only: “Fuel from abroad can be spoken of, never in place of the right.”
                            21:41 The minister: confides as [order], with attribution, an ad referendum reply: “Relief and pause begin on one day.”
                            21:42 The minister: drafts as [day] from [order] words for the US, our name given, until 09:00 on 27 February 2026: “Relief and pause begin on one day.”
                            21:43 The minister: grants [day].
                            21:44 The legal adviser, by telephone at 21:40, noted by the note-taker: confides, without attribution, a personal question: “Who counts the thirty days?”
                            """),
                    new Scene(
                            "geneva-capitals",
                            "with the capitals",
                            "geneva",
                            "talks/third-round.minutes",
                            "23:30 The deadline comes.",
                            ""),
                    new Scene(
                            "labour",
                            "",
                            "labour",
                            "talks/proposal.minutes",
                            "14:00 Petrov: asks the council",
                            """
                            14:05 Petrov: confides, without attribution, a personal clarification: “The first package could be carried, if the canteen stays.”
                            """),
                    new Scene(
                            "river",
                            "",
                            "river",
                            "talks/second-round.minutes",
                            "10:13 Maro: confirms the reading of [stand]",
                            ""));

    /// Plays it.
    ///
    /// @param cases the folder that holds the example cases
    /// @throws IllegalArgumentException if the minutes are not there, or do not play
    Played played(Path cases) {
        var file = cases.resolve(folder).resolve(minutes);
        try {
            return Player.play(Minutes.of(file.getFileName().toString(), text(file)));
        } catch (IOException missing) {
            throw new UncheckedIOException(
                    """
                    %s cannot be read.
                    The demonstration plays the talks of the example cases: start it from the project's folder.\
                    """
                            .formatted(file),
                    missing);
        }
    }

    /// The minutes as far as they are played, rooms named as people name them. What the minutes
    /// expect somebody to see is left to their own tests; that a line is refused is kept.
    private String text(Path file) throws IOException {
        var lines = new ArrayList<String>();
        for (var line : Files.readAllLines(file)) {
            var room = ROOM.matcher(line);
            if (room.matches()) {
                lines.add(
                        "room "
                                + FULL.getOrDefault(room.group("key"), called(room.group("names")))
                                + ": "
                                + room.group("names"));
            } else if (!line.startsWith("  - ")
                    || line.startsWith("  - Refused")
                    || line.startsWith("  - It waits")) {
                lines.add(line);
            }
            if (line.startsWith(last)) {
                break;
            }
        }
        return String.join("\n", lines) + "\n" + more;
    }

    /// The first of a room's names, as it stands at the head of a page.
    private static String called(String names) {
        var name = names.split(",")[0].strip().replaceFirst("^the ", "");
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
