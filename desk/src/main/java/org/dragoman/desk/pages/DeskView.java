package org.dragoman.desk.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dragoman.brief.Sections;
import org.dragoman.desk.casework.Casebook;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.record.When;
import org.dragoman.rooms.Times;
import org.dragoman.rooms.Tint;
import org.dragoman.rooms.Words;
import org.dragoman.talks.Basis;
import org.dragoman.talks.ConfidenceEvent;
import org.dragoman.talks.Confidences;
import org.dragoman.talks.Disclosure;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Id;
import org.dragoman.talks.People;
import org.dragoman.talks.Proceedings;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.RoundEvent;
import org.dragoman.talks.Settings;
import org.dragoman.talks.Talks;
import org.dragoman.talks.Terms;

/// The talks as one member of the mediator's team looks at them now.
///
/// Leaves out what a room sealed from the mediator's accounts, and what its source kept to other
/// members of the team. What it takes the whole journal to tell is looked up once for a page.
public final class DeskView {

    private final AtDesk at;
    private final Once<Seen> seen;

    /// What this request's member sees.
    public DeskView(AtDesk at) {
        this.at = at;
        seen = new Once<>(() -> Seen.of(talks(), at.member()));
    }

    /// The request.
    public AtDesk at() {
        return at;
    }

    /// The sections of a case's brief, in the language of the page.
    public Sections sections(Casebook.Open open) {
        return open.parts().in(words().language().tag());
    }

    /// The journal as this member sees it, oldest first.
    public List<Entry> entries() {
        return seen.value().entries();
    }

    /// What of it is about rounds, oldest first.
    public List<Entry> rounds() {
        return seen.value().rounds();
    }

    /// How many of many things the board shows of a room; the journal has them all.
    public static final int SHOWN = 15;

    /// The words of the page.
    public Words words() {
        return at.asked().words();
    }

    /// The talks as they stand.
    public Talks talks() {
        return at.moment().talks();
    }

    /// The conduct of the talks, as far as this member sees it.
    public Proceedings conduct() {
        return seen.value().conduct();
    }

    /// What a round was called when it was convened.
    public String round(Id round) {
        for (var entry : rounds()) {
            if (entry.event() instanceof RoundEvent.RoundConvened(var id, _, var name, var place)
                    && id.equals(round)) {
                return place.isEmpty() ? name : name + ", " + place;
            }
        }
        return "";
    }

    /// Rooms by name, in alphabetical order.
    public String names(Collection<RoomId> rooms) {
        return words().list(rooms.stream().map(RoomId::name).sorted().toList());
    }

    /// How soon a moment comes.
    public String soon(Instant moment) {
        return Coming.soon(this, moment);
    }

    /// The rooms of one kind.
    public List<RoomState> rooms(RoomKind kind) {
        return rooms().stream().filter(room -> room.kind() == kind).toList();
    }

    /// Moments as the team reads them.
    public Times times() {
        return at.open().card().times(RoomId.DESK, words().language());
    }

    /// A moment in words.
    public String at(Instant moment) {
        return times().of(moment);
    }

    /// A day in words, for example "26 Feb 2026".
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", words().language().locale()).format(day);
    }

    /// When something was said, in words; empty where nothing tells.
    public String when(When when) {
        return switch (when) {
            case When.Day(var day, _, _) -> day(day);
            case When.Between(var from, var to, _, _) -> day(from) + " – " + day(to);
            case When.Relative(_, var said) -> said;
            case When.Standing _, When.Undated _ -> "";
        };
    }

    /// The name of a language of the texts, for example "Persian".
    public String language(org.dragoman.talks.Language language) {
        return java.util.Locale.forLanguageTag(language.tag())
                .getDisplayLanguage(words().language().locale());
    }

    /// What stands between one thing and what followed it.
    public String onward() {
        return words().language().direction().equals("rtl") ? " ← " : " → ";
    }

    /// The address of the desk.
    public String base() {
        return at.base();
    }

    /// Where a form sends its order.
    public String order(String name) {
        return base() + "/do/" + name;
    }

    /// The address of a room's page at the desk.
    public String room(RoomId room, String page) {
        return base() + "/rooms/" + Segment.of(room.name()) + "/" + page;
    }

    /// The room of a name, or nothing; the public's is none of them.
    public Optional<RoomState> named(String name) {
        return rooms().stream().filter(room -> room.room().name().equals(name)).findFirst();
    }

    /// All rooms, the public's left out.
    public List<RoomState> rooms() {
        return at.moment().talks().rooms().values().stream()
                .filter(room -> room.kind() != RoomKind.PUBLIC)
                .toList();
    }

    /// Whether anybody in a room may act, so that something could be noted for them.
    public boolean peopled(RoomState room) {
        return room.people().persons().values().stream().anyMatch(People.Person::mayAct);
    }

    /// The delegations, in alphabetical order.
    public List<RoomState> sides() {
        return rooms().stream().filter(room -> room.kind() == RoomKind.DELEGATION).toList();
    }

    /// A room's tint: that of its side.
    public Tint tint(RoomId room) {
        var sides = sides().stream().map(RoomState::room).toList();
        var state = at.moment().talks().room(room);
        var side =
                state.filter(it -> it.kind() == RoomKind.CAPITAL).map(RoomState::of).orElse(room);
        return room.equals(RoomId.DESK) ? Tint.MEDIATOR : Tint.inOrder(side, sides);
    }

    /// Whether this member may read a thing confided, granted, carried or enclosed.
    public boolean mine(Id id) {
        return seen.value().readable().test(id);
    }

    /// What a room confided that this member may read, newest first.
    ///
    /// Cost: O(n) for n entries of the room.
    public List<Confidences.Item> items(RoomState room) {
        return room.confidences().items().values().stream()
                .filter(item -> mine(item.item()))
                .sorted(
                        Comparator.<Confidences.Item, Instant>comparing(
                                        item -> confided(item.item()))
                                .reversed())
                .toList();
    }

    /// A room's grants that this member may read, the open ones.
    public List<Confidences.Grant> grants(RoomState room) {
        return room.confidences().grants().values().stream()
                .filter(grant -> mine(grant.grant()))
                .toList();
    }

    /// What was conveyed to a room, newest first.
    ///
    /// Cost: O(n) for n entries of the room.
    public List<Confidences.Received> received(RoomState room) {
        return room.confidences().received().values().stream()
                .filter(thing -> mine(thing.received()))
                .sorted(
                        Comparator.<Confidences.Received, Instant>comparing(
                                        thing -> conveyed(thing.received()))
                                .reversed())
                .toList();
    }

    /// What waits in hold and can be called back.
    public List<ConfidenceEvent.Held> holds() {
        return at.moment().talks().desk().holds().values().stream()
                .filter(held -> mine(held.hold()))
                .sorted(Comparator.comparing(ConfidenceEvent.Held::until))
                .toList();
    }

    /// Versions of texts that wait in hold, the soonest first.
    public List<org.dragoman.desk.sitting.Proceedings.Showing> showings() {
        return at.open().proceedings().showings().stream()
                .sorted(Comparator.comparing(it -> it.until()))
                .toList();
    }

    /// Whether a version of a text waits before this room is shown it.
    public boolean waits(Id text, RoomId room) {
        return showings().stream().anyMatch(it -> it.text().equals(text) && it.room().equals(room));
    }

    /// When a room confided something.
    public Instant confided(Id item) {
        return seen.value().moments().getOrDefault(item, Instant.MIN);
    }

    /// When something was conveyed to a room.
    public Instant conveyed(Id received) {
        return seen.value().moments().getOrDefault(received, Instant.MIN);
    }

    /// Whose words a conveyance carries, in words.
    public String basis(Basis basis) {
        return switch (basis) {
            case Basis.OnGrant(var room, _) -> words().of("desk.basis.grant", room.name());
            case Basis.OnTerms(var room, _) -> words().of("desk.basis.terms", room.name());
            case Basis.OnOverride(var room, _, var reason) ->
                    words().of("desk.basis.override", room.name(), reason);
            case Basis.Own _ -> words().of("desk.basis.own");
        };
    }

    /// The rules of these talks.
    public Settings settings() {
        return rooms().stream().findFirst().map(RoomState::settings).orElse(Settings.USUAL);
    }

    /// How long what is carried waits and can be called back.
    public java.time.Duration hold() {
        return settings().hold();
    }

    /// How many bits the answers of one side on one subject may tell.
    public double budget() {
        return settings().leakBudget();
    }

    /// Whether the substance of an item may leave in the mediator's own words, as far as the rules
    /// of these talks and its terms say.
    public boolean mayConvey(Confidences.Item item) {
        return settings().disclosure() == Disclosure.MODEL_LAW
                && item.terms().allows(false)
                && !item.seeFirst();
    }

    /// Whether this member may convey an item against its terms.
    public boolean mayOverride(Confidences.Item item) {
        return leads() && item.terms() != Terms.MEDIATOR_ONLY && !mayConvey(item);
    }

    /// Whether this member leads the team.
    public boolean leads() {
        return at.role() == Role.LEAD;
    }
}
