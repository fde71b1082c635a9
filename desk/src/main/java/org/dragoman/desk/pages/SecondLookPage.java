package org.dragoman.desk.pages;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.desk.sitting.FourEyed;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.desk.web.Route;
import org.dragoman.rooms.Html;
import org.dragoman.rooms.Tint;
import org.dragoman.talks.Command;
import org.dragoman.talks.Confidences;
import org.dragoman.talks.Conveyance;
import org.dragoman.talks.DeskCommand;
import org.dragoman.talks.Digest;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Sight;

/// What one member of the team wants to convey and another has to confirm, where the server or the
/// talks ask for four eyes.
final class SecondLookPage implements DeskPage {

    /// Something that waits.
    ///
    /// @param key names it in the form
    /// @param when it was asked for, in words
    /// @param to the room that would see it
    /// @param title of the text that it is about; empty where it is about none
    /// @param words as the room would see them
    /// @param things what is already in the journal and would be put before the room
    /// @param clearance the fields of the form that looks it over; none where there is none
    public record Line(
            String key,
            String by,
            String when,
            String to,
            String title,
            String words,
            List<Sight> things,
            List<Sight.Part> clearance,
            boolean own) {
        public Line {
            things = List.copyOf(things);
            clearance = List.copyOf(clearance);
        }
    }

    /// Something that another member would not confirm.
    ///
    /// @param said who asked for it, who would not confirm it, and when
    public record Refused(String to, String title, String words, String said) {}

    @Override
    public String path() {
        return "/second-look";
    }

    @Override
    public String tab() {
        return "desk.second";
    }

    @Override
    public boolean tabbed(AtDesk at) {
        return at.open().proceedings() instanceof FourEyed;
    }

    @Override
    public List<Route> routes(Frames frames) {
        return List.of(
                Route.desk(path(), at -> page(at, frames, 200, "")),
                Route.deskForm(path() + "/confirm", Set.of("key"), at -> confirm(at, frames)),
                Route.deskForm(path() + "/drop", Set.of("key"), at -> drop(at, frames)));
    }

    private static List<FourEyed.Waiting> waiting(AtDesk at) {
        return at.open().proceedings() instanceof FourEyed eyes
                ? eyes.waiting().stream().filter(it -> maySee(at, it.command())).toList()
                : List.of();
    }

    /// What waits, for the first page: what this member may confirm is the next step, what they
    /// asked for themselves is with others.
    static List<Today.Wait> waits(DeskView view) {
        var words = view.words();
        var at = view.at();
        var waits = new ArrayList<Today.Wait>();
        for (var it : dropped(at)) {
            if (it.asked().by().equals(at.member())) {
                waits.add(
                        new Today.Wait(
                                words.of("today.second.dropped", it.by(), to(at, it.asked())),
                                words.of("today.second.dropped.why"),
                                "",
                                "",
                                it.at(),
                                Tint.MEDIATOR,
                                at.base() + "/second-look"));
            }
        }
        waiting(at).stream()
                .map(it -> {
                    boolean own = it.by().equals(at.member());
                    var to = to(at, it);
                    return new Today.Wait(
                            own
                                    ? words.of("today.second.own", to)
                                    : words.of("today.second", it.by(), to),
                            own ? "" : words.of("today.second.why"),
                            "",
                            "",
                            it.at(),
                            Tint.MEDIATOR,
                            at.base() + "/second-look");
                })
                .forEach(waits::add);
        return waits;
    }

    /// What others would not confirm, as far as this member may see it.
    private static List<FourEyed.Dropped> dropped(AtDesk at) {
        return at.open().proceedings() instanceof FourEyed eyes
                ? eyes.dropped().stream().filter(it -> maySee(at, it.asked().command())).toList()
                : List.of();
    }

    private static String to(AtDesk at, FourEyed.Waiting asked) {
        return conveyance(asked.command()).map(told -> to(at, told)).orElse("");
    }

    /// What the text is called that it is about; empty where it is about none.
    private static String title(AtDesk at, Command command) {
        return conveyance(command).stream()
                .flatMap(told -> told.things().stream())
                .flatMap(thing -> at.moment().talks().desk().texts().find(thing).stream())
                .map(text -> text.title())
                .findFirst()
                .orElse("");
    }

    private static String words(Command command) {
        return conveyance(command).map(Conveyance::words).orElse("");
    }

    private static List<Refused> refused(AtDesk at) {
        var view = new DeskView(at);
        return dropped(at).stream()
                .map(it ->
                        new Refused(
                                to(at, it.asked()),
                                title(at, it.asked().command()),
                                words(it.asked().command()),
                                view.words()
                                        .of(
                                                "second.dropped.by",
                                                it.asked().by(),
                                                it.by(),
                                                view.at(it.at()))))
                .toList();
    }

    /// Since when the server remembers what waits, where it began to within a day.
    private static String since(AtDesk at) {
        return at.open().proceedings() instanceof FourEyed eyes
                        && eyes.since().plus(Duration.ofDays(1)).isAfter(at.moment().at())
                ? at.asked().words().of("second.since", new DeskView(at).at(eyes.since()))
                : "";
    }

    private static String key(Command command) {
        return Digest.of(command.toString()).hex();
    }

    private static Optional<FourEyed.Waiting> found(AtDesk at) {
        return waiting(at).stream()
                .filter(it -> key(it.command()).equals(at.asked().form().one("key")))
                .findFirst();
    }

    private Answer page(AtDesk at, Frames frames, int status, String wrong) {
        var view = new DeskView(at);
        var lines =
                waiting(at).stream()
                        .map(it ->
                                new Line(
                                        key(it.command()),
                                        it.by(),
                                        view.at(it.at()),
                                        to(at, it),
                                        title(at, it.command()),
                                        words(it.command()),
                                        conveyance(it.command()).stream()
                                                .flatMap(told -> things(at, told))
                                                .toList(),
                                        LookAgain.fields(it.command()),
                                        it.by().equals(at.member())))
                        .toList();
        return new Answer.Page(
                status,
                Html.of(
                        frames.of(this, at),
                        (out, forms) ->
                                JtesecondlookGenerated.render(
                                        out, forms, view, lines, refused(at), since(at), wrong)));
    }

    private static Optional<Conveyance> conveyance(Command command) {
        return command instanceof DeskCommand order ? Conveyance.of(order) : Optional.empty();
    }

    /// What became of each thing last, as the journal tells this member.
    private static Stream<Sight> things(AtDesk at, Conveyance conveyance) {
        var entries = new DeskView(at).entries().reversed();
        return conveyance.things().stream()
                .flatMap(thing ->
                        entries.stream()
                                .map(entry -> entry.event().sight())
                                .filter(sight -> names(sight, thing))
                                .limit(1));
    }

    private static boolean names(Sight sight, Id thing) {
        return sight.parts().stream().anyMatch(part -> part.value().equals(thing.text()));
    }

    /// What a source kept to other members is not shown here either.
    private static boolean maySee(AtDesk at, Command command) {
        var source = conveyance(command).flatMap(it -> it.about().stream().findFirst());
        return source.isEmpty() || new DeskView(at).mine(item(at, source.get()));
    }

    /// The item itself, or the one that a grant is of.
    private static Id item(AtDesk at, Conveyance.Source source) {
        return grant(at, source).map(Confidences.Grant::item).orElse(source.thing());
    }

    private static Optional<Confidences.Grant> grant(AtDesk at, Conveyance.Source source) {
        return at.moment()
                .talks()
                .room(source.room())
                .flatMap(room -> room.confidences().grants().find(source.thing()));
    }

    private static String to(AtDesk at, Conveyance conveyance) {
        if (!conveyance.to().isEmpty() || conveyance.about().isEmpty()) {
            return at.asked().words().list(conveyance.to().stream().map(RoomId::name).toList());
        }
        return grant(at, conveyance.about().getFirst()).map(grant -> grant.to().name()).orElse("");
    }

    private Answer confirm(AtDesk at, Frames frames) {
        var asked = found(at);
        if (asked.isEmpty() || !(asked.get().command() instanceof DeskCommand order)) {
            return gone(at, frames);
        }
        return decided(
                at,
                at.decide(order),
                at.asked().words().of("done"),
                wrong -> page(at, frames, 409, wrong));
    }

    /// What no longer waits, or never did: another member was first, or a day has passed.
    private Answer gone(AtDesk at, Frames frames) {
        return tabbed(at)
                ? page(at, frames, 409, at.asked().words().of("second.gone"))
                : Answer.unknown();
    }

    private Answer drop(AtDesk at, Frames frames) {
        var asked = found(at);
        if (asked.isEmpty() || !(at.open().proceedings() instanceof FourEyed eyes)) {
            return gone(at, frames);
        }
        boolean gone = eyes.drop(at.member(), asked.get().command());
        return new Answer.See(at.base() + path(), gone ? at.asked().words().of("done") : "");
    }
}
