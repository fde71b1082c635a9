package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.desk.keeping.Cabinet;
import org.dragoman.desk.keeping.FileShelf;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.desk.web.Bytes;
import org.dragoman.desk.web.Route;
import org.dragoman.papers.Cleaned;
import org.dragoman.papers.Cleaning;
import org.dragoman.rooms.Html;
import org.dragoman.talks.Attachment;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Digest;
import org.dragoman.talks.EnclosureOrder;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.SizeBucket;

/// The files that go with words: what came in, cleaned here before it can go anywhere, and what was
/// left behind.
///
/// What a room handed in is never shown as it came: it is read by `papers` and written anew.
final class FilesPage implements DeskPage {

    private final Cabinet cabinet;

    FilesPage(Cabinet cabinet) {
        this.cabinet = cabinet;
    }

    /// A file of a room, with the words that it goes with.
    public record Line(RoomId room, Id item, String words, Attachment file) {}

    @Override
    public String path() {
        return "/files";
    }

    @Override
    public String tab() {
        return "desk.files";
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public List<Route> routes(Frames frames) {
        return List.of(
                Route.desk(path(), at -> page(at, frames, 200, "")),
                Route.desk(path() + "/{digest}", this::fetched),
                Route.deskForm(
                        path() + "/clean",
                        Set.of("room", "item", "file"),
                        at -> clean(at, frames)));
    }

    private Answer page(AtDesk at, Frames frames, int status, String wrong) {
        return new Answer.Page(
                status,
                Html.of(
                        frames.of(this, at),
                        (out, forms) ->
                                JtedeskfilesGenerated.render(
                                        out,
                                        forms,
                                        new DeskView(at),
                                        handedIn(at),
                                        cleaned(at),
                                        wrong)));
    }

    private static List<RoomState> rooms(AtDesk at) {
        return List.copyOf(at.moment().talks().rooms().values());
    }

    /// Every file of every item that this member may see.
    private static List<Line> handedIn(AtDesk at) {
        var lines = new ArrayList<Line>();
        var view = new DeskView(at);
        for (var room : rooms(at)) {
            for (var item : room.confidences().items().values()) {
                if (view.mine(item.item())) {
                    item.message()
                            .attachments()
                            .forEach(file ->
                                    lines.add(
                                            new Line(
                                                    room.room(),
                                                    item.item(),
                                                    item.message().words(),
                                                    file)));
                }
            }
        }
        return lines;
    }

    private static List<Line> cleaned(AtDesk at) {
        var lines = new ArrayList<Line>();
        for (var line : handedIn(at)) {
            var room = at.moment().talks().room(line.room()).orElseThrow();
            var all = room.shuttle().enclosures().cleaned();
            for (var key : all.keys()) {
                if (key.startsWith(line.item() + "\n")) {
                    var one =
                            new Line(
                                    line.room(),
                                    line.item(),
                                    line.words(),
                                    all.find(key).orElseThrow());
                    if (!lines.contains(one)) {
                        lines.add(one);
                    }
                }
            }
        }
        return lines;
    }

    private FileShelf shelf(AtDesk at) {
        return cabinet.files(at.open().card().id());
    }

    private Answer fetched(AtDesk at) {
        Optional<Line> found =
                cleaned(at).stream()
                        .filter(it -> it.file().digest().hex().equals(at.asked().part("digest")))
                        .findFirst();
        return found.flatMap(line ->
                        shelf(at)
                                .find(line.file().digest())
                                .<Answer>map(bytes ->
                                        new Answer.File(
                                                line.file().mediaType(),
                                                FileNames.safe(line.file().name()),
                                                bytes)))
                .orElseGet(Answer::unknown);
    }

    private Answer clean(AtDesk at, Frames frames) {
        var form = at.asked().form();
        Optional<Line> found =
                handedIn(at).stream()
                        .filter(it -> it.room().name().equals(form.one("room")))
                        .filter(it -> it.item().text().equals(form.one("item")))
                        .filter(it -> it.file().digest().hex().equals(form.one("file")))
                        .findFirst();
        Optional<Bytes> bytes = found.flatMap(line -> shelf(at).find(line.file().digest()));
        return bytes.isEmpty() ? Answer.unknown() : cleaned(at, frames, found.get(), bytes.get());
    }

    private Answer cleaned(AtDesk at, Frames frames, Line line, Bytes bytes) {
        var words = at.asked().words();
        var digest = line.file().digest();
        return switch (Cleaning.clean(org.dragoman.papers.Bytes.of(bytes.copy()))) {
            case Cleaned.Clean(var name, var mediaType, var file, var removed) -> {
                var made = file.copy();
                shelf(at).put(Digest.of(made), new Bytes(made));
                var order =
                        new EnclosureOrder.RecordCleaning(
                                line.room(),
                                line.item(),
                                digest,
                                new Attachment(
                                        name,
                                        mediaType,
                                        Digest.of(made),
                                        SizeBucket.of(made.length),
                                        removed,
                                        true));
                yield decided(
                        at,
                        at.decide(order),
                        words.of("done"),
                        wrong -> page(at, frames, 409, wrong));
            }
            case Cleaned.Refused(var why, var mend) -> {
                var order = new EnclosureOrder.RefuseFile(line.room(), line.item(), digest, why);
                yield at.decide(order) instanceof Decision.Refused refused
                        ? decided(at, refused, "", wrong -> page(at, frames, 409, wrong))
                        : page(at, frames, 422, why + " " + mend);
            }
        };
    }
}
