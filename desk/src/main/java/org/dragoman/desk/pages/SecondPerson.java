package org.dragoman.desk.pages;

import org.dragoman.desk.sitting.FourEyed;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.rooms.Fields;
import org.dragoman.talks.Command;

/// Whether a second member of the team has to say yes before something leaves.
enum SecondPerson {
    /// The server asks for one person only.
    NOT_ASKED,
    /// It will wait for another.
    NEEDED,
    /// This member asked already, and it waits for another.
    WAITS,
    /// Another asked for the very same: this one confirms it.
    CONFIRMS;

    /// Whether this member asked for it and another has to confirm it.
    static boolean waits(AtDesk at, Command command) {
        return at.open().proceedings() instanceof FourEyed eyes
                && eyes.waiting().stream()
                        .anyMatch(
                                it -> it.command().equals(command) && it.by().equals(at.member()));
    }

    /// How an order with these fields stands.
    static SecondPerson of(DeskView view, String order, Fields fields) {
        if (!(view.at().open().proceedings() instanceof FourEyed eyes)) {
            return NOT_ASKED;
        }
        var known = Order.KNOWN.get(order);
        if (known == null) {
            return NEEDED;
        }
        Command command = known.how().read(new Order.Reader(fields, view.times()));
        for (var waiting : eyes.waiting()) {
            if (waiting.command().equals(command)) {
                return waiting.by().equals(view.at().member()) ? WAITS : CONFIRMS;
            }
        }
        return NEEDED;
    }
}
