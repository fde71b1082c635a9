package org.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentIT {
    @TempDir Path folder = Path.of("");

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void plainTextIsTakenAsItIsAndItsDigestIsTheFiles() throws IOException {
        var text = "One “line”.\r\nAnother.\n";
        var document = Document.open(file("a.txt", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.sha256()).isEqualTo(document.fileSha256());
    }

    @Test
    void windowsQuotesAndLatin1AndMarksAreDecoded() throws IOException {
        var text = "“Café” – naïve";
        var windows = Document.open(file("w.txt", text.getBytes(Charset.forName("windows-1252"))));
        assertThat(windows.text()).isEqualTo(text);
        assertThat(windows.decoded()).isEqualTo("windows-1252, guessed");
        var latin = Document.open(file("l.txt", "Café".getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(latin.text()).isEqualTo("Café");
        var marked =
                Document.open(file("b.txt", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8)));
        assertThat(marked.text()).isEqualTo(text);
    }

    @Test
    void offsetsCountAfterTheHeader() throws IOException {
        var raw = "publisher: P\ndate: 2026-03-04\nkind: note\n---\nText.";
        var document = Document.open(file("h.txt", raw.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.text()).isEqualTo("Text.");
        assertThat(document.header().date()).contains(LocalDate.of(2026, 3, 4));
    }

    @Test
    void aWrongHeaderIsRefusedWithItsLine() throws IOException {
        var raw = "publisher: P\ndate: yesterday\n---\nText.";
        var file = file("d.txt", raw.getBytes(StandardCharsets.UTF_8));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Document.open(file))
                .withMessageContainingAll("d.txt:2", "yesterday", "2026-03-04");
    }

    @Test
    void emptyBinaryAndAbsentFilesAreRefusedWithAMend() throws IOException {
        var empty = file("e.txt", new byte[0]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Document.open(empty))
                .withMessageContainingAll("e.txt", "empty");
        var binary = file("x.txt", new byte[] {1, 2, 0, 3, 4});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Document.open(binary))
                .withMessageContainingAll("x.txt", "binary");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Document.open(folder.resolve("none.txt")))
                .withMessageContainingAll("none.txt", "no such file");
    }

    @Test
    void htmlIsReadWithoutItsMarkup() throws IOException {
        var html = "<!DOCTYPE html><html><body><p>Ana said: &ldquo;No.&rdquo;</p></body></html>";
        var document = Document.open(file("p.html", html.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.text()).isEqualTo("Ana said: “No.”");
        assertThat(document.decoded()).contains("html");
    }
}
