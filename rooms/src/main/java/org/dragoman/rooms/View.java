package org.dragoman.rooms;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.dragoman.talks.Call;
import org.dragoman.talks.ConfidenceEvent;
import org.dragoman.talks.Confidences;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Door;
import org.dragoman.talks.Id;
import org.dragoman.talks.OfferEvent;
import org.dragoman.talks.People;
import org.dragoman.talks.Room;
import org.dragoman.talks.RoomCommand;
import org.dragoman.talks.RoomEntry;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Sight;
import org.dragoman.talks.Tenders;
import org.dragoman.talks.Texts;
import org.dragoman.talks.Wording;

/// A room as one of its people looks at it now.
///
/// @param state what the room has seen
/// @param seat who looks
/// @param now when
/// @param base the address of the room, without a slash at its end
/// @param own whether it is this person who looks; else their room is only shown to somebody, who
///   is offered nothing that is for the room alone: its files, its record to take along
public record View(
        RoomState state,
        Seat seat,
        Instant now,
        Words words,
        Times times,
        String base,
        boolean own) {

    /// How many of many things a page shows; the record has them all.
    public static final int SHOWN = 60;

    /// A room as its own person looks at it.
    public View(RoomState state, Seat seat, Instant now, Words words, Times times, String base) {
        this(state, seat, now, words, times, base, true);
    }

    /// The person who looks.
    ///
    /// @throws IllegalArgumentException if there is no such person in the room
    public People.Person person() {
        return state.people()
                .persons()
                .find(seat.name())
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                """
                                Nobody called "%s" sits in the room %s.
                                Ask whether they may look before making their page.\
                                """
                                        .formatted(seat.name(), seat.room())));
    }

    /// Everything this person sees.
    public Room room() {
        return Room.of(state, seat, now);
    }

    /// Whether an act would be done, or wait for someone with the power, if it were asked now.
    public boolean may(RoomCommand act) {
        return new Door(state, seat).decide(act, false, Call.ANY, now, _ -> new Id(""))
                instanceof Decision.Accepted;
    }

    /// What this person could do now, of some kinds only; not about what is confided, granted and
    /// received.
    List<RoomCommand> possible(Predicate<RoomCommand> which) {
        return new Door(state, seat).matters(now, which);
    }

    /// How matters stand in the room, what it confided and received left out.
    List<Sight> matters() {
        return Room.matters(state, seat);
    }

    /// How an offer stands that was received or carried, once it was answered or withdrawn.
    public Optional<Tenders.Standing> tender(Id offer) {
        return state.shuttle().tenders().standing().find(offer);
    }

    /// What a mediator's proposal is about, as it was put.
    public String subject(Id proposal) {
        return state.entries().values().stream()
                .flatMap(entry ->
                        entry.event() instanceof OfferEvent.ProposalMade made
                                        && made.proposal().equals(proposal)
                                ? Stream.of(made.subject())
                                : Stream.empty())
                .findFirst()
                .orElse("");
    }

    /// The places of the packages that all accepted of a mediator's proposal; none before its
    /// deadline, and none where there was no deal.
    public List<Integer> deal(Id proposal) {
        return state.entries().values().stream()
                .flatMap(entry ->
                        entry.event() instanceof OfferEvent.ProposalClosed(var id, _, var deal)
                                        && id.equals(proposal)
                                ? deal.stream()
                                : Stream.empty())
                .toList();
    }

    /// The forms for what this person may do now about a family of things.
    public List<Asking> askings(Family family) {
        return Askings.of(this, List.of(family));
    }

    /// Those of some forms that are about exactly these things.
    public static List<Asking> about(List<Asking> askings, String... things) {
        return askings.stream().filter(asking -> asking.isAbout(things)).toList();
    }

    /// Those of some forms that are about a clause, less those that stand beside its words.
    public static List<Asking> clause(List<Asking> askings, String text, String clause) {
        return about(askings, text, clause).stream()
                .filter(asking -> !asking.act().equals("withdraw-reservation"))
                .toList();
    }

    /// Whether an act would wait for someone with the power.
    public boolean wouldWait(RoomCommand act) {
        return !person().authority().covers(act.power(), now);
    }

    /// Where a form sends its act.
    public String act(String name) {
        return base + "/do/" + name;
    }

    /// The address of a page of this room.
    public String page(RoomPage page) {
        return page.path().isEmpty() ? base : base + "/" + page.path();
    }

    /// A moment in words.
    public String at(Instant at) {
        return times.of(at);
    }

    /// Until when something waits, in words: of what has passed, since when it is late. Empty where
    /// it does not end.
    public String until(Instant end) {
        var said = at(end);
        return said.isEmpty() ? "" : words.of(now.isBefore(end) ? "until" : "late", said);
    }

    /// How another room is called here.
    public Tint tint(RoomId room) {
        return Tint.of(room, state);
    }

    /// The rooms this one knows of and could write to, in order.
    public List<RoomId> others() {
        return state.people().parties().keys().stream()
                .filter(room -> !state.people().capitals().contains(room))
                .filter(room -> !room.equals(state.of()))
                .toList();
    }

    /// The newest entries before a number, newest first; fewer where they are long.
    ///
    /// Cost: O(most · log n) for n entries.
    public List<RoomEntry> entries(long before, int most) {
        long newest = Math.min(before, state.version() + 1) - 1;
        var entries =
                LongStream.iterate(newest, number -> number > 0, number -> number - 1)
                        .mapToObj(state.entries()::find)
                        .flatMap(Optional::stream)
                        .iterator();
        return Portion.of(entries, most, entry -> entry.event().sight());
    }

    /// Something confided or received, with the entry by which it came.
    public record Came<T>(T thing, RoomEntry entry) {}

    /// What was conveyed to this room, newest first: the last ones, and of those before them what
    /// still waits for something.
    ///
    /// Cost: O(n) for n entries.
    public List<Came<Confidences.Received>> received() {
        var all = new ArrayList<Came<Confidences.Received>>();
        for (var entry : state.entries().values().reversed()) {
            if (entry.event() instanceof ConfidenceEvent.Conveyed(_, var id, _, _)) {
                state.confidences()
                        .received()
                        .find(id)
                        .filter(thing -> all.size() < SHOWN || waits(thing))
                        .ifPresent(thing -> all.add(new Came<>(thing, entry)));
            }
        }
        return all;
    }

    /// Whether something received waits for this room.
    static boolean waits(Confidences.Received thing) {
        return switch (thing.use()) {
            case STANDING, NOTICED, SEQUESTERED -> true;
            case ACKNOWLEDGED, ATTESTED, CLOSED -> false;
        };
    }

    /// What this room confided, newest first: the last ones, and of those before them what has a
    /// grant that is open.
    ///
    /// Cost: O(n) for n entries.
    public List<Came<Confidences.Item>> items() {
        var open = new HashSet<Id>();
        for (var grant : state.confidences().grants().values()) {
            if (grant.stage().open()) {
                open.add(grant.item());
            }
        }
        var all = new ArrayList<Came<Confidences.Item>>();
        for (var entry : state.entries().values().reversed()) {
            if (entry.event() instanceof ConfidenceEvent.Confided(_, var id, _, _, _, _)) {
                state.confidences()
                        .items()
                        .find(id)
                        .filter(_ -> all.size() < SHOWN || open.contains(id))
                        .ifPresent(item -> all.add(new Came<>(item, entry)));
            }
        }
        return all;
    }

    /// The texts that were laid before a capital with a question.
    public List<Laid> laid(Id consultation) {
        return Laid.before(state, consultation);
    }

    /// The text of what a sight shows, where somebody decides upon one.
    public List<Laid> laid(Sight sight) {
        return Laid.of(state, sight).stream().toList();
    }

    /// The grants of something confided.
    public List<Confidences.Grant> grants(Id item) {
        return state.confidences().grants().values().stream()
                .filter(grant -> grant.item().equals(item))
                .toList();
    }

    /// A note of the room alone.
    public record Note(Instant at, String by, String words) {}

    /// The last notes of the room alone that are no sheets, newest first.
    public List<Note> notes() {
        var notes = new ArrayList<Note>();
        for (var entry : state.entries().values().reversed()) {
            if (notes.size() < SHOWN
                    && entry.event() instanceof ConfidenceEvent.NoteWritten(_, _, var words)
                    && !Sheet.is(words)
                    && !LentSheet.is(words)) {
                notes.add(new Note(entry.at(), entry.by(), words));
            }
        }
        return notes;
    }

    /// Whether words of a bracket are this room's.
    public boolean isOurs(Id text, String clause, Wording variant) {
        return state.texts().own().values().stream()
                .anyMatch(own ->
                        own.text().equals(text)
                                && own.clause().equals(clause)
                                && variant.says(own.words()));
    }

    /// This room's words for a clause.
    public List<Texts.Own> own(Id text, String clause) {
        return state.texts().own().values().stream()
                .filter(own -> own.text().equals(text) && own.clause().equals(clause))
                .toList();
    }
}
