package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.talks.Agenda;
import org.dragoman.talks.Findings;
import org.dragoman.talks.Id;
import org.dragoman.talks.InquiryStage;
import org.dragoman.talks.RoomId;

/// What the policy table remembers of the conduct of the talks.
final class ProceedingsLedger {

    static final class Request {
        final RoomId room;
        final String issue;
        boolean released;

        Request(RoomId room, String issue) {
            this.room = room;
            this.issue = issue;
        }
    }

    static final class Tabled {
        final Set<RoomId> rooms;
        final Agenda items;
        final Map<RoomId, Set<String>> answers = new TreeMap<>();
        boolean settled;
        List<String> later = List.of();

        Tabled(Set<RoomId> rooms, Agenda items) {
            this.rooms = rooms;
            this.items = items;
        }
    }

    static final class Referral {
        final RoomId room;
        final RoomId experts;
        final String question;
        final String paper;
        boolean forwarded;
        boolean returned;

        Referral(RoomId room, RoomId experts, String question, String paper) {
            this.room = room;
            this.experts = experts;
            this.question = question;
            this.paper = paper;
        }
    }

    static final class Inquiry {
        final Set<RoomId> rooms;
        final RoomId experts;
        final String question;
        final Set<RoomId> agreed = new HashSet<>();
        InquiryStage stage = InquiryStage.PROPOSED;
        String matter = "";
        Findings findings;

        Inquiry(Set<RoomId> rooms, RoomId experts, String question) {
            this.rooms = rooms;
            this.experts = experts;
            this.question = question;
        }

        /// Whether the experts may report: data are taken, and once they have reported no more.
        boolean charged() {
            return stage == InquiryStage.DATA;
        }
    }

    static final class Data {
        final Id inquiry;
        final String words;
        boolean put;

        Data(Id inquiry, String words) {
            this.inquiry = inquiry;
            this.words = words;
        }
    }

    static final class Communique {
        final Set<RoomId> rooms;
        final String words;
        final Instant embargo;
        final Set<RoomId> consents = new HashSet<>();

        /// 0 proposed, 1 agreed, 2 public, 3 dropped.
        int stage;

        Communique(Set<RoomId> rooms, String words, Instant embargo) {
            this.rooms = rooms;
            this.words = words;
            this.embargo = embargo;
        }
    }

    static final class Readout {
        final RoomId room;
        final Id round;
        final String words;
        final Instant embargo;
        boolean issued;

        Readout(RoomId room, Id round, String words, Instant embargo) {
            this.room = room;
            this.round = round;
            this.words = words;
            this.embargo = embargo;
        }
    }

    static final class Handover {
        final String lead;
        final List<String> team;
        boolean done;

        Handover(String lead, List<String> team) {
            this.lead = lead;
            this.team = team;
        }
    }

    final Map<Id, Referral> referrals = new TreeMap<>();
    final Map<Id, Id> papers = new TreeMap<>();
    final Map<Id, Findings> opinions = new TreeMap<>();
    final Map<Id, Inquiry> inquiries = new TreeMap<>();
    final Map<Id, Data> data = new TreeMap<>();
    final Map<Id, Communique> communiques = new TreeMap<>();
    final Map<Id, Readout> readouts = new TreeMap<>();
    final Map<Id, Handover> handovers = new TreeMap<>();

    static final class Sounding {
        final Set<RoomId> rooms;
        final Instant until;
        final Set<RoomId> agreed = new HashSet<>();
        boolean over;

        Sounding(Set<RoomId> rooms, Instant until) {
            this.rooms = rooms;
            this.until = until;
        }
    }

    static final class Promise {
        final RoomId room;
        final boolean byRoom;
        boolean ended;

        Promise(RoomId room, boolean byRoom) {
            this.room = room;
            this.byRoom = byRoom;
        }
    }

    /// Sessions that are open.
    final Map<Id, Set<RoomId>> sessions = new TreeMap<>();

    /// Sessions that there were.
    final Map<Id, Set<RoomId>> sat = new TreeMap<>();

    static final class Point {
        final RoomId room;
        final Id session;
        final String speaker;

        /// 0 noted, 1 read back, 2 heard or withdrawn.
        int stage;

        Point(RoomId room, Id session, String speaker) {
            this.room = room;
            this.session = session;
            this.speaker = speaker;
        }
    }

    final Map<Id, Point> points = new TreeMap<>();

    /// What each room calls a thing, and which terms it bars.
    final Map<String, String> names = new TreeMap<>();

    final Map<Id, Sounding> soundings = new TreeMap<>();
    final Map<Id, Promise> promises = new TreeMap<>();
    final Map<Id, Request> requests = new TreeMap<>();
    final Map<Id, Tabled> agendas = new TreeMap<>();

    /// The agenda that each room agreed to last.
    final Map<RoomId, Tabled> agreed = new TreeMap<>();
}
