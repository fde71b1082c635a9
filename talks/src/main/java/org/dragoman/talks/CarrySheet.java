package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The paper that a member of the mediator's team takes into one room, on one page, as data.
///
/// It holds nothing that a source kept to other members of the team.
///
/// @param room into which room
/// @param say what may be said there: in which words, on which terms, until when
/// @param ask what to ask there
/// @param silent what must not be mentioned there, and why
public record CarrySheet(RoomId room, List<Line> say, List<Line> ask, List<Line> silent) {

    /// A line of the sheet.
    ///
    /// @param what the words, the question, or what to keep silent about
    /// @param terms on which terms or why
    /// @param until the first moment at which it no longer holds
    public record Line(String what, String terms, Instant until) {}

    public CarrySheet {
        say = List.copyOf(say);
        ask = List.copyOf(ask);
        silent = List.copyOf(silent);
    }

    /// The sheet of a member for a room, by the names that the rooms accept.
    public static CarrySheet of(Talks talks, String member, RoomId room, Instant now) {
        return of(talks, talks.desk().proceedings().names().terminology(), member, room, now);
    }

    private static final String CONFIDED = "confided by ";

    /// The sheet as it may lie on a table of that room: without what other rooms confided.
    public CarrySheet forTheTable() {
        return new CarrySheet(
                room,
                say,
                ask,
                silent.stream().filter(line -> !line.terms().startsWith(CONFIDED)).toList());
    }

    /// The sheet of a member for a room; empty for who is not on the team.
    public static CarrySheet of(
            Talks talks, Terminology names, String member, RoomId room, Instant now) {
        var target = talks.room(room);
        if (target.isEmpty() || !talks.desk().team().has(member)) {
            return new CarrySheet(room, List.of(), List.of(), List.of());
        }
        return new CarrySheet(
                room,
                say(talks, member, room, now),
                ask(talks, member, target.get(), now),
                silent(talks, names, member, target.get()));
    }

    private static List<Line> say(Talks talks, String member, RoomId to, Instant now) {
        var lines = new ArrayList<Line>();
        for (var source : talks.rooms().values()) {
            for (var grant : source.confidences().grants().values()) {
                var item = source.confidences().items().find(grant.item());
                boolean may =
                        grant.to().equals(to)
                                && grant.stage() == Confidences.Stage.READ_BACK
                                && now.isBefore(grant.until())
                                && item.isPresent()
                                && !talks.desk().keptFrom(member, grant.grant());
                if (may) {
                    var message = item.get().message();
                    boolean lapses = message.valid().isBefore(grant.until());
                    var options = message.options().isEmpty() ? "" : " " + message.options();
                    lines.add(
                            new Line(
                                    grant.words() + options,
                                    "exactly, once, %s, %s, %s"
                                            .formatted(
                                                    message.kind(),
                                                    message.binding(),
                                                    grant.attributed()
                                                            ? "as said by " + source.room()
                                                            : "without saying whose"),
                                    lapses ? message.valid() : grant.until()));
                }
            }
        }
        return lines;
    }

    private static List<Line> ask(Talks talks, String member, RoomState room, Instant now) {
        var lines = new ArrayList<Line>();
        for (var thing : room.confidences().received().values()) {
            if (thing.use() == Confidences.Use.STANDING
                    && !talks.desk().keptFrom(member, thing.received())) {
                boolean question = thing.message().kind() == MessageKind.QUESTION;
                lines.add(
                        new Line(
                                thing.message().words(),
                                question ? "question not answered" : "not acknowledged",
                                thing.message().valid()));
            }
        }
        for (var grant : room.confidences().grants().values()) {
            if (grant.stage() == Confidences.Stage.GRANTED
                    && now.isBefore(grant.until())
                    && !talks.desk().keptFrom(member, grant.grant())) {
                lines.add(
                        new Line(
                                grant.words(),
                                grant.readingAsked()
                                        ? "read back, to be confirmed"
                                        : "to be read back",
                                grant.until()));
            }
        }
        lines.addAll(Points.toConfirm(talks, member, room.room()));
        for (var number : room.people().recorded().keys()) {
            lines.add(
                    new Line(
                            room.entries().find(number).orElseThrow().event().sight().title(),
                            "recorded for them as entry %d, to be confirmed".formatted(number),
                            Instant.MAX));
        }
        return lines;
    }

    private static List<Line> silent(
            Talks talks, Terminology names, String member, RoomState room) {
        var lines = new ArrayList<Line>();
        for (var term : names.strange(room.room())) {
            lines.add(new Line(term, "a term this room must not see", Instant.MAX));
        }
        for (var other : talks.rooms().values()) {
            if (other.room().equals(room.room()) || other.kind() == RoomKind.PUBLIC) {
                continue;
            }
            if (!room.people().parties().has(other.room())) {
                lines.add(
                        new Line(other.room().name(), "not introduced to this room", Instant.MAX));
            }
            var touched = touching(other, room.room());
            for (var item : other.confidences().items().values()) {
                boolean closed = !item.terms().allows(false) || touched.contains(item.item());
                if (closed && !item.released() && !talks.desk().keptFrom(member, item.item())) {
                    lines.add(
                            new Line(
                                    item.message().words(),
                                    CONFIDED + "%s, %s".formatted(other.room(), item.terms()),
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
