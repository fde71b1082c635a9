package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.dragoman.store.Archive;
import org.dragoman.store.MasterKey;
import org.dragoman.store.Shelves;
import org.dragoman.store.TalksId;
import org.dragoman.store.Witness;
import org.dragoman.talks.Call;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Settings;
import org.dragoman.talks.Voice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Talks that are kept, from the command line.
class TalksKeptIT {

    @TempDir private Path folder = Path.of("");

    private record Run(int status, String out, String err) {}

    private Run dragoman(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int status =
                Main.commandLine()
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(err))
                        .execute(arguments);
        return new Run(status, out.toString(), err.toString());
    }

    private Run kept(String verb, String... arguments) {
        var all = new java.util.ArrayList<String>();
        all.add("talks");
        all.add(verb);
        all.add("--data");
        all.add(folder.resolve("data").toString());
        all.add("--key");
        all.add(folder.resolve("key").toString());
        all.addAll(java.util.List.of(arguments));
        return dragoman(all.toArray(String[]::new));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @BeforeEach
    void river() {
        assertThat(dragoman("talks", "key", file("key")).status()).isZero();
        var data = folder.resolve("data");
        try (var archive =
                Archive.open(
                        Shelves.sqlite(data.resolve("dragoman.db")),
                        MasterKey.ofFile(folder.resolve("key")),
                        Witness.inFile(data.resolve("heads")),
                        new SecureRandom(),
                        Clock.systemUTC())) {
            var sitting = archive.begin(new TalksId("river"));
            var lead = new Voice.InPerson(new Seat(RoomId.DESK, "Amira"));
            var upstream = new RoomId("upstream");
            for (var order :
                    new PeopleOrder[] {
                        new PeopleOrder.OpenTalks("Two states on one river", Settings.USUAL),
                        new PeopleOrder.OpenRoom(upstream, RoomKind.DELEGATION, upstream),
                        new PeopleOrder.Invite(upstream, "Karim", Role.HEAD)
                    }) {
                sitting.decide(lead, Call.ANY, order);
            }
        }
    }

    @Test
    void aRecordIsExportedAndVerifiedAndAFlippedBitIsFound() throws IOException {
        var exported = kept("export", "river", "--room", "upstream", "--out", file("up.jsonl"));
        assertThat(exported.status()).as(exported.err()).isZero();
        var head = exported.out().strip();
        assertThat(head).startsWith("dragoman-head-1 ");
        var verified = dragoman("verify", file("up.jsonl"), "--head", head);
        assertThat(verified.status()).as(verified.err()).isZero();
        assertThat(verified.out()).contains("whole. The record of upstream, 2 lines", head);
        assertThat(dragoman("verify", file("up.jsonl"), "--json").out())
                .contains("\"whole\":true", "\"room\":\"upstream\"", "\"size\":2");

        var text = Files.readString(folder.resolve("up.jsonl"));
        Files.writeString(folder.resolve("up.jsonl"), text.replace("Karim", "Karin"));
        var broken = dragoman("verify", file("up.jsonl"));
        assertThat(broken.status()).isEqualTo(2);
        assertThat(broken.err()).contains("up.jsonl:3: this is not what was kept as line 2");
    }

    @Test
    void aJournalIsExportedAndImportedUnderAnotherName() {
        assertThat(kept("export", "river", "--out", file("river.jsonl")).status()).isZero();
        var imported = kept("import", file("river.jsonl"), "--as", "river-copy");
        assertThat(imported.status()).as(imported.err()).isZero();
        assertThat(kept("list").out())
                .contains("river  3 entries  rooms: [upstream]", "river-copy  3 entries");
        assertThat(kept("import", file("river.jsonl"), "--as", "river").err())
                .contains("There are talks named \"river\" already");
    }

    @Test
    void aBackupIsRestoredElsewhere() {
        assertThat(kept("backup", "--out", file("backup.db")).out()).contains("1 talks backed up");
        var restored = dragoman("talks", "restore", "--data", file("other"), file("backup.db"));
        assertThat(restored.status()).as(restored.err()).isZero();
        var listed = dragoman("talks", "list", "--data", file("other"), "--key", file("key"));
        assertThat(listed.out()).contains("river  3 entries");
        assertThat(kept("restore", file("backup.db")).err()).contains("empty place only");
    }

    @Test
    void keysAreRotatedAndTheOldKeyOpensNothing() throws IOException {
        assertThat(kept("rotate", "river").out()).contains("sealed under new keys");
        Files.copy(folder.resolve("key"), folder.resolve("old"));
        assertThat(kept("rotate", "--to", file("next")).status()).isZero();
        assertThat(kept("list").err()).contains("The key does not open this archive");
        assertThat(kept("list").status()).isEqualTo(2);
        Files.copy(
                folder.resolve("next"),
                folder.resolve("key"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(kept("list").out()).contains("river  3 entries");
    }

    @Test
    void talksAreBuriedOnlyWhenItIsMeant() throws IOException {
        assertThat(kept("backup", "--out", file("backup.db")).status()).isZero();
        assertThat(kept("bury", "river").status()).isEqualTo(2);
        var buried = kept("bury", "river", "--for-ever");
        assertThat(buried.status()).as(buried.err()).isZero();
        assertThat(buried.out()).contains("river: buried here", "backup.db: buried there, too");
        var gone = kept("export", "river", "--out", file("river.jsonl"));
        assertThat(gone.status()).isEqualTo(2);
        assertThat(gone.err()).contains("were buried");
        assertThat(kept("list").out()).contains("river  BURIED");
    }

    @Test
    void whatIsNotThereIsSaidPlainly() {
        assertThat(kept("export", "rivr", "--out", file("x")).err())
                .contains("There are no talks named \"rivr\" here", "Here are: [river]");
        assertThat(kept("export", "river", "--room", "nobody", "--out", file("x")).err())
                .contains("There is no room \"nobody\"");
        assertThat(dragoman("verify", file("missing")).err()).contains("no such file");
        assertThat(Files.exists(folder.resolve("x"))).isFalse();
    }
}
