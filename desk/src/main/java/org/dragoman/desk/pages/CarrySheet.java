package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dragoman.talks.Basis;
import org.dragoman.talks.Confidences;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomState;

/// What a mediator takes along to one room, on one printed page.
///
/// The page may be left on a table. So of what must not be mentioned it holds names only, and never
/// the words of another room that it has not granted.
///
/// @param room where the page is taken
/// @param say what may be said there, in these words
/// @param ask what to ask there
/// @param names that this room was not told
public record CarrySheet(RoomState room, List<Say> say, List<Ask> ask, List<String> names) {

    /// Words that may be said.
    public record Say(String words, String from, String until) {}

    /// Something to ask.
    public record Ask(String words, String text) {}

    public CarrySheet {
        say = List.copyOf(say);
        ask = List.copyOf(ask);
        names = List.copyOf(names);
    }

    /// The page for a room.
    static CarrySheet of(DeskView view, RoomState room) {
        var say = new ArrayList<Say>();
        for (var other : view.rooms()) {
            for (var grant : view.grants(other)) {
                if (grant.to().equals(room.room())
                        && grant.stage() == Confidences.Stage.READ_BACK
                        && !held(view, other.room(), grant)) {
                    say.add(
                            new Say(
                                    grant.words(),
                                    grant.attributed() ? other.room().name() : "",
                                    view.at(grant.until())));
                }
            }
        }
        var ask = new ArrayList<Ask>();
        for (var grant : view.grants(room)) {
            if (grant.stage() == Confidences.Stage.GRANTED) {
                ask.add(
                        new Ask(
                                view.words().of("sheet.ask.reading", grant.to().name()),
                                grant.words()));
            } else if (grant.stage() == Confidences.Stage.DRAFT) {
                ask.add(
                        new Ask(
                                view.words().of("sheet.ask.grant", grant.to().name()),
                                grant.words()));
            }
        }
        if (room.people().recorded().size() > 0) {
            ask.add(new Ask(view.words().of("sheet.ask.recorded"), ""));
        }
        return new CarrySheet(room, say, ask, names(view, room));
    }

    private static boolean held(DeskView view, RoomId source, Confidences.Grant grant) {
        var basis = new Basis.OnGrant(source, grant.grant());
        return view.holds().stream().anyMatch(hold -> hold.basis().equals(basis));
    }

    private static List<String> names(DeskView view, RoomState room) {
        var names = new TreeSet<String>();
        for (var other : view.rooms()) {
            boolean sameSide = other.of().equals(room.of());
            if (!sameSide && !room.people().parties().has(other.room())) {
                names.add(other.room().name());
            }
        }
        return List.copyOf(names);
    }
}
