package org.dragoman.talks;

import java.time.Instant;

/// Decides what the mediator's team does about the conduct of the talks.
record ProceedingsDesk(Talks talks, String member, Instant at, Identifiers ids) {

    Decision decide(ProceedingsOrder order) {
        return switch (order) {
            case AgendaOrder it -> new AgendaDesk(talks, ids).decide(it);
            case SessionOrder it -> new SessionDesk(talks, at, ids).decide(it);
            case SoundingOutOrder it -> new SoundingOutDesk(talks, at, ids).decide(it);
            case PromiseOrder it -> new PromiseDesk(talks, at, ids).decide(it);
            case ExpertOrder it -> new ExpertDesk(talks, ids).decide(it);
            case PressOrder it -> new PressDesk(talks, at, ids).decide(it);
            case HandoverOrder it -> Handovers.decide(talks, it, ids);
            case PointOrder it -> new PointDesk(talks, ids).decide(it);
            case NameOrder it -> AcceptedNames.decide(talks, it);
        };
    }
}
