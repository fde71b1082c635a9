package org.dragoman.talks;

import java.util.List;

/// What a participant does about the people of their own room.
public sealed interface PeopleAct extends RoomCommand {

    /// Takes the seat one was invited to.
    record Enter() implements PeopleAct {}

    /// Gives the seat up.
    record Leave() implements PeopleAct {}

    /// Hands the head's seat to another member.
    record HandOverHead(String to) implements PeopleAct {}

    /// Tells what a member may do.
    record Empower(String name, Authority authority) implements PeopleAct {}

    /// Gives notice of the accredited names to every room that knows of this party.
    record GiveNotice(List<String> names) implements PeopleAct {

        public GiveNotice {
            names = List.copyOf(names);
        }
    }

    /// Confirms an act that the mediator's team recorded.
    record ConfirmRecord(long number) implements PeopleAct {}

    /// Says that an act was not recorded as it was said.
    record DisputeRecord(long number, String words) implements PeopleAct {}

    /// Gives effect to an act of a member who lacked the power for it.
    record ConfirmAct(Id act) implements PeopleAct {}

    /// Drops such an act.
    record DismissAct(Id act) implements PeopleAct {}

    @Override
    default Power power() {
        return Power.SPEAK;
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case Enter _ -> Sight.of("take the seat");
            case Leave _ -> Sight.of("leave the talks");
            case HandOverHead(var to) -> Sight.of("hand over", "to", to);
            case Empower(var name, var authority) ->
                    Sight.of(
                            "empower",
                            "member",
                            name,
                            "powers",
                            authority.powers().stream().sorted().toList(),
                            "limits",
                            authority.limits(),
                            "until",
                            authority.until());
            case GiveNotice(var names) -> Sight.of("give notice", "names", names);
            case ConfirmRecord(var number) -> Sight.of("confirm record", "entry", number);
            case DisputeRecord(var number, var words) ->
                    Sight.of("dispute record", "entry", number, "words", words);
            case ConfirmAct(var act) -> Sight.of("confirm act", "act", act);
            case DismissAct(var act) -> Sight.of("dismiss act", "act", act);
        };
    }
}
