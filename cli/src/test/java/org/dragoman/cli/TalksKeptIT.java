package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Talks that are kept, from the command line.
class TalksKeptIT {

    @TempDir private Path folder = Path.of("");

    private KeptTalks talks() {
        return new KeptTalks(folder);
    }

    private Ran kept(String verb, String... arguments) {
        return talks().run(verb, arguments);
    }

    private String file(String name) {
        return talks().file(name);
    }

    @BeforeEach
    void river() {
        var upstream = new RoomId("upstream");
        talks().begin(
                        "river",
                        List.of(
                                new PeopleOrder.OpenTalks(
                                        "Two states on one river", Settings.USUAL),
                                new PeopleOrder.OpenRoom(upstream, RoomKind.DELEGATION, upstream),
                                new PeopleOrder.Invite(upstream, "Karim", Role.HEAD)));
    }

    @Test
    void aRecordIsExportedAndVerifiedAndAFlippedBitIsFound() throws IOException {
        var exported = kept("export", "river", "--room", "upstream", "--out", file("up.jsonl"));
        assertThat(exported.status()).as(exported.err()).isZero();
        var head = exported.out().strip();
        assertThat(head).startsWith("dragoman-head-1 ");
        var verified = Ran.of("verify", file("up.jsonl"), "--head", head);
        assertThat(verified.status()).as(verified.err()).isZero();
        assertThat(verified.out()).contains("whole. The record of upstream, 2 lines", head);
        assertThat(Ran.of("verify", file("up.jsonl"), "--json").out())
                .contains("\"whole\":true", "\"room\":\"upstream\"", "\"size\":2");

        var text = Files.readString(folder.resolve("up.jsonl"));
        Files.writeString(folder.resolve("up.jsonl"), text.replace("Karim", "Karin"));
        var broken = Ran.of("verify", file("up.jsonl"));
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
        var restored = Ran.of("talks", "restore", "--data", file("other"), file("backup.db"));
        assertThat(restored.status()).as(restored.err()).isZero();
        var listed = Ran.of("talks", "list", "--data", file("other"), "--key", file("key"));
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
        assertThat(Ran.of("verify", file("missing")).err()).contains("no such file");
        assertThat(Files.exists(folder.resolve("x"))).isFalse();
    }
}
