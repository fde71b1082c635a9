package org.dragoman.talks;

import java.util.Set;

/// What the mediator's team does about the agenda.
public sealed interface AgendaOrder extends ProceedingsOrder {

    /// Puts an agenda to delegations, the same to each.
    record ProposeAgenda(Set<RoomId> rooms, Agenda items) implements AgendaOrder {

        public ProposeAgenda {
            rooms = Set.copyOf(rooms);
        }
    }

    /// Tells all which items nobody disputes and which are left for later.
    ///
    /// @param words how it is put, for example "largely focused on the archive; the bridge later"
    record SettleAgenda(Id agenda, String words) implements AgendaOrder {}

    @Override
    default Role needs() {
        return Role.MEDIATOR;
    }
}
