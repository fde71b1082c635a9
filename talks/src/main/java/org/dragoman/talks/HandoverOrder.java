package org.dragoman.talks;

import java.util.List;

/// What the lead does to pass the mediation to another team.
public sealed interface HandoverOrder extends ProceedingsOrder {

    /// Announces a handover and asks each room whether its confidences go along.
    ///
    /// @param team the whole new team, its lead included
    record ProposeHandover(String lead, List<String> team) implements HandoverOrder {

        public ProposeHandover {
            team = List.copyOf(team);
        }
    }

    /// Hands over; whoever is not on the new team loses their rights at once.
    record ReplaceTeam(Id handover) implements HandoverOrder {}

    @Override
    default Role needs() {
        return Role.LEAD;
    }
}
