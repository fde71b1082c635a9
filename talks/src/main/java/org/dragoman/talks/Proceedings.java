package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;

/// The conduct of the talks as one room, or the mediator's team, knows it: a fold of the events it
/// has seen.
///
/// @param agendas what is negotiated
/// @param sessions when rounds open and resume, and their sessions
/// @param soundings talks about talks
/// @param mandates the mandates of one's own side
/// @param promises promises and dates
/// @param expertise expert matters
/// @param press what is said to the press
/// @param handovers handovers to another team
/// @param points points of meetings, read back
/// @param names names of places and parties
public record Proceedings(
        Agendas agendas,
        Sessions sessions,
        SoundingsOut soundings,
        Mandates mandates,
        Promises promises,
        Expertise expertise,
        Press press,
        Handovers handovers,
        Points points,
        AcceptedNames names) {

    static final Proceedings NONE =
            new Proceedings(
                    Agendas.NONE,
                    Sessions.NONE,
                    SoundingsOut.NONE,
                    Mandates.NONE,
                    Promises.NONE,
                    Expertise.NONE,
                    Press.NONE,
                    Handovers.NONE,
                    Points.NONE,
                    AcceptedNames.NONE);

    Proceedings after(ProceedingsEvent event) {
        return new Proceedings(
                event instanceof AgendaEvent it ? agendas.after(it) : agendas,
                event instanceof SessionEvent it ? sessions.after(it) : sessions,
                event instanceof SoundingOutEvent it ? soundings.after(it) : soundings,
                event instanceof MandateEvent it ? mandates.after(it) : mandates,
                event instanceof PromiseEvent it ? promises.after(it) : promises,
                event instanceof ExpertEvent it ? expertise.after(it) : expertise,
                event instanceof PressEvent it ? press.after(it) : press,
                event instanceof HandoverEvent it ? handovers.after(it) : handovers,
                event instanceof PointEvent it ? points.after(it) : points,
                event instanceof NameEvent it ? names.after(it) : names);
    }

    /// Every identifier in it.
    public List<Id> ids() {
        var ids = new ArrayList<>(agendas.ids());
        ids.addAll(sessions.ids());
        ids.addAll(soundings.ids());
        ids.addAll(promises.ids());
        ids.addAll(expertise.ids());
        ids.addAll(press.ids());
        ids.addAll(handovers.ids());
        ids.addAll(points.ids());
        return ids;
    }

    /// How things stand, as the mediator's team sees it.
    List<Sight> atDesk() {
        var sights = new ArrayList<>(sights());
        sights.addAll(soundings.agreed());
        sights.addAll(press.differences());
        return sights;
    }

    /// How things stand.
    List<Sight> sights() {
        var sights = new ArrayList<>(agendas.sights());
        sights.addAll(sessions.sights());
        sights.addAll(soundings.sights());
        sights.addAll(mandates.sights());
        sights.addAll(promises.sights());
        sights.addAll(expertise.sights());
        sights.addAll(press.sights());
        sights.addAll(handovers.sights());
        sights.addAll(points.sights());
        sights.addAll(names.sights());
        return sights;
    }
}
