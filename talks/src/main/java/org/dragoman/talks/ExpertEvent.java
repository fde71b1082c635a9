package org.dragoman.talks;

import java.util.Set;

/// What happened with experts.
///
/// A referral by one side alone is that side's secret, and the experts see the paper without who
/// sent it. In joint fact-finding each party's agreement and data stay with it; the experts see the
/// question, the frozen method and the data put to them, and nothing else.
public sealed interface ExpertEvent extends ProceedingsEvent {

    /// A side asked for an expert opinion of its own.
    record Referred(RoomId room, Id referral, RoomId experts, String question, String paper)
            implements ExpertEvent {}

    /// The experts were given a paper and a question.
    record PaperPut(RoomId experts, Id paper, String question, String words)
            implements ExpertEvent {}

    /// The side was told that its paper is with the experts.
    record ReferralForwarded(RoomId room, Id referral) implements ExpertEvent {}

    /// The team noted which paper a referral became.
    record PaperTraced(RoomId room, Id referral, Id paper) implements ExpertEvent {}

    /// The experts gave an opinion on a paper.
    record OpinionGiven(RoomId experts, Id paper, Findings findings) implements ExpertEvent {}

    /// A side was given the opinion it asked for.
    record OpinionReturned(RoomId room, Id referral, Findings findings) implements ExpertEvent {}

    /// Joint fact-finding on a question was put to parties.
    record InquiryOpened(Id inquiry, Set<RoomId> rooms, RoomId experts, String question)
            implements ExpertEvent {

        public InquiryOpened {
            rooms = Set.copyOf(rooms);
        }
    }

    /// The next matter was put to all: who the experts are, by which method.
    record MatterPut(Id inquiry, Set<RoomId> rooms, String words) implements ExpertEvent {

        public MatterPut {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A party agreed to the matter that was put.
    record MatterAgreed(RoomId room, Id inquiry) implements ExpertEvent {}

    /// Fact-finding moved on.
    ///
    /// @param words what was agreed by it
    record InquiryMoved(Id inquiry, Set<RoomId> rooms, InquiryStage stage, String words)
            implements ExpertEvent {

        public InquiryMoved {
            rooms = Set.copyOf(rooms);
        }
    }

    /// The experts were told their part: the question, the frozen method, that data are due.
    record ChargePut(RoomId experts, Id inquiry, InquiryStage stage, String words)
            implements ExpertEvent {}

    /// A party submitted data.
    record DataSubmitted(RoomId room, Id inquiry, Id data, String words) implements ExpertEvent {}

    /// The experts were given data, without who submitted them.
    record DataPut(RoomId experts, Id inquiry, Id data, String words) implements ExpertEvent {}

    /// The experts reported.
    record FindingsReported(RoomId experts, Id inquiry, Findings findings) implements ExpertEvent {}

    /// All parties were shown the findings, the same bytes to each.
    record FindingsShown(Id inquiry, Set<RoomId> rooms, Findings findings) implements ExpertEvent {

        public FindingsShown {
            rooms = Set.copyOf(rooms);
        }
    }

    @Override
    default Audience audience() {
        return switch (this) {
            case Referred(var room, _, _, _, _) -> Audience.only(room);
            case PaperPut(var experts, _, _, _) -> Audience.only(experts);
            case ReferralForwarded(var room, _) -> Audience.only(room);
            case PaperTraced _ -> Audience.DESK;
            case OpinionGiven(var experts, _, _) -> Audience.only(experts);
            case OpinionReturned(var room, _, _) -> Audience.only(room);
            case InquiryOpened(_, var rooms, _, _) -> new Audience.Only(rooms);
            case MatterPut(_, var rooms, _) -> new Audience.Only(rooms);
            case MatterAgreed(var room, _) -> Audience.only(room);
            case InquiryMoved(_, var rooms, _, _) -> new Audience.Only(rooms);
            case ChargePut(var experts, _, _, _) -> Audience.only(experts);
            case DataSubmitted(var room, _, _, _) -> Audience.only(room);
            case DataPut(var experts, _, _, _) -> Audience.only(experts);
            case FindingsReported(var experts, _, _) -> Audience.only(experts);
            case FindingsShown(_, var rooms, _) -> new Audience.Only(rooms);
        };
    }

    /// Shown without the rooms that take part.
    @Override
    default Sight sight() {
        return switch (this) {
            case Referred(_, var id, var experts, var question, var paper) ->
                    Sight.of(
                            "referred to experts",
                            "referral",
                            id,
                            "experts",
                            experts,
                            "question",
                            question,
                            "paper",
                            paper);
            case PaperPut(_, var id, var question, var words) ->
                    Sight.of("paper received", "paper", id, "question", question, "words", words);
            case ReferralForwarded(_, var id) ->
                    Sight.of("your paper is with the experts", "referral", id);
            case PaperTraced(var room, var referral, var paper) ->
                    Sight.of("paper traced", "room", room, "referral", referral, "paper", paper);
            case OpinionGiven(_, var id, var findings) ->
                    findings("opinion", "paper", id, findings);
            case OpinionReturned(_, var id, var findings) ->
                    findings("the experts' opinion", "referral", id, findings);
            case InquiryOpened(var id, _, _, var question) ->
                    Sight.of("fact-finding proposed", "inquiry", id, "question", question);
            case MatterPut(var id, _, var words) ->
                    Sight.of("to be agreed", "inquiry", id, "words", words);
            case MatterAgreed(_, var id) -> Sight.of("agreed to it", "inquiry", id);
            case InquiryMoved(var id, _, var stage, var words) ->
                    Sight.of(
                            "fact-finding",
                            "inquiry",
                            id,
                            "stage",
                            stage,
                            "words",
                            words,
                            "digest",
                            Digest.of(words));
            case ChargePut(_, var id, var stage, var words) ->
                    Sight.of(
                            "charged with fact-finding",
                            "inquiry",
                            id,
                            "stage",
                            stage,
                            "words",
                            words,
                            "digest",
                            Digest.of(words));
            case DataSubmitted(_, var id, var data, var words) ->
                    Sight.of("data submitted", "inquiry", id, "data", data, "words", words);
            case DataPut(_, var id, var data, var words) ->
                    Sight.of("data received", "inquiry", id, "data", data, "words", words);
            case FindingsReported(_, var id, var findings) ->
                    findings("findings reported", "inquiry", id, findings);
            case FindingsShown(var id, _, var findings) ->
                    findings("findings", "inquiry", id, findings);
        };
    }

    private static Sight findings(String title, String name, Id id, Findings findings) {
        return Sight.of(
                title,
                name,
                id,
                "figures",
                findings.figures(),
                "words",
                findings.words(),
                "dissent",
                findings.dissent());
    }
}
