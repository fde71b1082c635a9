package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.desk.keeping.Cabinet;
import org.dragoman.desk.keeping.FileShelf;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.Assets;
import org.dragoman.desk.web.Handing;
import org.dragoman.desk.web.InRoom;
import org.dragoman.desk.web.Route;
import org.dragoman.rooms.Frame;
import org.dragoman.rooms.Html;
import org.dragoman.rooms.Mends;
import org.dragoman.rooms.Reading;
import org.dragoman.rooms.RoomPage;
import org.dragoman.rooms.RoomPages;
import org.dragoman.talks.Attachment;
import org.dragoman.talks.Binding;
import org.dragoman.talks.Call;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.Confidences;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Digest;
import org.dragoman.talks.EnclosureAct;
import org.dragoman.talks.Id;
import org.dragoman.talks.Message;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Terms;

/// The files of one room: those it handed in, what cleaning left of them, and those it received.
///
/// Which file may be fetched is asked of the room's own state and of nothing else: bytes that
/// another room handed in are not there, whoever names their digest.
public final class RoomFiles {

    private final Assets assets;
    private final Cabinet cabinet;
    private final Handing handing;

    /// The files kept in this cabinet.
    public RoomFiles(Assets assets, Cabinet cabinet) {
        this.assets = assets;
        this.cabinet = cabinet;
        this.handing = new HandingIn(cabinet);
    }

    /// By which files come in, here and with a message.
    public Handing handing() {
        return handing;
    }

    /// A file on the page.
    ///
    /// @param handed when handed in and not cleaned yet; nobody fetches it
    public record Line(Attachment file, String words, boolean handed) {}

    /// A draft in which a cleaned file can be enclosed.
    public record Draft(Id grant, String words, Attachment file) {}

    /// All ways in.
    public List<Route> routes() {
        return List.of(
                Route.room("/files", room -> page(room, 200, "")),
                Route.room("/files/{digest}", this::fetched),
                Route.roomForm("/files", Set.of("words", "terms"), this::handedIn)
                        .with(Set.of("file")),
                Route.roomForm("/files/enclose", Set.of("grant", "file"), this::enclosed));
    }

    private FileShelf shelf(InRoom room) {
        return cabinet.files(room.asked().part("talks"));
    }

    private Answer page(InRoom room, int status, String wrong) {
        var view = room.view();
        var frame =
                new Frame(
                        view.words(),
                        view.words().of("files.title")
                                + " · "
                                + RoomPages.strip(view, false).room(),
                        RoomPages.strip(view, room.demo()),
                        RoomPages.tabs(RoomPage.OURS, view),
                        room.asked().said(),
                        assets.folder(),
                        room.asked().stream(view.base()),
                        room.asked().token(),
                        true);
        return new Answer.Page(
                status,
                Html.of(
                        frame,
                        (out, forms) ->
                                JteroomfilesGenerated.render(
                                        out,
                                        forms,
                                        view,
                                        ours(view.state()),
                                        received(view.state()),
                                        drafts(view.state()),
                                        wrong,
                                        room.asked().form())));
    }

    private static List<Line> ours(RoomState state) {
        var lines = new ArrayList<Line>();
        for (var item : state.confidences().items().values()) {
            for (var file : item.message().attachments()) {
                lines.add(new Line(file, item.message().words(), true));
            }
            cleaned(state, item.item())
                    .forEach(file -> lines.add(new Line(file, item.message().words(), false)));
        }
        return lines;
    }

    private static List<Attachment> cleaned(RoomState state, Id item) {
        var cleaned = state.shuttle().enclosures().cleaned();
        return cleaned.keys().stream()
                .filter(key -> key.startsWith(item + "\n"))
                .flatMap(key -> cleaned.find(key).stream())
                .toList();
    }

    private static List<Line> received(RoomState state) {
        return state.confidences().received().values().stream()
                .filter(it -> it.use().compareTo(Confidences.Use.SEQUESTERED) < 0)
                .flatMap(it ->
                        it.message().attachments().stream()
                                .map(file -> new Line(file, it.message().words(), false)))
                .toList();
    }

    private static List<Draft> drafts(RoomState state) {
        var drafts = new ArrayList<Draft>();
        for (var grant : state.confidences().grants().values()) {
            if (grant.stage() == Confidences.Stage.DRAFT) {
                for (var file : cleaned(state, grant.item())) {
                    if (!state.shuttle().enclosures().of(grant.grant()).contains(file.conveyed())) {
                        drafts.add(new Draft(grant.grant(), grant.words(), file));
                    }
                }
            }
        }
        return drafts;
    }

    private Answer fetched(InRoom room) {
        var digest = room.asked().part("digest");
        var all = new ArrayList<>(ours(room.view().state()));
        all.addAll(received(room.view().state()));
        Optional<Attachment> mine =
                all.stream()
                        .filter(line -> !line.handed())
                        .map(Line::file)
                        .filter(file -> file.digest().hex().equals(digest))
                        .findFirst();
        return mine.flatMap(file ->
                        shelf(room)
                                .find(file.digest())
                                .<Answer>map(bytes ->
                                        new Answer.File(
                                                file.mediaType(),
                                                FileNames.safe(file.name()),
                                                bytes)))
                .orElseGet(Answer::unknown);
    }

    private Answer handedIn(InRoom room) {
        var words = room.view().words();
        var file = room.asked().upload("file");
        var form = room.asked().form();
        Optional<Terms> terms =
                List.of(Terms.values()).stream()
                        .filter(it -> it.name().equals(form.one("terms")))
                        .findFirst();
        if (file.isEmpty() || form.one("words").isEmpty() || terms.isEmpty()) {
            return page(room, 400, words.of("files.needs"));
        }
        var decision =
                handing.handIn(
                        room.asked().part("talks"),
                        file.get(),
                        handed -> confided(room, form.one("words"), handed, terms.get()));
        return switch (decision) {
            case Decision.Accepted _ ->
                    new Answer.See(room.view().base() + "/files", words.of("done"));
            case Decision.Refused refused ->
                    page(room, 409, Mends.both(refused, words, room.view().times()));
        };
    }

    private static Decision confided(InRoom room, String words, Attachment handed, Terms terms) {
        var message =
                new Message(MessageKind.CLARIFICATION, Binding.EXPLORATORY, words)
                        .with(List.of(handed));
        var act = new ConfidenceAct.Confide(message, terms, false, Set.of());
        return room.door().decide(new Reading.Asks(act, Call.ANY));
    }

    private Answer enclosed(InRoom room) {
        var form = room.asked().form();
        var words = room.view().words();
        var file = form.one("file").toLowerCase(Locale.ROOT);
        if (!file.matches("[0-9a-f]{64}")) {
            return Answer.unknown();
        }
        var act = new EnclosureAct.Enclose(new Id(form.one("grant")), new Digest(file));
        return switch (room.door().decide(new Reading.Asks(act, Call.ANY))) {
            case Decision.Accepted _ ->
                    new Answer.See(room.view().base() + "/files", words.of("done"));
            case Decision.Refused refused ->
                    page(room, 409, Mends.both(refused, words, room.view().times()));
        };
    }
}
