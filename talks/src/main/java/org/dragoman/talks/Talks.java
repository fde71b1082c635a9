package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The whole of one case's talks: a fold of its journal.
///
/// Whoever keeps the journal first asks `due` for what deadlines brought until now and keeps it,
/// again until nothing comes; then decides a command, keeps the events, and folds them with
/// `after`. So a deadline's outcome is the same whoever looks or acts next.
///
/// @param rooms each room as a fold of what it has seen, by name; the desk is not among them
/// @param desk what the mediator's team knows beyond
public record Talks(Table<RoomId, RoomState> rooms, DeskState desk) {

    /// Talks that have not begun.
    public static final Talks NONE = new Talks(Table.empty(), DeskState.NEW);

    /// The talks of a journal.
    public static Talks of(List<Entry> journal) {
        var talks = NONE;
        for (var entry : journal) {
            talks = talks.after(entry);
        }
        return talks;
    }

    /// The talks after one more entry.
    public Talks after(Entry entry) {
        var next = rooms;
        if (entry.event() instanceof PeopleEvent.RoomOpened opened) {
            next = next.with(opened.room(), RoomState.opened(opened));
        }
        for (var room : audience(next, entry.event())) {
            next = next.change(room, state -> state.after(entry));
        }
        return new Talks(next, desk.after(entry));
    }

    /// The talks after these events of one call.
    public Talks after(Instant at, Voice by, List<Event> events) {
        var talks = this;
        for (var event : events) {
            talks = talks.after(new Entry(at, by, event));
        }
        return talks;
    }

    private static List<RoomId> audience(Table<RoomId, RoomState> rooms, Event event) {
        return switch (event.audience()) {
            case Audience.DeskOnly _ -> List.of();
            case Audience.Only(var only) -> List.copyOf(new TreeSet<>(only));
            case Audience.Sealed(var only) -> List.copyOf(new TreeSet<>(only));
            case Audience.Delegations _ ->
                    rooms.values().stream()
                            .filter(room -> room.kind() == RoomKind.DELEGATION)
                            .map(RoomState::room)
                            .toList();
            case Audience.Insiders _ ->
                    rooms.values().stream()
                            .filter(room -> room.kind() != RoomKind.PUBLIC)
                            .map(RoomState::room)
                            .toList();
            case Audience.Everyone _ -> rooms.keys();
        };
    }

    /// The rules of the case.
    ///
    /// @throws IllegalStateException if the talks have not begun
    Settings settings() {
        return desk.journal()
                .first()
                .map(Entry::event)
                .filter(PeopleEvent.TalksOpened.class::isInstance)
                .map(PeopleEvent.TalksOpened.class::cast)
                .map(PeopleEvent.TalksOpened::settings)
                .orElseThrow(() ->
                        new IllegalStateException(
                                """
                                These talks have no rules, for they have not begun.
                                Open the talks first.\
                                """));
    }

    /// A room that is open, or nothing.
    public Optional<RoomState> room(RoomId room) {
        return rooms.find(room);
    }

    /// Whether these are delegations' open rooms, at least one.
    boolean delegations(Set<RoomId> some) {
        return !some.isEmpty() && some.stream().allMatch(this::delegation);
    }

    /// Whether this is a delegation's open room.
    boolean delegation(RoomId room) {
        return is(room, RoomKind.DELEGATION);
    }

    /// Whether this is an open room of a kind.
    boolean is(RoomId room, RoomKind kind) {
        return room(room).filter(r -> r.kind() == kind).isPresent();
    }

    /// What the next deadline until a moment brought: entries to keep before anything else is
    /// decided or shown, none when no deadline has come.
    ///
    /// @param now the present moment
    /// @param ids where identifiers of new things come from
    public List<Entry> due(Instant now, Identifiers ids) {
        var next = desk.deadlines().next();
        if (next.isEmpty() || next.get().at().isAfter(now)) {
            return List.of();
        }
        var entries = new ArrayList<Entry>();
        var struck = new Clockwork(this, next.get().at(), ids).strike(next.get().deadline());
        for (var event : new Ratifying(this, next.get().at()).with(struck)) {
            entries.add(new Entry(next.get().at(), new Voice.Clock(), event));
        }
        return entries;
    }

    /// Decides a command.
    ///
    /// @param call by whom and when
    /// @param ids where identifiers of new things come from
    /// @throws IllegalArgumentException if the call comes before what was already decided, or a
    ///   deadline that has come was not kept first
    public Decision decide(Call call, Command command, Identifiers ids) {
        var last = desk.journal().last();
        if (last.isPresent() && call.at().isBefore(last.get().at())) {
            throw new IllegalArgumentException(
                    """
                    The call of %s comes before the last entry of the journal, %s.
                    Give each call the time at which it is decided.\
                    """
                            .formatted(call.at(), last.get().at()));
        }
        var next = desk.deadlines().next();
        if (next.isPresent() && !next.get().at().isAfter(call.at())) {
            throw new IllegalArgumentException(
                    """
                    The deadline of %s has come and its outcome is not in the journal.
                    Keep what `due` brings before deciding the call of %s.\
                    """
                            .formatted(next.get().at(), call.at()));
        }
        return switch (command) {
            case RoomCommand asked -> atDoor(call, asked, ids);
            case DeskCommand order -> atDesk(call, order, ids);
        };
    }

    private Decision atDoor(Call call, RoomCommand command, Identifiers ids) {
        boolean recorded = call.by() instanceof Voice.Recorded;
        var seat =
                switch (call.by()) {
                    case Voice.InPerson(var who) -> who;
                    case Voice.Recorded(var who, _, _, _) -> who;
                    case Voice.Clock _ -> new Seat(RoomId.DESK, "");
                };
        if (call.by() instanceof Voice.Recorded(_, var member, _, _) && !desk.team().has(member)) {
            return Decision.unknown();
        }
        var room = rooms.find(seat.room());
        if (room.isEmpty()) {
            return Decision.unknown();
        }
        var decision =
                new Door(room.get(), seat)
                        .decide(command, recorded, call.expected(), call.at(), ids);
        return switch (decision) {
            case Decision.Refused refused -> refused;
            case Decision.Accepted(var events) -> {
                var all = new ArrayList<Event>(events);
                for (var event : events) {
                    all.addAll(new Consequences(this).of(event));
                }
                yield new Decision.Accepted(new Ratifying(this, call.at()).with(all));
            }
        };
    }

    private Decision atDesk(Call call, DeskCommand order, Identifiers ids) {
        if (!(call.by() instanceof Voice.InPerson(var seat)) || !seat.room().equals(RoomId.DESK)) {
            return Decision.unknown();
        }
        if (order instanceof PeopleOrder.OpenTalks(var title, var settings)) {
            return desk.journal().size() == 0
                    ? Decision.done(new PeopleEvent.TalksOpened(title, settings, seat.name()))
                    : Decision.refuse(Rule.ALREADY_DONE, "The talks have begun.");
        }
        var role = desk.team().find(seat.name());
        if (role.isEmpty()) {
            return Decision.unknown();
        }
        if (role.get().compareTo(order.needs()) > 0) {
            return Decision.refuse(
                    Rule.NOT_YOUR_ROLE, "This needs the role of %s.".formatted(order.needs()));
        }
        if (call.expected() != Call.ANY && call.expected() != Desk.version(this, seat.name())) {
            return Decision.refuse(
                    Rule.STALE,
                    "Your desk is at version %d.".formatted(Desk.version(this, seat.name())));
        }
        var refusal = InstrumentDesk.refusal(this, order);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return switch (decided(seat.name(), call.at(), order, ids)) {
            case Decision.Refused refused -> refused;
            case Decision.Accepted(var events) ->
                    new Decision.Accepted(new Ratifying(this, call.at()).with(events));
        };
    }

    /// What becomes of an order of a member whose role was looked at.
    Decision decided(String member, Instant at, DeskCommand order, Identifiers ids) {
        return switch (order) {
            case Seconded it -> new SecondLook(this, member, at, ids).decide(it);
            case PeopleOrder people -> new PeopleDesk(this).decide(people);
            case ConfidenceOrder confidence ->
                    new ConfidenceDesk(this, member, at, ids).decide(confidence);
            case RoundOrder round -> new RoundDesk(this, ids).decide(round);
            case TextOrder text -> new TextDesk(this, at, ids).decide(text);
            case ProceedingsOrder it -> new ProceedingsDesk(this, member, at, ids).decide(it);
            case AccordOrder it -> new AccordDesk(this, at, ids).decide(it);
            case OfferOrder offer -> new OfferDesk(this, member, at, ids).decide(offer);
            case ShuttleOrder shuttle -> new ShuttleDesk(this, member, at, ids).decide(shuttle);
        };
    }
}
