package org.dragoman.desk.casework;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipInputStream;
import org.dragoman.record.Document;

/// The text of a report that was handed in as a file: PDF, DOCX, HTML or plain text, told apart by
/// content, never by name.
///
/// Bounded, for a file may be hostile: what a DOCX unpacks to, how long reading takes, how much
/// text comes out. Nothing is written to disk and nothing is fetched.
public sealed interface ReportText {

    /// It was read.
    record Text(String text) implements ReportText {}

    /// It was not.
    ///
    /// @param why and how to mend it; no word of the file
    record Unread(String why) implements ReportText {}

    /// No longer text is taken.
    int LONGEST = 2_000_000;

    /// Reads a file.
    static ReportText of(byte[] file) {
        return of(file, 60);
    }

    /// Reads a file within so many seconds.
    static ReportText of(byte[] file, int seconds) {
        if (starts(file, "PK") && !unpacksWithinBounds(file)) {
            return new Unread(
                    "The file unpacks to more than a report does, or is no DOCX.\n"
                            + "Save its text as a .txt file.");
        }
        if (starts(file, "\u00d0\u00cf\u0011\u00e0") || starts(file, "{\\rtf")) {
            return new Unread(
                    "Old office formats are not read.\nSave it as DOCX, PDF or plain text.");
        }
        var answer = new CompletableFuture<ReportText>();
        var worker =
                Thread.ofPlatform()
                        .daemon()
                        .name("report")
                        .unstarted(() -> answer.complete(read(file)));
        worker.start();
        try {
            return answer.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            worker.interrupt();
            return new Unread(
                    "It takes more than %d seconds to read.\nSave its text as a .txt file."
                            .formatted(seconds));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Unread("The reading was stopped.\nTry it again.");
        } catch (ExecutionException broken) {
            throw new IllegalStateException("Reading answers, always.", broken);
        }
    }

    private static ReportText read(byte[] file) {
        try (var memory = Jimfs.newFileSystem(Configuration.unix())) {
            var path = memory.getPath("/report");
            Files.write(path, file);
            var text = Document.open(path).text();
            return text.isBlank() || text.length() > LONGEST
                    ? new Unread(
                            "No text could be read from it, or more than %d characters.\nGive a report with text in it, in parts if need be."
                                    .formatted(LONGEST))
                    : new Text(text);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError _) {
            // Whatever a hostile file does to a parser, the answer is the same, without its words.
            return new Unread(
                    "No text could be read from this file.\n"
                            + "Open it in its own program and save its text as a .txt file.");
        }
    }

    private static boolean starts(byte[] file, String magic) {
        var bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < bytes.length; i++) {
            if (file.length <= i || file[i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /// Whether a zip is a DOCX of at most 4,096 parts and 64 MiB.
    private static boolean unpacksWithinBounds(byte[] file) {
        long left = 64 << 20;
        int parts = 0;
        boolean document = false;
        var buffer = new byte[1 << 16];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                document |= part.getName().equals("word/document.xml");
                if (++parts > 4096) {
                    return false;
                }
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    left -= read;
                    if (left < 0) {
                        return false;
                    }
                }
            }
        } catch (IOException | IllegalArgumentException _) {
            return false;
        }
        return document;
    }
}
