package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What a member of the mediator's team is to ask in one room, as the carry sheet lists it.
///
/// @param reads what the member may read
record CarryAsks(Talks talks, String member, Predicate<Id> reads, RoomState room, Instant now) {

    List<CarrySheet.Line> lines() {
        var lines = new ArrayList<CarrySheet.Line>();
        received(lines);
        grants(lines);
        var conduct = Desk.conduct(talks, member);
        lines.addAll(conduct.points().toConfirm(room.room()));
        recorded(lines);
        capitals(lines);
        promises(conduct, lines);
        return lines;
    }

    private void received(List<CarrySheet.Line> lines) {
        for (var thing : room.confidences().received().values()) {
            if (thing.use() == Confidences.Use.STANDING && reads.test(thing.received())) {
                boolean question = thing.message().kind() == MessageKind.QUESTION;
                lines.add(
                        new CarrySheet.Line(
                                thing.message().words(),
                                question
                                        ? new CarryReason.Unanswered()
                                        : new CarryReason.Unacknowledged(),
                                thing.message().valid()));
            }
        }
    }

    private void grants(List<CarrySheet.Line> lines) {
        for (var grant : room.confidences().grants().values()) {
            boolean waits =
                    grant.stage() == Confidences.Stage.GRANTED
                            || grant.stage() == Confidences.Stage.DRAFT;
            if (waits && now.isBefore(grant.until()) && reads.test(grant.grant())) {
                lines.add(new CarrySheet.Line(grant.words(), asked(grant), grant.until()));
            }
        }
    }

    private static CarryReason asked(Confidences.Grant grant) {
        if (grant.stage() == Confidences.Stage.DRAFT) {
            return new CarryReason.Drafted(grant.to());
        }
        return grant.readingAsked()
                ? new CarryReason.ToConfirm(grant.to())
                : new CarryReason.ToReadBack(grant.to());
    }

    private void recorded(List<CarrySheet.Line> lines) {
        for (var number : room.people().recorded().keys()) {
            lines.add(
                    new CarrySheet.Line(
                            room.entries().find(number).orElseThrow().event().sight().title(),
                            new CarryReason.Recorded(number),
                            Instant.MAX));
        }
    }

    /// Consultations with the capitals: only that one runs, is late or was answered, for that is
    /// all that the team is told. An answer is asked about until the room confides something.
    private void capitals(List<CarrySheet.Line> lines) {
        var open = new LinkedHashMap<Id, CarrySheet.Line>();
        for (var entry : Desk.entries(talks, member)) {
            if (entry.event() instanceof CapitalEvent event) {
                capital(event, entry.at(), open);
            } else if (entry.event() instanceof ConfidenceEvent.Confided confided
                    && confided.room().equals(room.room())) {
                open.values().removeIf(CarryAsks::given);
            }
        }
        lines.addAll(open.values());
    }

    private static boolean given(CarrySheet.Line line) {
        return line.why() instanceof CarryReason.Capital(var answer, _)
                && answer == CarryReason.Answer.GIVEN;
    }

    private void capital(CapitalEvent event, Instant at, Map<Id, CarrySheet.Line> open) {
        switch (event) {
            case CapitalEvent.ConsultationNoted(var side, var id, var due) ->
                    ask(side, id, CarryReason.Answer.AWAITED, at, due, open);
            case CapitalEvent.Overdue(var side, _, var id) ->
                    ask(side, id, CarryReason.Answer.OVERDUE, at, Instant.MAX, open);
            case CapitalEvent.AnswerNoted(var side, var id) ->
                    ask(side, id, CarryReason.Answer.GIVEN, at, Instant.MAX, open);
            case CapitalEvent.Consulted _,
                    CapitalEvent.TextLaid _,
                    CapitalEvent.Instructed _,
                    CapitalEvent.PersonalViewGiven _ -> {}
        }
    }

    /// The capitals by name: what they are asked is not known here.
    private void ask(
            RoomId side,
            Id id,
            CarryReason.Answer answer,
            Instant since,
            Instant until,
            Map<Id, CarrySheet.Line> open) {
        if (side.equals(room.room())) {
            var capitals =
                    room.people().capitals().stream()
                            .map(RoomId::name)
                            .collect(Collectors.joining(", "));
            open.put(
                    id,
                    new CarrySheet.Line(capitals, new CarryReason.Capital(answer, since), until));
        }
    }

    private void promises(Proceedings conduct, List<CarrySheet.Line> lines) {
        for (var promise : conduct.promises().promises().values()) {
            if (promise.room().equals(room.room()) && promise.end().isEmpty()) {
                boolean late = !now.isBefore(promise.due());
                lines.add(
                        new CarrySheet.Line(
                                promise.words(),
                                late
                                        ? new CarryReason.PastDue(promise.byRoom(), promise.due())
                                        : new CarryReason.Promised(promise.byRoom()),
                                late ? Instant.MAX : promise.due()));
            }
        }
    }
}
