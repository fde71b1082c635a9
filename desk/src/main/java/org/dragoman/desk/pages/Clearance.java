package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.rooms.Fields;
import org.dragoman.talks.Confidences;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Sight;
import org.dragoman.talks.Terms;
import org.dragoman.talks.WrongRoom;

/// What stands between the mediator's hand and another room: the paper as that room will see it, on
/// whose confidence it rests, and what must not be in it.
///
/// @param to which room
/// @param words exactly as they will arrive
/// @param kind what sort of message, and how binding, in words
/// @param from the name that will stand over them; empty for none
/// @param terms on which it leaves
/// @param rests on whose confidence, in words
/// @param checks what was looked at
/// @param order the order that conveys it
/// @param fields the order's fields
public record Clearance(
        RoomId to,
        String words,
        String kind,
        String from,
        Terms terms,
        String rests,
        List<Check> checks,
        String order,
        List<Sight.Part> fields) {

    /// One thing looked at.
    ///
    /// @param style `clear`, `look` or `stop`
    public record Check(String style, String words) {}

    public Clearance {
        checks = List.copyOf(checks);
        fields = List.copyOf(fields);
    }

    /// Whether nothing stops it.
    public boolean mayLeave() {
        return checks.stream().noneMatch(check -> check.style().equals("stop"));
    }

    /// The clearance that a form asks for: of a grant, or of the mediator's own words.
    static java.util.Optional<Clearance> of(DeskView view, Fields form) {
        return form.one("grant").isEmpty() ? own(view, form) : granted(view, form);
    }

    private static java.util.Optional<Clearance> granted(DeskView view, Fields form) {
        var room = new RoomId(form.one("room"));
        var state = view.at().moment().talks().room(room);
        var grant =
                state.stream()
                        .flatMap(it -> view.grants(it).stream())
                        .filter(it -> it.grant().equals(new Id(form.one("grant"))))
                        .findFirst();
        if (grant.isEmpty()) {
            return java.util.Optional.empty();
        }
        var it = grant.get();
        var item = state.get().confidences().items().find(it.item()).orElseThrow();
        var words = view.words();
        var checks = new ArrayList<Check>();
        checks.add(
                it.stage() == Confidences.Stage.READ_BACK
                        ? new Check("clear", words.of("clear.grant.read", room.name()))
                        : new Check(
                                "stop",
                                words.of("clear.grant.not", words.of("stage." + it.stage()))));
        checks.add(
                new Check(
                        view.at(it.until()).isEmpty() ? "clear" : "look",
                        view.at(it.until()).isEmpty()
                                ? words.of("clear.grant.open")
                                : words.of("clear.grant.until", view.at(it.until()))));
        var found = WrongRoomCheck.findings(view, it.to(), Set.of(room), it.words());
        checks.addAll(room(view, it.to(), found, it.attributed(), room));
        var fields = new ArrayList<Sight.Part>();
        fields.add(new Sight.Part("room", room.name()));
        fields.add(new Sight.Part("grant", it.grant().text()));
        fields.add(new Sight.Part("words", it.words()));
        fields.addAll(confirmed(found));
        return java.util.Optional.of(
                new Clearance(
                        it.to(),
                        it.words(),
                        words.named("kind", item.message().kind())
                                + " · "
                                + words.named("binding", item.message().binding()),
                        it.attributed() ? room.name() : "",
                        it.attributed() ? Terms.WITH_ATTRIBUTION : Terms.WITHOUT_ATTRIBUTION,
                        words.of("desk.basis.grant", room.name()),
                        checks,
                        "carry",
                        fields));
    }

    private static java.util.Optional<Clearance> own(DeskView view, Fields form) {
        var to = new RoomId(form.one("to"));
        var text = form.one("words").replace("\r\n", "\n");
        if (view.rooms().stream().noneMatch(room -> room.room().equals(to)) || text.isEmpty()) {
            return java.util.Optional.empty();
        }
        var words = view.words();
        var found = WrongRoomCheck.findings(view, to, Set.of(), text);
        var fields = new ArrayList<Sight.Part>();
        fields.add(new Sight.Part("to", to.name()));
        fields.add(new Sight.Part("kind", form.one("kind")));
        fields.add(new Sight.Part("binding", form.one("binding")));
        fields.add(new Sight.Part("words", text));
        fields.addAll(confirmed(found));
        return java.util.Optional.of(
                new Clearance(
                        to,
                        text,
                        words.named("kind", form.one("kind"))
                                + " · "
                                + words.named("binding", form.one("binding")),
                        "",
                        Terms.WITHOUT_ATTRIBUTION,
                        words.of("desk.basis.own"),
                        room(view, to, found, false, RoomId.DESK),
                        "say",
                        fields));
    }

    /// What the mediator confirms by conveying the paper after this clearance.
    private static List<Sight.Part> confirmed(List<WrongRoom.Finding> found) {
        return found.stream()
                .map(WrongRoom.Finding::words)
                .distinct()
                .map(words -> new Sight.Part("found", words))
                .toList();
    }

    /// What the room must not see, and whether it may see the name.
    private static List<Check> room(
            DeskView view, RoomId to, List<WrongRoom.Finding> found, boolean named, RoomId source) {
        var words = view.words();
        var talks = view.at().moment().talks();
        var checks = new ArrayList<Check>();
        checks.addAll(WrongRoomCheck.said(view, to, found));
        boolean knows =
                talks.room(to).filter(room -> room.people().parties().has(source)).isPresent();
        if (named) {
            checks.add(
                    knows
                            ? new Check("clear", words.of("clear.knows", to.name(), source.name()))
                            : new Check(
                                    "stop", words.of("clear.unknown", to.name(), source.name())));
        } else {
            checks.add(new Check("clear", words.of("clear.unnamed")));
        }
        return checks;
    }
}
