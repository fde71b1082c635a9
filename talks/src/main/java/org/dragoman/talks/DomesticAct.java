package org.dragoman.talks;

import java.time.Instant;

/// What a side does at home on the way to consent.
public sealed interface DomesticAct extends AccordAct {

    /// Tells who has to consent, and by which rule; the mediator's team sees it.
    record DeclareConstituency(Constituency constituency) implements DomesticAct {}

    /// Withdraws a constituency to which nothing was put.
    record WithdrawConstituency(String name, String reason) implements DomesticAct {}

    /// Puts an instrument to a constituency, whole, until a deadline.
    record PutToConstituency(Id instrument, String constituency, Instant deadline)
            implements DomesticAct {}

    /// Records that a condition is met.
    record MeetCondition(Id instrument, String constituency, String condition)
            implements DomesticAct {}

    /// Records what a principal says.
    record RecordBallot(
            Id instrument, String constituency, String principal, Ballot ballot, String words)
            implements DomesticAct {}

    @Override
    default Power power() {
        return switch (this) {
            case DeclareConstituency _, WithdrawConstituency _, PutToConstituency _ ->
                    Power.NEGOTIATE;
            case MeetCondition _, RecordBallot _ -> Power.BIND;
        };
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case DeclareConstituency(var it) -> it.sight("declare a constituency");
            case WithdrawConstituency(var name, var reason) ->
                    Sight.of("withdraw a constituency", "name", name, "reason", reason);
            case PutToConstituency(var id, var name, var deadline) ->
                    Sight.of(
                            "put to a constituency",
                            "instrument",
                            id,
                            "constituency",
                            name,
                            "deadline",
                            deadline);
            case MeetCondition(var id, var name, var condition) ->
                    Sight.of(
                            "condition met",
                            "instrument",
                            id,
                            "constituency",
                            name,
                            "condition",
                            condition);
            case RecordBallot(var id, var name, var principal, var ballot, var words) ->
                    Sight.of(
                            "record a principal",
                            "instrument",
                            id,
                            "constituency",
                            name,
                            "principal",
                            principal,
                            "says",
                            ballot,
                            "words",
                            words);
        };
    }
}
