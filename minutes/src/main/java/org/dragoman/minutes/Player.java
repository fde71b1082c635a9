package org.dragoman.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.talks.Call;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Event;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Talks;
import org.dragoman.talks.Voice;

/// Runs minutes: each line is decided by the rules of the talks, each expectation is checked.
///
/// Deadlines come by themselves: whatever falls due before a line's time happens first, as in life.
public final class Player {

    private static final String PASSES = "Time passes";
    private static final String COMES = "The deadline comes";

    private final Names names;
    private final Seeded ids;
    private Things things = Things.NONE;
    private Calendar calendar;
    private Talks talks = Talks.NONE;
    private Instant now = Instant.MIN;
    private Step step = Step.NONE;
    private int expectations;

    private Player(Minutes minutes) {
        names = Names.of(minutes.head().rooms());
        ids = new Seeded(minutes.head().seed());
        calendar = new Calendar(LocalDate.MIN, minutes.head().zone());
    }

    /// Runs minutes to their end.
    ///
    /// @throws IllegalArgumentException if a line can't be read, is refused against the minutes, or
    ///   somebody sees other things than it says; the message names the line and how to mend it
    public static Played play(Minutes minutes) {
        return play(minutes, Integer.MAX_VALUE);
    }

    /// Runs minutes up to a line, this one included.
    ///
    /// @param last its number
    public static Played play(Minutes minutes, int last) {
        var player = new Player(minutes);
        for (var line : minutes.lines()) {
            if (line.place().number() <= last) {
                player.run(line);
            }
        }
        player.settle();
        return new Played(
                minutes.head().title(),
                minutes.head().zone(),
                player.talks.desk().journal().values(),
                player.talks,
                player.now,
                player.expectations,
                new Played.Labels(player.names::find, player.things::label, player.names::of));
    }

    private void run(Minutes.Line line) {
        switch (line) {
            case Minutes.Line.Day(var place, var day) -> {
                settle();
                calendar = calendar.on(Calendar.day(place, day));
            }
            case Minutes.Line.Timed(var place, var time, var text) -> {
                settle();
                timed(place, time, text);
            }
            case Minutes.Line.Expected(var place, var text) -> {
                step = new Expectation(place, names, things, now).check(text, step, talks);
                expectations++;
            }
        }
    }

    /// A refusal that no expectation answered is the trouble of the line that was refused.
    private void settle() {
        if (step.outcome() instanceof Step.Refused(var place, var refused)) {
            throw place.trouble(
                    "this is refused: %s %s".formatted(refused.rule().words(), refused.mend()),
                    "If it is meant to be refused, write below it \"- Refused: %s\""
                            .formatted(refused.rule().words()));
        }
    }

    private void timed(Place place, String time, String text) {
        if (calendar.day().equals(LocalDate.MIN)) {
            throw place.trouble(
                    "no day has been named",
                    "Write \"On 26 February 2026:\" above the first line.");
        }
        var at = calendar.moment(place, time);
        if (at.isBefore(now)) {
            throw place.trouble(
                    "%s comes before the line above, %s"
                            .formatted(time, Calendar.said(now, calendar.zone())),
                    "Put the lines in the order of time; a new day begins with \"On …:\".");
        }
        now = at;
        var before = talks;
        boolean struck = strike();
        var said = Sentence.of(place, text);
        var bare = said.frame();
        if (bare.equals(PASSES) || bare.equals(COMES)) {
            if (bare.equals(COMES) && !struck) {
                throw place.trouble(
                        "no deadline comes until then",
                        "Write \"Time passes.\", or mend the time.");
            }
            step = new Step(before, Step.DONE, Set.of());
            return;
        }
        step = new Step(before, decide(place, said), Set.of());
    }

    private Step.Outcome decide(Place place, Sentence said) {
        int colon = said.frame().indexOf(": ");
        if (colon < 0) {
            throw place.trouble(
                    "nobody is said to do this: %s".formatted(said.spoken(said.frame())),
                    "Write \"NAME: …\", \"%s.\" or \"%s.\".".formatted(PASSES, COMES));
        }
        var scene = new Scene(talks, names, things, calendar, RoomId.DESK);
        var voice = Speaker.of(place, said.frame().substring(0, colon), scene, now);
        var heard =
                PhraseBook.read(
                        said.in(said.frame().substring(colon + 2)),
                        new Scene(talks, names, things, calendar, Speaker.room(voice)));
        ids.drawn();
        var decision = talks.decide(new Call(voice, now, Call.ANY), heard.command(), ids);
        return switch (decision) {
            case Decision.Refused refused -> {
                ids.drawn();
                yield new Step.Refused(place, refused);
            }
            case Decision.Accepted(var events) -> {
                things = things.after(heard.label(), heard.named(), ids.drawn(), events);
                keep(now, voice, events);
                yield Step.outcome(events);
            }
        };
    }

    private boolean strike() {
        boolean struck = false;
        if (talks.desk().journal().size() == 0) {
            return false;
        }
        for (var due = talks.due(now, ids); !due.isEmpty(); due = talks.due(now, ids)) {
            struck = true;
            for (var entry : due) {
                keep(entry);
            }
        }
        return struck;
    }

    private void keep(Instant at, Voice by, List<Event> events) {
        var entries = new ArrayList<Entry>();
        events.forEach(event -> entries.add(new Entry(at, by, event)));
        entries.forEach(this::keep);
    }

    private void keep(Entry entry) {
        talks = talks.after(entry);
        things = things.after(entry);
    }
}
