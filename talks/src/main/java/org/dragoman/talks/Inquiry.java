package org.dragoman.talks;

import java.util.List;
import java.util.Set;

/// Joint fact-finding, as one room, or the mediator's team, knows it.
///
/// @param rooms the parties; none in the experts' room
/// @param matter what is put to be agreed, or was agreed last; blank where nothing is
/// @param agreed the parties seen to have agreed to the matter
/// @param reported the findings, at most one
public record Inquiry(
        Id inquiry,
        Set<RoomId> rooms,
        RoomId experts,
        String question,
        InquiryStage stage,
        String matter,
        Set<RoomId> agreed,
        List<Findings> reported) {

    static Inquiry opened(ExpertEvent.InquiryOpened event) {
        return new Inquiry(
                event.inquiry(),
                event.rooms(),
                event.experts(),
                event.question(),
                InquiryStage.PROPOSED,
                event.question(),
                Set.of(),
                List.of());
    }

    Inquiry put(String words) {
        return new Inquiry(inquiry, rooms, experts, question, stage, words, Set.of(), reported);
    }

    Inquiry agreed(RoomId room) {
        var all = new java.util.HashSet<>(agreed);
        all.add(room);
        return new Inquiry(
                inquiry, rooms, experts, question, stage, matter, Set.copyOf(all), reported);
    }

    Inquiry moved(InquiryStage next) {
        return new Inquiry(inquiry, rooms, experts, question, next, "", Set.of(), reported);
    }

    Inquiry reported(Findings findings) {
        return new Inquiry(
                inquiry, rooms, experts, question, stage, matter, agreed, List.of(findings));
    }

    /// Whether there is something to agree to now.
    boolean open() {
        return stage.needsConsent() && (!stage.needsMatter() || !matter.isEmpty());
    }

    Sight sight() {
        return Sight.of(
                "joint fact-finding",
                "inquiry",
                inquiry,
                "question",
                question,
                "stage",
                stage,
                "matter",
                matter,
                "agreed",
                agreed.stream().sorted().toList(),
                "findings",
                reported);
    }
}
