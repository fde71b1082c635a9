package org.dragoman.cli.talks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.store.Archive;
import org.dragoman.store.Head;
import org.dragoman.store.Sitting;
import org.dragoman.store.TalksId;
import org.dragoman.store.Verification;

/// What several verbs look up.
final class Places {

    private Places() {}

    /// The talks of a name.
    static Sitting sitting(Archive archive, TalksId talks) {
        return archive.open(talks)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                """
                                There are no talks named "%s" here.
                                Here are: %s.\
                                """
                                        .formatted(talks, archive.talks())));
    }

    /// Whether an export is whole, and goes on from an earlier head where one is given.
    ///
    /// @param head a head, a file that holds one, or nothing
    static Verification verified(Path export, String head) {
        try (var in = new BufferedInputStream(Files.newInputStream(export))) {
            return head.isBlank() ? Verification.of(in) : Verification.of(in, head(head));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Head.Signed head(String text) throws IOException {
        return Head.Signed.of(text.contains(" ") ? text : Files.readString(Path.of(text)));
    }
}
