package org.dragoman.rooms;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dragoman.talks.Call;
import org.dragoman.talks.ConfidenceEvent;
import org.dragoman.talks.Confidences;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Door;
import org.dragoman.talks.Id;
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
public record View(RoomState state, Seat seat, Instant now, Words words, Times times, String base) {

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

    /// What this person could do now, of some kinds only.
    List<RoomCommand> possible(Predicate<RoomCommand> which) {
        return new Door(state, seat).possible(now, which);
    }

    /// How things stand in the room.
    List<Sight> standing() {
        return Room.standing(state, seat);
    }

    /// How an offer stands that was received or carried, once it was answered or withdrawn.
    public Optional<Tenders.Standing> tender(Id offer) {
        return state.shuttle().tenders().standing().find(offer);
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

    /// What the room has seen, newest first.
    public List<RoomEntry> entries() {
        return state.entries().values().reversed();
    }

    /// When something was conveyed to this room; the beginning of time where it was not.
    public Instant conveyed(Id received) {
        return when(entry ->
                entry.event() instanceof ConfidenceEvent.Conveyed(_, var id, _, _)
                        && id.equals(received));
    }

    /// When something was confided by this room; the beginning of time where it was not.
    public Instant confided(Id item) {
        return when(entry ->
                entry.event() instanceof ConfidenceEvent.Confided(_, var id, _, _, _, _)
                        && id.equals(item));
    }

    /// The number of the entry of something confided; 0 where there is none.
    public RoomEntry entry(Id item) {
        return state.entries().values().stream()
                .filter(entry ->
                        entry.event() instanceof ConfidenceEvent.Confided(_, var id, _, _, _, _)
                                && id.equals(item))
                .findFirst()
                .orElseThrow();
    }

    /// What was conveyed to this room, newest first.
    public List<Confidences.Received> received() {
        return newestFirst(state.confidences().received().values(), it -> conveyed(it.received()));
    }

    /// What this room confided, newest first.
    public List<Confidences.Item> items() {
        return newestFirst(state.confidences().items().values(), it -> confided(it.item()));
    }

    private static <T> List<T> newestFirst(List<T> all, Function<T, Instant> when) {
        return all.stream().sorted(Comparator.comparing(when).reversed()).toList();
    }

    /// The grants of something confided.
    public List<Confidences.Grant> grants(Id item) {
        return state.confidences().grants().values().stream()
                .filter(grant -> grant.item().equals(item))
                .toList();
    }

    /// A note of the room alone.
    public record Note(Instant at, String by, String words) {}

    /// The notes of the room alone, newest first.
    public List<Note> notes() {
        var notes = new ArrayList<Note>();
        for (var entry : entries()) {
            if (entry.event() instanceof ConfidenceEvent.NoteWritten(_, _, var words)) {
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

    private Instant when(Predicate<RoomEntry> which) {
        return state.entries().values().stream()
                .filter(which)
                .map(RoomEntry::at)
                .findFirst()
                .orElse(Instant.MIN);
    }
}
