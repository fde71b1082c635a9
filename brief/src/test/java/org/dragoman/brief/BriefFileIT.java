package org.dragoman.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefFileIT {

    @TempDir Path folder = Path.of("");

    @Test
    void anEndingThatSaysNeitherHtmlNorPdfIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BriefFile(folder.resolve("brief.docx")))
                .withMessageContainingAll("brief.docx", ".html or .pdf");
    }

    @Test
    void aFolderIsRefusedAsAPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BriefFile(folder))
                .withMessageContainingAll("is a folder", "brief.html");
    }

    @Test
    void aFolderThatDoesNotExistIsRefusedBeforeAnyWork() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BriefFile(folder.resolve("nowhere/brief.html")))
                .withMessageContainingAll("there is no folder", "nowhere");
    }

    @Test
    void aBriefReplacesTheOneBeforeItAndLeavesNothingElse() throws IOException {
        var place = folder.resolve("brief.html");
        Files.writeString(place, "old");
        new BriefFile(place).write(Cases.shipped("labour"));
        assertThat(Files.readString(place)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(place);
        }
    }
}
