package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;

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
            for (var entry : talks.desk().journal().values()) {
                if (shows(talks.desk(), member, entry.event())) {
                    number++;
                    seen.add(
                            Sight.of(
                                    "entry", "number", number, "at", entry.at(), "by", entry.by()));
                    seen.add(entry.event().sight());
                }
            }
        }
        standing.addAll(proceedings(talks, member).atDesk());
        return new Desk(seen, standing);
    }

    /// The conduct of the talks as far as a member sees the entries.
    static Proceedings proceedings(Talks talks, String member) {
        var conduct = Proceedings.NONE;
        if (talks.desk().team().has(member)) {
            for (var entry : talks.desk().journal().values()) {
                if (entry.event() instanceof ProceedingsEvent it
                        && shows(talks.desk(), member, it)) {
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
        return talks.desk().journal().values().stream()
                .filter(entry -> shows(talks.desk(), member, entry.event()))
                .count();
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
