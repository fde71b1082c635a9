package org.dragoman.talks;

import java.util.Set;

/// What the mediator's team carries: a fold of the events about confidences.
///
/// @param holds conveyances that can still be called back
/// @param deliveries what each received thing came from
/// @param arrived what the words of a grant arrived as
/// @param kept identifiers of things kept to named members of the team
public record Carriage(
        Table<Id, ConfidenceEvent.Held> holds,
        Table<Id, ConfidenceEvent.Held> deliveries,
        Table<Id, ConfidenceEvent.Delivered> arrived,
        Table<Id, Set<String>> kept) {

    static final Carriage NONE =
            new Carriage(Table.empty(), Table.empty(), Table.empty(), Table.empty());

    Carriage after(ConfidenceEvent event) {
        return switch (event) {
            case ConfidenceEvent.Confided(_, var item, _, _, _, var keptTo) ->
                    keptTo.isEmpty() ? this : kept(item, keptTo);
            case ConfidenceEvent.GrantDrafted(_, var grant, var item, _, _, _, _, _) ->
                    keptAs(item, grant);
            case ConfidenceEvent.Revoked(var room, var grant) -> grantGone(room, grant);
            case ConfidenceEvent.Expired(var room, var grant) -> grantGone(room, grant);
            case ConfidenceEvent.Held held -> held(held);
            case ConfidenceEvent.HoldDropped(var hold, _) -> without(hold);
            case ConfidenceEvent.Delivered it ->
                    holds.find(it.hold())
                            .map(held -> delivered(it, held).keptAs(it.hold(), it.received()))
                            .orElse(this);
            case ConfidenceEvent.NoteWritten _,
                    ConfidenceEvent.Granted _,
                    ConfidenceEvent.Carried _,
                    ConfidenceEvent.Reworded _,
                    ConfidenceEvent.TermsChanged _,
                    ConfidenceEvent.DraftRevised _,
                    ConfidenceEvent.WordsReadBack _,
                    ConfidenceEvent.ReadingConfirmed _,
                    ConfidenceEvent.Conveyed _,
                    ConfidenceEvent.FindingsConfirmed _,
                    ConfidenceEvent.ConveyanceConfirmed _,
                    ConfidenceEvent.OverrideTold _,
                    ConfidenceEvent.Acknowledged _,
                    ConfidenceEvent.AcknowledgementTold _,
                    ConfidenceEvent.ErrorNoticed _,
                    ConfidenceEvent.ErrorTold _,
                    ConfidenceEvent.Sequestered _,
                    ConfidenceEvent.Attested _,
                    ConfidenceEvent.ErrorClosed _,
                    ConfidenceEvent.ErrorClosedTold _ ->
                    this;
        };
    }

    private Carriage held(ConfidenceEvent.Held held) {
        var next = new Carriage(holds.with(held.hold(), held), deliveries, arrived, kept);
        return switch (held.basis()) {
            case Basis.OnGrant(_, var grant) -> next.keptAs(grant, held.hold());
            case Basis.OnTerms(_, var item) -> next.keptAs(item, held.hold());
            case Basis.OnOverride(_, var item, _) -> next.keptAs(item, held.hold());
            case Basis.Own _ -> next;
        };
    }

    private Carriage grantGone(RoomId room, Id grant) {
        var next = this;
        for (var held : holds.values()) {
            if (held.basis().equals(new Basis.OnGrant(room, grant))) {
                next = next.without(held.hold());
            }
        }
        return next;
    }

    private Carriage without(Id hold) {
        return new Carriage(holds.without(hold), deliveries, arrived, kept);
    }

    private Carriage delivered(ConfidenceEvent.Delivered it, ConfidenceEvent.Held held) {
        return new Carriage(
                holds.without(held.hold()),
                deliveries.with(it.received(), held),
                held.basis() instanceof Basis.OnGrant(_, var grant)
                        ? arrived.with(grant, it)
                        : arrived,
                kept);
    }

    private Carriage keptAs(Id from, Id also) {
        return kept.find(from).map(names -> kept(also, names)).orElse(this);
    }

    private Carriage kept(Id id, Set<String> names) {
        return new Carriage(holds, deliveries, arrived, kept.with(id, names));
    }
}
