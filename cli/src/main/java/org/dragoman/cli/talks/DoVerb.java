package org.dragoman.cli.talks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.minutes.Clerk;
import org.dragoman.minutes.RoomPage;
import org.dragoman.store.Sitting;
import org.dragoman.store.TalksId;
import org.dragoman.talks.Call;
import org.dragoman.talks.Command;
import org.dragoman.talks.Conveyance;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Desk;
import org.dragoman.talks.Entry;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Rule;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Sight;
import org.dragoman.talks.Talks;
import org.dragoman.talks.Voice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `dragoman talks do`: phrases of the phrase book, decided now and kept.
@CommandLine.Command(
        name = "do",
        description = {
            "Does what phrases say in talks that are kept, now: each is decided by the rules, kept"
                    + " on disk, and what whoever said it sees of it is printed.",
            "\"dragoman talks phrases\" has the phrases. Without PHRASE, lines are read from --from"
                    + " or from standard input; a line begins \"NAME: …\" unless --as says who."
                    + " Blank lines and lines with # are left out."
        },
        footer = {
            "",
            "A thing is called by the first digits of its identifier, as printed: [3f2a91c0]; or by a"
                    + " label that a line before gave it: \"… as [limit]\".",
            "Exit status: 0 all is kept; 2 a line can't be read or is refused, and the lines before it"
                    + " are kept."
        },
        mixinStandardHelpOptions = true)
final class DoVerb implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private Place place = new Place();
    @Mixin private Zone zone = new Zone();

    @Parameters(index = "0", paramLabel = "TALKS", description = "The name of the talks.")
    private String talks = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "PHRASE",
            description = "What is done, in the words of the phrase book.")
    private List<String> phrases = List.of();

    @Option(
            names = "--as",
            paramLabel = "WHO",
            description = {
                "Who says it: \"Araghchi\", \"Araghchi of iran\", or for what was said by mouth",
                "\"Araghchi, by telephone at 09:11, noted by Nasra\"."
            })
    private String who = "";

    @Option(names = "--from", paramLabel = "FILE", description = "A file with the lines.")
    private @Nullable Path from;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    /// What became of a line.
    ///
    /// @param seen what its speaker sees of it: entries and what they tell, in turns
    record Done(int line, List<Sight> seen) {

        Done {
            seen = List.copyOf(seen);
        }
    }

    @Override
    public Integer call() {
        var source = !phrases.isEmpty() ? "phrase" : from == null ? "line" : from.toString();
        var clerk = new Clerk(source, zone.id());
        var lines = phrases.isEmpty() ? lines() : phrases;
        var done = new ArrayList<Done>();
        try (var archive = place.archive(clerk::watching)) {
            var sitting = Places.sitting(archive, new TalksId(talks));
            for (int i = 0; i < lines.size(); i++) {
                var line = lines.get(i).strip();
                if (line.isEmpty() || line.startsWith("#")) {
                    continue;
                }
                var each = new Done(i + 1, said(clerk, sitting, source, i + 1, line));
                done.add(each);
                if (!json) {
                    print(each, clerk);
                }
            }
        } finally {
            if (json) {
                RoomJson.done(done, spec.commandLine().getOut());
            }
        }
        return 0;
    }

    private void print(Done done, Clerk clerk) {
        var out = spec.commandLine().getOut();
        var seen = RoomPage.seen(done.seen(), clerk.reading());
        (seen.isEmpty() ? List.of("kept; it is sealed from the team.") : seen)
                .forEach(out::println);
        out.flush();
    }

    private List<Sight> said(Clerk clerk, Sitting sitting, String source, int number, String line) {
        var now = Instant.now();
        var before = sitting.at(now);
        var heard = clerk.hear(number, who, line, before, now);
        if (waits(before, heard.by(), heard.command())) {
            throw new IllegalArgumentException(
                    """
                    %s:%d: refused: %s
                    These talks ask for four eyes on what is conveyed. Convey it at the desk (dragoman serve), \
                    where another member confirms it under Second look; or let that member say here: \
                    "confirms what %s asked for at %s: …".\
                    """
                            .formatted(
                                    source,
                                    number,
                                    Rule.TWO_PERSONS.words(),
                                    ((Voice.InPerson) heard.by()).seat().name(),
                                    LocalTime.ofInstant(now, zone.id())
                                            .truncatedTo(ChronoUnit.MINUTES)));
        }
        return switch (sitting.decide(new Call(heard.by(), now, Call.ANY), heard.command())) {
            case Decision.Accepted(var events) -> {
                clerk.note(heard, events, since(before, sitting.talks()));
                yield seen(sitting, before, heard.by());
            }
            case Decision.Refused(var rule, var mend) ->
                    throw new IllegalArgumentException(
                            "%s:%d: refused: %s\n%s".formatted(source, number, rule.words(), mend));
        };
    }

    /// Whether the talks hold an order for a second person, as the desk does.
    private static boolean waits(Talks talks, Voice by, Command command) {
        return Conveyance.alone(by, command).isPresent() && Conveyance.underFourEyes(talks);
    }

    private static List<Entry> since(Talks before, Talks after) {
        var entries = new ArrayList<Entry>();
        for (long i = before.desk().journal().size() + 1L;
                i <= after.desk().journal().size();
                i++) {
            after.desk().journal().find(i).ifPresent(entries::add);
        }
        return entries;
    }

    /// What is new to whoever spoke; to whoever wrote it down, where it was recorded.
    private static List<Sight> seen(Sitting sitting, Talks before, Voice by) {
        return switch (by) {
            case Voice.InPerson(var seat) -> seen(sitting, before, seat);
            case Voice.Recorded(_, var member, _, _) ->
                    seen(sitting, before, new Seat(RoomId.DESK, member));
            case Voice.Clock _ -> List.of();
        };
    }

    private static List<Sight> seen(Sitting sitting, Talks before, Seat seat) {
        if (seat.room().equals(RoomId.DESK)) {
            var seen = Desk.of(sitting.talks(), seat.name()).seen();
            return seen.subList(Desk.of(before, seat.name()).seen().size(), seen.size());
        }
        long had = before.room(seat.room()).map(room -> room.version()).orElse(0L);
        long has = sitting.talks().room(seat.room()).map(room -> room.version()).orElse(0L);
        return sitting.page(seat, Long.MAX_VALUE, Math.toIntExact(has - had)).seen();
    }

    private List<String> lines() {
        try {
            if (from != null) {
                return Files.readAllLines(from);
            }
            var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            return in.lines().toList();
        } catch (CharacterCodingException _) {
            throw new IllegalArgumentException(
                    "%s: is no text in UTF-8.\nSave it as UTF-8.".formatted(from));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
