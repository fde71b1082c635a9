package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The instruments of one reader and what becomes of them: a fold of the events it has seen.
///
/// @param ratification the instruments, and the steps at home
public record Accords(Ratification ratification) {

    static final Accords NONE = new Accords(Ratification.NONE);

    Accords after(AccordEvent event) {
        return switch (event) {
            case DomesticEvent it -> new Accords(ratification.after(it));
            case InstrumentEvent it -> new Accords(ratification.after(it));
        };
    }

    /// The same as the mediator's team folds it, which never sees what a side keeps to itself and
    /// reads who has to consent in the rooms.
    Accords atDesk(AccordEvent event) {
        return switch (event) {
            case DomesticEvent.VetoNoted noted -> after(noted);
            case DomesticEvent _ -> this;
            case InstrumentEvent it -> after(it);
        };
    }

    /// The text that an event closes with the whole, or nothing.
    Optional<Id> closes(AccordEvent event) {
        return event instanceof InstrumentEvent.EnteredIntoForce(var id, _)
                ? ratification.instruments().find(id).map(it -> it.arrangement().text())
                : Optional.empty();
    }

    /// Every identifier in it.
    public List<Id> ids() {
        return ratification.instruments().keys();
    }

    /// How a room sees it.
    List<Sight> sights() {
        return new ArrayList<>(ratification.sights());
    }

    /// How the mediator's team sees it.
    ///
    /// @param rooms the rooms of the case
    List<Sight> desk(Table<RoomId, RoomState> rooms) {
        return new ArrayList<>(ratification.desk(rooms));
    }
}
