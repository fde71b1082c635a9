package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/// The paper that a member of the mediator's team takes into one room, on one page, as data.
///
/// It holds nothing that a source kept to other members of the team, and nothing that stayed behind
/// at a handover.
///
/// @param room into which room
/// @param say what may be said there: in which words, on which terms, until when
/// @param ask what to ask there
/// @param silent what must not be mentioned there, and why
public record CarrySheet(RoomId room, List<Line> say, List<Line> ask, List<Line> silent) {

    /// A line of the sheet.
    ///
    /// @param what the words, the question, or what to keep silent about
    /// @param why on which terms or why
    /// @param until the first moment at which it no longer holds
    public record Line(String what, CarryReason why, Instant until) {

        private Line calling(Function<RoomId, String> names) {
            boolean room =
                    why instanceof CarryReason.NotIntroduced || why instanceof CarryReason.Capital;
            return new Line(
                    room ? CarryReason.called(what, names) : what, why.calling(names), until);
        }

        /// On which terms or why, in English.
        public String terms() {
            return why.words();
        }
    }

    public CarrySheet {
        say = List.copyOf(say);
        ask = List.copyOf(ask);
        silent = List.copyOf(silent);
    }

    /// The sheet of a member for a room, by the names that the rooms accept.
    public static CarrySheet of(Talks talks, String member, RoomId room, Instant now) {
        return of(talks, talks.desk().proceedings().names().terminology(), member, room, now);
    }

    /// The sheet as it may lie on a table of that room: without what other rooms confided.
    public CarrySheet forTheTable() {
        return new CarrySheet(
                room,
                say,
                ask,
                silent.stream()
                        .filter(line -> !(line.why() instanceof CarryReason.Confided))
                        .toList());
    }

    /// The same sheet with rooms called otherwise: by the names that somebody knows them by.
    ///
    /// @param names what each room is called
    public CarrySheet calling(Function<RoomId, String> names) {
        return new CarrySheet(
                new RoomId(names.apply(room)),
                calling(say, names),
                calling(ask, names),
                calling(silent, names));
    }

    private static List<Line> calling(List<Line> lines, Function<RoomId, String> names) {
        return lines.stream().map(line -> line.calling(names)).toList();
    }

    /// The sheet of a member for a room; empty for who is not on the team.
    public static CarrySheet of(
            Talks talks, Terminology names, String member, RoomId room, Instant now) {
        var target = talks.room(room);
        if (target.isEmpty() || !talks.desk().team().has(member)) {
            return new CarrySheet(room, List.of(), List.of(), List.of());
        }
        var reads = Desk.readable(talks, member);
        return new CarrySheet(
                room,
                say(talks, reads, room, now),
                new CarryAsks(talks, member, reads, target.get(), now).lines(),
                silent(talks, names, reads, target.get()));
    }

    private static List<Line> say(Talks talks, Predicate<Id> reads, RoomId to, Instant now) {
        var lines = new ArrayList<Line>();
        for (var source : talks.rooms().values()) {
            for (var grant : source.confidences().grants().values()) {
                var item = source.confidences().items().find(grant.item());
                boolean may =
                        grant.to().equals(to)
                                && grant.stage() == Confidences.Stage.READ_BACK
                                && now.isBefore(grant.until())
                                && item.isPresent()
                                && !onItsWay(talks, source.room(), grant.grant())
                                && reads.test(grant.grant());
                if (may) {
                    var message = item.get().message();
                    boolean lapses = message.valid().isBefore(grant.until());
                    lines.add(
                            new Line(
                                    grant.words() + options(message),
                                    new CarryReason.Granted(
                                            message.kind(),
                                            message.binding(),
                                            grant.attributed() ? source.room().name() : "",
                                            message.options()),
                                    lapses ? message.valid() : grant.until()));
                }
            }
        }
        return lines;
    }

    /// The options that go with words, one a line.
    private static String options(Message message) {
        var lines = new StringBuilder();
        message.options()
                .forEach((issue, option) ->
                        lines.append('\n').append(issue).append(": ").append(option));
        return lines.toString();
    }

    /// Whether granted words wait in hold: they are carried once.
    private static boolean onItsWay(Talks talks, RoomId source, Id grant) {
        var basis = new Basis.OnGrant(source, grant);
        return talks.desk().holds().values().stream().anyMatch(it -> it.basis().equals(basis));
    }

    private static List<Line> silent(
            Talks talks, Terminology names, Predicate<Id> reads, RoomState room) {
        var lines = new ArrayList<Line>();
        for (var term : names.strange(room.room())) {
            lines.add(new Line(term, new CarryReason.Term(), Instant.MAX));
        }
        for (var other : talks.rooms().values()) {
            if (other.room().equals(room.room()) || other.kind() == RoomKind.PUBLIC) {
                continue;
            }
            if (!room.people().parties().has(other.room())) {
                lines.add(
                        new Line(
                                other.room().name(), new CarryReason.NotIntroduced(), Instant.MAX));
            }
            var touched = touching(other, room.room());
            for (var item : other.confidences().items().values()) {
                boolean closed = !item.terms().allows(false) || touched.contains(item.item());
                if (closed && !item.released() && reads.test(item.item())) {
                    lines.add(
                            new Line(
                                    item.message().words(),
                                    new CarryReason.Confided(other.room(), item.terms()),
                                    Instant.MAX));
                }
            }
        }
        return lines;
    }

    /// Items of another room of which it drafts words for this room and has not granted them.
    private static Set<Id> touching(RoomState other, RoomId room) {
        var touched = new TreeSet<Id>();
        for (var grant : other.confidences().grants().values()) {
            if (grant.to().equals(room) && grant.stage() == Confidences.Stage.DRAFT) {
                touched.add(grant.item());
            }
        }
        return touched;
    }
}
