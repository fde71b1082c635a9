package org.dragoman.brief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.dragoman.brief.words.Words;
import org.dragoman.casefile.Findings;

/// Where a brief is written, and as what: the file's ending decides.
///
/// @param path a file in a folder that exists, ending in `.html`, `.htm` or `.pdf`
/// @param language the tag of a language that a brief has words in
public record BriefFile(Path path, String language) {

    /// In English.
    public BriefFile(Path path) {
        this(path, Words.ENGLISH);
    }

    /// Checks the place before any work is done.
    ///
    /// @throws IllegalArgumentException if the ending is another, the place is a folder, or its
    ///   folder does not exist or may not be written, a brief has no words in the language, or a
    ///   PDF is asked for in another than English
    public BriefFile {
        var name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (Files.isDirectory(path)) {
            throw new IllegalArgumentException(
                    """
                    %s: is a folder.
                    Name a file in it, for example %s.\
                    """
                            .formatted(path, path.resolve("brief.html")));
        }
        if (!name.endsWith(".html") && !name.endsWith(".htm") && !name.endsWith(".pdf")) {
            throw new IllegalArgumentException(
                    """
                    %s: a brief is written as HTML or PDF, and the ending says neither.
                    End the name in .html or .pdf.\
                    """
                            .formatted(path));
        }
        if (Words.known(language).isEmpty()) {
            throw new IllegalArgumentException(
                    """
                    A brief has no words in the language "%s".
                    Ask for en or ar, or leave it out for English.\
                    """
                            .formatted(language));
        }
        if (name.endsWith(".pdf") && !language.equals(Words.ENGLISH)) {
            throw new IllegalArgumentException(
                    """
                    %s: a PDF is written in English alone: its typefaces lack the letters of "%s".
                    End the name in .html, or leave the language out.\
                    """
                            .formatted(path, language));
        }
        var folder = folder(path);
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    """
                    %s: there is no folder %s.
                    Make the folder first, or name another place.\
                    """
                            .formatted(path, folder));
        }
        if (!Files.isWritable(folder)) {
            throw new IllegalArgumentException(notWritable(path, folder));
        }
    }

    /// Whether the ending asks for a PDF.
    boolean isPdf() {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    /// Writes the brief of a case: whole, or not at all. A file that stands there is replaced.
    ///
    /// @throws IllegalArgumentException if the place may not be written or is full
    public void write(Findings findings) {
        write(isPdf() ? Brief.pdf(findings) : Brief.html(findings, language));
    }

    private void write(byte[] bytes) {
        var folder = folder(path);
        try {
            var half =
                    folder.resolve(
                            ".%s.%d.part"
                                    .formatted(path.getFileName(), ProcessHandle.current().pid()));
            try {
                Files.write(half, bytes, StandardOpenOption.CREATE_NEW);
                move(half);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (FileSystemException refused) {
            var message = notWritable(path, folder);
            throw new IllegalArgumentException(
                    refused.getReason() == null
                            ? message
                            : message + " (" + refused.getReason() + ")",
                    refused);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void move(Path half) throws IOException {
        try {
            Files.move(
                    half,
                    path,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(half, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path folder(Path path) {
        var parent = path.toAbsolutePath().getParent();
        return parent == null ? path.toAbsolutePath() : parent;
    }

    private static String notWritable(Path path, Path folder) {
        return """
        %s: the folder %s may not be written.
        Change its permissions, or name another place.\
        """
                .formatted(path, folder);
    }
}
