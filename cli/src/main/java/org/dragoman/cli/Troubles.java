package org.dragoman.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.dragoman.store.StoreTrouble;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// How the command line says that something went wrong: one message, and an exit status.
final class Troubles {

    private Troubles() {}

    /// A wrong verb or option: what is wrong, and where to read more; status 2.
    static int usage(ParameterException wrong, String... arguments) {
        var command = wrong.getCommandLine();
        var err = command.getErr();
        err.println("dragoman: " + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("Try: " + command.getCommandSpec().qualifiedName(" ") + " --help");
        return 2;
    }

    /// Anything that a verb threw: bad input is status 2, everything else status 1.
    static int failed(Exception thrown, CommandLine command, ParseResult parsed) {
        return say(thrown, command.getErr());
    }

    private static int say(Throwable thrown, PrintWriter err) {
        return switch (thrown) {
            case UncheckedIOException unchecked when unchecked.getCause() != null ->
                    say(unchecked.getCause(), err);
            case FileSystemException file -> {
                err.println("%s: %s".formatted(file.getFile(), why(file)));
                yield 2;
            }
            case StoreTrouble trouble -> {
                err.println(trouble.getMessage());
                yield switch (trouble.kind()) {
                    case FULL, DAMAGED, OTHER -> 1;
                    case NOT_ALLOWED, IN_USE, LOCKED, BURIED, MISSING, NEWER, OLDER -> 2;
                };
            }
            case IllegalArgumentException bad when bad.getMessage() != null -> {
                err.println(bad.getMessage());
                yield 2;
            }
            default -> {
                err.println("dragoman: this should not have happened: " + thrown);
                err.println("Please report it. DRAGOMAN_TRACE=1 shows where it came from.");
                if (System.getenv("DRAGOMAN_TRACE") != null) {
                    thrown.printStackTrace(err);
                }
                yield 1;
            }
        };
    }

    private static String why(FileSystemException file) {
        return switch (file) {
            case NoSuchFileException _ ->
                    "there is no such file or folder.\nCheck the path, or the folder you are in.";
            case AccessDeniedException _ ->
                    "may not be read or written by this user.\nChange its permissions, or name"
                            + " another place.";
            case NotDirectoryException _ -> "is not a folder.\nName a folder.";
            case FileAlreadyExistsException _ ->
                    "exists already.\nName another place, or move it away.";
            case DirectoryNotEmptyException _ -> "is a folder with something in it.";
            default -> String.valueOf(file.getReason());
        };
    }
}
