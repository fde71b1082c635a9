package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.WrongRoom;

/// What a room must not see in words meant for it, as the desk says it.
final class WrongRoomCheck {

    private WrongRoomCheck() {}

    /// What was found, in the order of the words; one check that says so where nothing was.
    ///
    /// @param sources rooms whose own granted words these are
    static List<Clearance.Check> of(DeskView view, RoomId to, Set<RoomId> sources, String words) {
        return said(view, to, findings(view, to, sources, words));
    }

    /// What was found, as the desk says it.
    static List<Clearance.Check> said(DeskView view, RoomId to, List<WrongRoom.Finding> found) {
        var checks = new ArrayList<Clearance.Check>();
        for (var finding : found) {
            checks.add(new Clearance.Check("look", inWords(view, to, finding)));
        }
        if (checks.isEmpty()) {
            checks.add(new Clearance.Check("clear", view.words().of("clear.names", to.name())));
        }
        return checks;
    }

    /// What was found.
    static List<WrongRoom.Finding> findings(
            DeskView view, RoomId to, Set<RoomId> sources, String words) {
        return WrongRoom.check(view.talks(), view.at().member(), to, sources, words);
    }

    private static String inWords(DeskView view, RoomId to, WrongRoom.Finding it) {
        var words = view.words();
        return switch (it.kind()) {
            case TERM -> words.of("clear.term", it.words(), to.name());
            case PARTY, PERSON -> words.of("clear.name", it.words(), it.of().name(), to.name());
            case PHRASE -> words.of("clear.phrase", it.words(), it.of().name());
        };
    }
}
