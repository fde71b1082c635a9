package org.dragoman.desk.web;

import java.time.Instant;
import java.time.LocalDate;
import org.dragoman.desk.sitting.Moment;
import org.dragoman.desk.sitting.OpenTalks;
import org.dragoman.talks.Call;
import org.dragoman.talks.Decision;
import org.dragoman.talks.DeskCommand;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomCommand;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Voice;

/// A request of a member of the mediator's team.
///
/// @param moment the talks as they stand
/// @param member who asks
public record AtDesk(Asked asked, OpenTalks open, Moment moment, String member, Role role) {

    /// Decides an order of this member.
    public Decision decide(DeskCommand order) {
        return open.proceedings()
                .decide(new Voice.InPerson(new Seat(RoomId.DESK, member)), Call.ANY, order);
    }

    /// Decides an act that this member records for a participant.
    public Decision record(Seat seat, String how, Instant when, RoomCommand act) {
        return open.proceedings()
                .decide(new Voice.Recorded(seat, member, how, when), Call.ANY, act);
    }

    /// The day at the venue.
    public LocalDate today() {
        return moment.at().atZone(open.card().venue().zone()).toLocalDate();
    }

    /// The address of the desk, without a slash at its end.
    public String base() {
        return "/talks/" + open.card().id() + "/desk";
    }
}
