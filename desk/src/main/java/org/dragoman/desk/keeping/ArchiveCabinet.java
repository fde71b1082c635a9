package org.dragoman.desk.keeping;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.desk.casework.CaseFiles;
import org.dragoman.desk.casework.Shelf;
import org.dragoman.desk.sitting.Card;
import org.dragoman.desk.sitting.HeldShowing;
import org.dragoman.desk.sitting.Kept;
import org.dragoman.desk.sitting.OpenTalks;
import org.dragoman.desk.sitting.Proceedings;
import org.dragoman.desk.web.Watch;
import org.dragoman.rooms.Place;
import org.dragoman.store.Archive;
import org.dragoman.store.Sitting;
import org.dragoman.store.StoreTrouble;
import org.dragoman.store.TalksId;
import org.dragoman.talks.PeopleEvent;

/// Keeps talks in an archive: their journals, and in their folders their cards and cases, all of it
/// sealed.
public final class ArchiveCabinet implements Cabinet {

    private static final String CARD = "card";

    private final Archive archive;
    private final InstantSource clock;
    private final Watch watch;

    /// A cabinet over an archive, which it closes.
    public ArchiveCabinet(Archive archive, InstantSource clock, Watch watch) {
        this.archive = archive;
        this.clock = clock;
        this.watch = watch;
    }

    /// Talks that cannot be opened are left closed, and the others open: buried ones silently,
    /// damaged ones with a word to whoever runs the server.
    @Override
    public List<OpenTalks> all() {
        var all = new ArrayList<OpenTalks>();
        for (var id : archive.talks()) {
            try {
                archive.open(id).flatMap(this::opened).ifPresent(all::add);
            } catch (StoreTrouble trouble) {
                if (trouble.kind() != StoreTrouble.Kind.BURIED) {
                    watch.note("talks %s stay closed: %s".formatted(id, trouble.getMessage()));
                }
            }
        }
        return all;
    }

    private Optional<OpenTalks> opened(Sitting sitting) {
        var card =
                archive.folder(sitting.id())
                        .find(CARD)
                        .map(bytes -> CardFile.read(sitting.id().name(), bytes))
                        .or(() -> withoutCard(sitting));
        return card.map(it -> new OpenTalks(it, new HeldShowing(new Kept(sitting, clock))));
    }

    /// Talks that came from elsewhere, as an import does, are called what their journal calls them.
    private static Optional<Card> withoutCard(Sitting sitting) {
        return sitting.talks().desk().journal().first().stream()
                .filter(first -> first.event() instanceof PeopleEvent.TalksOpened)
                .map(first -> ((PeopleEvent.TalksOpened) first.event()).title())
                .findFirst()
                .map(title ->
                        new Card(
                                sitting.id().name(),
                                title,
                                new Place("", ZoneId.systemDefault()),
                                Map.of(),
                                false));
    }

    @Override
    public Proceedings begin(String id) {
        return new Kept(archive.begin(new TalksId(id)), clock);
    }

    @Override
    public void keep(Card card) {
        archive.folder(new TalksId(card.id())).put(CARD, CardFile.bytes(card));
    }

    @Override
    public Shelf shelf(String id) {
        return new CaseShelf(archive.folder(new TalksId(id)));
    }

    @Override
    public Optional<CaseFiles> caseOf(String id) {
        try {
            return new CaseShelf(archive.folder(new TalksId(id))).kept();
        } catch (StoreTrouble trouble) {
            watch.note("the case of talks %s stays closed: %s".formatted(id, trouble.getMessage()));
            return Optional.empty();
        }
    }

    @Override
    public FileShelf files(String id) {
        return FileShelf.in(archive.folder(new TalksId(id)));
    }

    @Override
    public Optional<byte[]> paperOf(String id, String name) {
        return archive.folder(new TalksId(id)).find(name).map(it -> it.array());
    }

    @Override
    public void keepFor(String id, String name, byte[] paper) {
        archive.folder(new TalksId(id)).put(name, org.dragoman.store.Bytes.of(paper));
    }

    @Override
    public Optional<byte[]> paper(String name) {
        return archive.paper(name).map(it -> it.array());
    }

    @Override
    public void keep(String name, byte[] paper) {
        archive.keep(name, org.dragoman.store.Bytes.of(paper));
    }

    @Override
    public void close() {
        archive.close();
    }
}
