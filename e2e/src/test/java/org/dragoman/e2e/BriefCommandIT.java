package org.dragoman.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a user sees who asks for a brief in the wrong way.
class BriefCommandIT {

    @TempDir Path folder = Path.of("");

    private static void assertRefused(Command.Run run, String... words) {
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(words).doesNotContain("\tat ", "Exception");
    }

    private Command.Run brief(Path caseFolder, String out) {
        return Command.dragoman(
                "brief", caseFolder.toString(), "--out", folder.resolve(out).toString());
    }

    private static Path river() {
        return Command.ROOT.resolve("cases/river");
    }

    @Test
    void aFolderThatIsNoCaseIsRefused() throws IOException {
        assertRefused(brief(Files.createDirectory(folder.resolve("empty")), "brief.html"), "case");
        assertThat(folder.resolve("brief.html")).doesNotExist();
    }

    @Test
    void anUnknownEndingIsRefused() {
        assertRefused(brief(river(), "brief.docx"), "brief.docx", ".html or .pdf");
    }

    @Test
    void aFolderAsOutputIsRefused() throws IOException {
        Files.createDirectory(folder.resolve("there.html"));
        assertRefused(brief(river(), "there.html"), "is a folder");
    }

    @Test
    void aFolderThatDoesNotExistIsRefused() {
        assertRefused(brief(river(), "nowhere/brief.pdf"), "there is no folder");
    }

    @Test
    void aFolderThatNobodyMayWriteIsRefused() {
        // Under /proc not even root may make a file.
        assertRefused(
                Command.dragoman("brief", river().toString(), "--out", "/proc/brief.html"),
                "/proc/brief.html",
                "may not be written");
    }

    @Test
    void aBriefWithoutAPlaceIsAQuestionOfUsage() {
        assertRefused(Command.dragoman("brief", river().toString()), "--out");
    }

    @Test
    void aMistakeInTheCaseLeavesTheOldBriefAsItWas() throws IOException {
        var copy = copyOfRiver();
        var agenda = copy.resolve("agenda.yaml");
        Files.writeString(agenda, Files.readString(agenda).replaceFirst("issues:", "isues:"));
        Files.writeString(folder.resolve("brief.html"), "old");
        assertRefused(brief(copy, "brief.html"), "agenda.yaml:", "isues");
        assertThat(folder.resolve("brief.html")).hasContent("old");
    }

    private Path copyOfRiver() throws IOException {
        var copy = folder.resolve("river");
        try (var files = Files.walk(river())) {
            for (var each : files.toList()) {
                var target = copy.resolve(river().relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
        return copy;
    }
}
