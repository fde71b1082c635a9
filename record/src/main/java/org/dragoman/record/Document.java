package org.dragoman.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A report as it is kept: the decoded text that every offset counts in, and its digest.
///
/// @param name the file's name
/// @param text the stored text, without the header
/// @param sha256 digest of the stored text in UTF-8, lower-case hex; for a plain UTF-8 file without
///   header or byte order mark it is the file's own
/// @param fileSha256 digest of the file's bytes
/// @param decoded how the text was won from the bytes: "UTF-8", "windows-1252, guessed", "PDF"
/// @param header what stood before the text
public record Document(
        String name,
        String text,
        String sha256,
        String fileSha256,
        String decoded,
        ReportHeader header) {

    /// A document of words at hand.
    public static Document of(String name, String text) {
        return of(name, text, "text");
    }

    private static Document of(String name, String text, String decoded) {
        var digest = sha256(text.getBytes(StandardCharsets.UTF_8));
        return new Document(name, text, digest, digest, decoded, ReportHeader.NONE);
    }

    /// Opens a report: plain text, HTML, PDF or DOCX, told apart by their bytes.
    ///
    /// Plain text is taken as it is after its header; a byte order mark is not part of it.
    ///
    /// @throws IllegalArgumentException if the file is absent, empty, no text, or its header is
    ///   wrong; the message names file and mend
    public static Document open(Path file) {
        var name = String.valueOf(file.getFileName());
        var bytes = bytes(file);
        var decoded = Decoding.of(file.toString(), bytes);
        int start = decoded.plain() ? ReportHeader.lengthIn(decoded.text()) : 0;
        var header =
                start == 0
                        ? ReportHeader.NONE
                        : ReportHeader.parse(file.toString(), decoded.text().substring(0, start));
        var text = decoded.text().substring(start);
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "%s: the report is empty.\nGive a file with text in it.".formatted(file));
        }
        return new Document(
                name,
                text,
                sha256(text.getBytes(StandardCharsets.UTF_8)),
                sha256(bytes),
                decoded.how(),
                header);
    }

    /// The same document with a header that lies in a file beside it.
    public Document with(ReportHeader beside) {
        return new Document(name, text, sha256, fileSha256, decoded, beside);
    }

    /// The stretch from `start` to `end`.
    public Span span(int start, int end) {
        return new Span(start, end, text.substring(start, end));
    }

    /// The name without its last ending.
    public String stem() {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private static byte[] bytes(Path file) {
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException(
                    "%s is a folder.\nGive the report's file.".formatted(file));
        }
        if (!Files.exists(file)) {
            throw new IllegalArgumentException(
                    "%s: there is no such file.\nCheck the path.".formatted(file));
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    "%s cannot be read: %s.\nCheck its permissions."
                            .formatted(file, unreadable.getMessage()),
                    unreadable);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("Every JDK has SHA-256.", every);
        }
    }
}
