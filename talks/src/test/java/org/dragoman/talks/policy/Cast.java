package org.dragoman.talks.policy;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;

/// Who takes part in one generated case.
///
/// @param sides how many delegations, 2 to 4
record Cast(int sides) {

    static final Cast USUAL = new Cast(3);

    /// Who took part in a script, by its opening, of which nothing is ever secret.
    static Cast of(List<Step> script) {
        return new Cast(
                (int)
                        script.stream()
                                .limit(Scene.ROOMS_OPEN)
                                .flatMap(step -> step.command().stream())
                                .filter(command ->
                                        command instanceof PeopleOrder.OpenRoom open
                                                && open.kind() == RoomKind.DELEGATION)
                                .count());
    }

    List<RoomId> delegations() {
        return Scene.SIDES.subList(0, sides);
    }

    /// Every room with people in it.
    List<RoomId> rooms() {
        return Stream.concat(
                        delegations().stream(),
                        Stream.of(Scene.CAPITAL, Scene.EXPERTS, Scene.GUARANTOR))
                .toList();
    }

    /// Who might learn something: every room with people, and the public.
    List<RoomId> observers() {
        return Stream.concat(rooms().stream(), Stream.of(RoomId.PUBLIC)).toList();
    }
}
