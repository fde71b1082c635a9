package org.dragoman.talks;

import java.util.List;

/// What happened to people and rooms.
public sealed interface PeopleEvent extends Event {

    /// The talks began.
    record TalksOpened(String title, Settings settings, String lead) implements PeopleEvent {}

    /// Someone joined the mediator's team.
    record TeamJoined(String name, Role role) implements PeopleEvent {}

    /// Someone left the mediator's team.
    record TeamLeft(String name) implements PeopleEvent {}

    /// The lead passed to another.
    record TeamHandedOver(String from, String to) implements PeopleEvent {}

    /// A room was opened; it is told the rules and the mediator's team.
    record RoomOpened(RoomId room, RoomKind kind, RoomId of, Settings settings, List<String> team)
            implements PeopleEvent {

        public RoomOpened {
            team = List.copyOf(team);
        }
    }

    /// Someone was invited to a room.
    record Invited(RoomId room, String name, Role role) implements PeopleEvent {}

    /// Someone took their seat.
    record Entered(RoomId room, String name) implements PeopleEvent {}

    /// Someone left.
    record Left(RoomId room, String name) implements PeopleEvent {}

    /// Someone's rights were suspended.
    record Suspended(RoomId room, String name) implements PeopleEvent {}

    /// Someone's rights were given back.
    record Readmitted(RoomId room, String name) implements PeopleEvent {}

    /// The head's seat passed to another.
    record HeadHandedOver(RoomId room, String from, String to) implements PeopleEvent {}

    /// A member was given powers.
    record Empowered(RoomId room, String name, Authority authority) implements PeopleEvent {}

    /// A room was told that a party takes part.
    record Introduced(RoomId room, RoomId party, boolean experts) implements PeopleEvent {}

    /// A delegation was told that its capital has a room.
    record CapitalOpened(RoomId room, RoomId capital) implements PeopleEvent {}

    /// A party gave notice of its accredited names.
    record NoticeGiven(RoomId room, List<String> names) implements PeopleEvent {

        public NoticeGiven {
            names = List.copyOf(names);
        }
    }

    /// A room was told a party's accredited names.
    record NoticeReceived(RoomId room, RoomId party, List<String> names) implements PeopleEvent {

        public NoticeReceived {
            names = List.copyOf(names);
        }
    }

    /// What was recorded for a participant stands as they said it.
    record RecordConfirmed(RoomId room, long number) implements PeopleEvent {}

    /// What was recorded for a participant is not what they said.
    record RecordDisputed(RoomId room, long number, String words) implements PeopleEvent {}

    /// A member did what goes beyond their powers; it waits, without effect.
    record ActAwaits(RoomId room, Id act, String name, RoomCommand command)
            implements PeopleEvent {}

    /// An act beyond someone's powers was given effect.
    record ActConfirmed(RoomId room, Id act) implements PeopleEvent {}

    /// An act beyond someone's powers was dropped.
    record ActDismissed(RoomId room, Id act) implements PeopleEvent {}

    @Override
    default Audience audience() {
        return switch (this) {
            case TalksOpened _ -> Audience.DESK;
            case TeamJoined _, TeamLeft _, TeamHandedOver _ -> Audience.INSIDERS;
            case RoomOpened(var room, _, _, _, _) -> Audience.only(room);
            case Invited(var room, _, _) -> Audience.only(room);
            case Entered(var room, _) -> Audience.only(room);
            case Left(var room, _) -> Audience.only(room);
            case Suspended(var room, _) -> Audience.only(room);
            case Readmitted(var room, _) -> Audience.only(room);
            case HeadHandedOver(var room, _, _) -> Audience.only(room);
            case Empowered(var room, _, _) -> Audience.only(room);
            case Introduced(var room, _, _) -> Audience.only(room);
            case CapitalOpened(var room, _) -> Audience.only(room);
            case NoticeGiven(var room, _) -> Audience.only(room);
            case NoticeReceived(var room, _, _) -> Audience.only(room);
            case RecordConfirmed(var room, _) -> Audience.only(room);
            case RecordDisputed(var room, _, _) -> Audience.only(room);
            case ActAwaits(var room, _, _, _) -> Audience.sealed(room);
            case ActConfirmed(var room, _) -> Audience.sealed(room);
            case ActDismissed(var room, _) -> Audience.sealed(room);
        };
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case TalksOpened(var title, var settings, var lead) ->
                    Sight.of("talks opened", "title", title, "settings", settings, "lead", lead);
            case TeamJoined(var name, var role) ->
                    Sight.of("joined the mediator's team", "name", name, "role", role);
            case TeamLeft(var name) -> Sight.of("left the mediator's team", "name", name);
            case TeamHandedOver(var from, var to) ->
                    Sight.of("the mediator handed over", "from", from, "to", to);
            case RoomOpened(_, var kind, var of, var settings, var team) ->
                    Sight.of(
                            "room opened",
                            "kind",
                            kind,
                            "of",
                            of,
                            "settings",
                            settings,
                            "team",
                            team);
            case Invited(_, var name, var role) -> Sight.of("invited", "name", name, "role", role);
            case Entered(_, var name) -> Sight.of("took the seat", "name", name);
            case Left(_, var name) -> Sight.of("left", "name", name);
            case Suspended(_, var name) -> Sight.of("suspended", "name", name);
            case Readmitted(_, var name) -> Sight.of("readmitted", "name", name);
            case HeadHandedOver(_, var from, var to) ->
                    Sight.of("head handed over", "from", from, "to", to);
            case Empowered(_, var name, var authority) ->
                    new PeopleAct.Empower(name, authority).sight();
            case Introduced(_, var party, _) -> Sight.of("takes part", "party", party);
            case CapitalOpened(_, var capital) ->
                    Sight.of("your capital has a room", "capital", capital);
            case NoticeGiven(_, var names) -> Sight.of("notice given", "names", names);
            case NoticeReceived(_, var party, var names) ->
                    Sight.of("accredited", "party", party, "names", names);
            case RecordConfirmed(_, var number) -> Sight.of("record confirmed", "entry", number);
            case RecordDisputed(_, var number, var words) ->
                    Sight.of("record disputed", "entry", number, "words", words);
            case ActAwaits(_, var act, var name, var command) ->
                    Sight.of(
                            "act awaits someone with the power",
                            "act",
                            act,
                            "by",
                            name,
                            "what",
                            command.sight());
            case ActConfirmed(_, var act) -> Sight.of("act confirmed", "act", act);
            case ActDismissed(_, var act) -> Sight.of("act dismissed", "act", act);
        };
    }
}
