package org.dragoman.talks;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What happened at home on the way to consent.
///
/// The mediator's team is told who has to consent and by which rule, so that no veto surprises; how
/// each constituency answers stays with its side.
public sealed interface DomesticEvent extends AccordEvent {

    /// A side told who has to consent.
    record ConstituencyDeclared(RoomId side, Constituency constituency) implements DomesticEvent {}

    /// A side withdrew a constituency.
    record ConstituencyWithdrawn(RoomId side, RoomId home, String name, String reason)
            implements DomesticEvent {}

    /// The mediator's team noted someone who can block a side and for whom nobody speaks.
    record VetoNoted(RoomId side, String name, String words) implements DomesticEvent {}

    /// An instrument was put to a constituency, whole.
    record PutToConstituency(
            RoomId side,
            Id instrument,
            Constituency constituency,
            Instant deadline,
            String title,
            FixedText fixed)
            implements DomesticEvent {}

    /// A condition of a constituency was met.
    record ConditionMet(
            RoomId side, RoomId home, Id instrument, String constituency, String condition)
            implements DomesticEvent {}

    /// A principal said yes, no, or what to change.
    record PrincipalSaid(
            RoomId side,
            RoomId home,
            Id instrument,
            String constituency,
            String principal,
            Ballot ballot,
            String words)
            implements DomesticEvent {}

    /// By its rule a constituency stands so.
    record ConstituencyStands(
            RoomId side, RoomId home, Id instrument, String constituency, ConsentStanding standing)
            implements DomesticEvent {}

    /// A constituency did not consent in time.
    record ConsentLapsed(RoomId side, RoomId home, Id instrument, String constituency)
            implements DomesticEvent {}

    /// What was put to a constituency is settled: in force, or void and to be put again.
    record ReferralEnded(
            RoomId side, RoomId home, Id instrument, String constituency, InstrumentStage stage)
            implements DomesticEvent {}

    @Override
    default Audience audience() {
        return switch (this) {
            case ConstituencyDeclared(var side, var it) -> told(side, it.home());
            case ConstituencyWithdrawn(var side, var home, _, _) -> told(side, home);
            case VetoNoted _ -> Audience.DESK;
            case PutToConstituency(var side, _, var it, _, _, _) -> sealed(side, it.home());
            case ConditionMet(var side, var home, _, _, _) -> sealed(side, home);
            case PrincipalSaid(var side, var home, _, _, _, _, _) -> sealed(side, home);
            case ConstituencyStands(var side, var home, _, _, _) -> sealed(side, home);
            case ConsentLapsed(var side, var home, _, _) -> sealed(side, home);
            case ReferralEnded(var side, var home, _, _, _) -> sealed(side, home);
        };
    }

    private static Audience told(RoomId side, RoomId home) {
        return new Audience.Only(
                side.equals(home) ? Set.of(side) : Set.copyOf(List.of(side, home)));
    }

    private static Audience sealed(RoomId side, RoomId home) {
        return new Audience.Sealed(
                side.equals(home) ? Set.of(side) : Set.copyOf(List.of(side, home)));
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case ConstituencyDeclared(_, var it) -> it.sight("constituency declared");
            case ConstituencyWithdrawn(_, _, var name, var reason) ->
                    Sight.of("constituency withdrawn", "name", name, "reason", reason);
            case VetoNoted(var side, var name, var words) ->
                    Sight.of("veto without a seat", "side", side, "name", name, "words", words);
            case PutToConstituency(_, var id, var it, var deadline, var title, var fixed) ->
                    TextSight.of(
                            "put to a constituency",
                            fixed.version(),
                            "instrument",
                            id,
                            "constituency",
                            it.name(),
                            "deadline",
                            deadline,
                            "title",
                            title,
                            "version",
                            fixed.number(),
                            "nonce",
                            fixed.nonce());
            case ConditionMet(_, _, var id, var name, var condition) ->
                    Sight.of(
                            "condition met",
                            "instrument",
                            id,
                            "constituency",
                            name,
                            "condition",
                            condition);
            case PrincipalSaid(_, _, var id, var name, var principal, var ballot, var words) ->
                    Sight.of(
                            "a principal",
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
            case ConstituencyStands(_, _, var id, var name, var standing) ->
                    Sight.of(
                            "constituency",
                            "instrument",
                            id,
                            "constituency",
                            name,
                            "standing",
                            standing);
            case ConsentLapsed(_, _, var id, var name) ->
                    Sight.of("no consent in time", "instrument", id, "constituency", name);
            case ReferralEnded(_, _, var id, var name, var stage) ->
                    Sight.of(
                            "what was put to the constituency",
                            "instrument",
                            id,
                            "constituency",
                            name,
                            "is",
                            stage == InstrumentStage.IN_FORCE ? stage : "void: " + stage);
        };
    }
}
