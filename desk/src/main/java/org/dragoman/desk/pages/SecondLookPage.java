package org.dragoman.desk.pages;

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
    /// @param to the room that would see it
    /// @param words as the room would see them
    /// @param things what is already in the journal and would be put before the room
    /// @param clearance the fields of the form that looks it over; none where there is none
    public record Line(
            String key,
            String by,
            String to,
            String words,
            List<Sight> things,
            List<Sight.Part> clearance,
            boolean own) {
        public Line {
            things = List.copyOf(things);
            clearance = List.copyOf(clearance);
        }
    }

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
                Route.deskForm(path() + "/drop", Set.of("key"), this::drop));
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
        return waiting(at).stream()
                .map(it -> {
                    boolean own = it.by().equals(at.member());
                    var to = conveyance(it.command()).map(told -> to(at, told)).orElse("");
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
                .toList();
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
        var lines =
                waiting(at).stream()
                        .map(it ->
                                new Line(
                                        key(it.command()),
                                        it.by(),
                                        conveyance(it.command())
                                                .map(told -> to(at, told))
                                                .orElse(""),
                                        conveyance(it.command()).map(Conveyance::words).orElse(""),
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
                                        out, forms, new DeskView(at), lines, wrong)));
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
            return Answer.unknown();
        }
        return decided(
                at,
                at.decide(order),
                at.asked().words().of("done"),
                wrong -> page(at, frames, 409, wrong));
    }

    private Answer drop(AtDesk at) {
        var asked = found(at);
        if (asked.isEmpty() || !(at.open().proceedings() instanceof FourEyed eyes)) {
            return Answer.unknown();
        }
        boolean gone = eyes.drop(asked.get().command());
        return new Answer.See(at.base() + path(), gone ? at.asked().words().of("done") : "");
    }
}
