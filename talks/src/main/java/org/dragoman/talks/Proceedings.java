package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;

/// The conduct of the talks as one room, or the mediator's team, knows it: a fold of the events it
/// has seen.
///
/// @param agendas what is negotiated
public record Proceedings(Agendas agendas) {

    static final Proceedings NONE = new Proceedings(Agendas.NONE);

    Proceedings after(ProceedingsEvent event) {
        return switch (event) {
            case AgendaEvent it -> new Proceedings(agendas.after(it));
        };
    }

    /// Every identifier in it.
    public List<Id> ids() {
        return new ArrayList<>(agendas.ids());
    }

    /// How things stand.
    List<Sight> sights() {
        return new ArrayList<>(agendas.sights());
    }
}
