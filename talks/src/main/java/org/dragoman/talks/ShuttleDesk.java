package org.dragoman.talks;

import java.time.Instant;

/// Decides what the mediator's team does about what goes between the rooms beyond words on terms.
record ShuttleDesk(Talks talks, String member, Instant at, Identifiers ids) {

    Decision decide(ShuttleOrder order) {
        return switch (order) {
            case ShortlistOrder it -> new ShortlistDesk(talks, member, at, ids).decide(it);
            case EnclosureOrder it -> new EnclosureDesk(talks, member).decide(it);
        };
    }
}
