package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsIT {

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void theFormThatIsKnownIsThatOfTheLastStep(String database)
            throws IOException, URISyntaxException {
        var steps = Path.of(Objects.requireNonNull(Formats.class.getResource(database)).toURI());
        try (var files = Files.list(steps)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .hasSize(Formats.KNOWN)
                    .anyMatch(name -> name.startsWith("V" + Formats.KNOWN + "__"));
        }
        try (var files = Files.list(steps)) {
            var last =
                    files.filter(each ->
                                    each.getFileName()
                                            .toString()
                                            .startsWith("V" + Formats.KNOWN + "__"))
                            .findFirst()
                            .orElseThrow();
            assertThat(Files.readString(last)).contains("'%02d'".formatted(Formats.KNOWN));
        }
    }

    /// To load what lays out tables costs half a second; without its own table it would refuse.
    @Test
    void tablesThatAreAsTheyShouldBeAreOpenedWithoutLayingThemOut() throws SQLException {
        var file = folder.resolve("dragoman.db");
        try (var archive = ArchiveContract.archive(Shelves.sqlite(file))) {
            ArchiveContract.note(ArchiveContract.opened(archive, "river"), "a word");
        }
        run(file, "drop table layout");
        try (var archive = ArchiveContract.archive(Shelves.sqlite(file))) {
            assertThat(archive.open(new TalksId("river"))).isPresent();
        }
    }

    /// As an archive of the first Dragoman has them.
    @Test
    void tablesOfAnEarlierFormAreBroughtUpToDate() throws SQLException {
        var file = folder.resolve("dragoman.db");
        try (var archive = ArchiveContract.archive(Shelves.sqlite(file))) {
            ArchiveContract.note(ArchiveContract.opened(archive, "river"), "a word");
        }
        run(file, "drop table snapshot");
        run(file, "delete from layout where version = '2'");
        run(file, "update setting set value = x'01' where name = 'format'");
        try (var archive = ArchiveContract.archive(Shelves.sqlite(file))) {
            assertThat(archive.open(new TalksId("river")).orElseThrow().snap()).isTrue();
        }
    }

    private static void run(Path file, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
