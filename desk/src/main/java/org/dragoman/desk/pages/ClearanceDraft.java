package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.rooms.Fields;
import org.dragoman.talks.Binding;
import org.dragoman.talks.Confidences;
import org.dragoman.talks.Disclosure;
import org.dragoman.talks.Id;
import org.dragoman.talks.Message;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Sight;
import org.dragoman.talks.Terms;

/// What a form of the desk wants to convey, before it is looked at.
///
/// @param source whose confidence it rests on; the desk for the mediator's own words
/// @param granted whether the source granted these exact words
/// @param named whether the source's name will stand over them
/// @param message as it would be conveyed
/// @param checks of the grant or the terms
/// @param tells what the source's words tell
/// @param order the order that conveys it
/// @param fields the order's fields
record ClearanceDraft(
        RoomId to,
        RoomId source,
        boolean granted,
        boolean named,
        Message message,
        Terms terms,
        String rests,
        List<Clearance.Check> checks,
        List<Clearance.Check> tells,
        String order,
        List<Sight.Part> fields) {

    ClearanceDraft {
        checks = List.copyOf(checks);
        tells = List.copyOf(tells);
        fields = List.copyOf(fields);
    }

    /// Words that their source granted.
    static Optional<ClearanceDraft> granted(DeskView view, Fields form) {
        var source = view.named(form.one("room"));
        var grant =
                source.stream()
                        .flatMap(it -> view.grants(it).stream())
                        .filter(it -> it.grant().equals(new Id(form.one("grant"))))
                        .findFirst();
        return grant.map(it -> granted(view, source.orElseThrow(), it));
    }

    private static ClearanceDraft granted(
            DeskView view, RoomState source, Confidences.Grant grant) {
        var words = view.words();
        var name = source.room().name();
        var item = source.confidences().items().find(grant.item()).orElseThrow();
        var checks = new ArrayList<Clearance.Check>();
        checks.add(
                grant.stage() == Confidences.Stage.READ_BACK
                        ? new Clearance.Check("clear", words.of("clear.grant.read", name))
                        : new Clearance.Check(
                                "stop",
                                words.of("clear.grant.not", words.of("stage." + grant.stage()))));
        var until = view.at(grant.until());
        checks.add(
                until.isEmpty()
                        ? new Clearance.Check("clear", words.of("clear.grant.open"))
                        : new Clearance.Check("look", words.of("clear.grant.until", until)));
        return new ClearanceDraft(
                grant.to(),
                source.room(),
                true,
                grant.attributed(),
                item.message()
                        .reworded(grant.words())
                        .with(source.shuttle().enclosures().of(grant.grant())),
                grant.attributed() ? Terms.WITH_ATTRIBUTION : Terms.WITHOUT_ATTRIBUTION,
                words.of("desk.basis.grant", name),
                checks,
                GivesAway.tells(view, source, item, grant.to(), grant.attributed()),
                "carry",
                List.of(
                        new Sight.Part("room", name),
                        new Sight.Part("grant", grant.grant().text()),
                        new Sight.Part("words", grant.words())));
    }

    /// The substance of what was confided, in the mediator's own words: on its terms, or against
    /// them with a reason.
    static Optional<ClearanceDraft> confided(DeskView view, Fields form) {
        var source = view.named(form.one("room"));
        var item =
                source.stream()
                        .flatMap(it -> view.items(it).stream())
                        .filter(it -> it.item().equals(new Id(form.one("item"))))
                        .findFirst();
        var text = form.one("words").replace("\r\n", "\n");
        if (item.isEmpty() || text.isEmpty() || view.named(form.one("to")).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(confided(view, form, source.orElseThrow(), item.get(), text));
    }

    private static ClearanceDraft confided(
            DeskView view, Fields form, RoomState source, Confidences.Item item, String text) {
        var words = view.words();
        var name = source.room().name();
        boolean against = !form.one("reason").isEmpty();
        var checks = against ? against(view, item) : within(view, source, item);
        var fields = new ArrayList<Sight.Part>();
        fields.add(new Sight.Part("room", name));
        fields.add(new Sight.Part("item", item.item().text()));
        fields.add(new Sight.Part("words", text));
        fields.add(new Sight.Part("to", form.one("to")));
        if (against) {
            fields.add(new Sight.Part("reason", form.one("reason")));
        }
        var to = new RoomId(form.one("to"));
        return new ClearanceDraft(
                to,
                source.room(),
                false,
                false,
                item.message().in(text),
                item.terms(),
                against
                        ? words.of("desk.basis.override", name, form.one("reason"))
                        : words.of("desk.basis.terms", name),
                checks,
                GivesAway.tells(view, source, item, to, false),
                against ? "override" : "convey-substance",
                fields);
    }

    private static List<Clearance.Check> within(
            DeskView view, RoomState source, Confidences.Item item) {
        var words = view.words();
        var name = source.room().name();
        var checks = new ArrayList<Clearance.Check>();
        boolean closed = view.settings().disclosure() != Disclosure.MODEL_LAW;
        if (closed) {
            checks.add(new Clearance.Check("stop", words.of("clear.closed", name)));
        }
        checks.add(
                item.terms().allows(false)
                        ? new Clearance.Check("clear", words.of("clear.terms.allow", name))
                        : new Clearance.Check("stop", words.of("clear.terms.forbid", name)));
        if (item.seeFirst()) {
            checks.add(new Clearance.Check("stop", words.of("clear.see-first", name)));
        }
        return checks;
    }

    private static List<Clearance.Check> against(DeskView view, Confidences.Item item) {
        var words = view.words();
        var checks = new ArrayList<Clearance.Check>();
        if (item.terms() == Terms.MEDIATOR_ONLY) {
            checks.add(new Clearance.Check("stop", words.of("clear.override.never")));
        }
        if (!view.leads()) {
            checks.add(new Clearance.Check("stop", words.of("clear.override.lead")));
        }
        checks.add(
                new Clearance.Check(
                        "look",
                        words.of(
                                view.settings().sourceToldOfOverride()
                                        ? "clear.override.told"
                                        : "clear.override.untold")));
        return checks;
    }

    /// The mediator's own words.
    static Optional<ClearanceDraft> own(DeskView view, Fields form) {
        var text = form.one("words").replace("\r\n", "\n");
        if (view.named(form.one("to")).isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        var kind = choice(MessageKind.values(), form.one("kind"));
        var binding = choice(Binding.values(), form.one("binding"));
        if (kind.isEmpty() || binding.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new ClearanceDraft(
                        new RoomId(form.one("to")),
                        RoomId.DESK,
                        false,
                        false,
                        new Message(kind.get(), binding.get(), text),
                        Terms.WITHOUT_ATTRIBUTION,
                        view.words().of("desk.basis.own"),
                        List.of(),
                        List.of(),
                        "say",
                        List.of(
                                new Sight.Part("to", form.one("to")),
                                new Sight.Part("kind", form.one("kind")),
                                new Sight.Part("binding", form.one("binding")),
                                new Sight.Part("words", text))));
    }

    private static <E extends Enum<E>> Optional<E> choice(E[] among, String name) {
        return java.util.Arrays.stream(among).filter(it -> it.name().equals(name)).findFirst();
    }

    /// Whether the room may see the name that stands over the words.
    static Clearance.Check name(DeskView view, ClearanceDraft draft) {
        var words = view.words();
        if (!draft.named()) {
            return new Clearance.Check("clear", words.of("clear.unnamed"));
        }
        boolean knows =
                view.talks()
                        .room(draft.to())
                        .filter(room -> room.people().parties().has(draft.source()))
                        .isPresent();
        return new Clearance.Check(
                knows ? "clear" : "stop",
                words.of(
                        knows ? "clear.knows" : "clear.unknown",
                        draft.to().name(),
                        draft.source().name()));
    }
}
