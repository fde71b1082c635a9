package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.talks.Id;
import org.dragoman.talks.Rendering;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Version;
import org.dragoman.talks.Wording;

/// What the policy table remembers of a text.
final class TextLedger {

    /// Words of a room for a clause.
    record Own(RoomId room, String clause, boolean reservation, Wording words) {}

    /// What a room said of a clause, or what was said of it in a language.
    record Part(RoomId room, String clause) {}

    /// That a room was told whose words these are.
    record Told(RoomId room, String clause, Wording words, RoomId owner) {}

    /// A merge and whom it asks.
    record Merge(String clause, Map<RoomId, Id> asks) {}

    /// What one owner is asked.
    static final class Ask {
        final RoomId room;
        final String clause;
        final List<Wording> own;
        final Wording into;
        String answer = "";

        Ask(RoomId room, String clause, List<Wording> own, Wording into) {
            this.room = room;
            this.clause = clause;
            this.own = own;
            this.into = into;
        }
    }

    final Set<RoomId> rooms;
    final String title;
    int number;
    Version version = Version.EMPTY;
    Id nonce = new Id("");
    final Map<RoomId, Integer> shown = new HashMap<>();
    final Map<RoomId, Version> seen = new HashMap<>();
    final Map<RoomId, Id> nonces = new HashMap<>();
    private final Map<RoomId, Stood> stood = new HashMap<>();
    final Map<String, TreeSet<Integer>> changes = new HashMap<>();
    final Set<RoomId> consents = new HashSet<>();
    final Set<String> agreed = new HashSet<>();
    final Set<Own> own = new HashSet<>();
    final Set<Own> named = new HashSet<>();
    final Set<Told> told = new HashSet<>();
    final Set<RoomId> objections = new HashSet<>();
    final Map<Part, Integer> accepted = new HashMap<>();
    final Map<Rendering, Integer> concordant = new HashMap<>();
    final Map<RoomId, Integer> approved = new HashMap<>();
    final Map<RoomId, Integer> initialled = new HashMap<>();
    final Map<Id, Merge> merges = new TreeMap<>();
    final Map<Id, Ask> asks = new TreeMap<>();
    private Version before = Version.EMPTY;
    int frozen;
    int complete;
    int adopted;
    boolean silent;
    Instant deadline = Instant.MIN;

    TextLedger(Set<RoomId> rooms, String title) {
        this.rooms = rooms;
        this.title = title;
    }

    boolean shownToAll() {
        return rooms.stream().allMatch(r -> shown.getOrDefault(r, 0) == number);
    }

    boolean exposed() {
        return number > 0 && shownToAll();
    }

    boolean all(Map<RoomId, Integer> said) {
        return rooms.stream().allMatch(r -> said.getOrDefault(r, 0) == number);
    }

    boolean shownToNobody() {
        return number > 0 && rooms.stream().noneMatch(r -> shown.getOrDefault(r, 0) == number);
    }

    void draft(Version next, Id salt) {
        nonce = salt;
        if (shownToNobody()) {
            version = before;
            changes.values().forEach(numbers -> numbers.remove(number));
        } else {
            before = version;
            number++;
        }
        for (var clause : next.clauses()) {
            if (!version.clause(clause.name()).filter(clause::equals).isPresent()) {
                changes.computeIfAbsent(clause.name(), _ -> new TreeSet<>()).add(number);
            }
        }
        version = next;
        adopted = 0;
        merges.clear();
    }

    /// A room as it stood before it was shown the latest version.
    private record Stood(int shown, Version seen, Id nonce) {}

    void show(RoomId room) {
        stood.put(
                room,
                new Stood(
                        shown.getOrDefault(room, 0),
                        seen.getOrDefault(room, Version.EMPTY),
                        nonces.getOrDefault(room, new Id(""))));
        shown.put(room, number);
        seen.put(room, version);
        nonces.put(room, nonce);
    }

    /// Those who had the latest version stand where they stood before it, and have said nothing.
    Set<RoomId> withdraw() {
        var had = new HashSet<RoomId>();
        for (var room : rooms) {
            if (shown.getOrDefault(room, 0) == number) {
                had.add(room);
                var was = stood.get(room);
                if (was.shown() == 0) {
                    shown.remove(room);
                    seen.remove(room);
                    nonces.remove(room);
                    consents.remove(room);
                } else {
                    shown.put(room, was.shown());
                    seen.put(room, was.seen());
                    nonces.put(room, was.nonce());
                }
                accepted.keySet().removeIf(part -> part.room().equals(room));
                approved.remove(room);
                initialled.remove(room);
            }
        }
        merges.clear();
        return had;
    }

    /// Whether something said of a clause in a version still holds in a later one.
    boolean holds(Integer said, String clause, int until) {
        var changed = changes.getOrDefault(clause, new TreeSet<>()).floor(until);
        return said != null && changed != null && said >= changed;
    }

    boolean acceptedInView(RoomId room, String clause) {
        return holds(accepted.get(new Part(room, clause)), clause, shown.getOrDefault(room, 0));
    }

    /// Whether words stand in a version.
    static boolean stands(Own own, Version version) {
        return version.clause(own.clause())
                .filter(c -> own.reservation() ? c.hasReservation(own.words()) : c.has(own.words()))
                .isPresent();
    }
}
