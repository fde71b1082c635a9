package org.dragoman.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Id;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.PeopleEvent;
import org.dragoman.talks.PressEvent;
import org.dragoman.talks.Room;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Settings;
import org.dragoman.talks.Sight;
import org.dragoman.talks.Talks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Journals and exports of earlier days stay readable, and what the format pages show is one.
///
/// A sample is never written anew: a change of format adds others beside it.
class SamplesIT {

    private static byte[] sample(String name) throws IOException {
        try (var in = SamplesIT.class.getResourceAsStream("samples/" + name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }

    private static Verification.Sound sound(byte[] export) throws IOException {
        var verification = Verification.of(new ByteArrayInputStream(export));
        assertThat(verification).isInstanceOf(Verification.Sound.class);
        return (Verification.Sound) verification;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "journal-1.jsonl",
                "journal-1-third-round.jsonl",
                "export-1.jsonl",
                "export-1-evidence.jsonl",
                "export-1-third-round-iran.jsonl",
                "export-1-third-round-public.jsonl"
            })
    void aSampleIsSoundAndAnyChangedWordInItIsFound(String name) throws IOException {
        var export = sample(name);
        var lines = new String(export, UTF_8).split("\n");
        assertThat(sound(export).head().head().size()).isEqualTo(lines.length - 2L);
        lines[1] = lines[1].replaceFirst("2026-", "2027-");
        assertThat(
                        Verification.of(
                                new ByteArrayInputStream(
                                        (String.join("\n", lines) + "\n").getBytes(UTF_8))))
                .isInstanceOfSatisfying(
                        Verification.Broken.class,
                        broken -> {
                            assertThat(broken.line()).isEqualTo(2);
                            assertThat(broken.problem()).contains("not what was kept as line 1");
                        });
    }

    @Test
    void anOldJournalGivesTheTalksItGaveThenAndIsKeptAgain() throws IOException {
        var entries = sound(sample("journal-1-third-round.jsonl")).entries();
        var talks = Talks.of(entries);
        assertThat(talks.rooms().keys().stream().map(RoomId::name))
                .containsExactly("iaea", "iran", "public", "tehran", "usa", "washington");
        // What Iran was shown that day, by the export of that day, is what the fold shows it today.
        var shown = shown(sample("export-1-third-round-iran.jsonl"));
        var room = talks.room(new RoomId("iran")).orElseThrow();
        assertThat(room.entries().values().stream().map(entry -> entry.event().sight().title()))
                .containsExactlyElementsOf(shown.stream().map(Shown::title).toList());
        var kept = new ByteArrayOutputStream();
        archive().take(new TalksId("again"), entries).export(RoomId.DESK, kept);
        assertThat(sound(kept.toByteArray()).entries()).isEqualTo(entries);
    }

    @Test
    void thePublicsExportHoldsWhatThePublicPageShowsAndNothingElse() throws IOException {
        var entries = new ArrayList<>(sound(sample("journal-1-third-round.jsonl")).entries());
        var last = entries.getLast();
        for (var words : List.of("Talks were held.", "They go on in Vienna.")) {
            var published = new PressEvent.CommuniquePublished(new Id("c".repeat(32)), words);
            entries.add(new Entry(last.at(), last.by(), published));
        }
        var sitting = archive().take(new TalksId("again"), entries);
        var out = new ByteArrayOutputStream();
        sitting.export(RoomId.PUBLIC, out);
        sound(out.toByteArray());
        var seen = new ArrayList<Sight>();
        for (var line : shown(out.toByteArray())) {
            assertThat(line.by() + line.recordedBy()).isEmpty();
            seen.add(Sight.of("entry", "number", line.number(), "at", line.at()));
            seen.add(new Sight(line.title(), line.parts()));
        }
        var page = Room.of(sitting.talks(), new Seat(RoomId.PUBLIC, "reader"), last.at());
        assertThat(seen).hasSize(4).isEqualTo(page.seen());
    }

    @Test
    void aLogOfThePublicThatBeganWithItsRulesGoesOn() throws IOException {
        var shelf = new MemoryShelf();
        var id = new TalksId("old");
        var begun = archive(shelf).take(id, publicRoom());
        assertThat(begun.state().log(RoomId.PUBLIC).chain().size()).isZero();
        var rules =
                new Shown(
                        1,
                        begun.talks().desk().journal().last().orElseThrow().at(),
                        "",
                        "",
                        "",
                        "",
                        "room opened",
                        List.of(),
                        "");
        var line = begun.state().log(RoomId.PUBLIC).line(id, new byte[32], rules.bytes());
        shelf.append(new Rows.Batch(id, 2, List.of(), List.of(), List.of(line)));

        var again = archive(shelf).open(id).orElseThrow();
        var published =
                new PressEvent.CommuniquePublished(new Id("c".repeat(32)), "Talks were held.");
        assertThat(again.keep(2, List.of(new Entry(rules.at(), ArchiveContract.LEAD, published))))
                .isTrue();
        var out = new ByteArrayOutputStream();
        archive(shelf).open(id).orElseThrow().export(RoomId.PUBLIC, out);
        assertThat(sound(out.toByteArray()).head().head().size()).isEqualTo(2);
        assertThat(shown(out.toByteArray()))
                .extracting(Shown::title)
                .containsExactly("room opened", published.sight().title());
    }

    private static List<Entry> publicRoom() {
        var at = ArchiveContract.START;
        return List.of(
                new Entry(
                        at,
                        ArchiveContract.LEAD,
                        new PeopleEvent.TalksOpened("t", Settings.USUAL, "Amira")),
                new Entry(
                        at,
                        ArchiveContract.LEAD,
                        new PeopleEvent.RoomOpened(
                                RoomId.PUBLIC,
                                RoomKind.PUBLIC,
                                RoomId.PUBLIC,
                                Settings.USUAL,
                                List.of())));
    }

    private static Archive archive(Shelf shelf) {
        return Archive.open(
                shelf,
                ArchiveContract.KEY,
                Witness.forgetful(),
                new SecureRandom(),
                InstantSource.system());
    }

    @Test
    void whatTheModelLawKeepsOutIsLabelled() throws IOException {
        var entries = sound(sample("journal-1-third-round.jsonl")).entries();
        var out = new ByteArrayOutputStream();
        archive().take(new TalksId("again"), entries).export(new RoomId("iran"), out);
        var lines = shown(out.toByteArray());
        assertThat(lines)
                .anySatisfy(line -> {
                    assertThat(line.title()).isEqualTo("confided");
                    assertThat(line.evidence()).isEqualTo("STATEMENT");
                })
                .anySatisfy(line -> {
                    assertThat(line.title()).isEqualTo("room opened");
                    assertThat(line.evidence()).isEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal.md=journal-1.jsonl", "export.md=export-1-evidence.jsonl"})
    void theFormatPageShowsTheSampleToTheLetter(String pair) throws IOException {
        var names = pair.split("=", 2);
        var page = Files.readString(Path.of("..", "docs", "formats", names[0]));
        var block = page.substring(page.indexOf("```\n") + 4);
        assertThat(block.substring(0, block.indexOf("```")))
                .isEqualTo(new String(sample(names[1]), UTF_8));
    }

    private static List<Shown> shown(byte[] export) {
        var shown = new ArrayList<Shown>();
        var lines = new String(export, UTF_8).lines().toList();
        for (var line : lines.subList(1, lines.size() - 1)) {
            var form = ExportForm.Line.of(line.getBytes(UTF_8), ExportForm.LINE);
            shown.add(Codec.read(Shown.IN, Shown.class, form.plain().raw(), "a line"));
        }
        return shown;
    }

    private static Archive archive() {
        return Archive.inMemory(
                new SecureRandom(), InstantSource.system(), Identifiers.random(new SecureRandom()));
    }
}
