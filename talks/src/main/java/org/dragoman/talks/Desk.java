package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What one member of the mediator's team sees: the journal less what a room sealed from the
/// mediator's accounts, and less what its source kept to other members.
///
/// @param seen the entries, oldest first, numbered from 1 among those that this member sees: a gap
///   would tell that something was sealed
/// @param standing how the conduct of the talks and the instruments stand, as far as the entries
///   tell
public record Desk(List<Sight> seen, List<Sight> standing) {

    public Desk {
        seen = List.copyOf(seen);
        standing = List.copyOf(standing);
    }

    /// What a member sees; nothing for who is not on the team.
    public static Desk of(Talks talks, String member) {
        var seen = new ArrayList<Sight>();
        var standing = new ArrayList<Sight>();
        if (talks.desk().team().has(member)) {
            standing.addAll(talks.desk().accords().desk(talks.rooms()));
            long number = 0;
            for (var entry : visible(talks, member)) {
                number++;
                seen.add(seen(number, entry));
                seen.add(entry.event().sight());
            }
        }
        standing.addAll(conduct(talks, member).atDesk());
        return new Desk(seen, standing);
    }

    private static Sight seen(long number, Entry entry) {
        return switch (entry.by()) {
            case Voice.InPerson(var seat) ->
                    seen(number, entry, seat.toString(), "", "", entry.at());
            case Voice.Recorded(var seat, var member, var how, var said) ->
                    seen(number, entry, seat.toString(), member, how, said);
            case Voice.Clock _ -> seen(number, entry, "", "", "", entry.at());
        };
    }

    /// The same parts that a room's entry has, with the room of whoever acted.
    private static Sight seen(
            long number, Entry entry, String by, String recordedBy, String how, Instant said) {
        return Sight.of(
                "entry",
                "number",
                number,
                "at",
                entry.at(),
                "by",
                by,
                "recordedBy",
                recordedBy,
                "how",
                how,
                "said",
                said,
                "evidence",
                Evidence.of(entry.event()));
    }

    /// How the conduct of the talks stands, as far as the entries tell that a member sees; nothing
    /// for who is not on the team.
    ///
    /// Cost: O(n) for n entries of the journal.
    public static Proceedings conduct(Talks talks, String member) {
        var conduct = Proceedings.NONE;
        if (talks.desk().team().has(member)) {
            for (var entry : visible(talks, member)) {
                if (entry.event() instanceof ProceedingsEvent it) {
                    conduct = conduct.after(it);
                }
            }
        }
        return conduct;
    }

    /// How many entries a member sees: the version on which their orders are decided.
    ///
    /// Cost: O(n) for n entries of the journal.
    public static long version(Talks talks, String member) {
        return visible(talks, member).size();
    }

    /// The entries that a member sees, oldest first; none for who is not on the team.
    ///
    /// Cost: O(n) for n entries of the journal.
    public static List<Entry> entries(Talks talks, String member) {
        return talks.desk().team().has(member) ? visible(talks, member) : List.of();
    }

    /// Whether a member may read a thing confided, granted, carried or enclosed: neither did its
    /// source keep it to others, nor did it stay behind at a handover. Whoever asks of many things
    /// takes [#readable] once.
    ///
    /// Cost: O(1); O(n) for n entries of the journal where the member joined by a handover.
    public static boolean mayRead(Talks talks, String member, Id thing) {
        return readable(talks, member).test(thing);
    }

    /// Which things a member may read, as `mayRead` has it.
    ///
    /// Cost: as `mayRead` once; then O(1) for each thing.
    public static Predicate<Id> readable(Talks talks, String member) {
        var desk = talks.desk();
        if (!desk.proceedings().handovers().successors().has(member)) {
            return thing -> !desk.keptFrom(member, thing);
        }
        var told = new HashSet<Id>();
        for (var entry : visible(talks, member)) {
            about(entry).ifPresent(told::add);
        }
        return thing -> told.contains(thing) && !desk.keptFrom(member, thing);
    }

    private static Optional<Id> about(Entry entry) {
        return switch (entry.event()) {
            case ConfidenceEvent confidence -> Optional.of(confidence.about());
            case ShuttleEvent shuttle -> Optional.of(shuttle.about());
            case PeopleEvent _, OfferEvent _, RoundEvent _, CapitalEvent _, TextEvent _ ->
                    Optional.empty();
            case ProceedingsEvent _, AccordEvent _ -> Optional.empty();
        };
    }

    /// The entries that a member sees. Whoever joined by a handover sees of the time before it what
    /// lay open among several rooms, and what their sources let go along.
    private static List<Entry> visible(Talks talks, String member) {
        var desk = talks.desk();
        var succession = desk.proceedings().handovers().successors().find(member);
        boolean before = succession.isPresent();
        var entries = new ArrayList<Entry>();
        for (var entry : desk.journal().values()) {
            var event = entry.event();
            if (event instanceof HandoverEvent.TeamReplaced replaced
                    && replaced.successors().contains(member)) {
                before = false;
            }
            boolean goesAlong = !before || succession.orElseThrow().shows(event.audience(), event);
            if (goesAlong && shows(desk, member, event)) {
                entries.add(entry);
            }
        }
        return entries;
    }

    /// Whether a member of the team sees an event.
    static boolean shows(DeskState desk, String member, Event event) {
        if (event.audience() instanceof Audience.Sealed) {
            return false;
        }
        return switch (event) {
            case PeopleEvent _, OfferEvent _, RoundEvent _, CapitalEvent _, TextEvent _ -> true;
            case ProceedingsEvent _, AccordEvent _ -> true;
            case ConfidenceEvent confidence -> !desk.keptFrom(member, confidence.about());
            case ShuttleEvent shuttle -> !desk.keptFrom(member, shuttle.about());
        };
    }

    /// The view as bytes, one way only.
    public byte[] bytes() {
        return new Canonical().sights(seen).sights(standing).bytes();
    }
}
