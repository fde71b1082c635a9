package org.dragoman.talks;

/// What the mediator's team does about people and rooms.
public sealed interface PeopleOrder extends DeskCommand {

    /// Begins the talks; whoever does it leads the team.
    record OpenTalks(String title, Settings settings) implements PeopleOrder {}

    /// Adds a member to the team.
    record JoinTeam(String name, Role role) implements PeopleOrder {}

    /// Ends a member's rights.
    record LeaveTeam(String name) implements PeopleOrder {}

    /// Hands the lead to another member.
    record HandOver(String to) implements PeopleOrder {}

    /// Opens a room.
    ///
    /// @param of the delegation that a capital instructs; the room itself for every other kind
    record OpenRoom(RoomId room, RoomKind kind, RoomId of) implements PeopleOrder {}

    /// Invites a person to a room; one whose seat has ended anew, in the role that is named now.
    record Invite(RoomId room, String name, Role role) implements PeopleOrder {}

    /// Suspends a person's rights.
    record Suspend(RoomId room, String name) implements PeopleOrder {}

    /// Gives a suspended person's rights back.
    record Readmit(RoomId room, String name) implements PeopleOrder {}

    /// Tells a room that a party takes part.
    record Introduce(RoomId party, RoomId to) implements PeopleOrder {}

    @Override
    default Role needs() {
        return Role.LEAD;
    }
}
