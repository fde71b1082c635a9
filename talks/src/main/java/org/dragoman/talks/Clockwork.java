package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What happens when a deadline comes.
record Clockwork(Talks talks, Instant at, Identifiers ids) {

    /// The events of a deadline; never none, and among them one that ends the deadline.
    List<Event> strike(Deadline deadline) {
        return switch (deadline) {
            case Deadline.GrantEnds(var room, var grant) ->
                    List.of(new ConfidenceEvent.Expired(room, grant));
            case Deadline.ComparisonEnds(var id) -> new Comparing(talks).compare(id);
            case Deadline.AnswerDue(var room, var capital, var id) ->
                    List.of(new CapitalEvent.Overdue(room, capital, id));
            case Deadline.EmbargoEnds(var id) -> PressDesk.embargoEnds(talks, id);
            case Deadline.SoundingEnds(var id) -> List.of(SoundingOutDesk.lapsed(talks, id));
            case Deadline.SilenceEnds(var id) -> List.of(TextDesk.ended(talks, id));
            case Deadline.ConsentDue(var side, var home, var id, var name) ->
                    List.of(new DomesticEvent.ConsentLapsed(side, home, id, name));
            case Deadline.InstrumentLapses(var id) ->
                    List.of(new InstrumentEvent.Lapsed(id, parties(id)));
            case Deadline.CureEnds(var id, var step) -> stands(id, step);
            case Deadline.CorrectionEnds(var id) -> List.copyOf(Depositary.ended(talks, id, true));
            case Deadline.DisputeStageEnds(var id) ->
                    List.of(new DisputeClock(talks).stageEnds(id));
            case Deadline.EntryDue(var id) ->
                    List.of(new InstrumentEvent.EnteredIntoForce(id, parties(id)));
            case Deadline.ProposalEnds(var id) -> new Comparing(talks).close(id);
            case Deadline.ListEnds(var id) -> new ShortlistClock(talks).list(id);
            case Deadline.ImprovementEnds(var id) -> new ShortlistClock(talks).improvement(id);
            case Deadline.HoldEnds(var hold) ->
                    talks.desk().holds().find(hold).map(this::convey).orElse(List.of());
        };
    }

    /// A failure that stands, and the dispute that follows where the schedule has it so.
    private List<Event> stands(Id id, String step) {
        var failure = StepDesk.stands(talks, id, step);
        var events = new ArrayList<Event>();
        events.add(failure);
        events.addAll(new DisputeClock(talks).escalated(failure, at, ids));
        return events;
    }

    private Set<RoomId> parties(Id instrument) {
        return talks.desk()
                .accords()
                .ratification()
                .instruments()
                .find(instrument)
                .orElseThrow()
                .parties();
    }

    private List<Event> convey(ConfidenceEvent.Held held) {
        var events = new ArrayList<Event>();
        switch (held.basis()) {
            case Basis.OnGrant(var room, var grant) ->
                    events.add(new ConfidenceEvent.Carried(room, grant, held.message().digest()));
            case Basis.OnTerms(var room, var item) -> {
                if (!stillAllows(room, item, Terms.WITHOUT_ATTRIBUTION)) {
                    return dropped(held);
                }
            }
            case Basis.OnOverride(var room, var item, _) -> {
                if (!stillAllows(room, item, Terms.ONLY_IF_MATCHED)) {
                    return dropped(held);
                }
                if (talks.settings().sourceToldOfOverride()) {
                    events.add(
                            new ConfidenceEvent.OverrideTold(room, item, held.message().words()));
                }
            }
            case Basis.Own _ -> {}
        }
        var received = ids.next(held.to());
        events.add(
                new ConfidenceEvent.Conveyed(
                        held.to(), received, held.message(), held.attributedTo()));
        events.add(new ConfidenceEvent.Delivered(held.hold(), held.to(), received));
        return events;
    }

    private static List<Event> dropped(ConfidenceEvent.Held held) {
        return List.of(
                new ConfidenceEvent.HoldDropped(held.hold(), "the source tightened the terms"));
    }

    private boolean stillAllows(RoomId room, Id item, Terms least) {
        return talks.room(room)
                .flatMap(state -> state.confidences().items().find(item))
                .filter(found -> found.terms().compareTo(least) >= 0)
                .isPresent();
    }
}
