package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.talks.Authority;
import org.dragoman.talks.Basis;
import org.dragoman.talks.Id;
import org.dragoman.talks.Message;
import org.dragoman.talks.OfferOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomCommand;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.RoundStage;
import org.dragoman.talks.Terms;

/// What the policy table remembers of a script: only what decides whether something crosses.
final class Ledger {

    enum Stage {
        DRAFT,
        GRANTED,
        READ_BACK,
        CARRIED,
        GONE
    }

    static final class Chamber {
        final RoomKind kind;
        final Map<String, Person> persons = new TreeMap<>();
        final Set<RoomId> capitals = new HashSet<>();
        final Set<RoomId> parties = new HashSet<>();
        final Map<Id, RoomCommand> waiting = new HashMap<>();
        final Map<Id, String> waitingBy = new HashMap<>();
        final Map<Id, Item> items = new HashMap<>();
        final Map<Id, Grant> grants = new HashMap<>();
        final Map<Id, Integer> received = new HashMap<>();

        Chamber(RoomKind kind) {
            this.kind = kind;
        }
    }

    static final class Person {
        Role role;
        boolean present;
        boolean mayAct = true;
        boolean suspended;
        Authority authority;

        Person(Role role, Authority authority) {
            this.role = role;
            this.authority = authority;
        }
    }

    static final class Item {
        final Message message;
        final boolean seeFirst;
        Terms terms;
        boolean released;

        Item(Message message, boolean seeFirst, Terms terms) {
            this.message = message;
            this.seeFirst = seeFirst;
            this.terms = terms;
        }
    }

    static final class Grant {
        final Id item;
        final RoomId to;
        final boolean attributed;
        final Instant until;
        String words;
        Stage stage = Stage.DRAFT;
        boolean readingAsked;

        Grant(Id item, String words, RoomId to, boolean attributed, Instant until) {
            this.item = item;
            this.words = words;
            this.to = to;
            this.attributed = attributed;
            this.until = until;
        }

        boolean open() {
            return stage == Stage.DRAFT || stage == Stage.GRANTED || stage == Stage.READ_BACK;
        }
    }

    record Hold(Id id, Basis basis, RoomId to, Message message, String from, Instant until) {}

    /// A comparison: two rooms, their slots, the deadline.
    record Comparison(
            Id id, RoomId one, Id slotOfOne, RoomId other, Id slotOfOther, Instant deadline) {}

    record Seal(Set<String> give, Set<String> want) {}

    record Proposal(Id id, OfferOrder.Propose plan, Map<RoomId, Set<Integer>> answers) {}

    static final class Round {
        final Set<RoomId> rooms;
        final Set<RoomId> agreed = new HashSet<>();
        RoundStage stage = RoundStage.CONVENED;

        Round(Set<RoomId> rooms) {
            this.rooms = rooms;
        }
    }

    final Map<Id, TextLedger> texts = new TreeMap<>();

    static final class Asked {
        final RoomId room;
        final RoomId capital;
        final int options;
        final Instant deadline;
        boolean late;
        boolean instructed;
        boolean personal;

        Asked(RoomId room, RoomId capital, int options, Instant deadline) {
            this.room = room;
            this.capital = capital;
            this.options = options;
            this.deadline = deadline;
        }
    }

    final ProceedingsLedger proceedings = new ProceedingsLedger();
    final ShuttleLedger shuttle = new ShuttleLedger();
    final Pacts pacts = new Pacts();
    final Map<Id, Round> rounds = new TreeMap<>();
    final Map<Id, Asked> asked = new TreeMap<>();
    final Map<Id, Comparison> comparisons = new TreeMap<>();
    final Map<Id, Seal> seals = new HashMap<>();
    final Map<Id, Proposal> proposals = new TreeMap<>();
    final Map<Id, OfferOrder.Propose> plans = new HashMap<>();
    final Map<Id, String> planners = new HashMap<>();
    final Map<String, Integer> packages = new HashMap<>();
    final Map<String, Role> team = new HashMap<>();
    final Map<RoomId, Chamber> rooms = new TreeMap<>();
    final Map<Id, Hold> holds = new TreeMap<>();
    final Map<Id, Hold> deliveries = new HashMap<>();
    final Map<Id, Set<String>> kept = new HashMap<>();

    boolean keptFrom(String member, Id id) {
        return kept.containsKey(id) && !kept.get(id).contains(member);
    }

    void keptAs(Id from, Id also) {
        if (kept.containsKey(from)) {
            kept.put(also, kept.get(from));
        }
    }
}
