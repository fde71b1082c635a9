package org.dragoman.talks;

import java.util.Set;

/// What the mediator's team does in expert matters.
public sealed interface ExpertOrder extends ProceedingsOrder {

    /// Puts a side's own referral to the experts, without whose it is.
    record ForwardReferral(Id referral) implements ExpertOrder {}

    /// Gives the opinion on a paper to the side that asked for it.
    record ReturnOpinion(Id paper) implements ExpertOrder {}

    /// Proposes joint fact-finding to parties.
    record OpenInquiry(Set<RoomId> rooms, RoomId experts, String question) implements ExpertOrder {

        public OpenInquiry {
            rooms = Set.copyOf(rooms);
        }
    }

    /// Puts the next matter to all: who the experts are, then by which method.
    record PutMatter(Id inquiry, String words) implements ExpertOrder {}

    /// Moves fact-finding on, once all have agreed where that is needed.
    record AdvanceInquiry(Id inquiry) implements ExpertOrder {}

    /// Puts submitted data to the experts, without who submitted them.
    record PutData(Id data) implements ExpertOrder {}

    @Override
    default Role needs() {
        return Role.MEDIATOR;
    }
}
