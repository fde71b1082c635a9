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
    void aBriefInArabicIsWrittenAsHtml() throws IOException {
        var place = folder.resolve("brief.html");
        new BriefFile(place, "ar").write(Cases.shipped("labour"));
        assertThat(Files.readString(place))
                .contains("<html lang=\"ar\" dir=\"rtl\">", "الجولات والأحداث");
    }

    @Test
    void aPdfInArabicIsRefusedAndSaysWhatToAskFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BriefFile(folder.resolve("brief.pdf"), "ar"))
                .withMessageContainingAll("brief.pdf", "English alone", ".html");
    }

    @Test
    void aLanguageWithoutWordsIsRefusedByItsTag() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BriefFile(folder.resolve("brief.html"), "tlh"))
                .withMessageContainingAll("tlh", "en or ar");
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
