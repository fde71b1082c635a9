package org.dragoman.talks;

/// Something that happens at a set moment unless it is called off.
public sealed interface Deadline {

    /// A grant runs out. Comes before a hold of the same moment.
    record GrantEnds(RoomId room, Id grant) implements Deadline {}

    /// A conveyance leaves its hold.
    record HoldEnds(Id hold) implements Deadline {}

    /// Sealed offers are compared.
    record ComparisonEnds(Id comparison) implements Deadline {}

    /// A mediator's proposal is closed.
    record ProposalEnds(Id proposal) implements Deadline {}

    /// What was marked in secret on a list of packages is compared.
    record ListEnds(Id shortlist) implements Deadline {}

    /// An improvement is closed.
    record ImprovementEnds(Id improvement) implements Deadline {}

    /// A capital's answer falls due.
    record AnswerDue(RoomId room, RoomId capital, Id consultation) implements Deadline {}

    /// A silence procedure ends.
    record SilenceEnds(Id text) implements Deadline {}

    /// The embargo of a communiqué or a readout ends.
    record EmbargoEnds(Id id) implements Deadline {}

    /// A sounding lapses.
    record SoundingEnds(Id sounding) implements Deadline {}

    /// A constituency's consent falls due.
    record ConsentDue(RoomId side, RoomId home, Id instrument, String constituency)
            implements Deadline {}

    /// An instrument lapses unless every side is bound.
    record InstrumentLapses(Id instrument) implements Deadline {}

    /// The time to make a step good ends.
    record CureEnds(Id instrument, String step) implements Deadline {}

    /// An instrument enters into force.
    record EntryDue(Id instrument) implements Deadline {}

    /// The time for objections to a correction ends.
    record CorrectionEnds(Id correction) implements Deadline {}

    /// A stage of a dispute ends.
    record DisputeStageEnds(Id dispute) implements Deadline {}

    /// Names the deadline; deadlines of one moment come in the order of their names.
    default String name() {
        return switch (this) {
            case GrantEnds(var room, var grant) -> "1 grant " + room + " " + grant;
            case ComparisonEnds(var id) -> "3 comparison " + id;
            case AnswerDue(_, _, var id) -> "5 consultation " + id;
            case EmbargoEnds(var id) -> "8 embargo " + id;
            case SoundingEnds(var id) -> "7 sounding " + id;
            case SilenceEnds(var id) -> "6 silence " + id;
            case ConsentDue(var side, _, var id, var name) ->
                    "7 consent " + id + " " + side + " " + name;
            case InstrumentLapses(var id) -> "8 instrument " + id;
            case EntryDue(var id) -> "9 entry " + id;
            case CureEnds(var id, var step) -> "9 step " + id + " " + step;
            case CorrectionEnds(var id) -> "9 correction " + id;
            case DisputeStageEnds(var id) -> "9 dispute " + id;
            case ProposalEnds(var id) -> "4 proposal " + id;
            case ListEnds(var id) -> "4a list " + id;
            case ImprovementEnds(var id) -> "4b improvement " + id;
            case HoldEnds(var hold) -> "2 hold " + hold;
        };
    }
}
