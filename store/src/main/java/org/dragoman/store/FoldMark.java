package org.dragoman.store;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import org.dragoman.talks.Talks;
import org.jspecify.annotations.Nullable;

/// Tells one way of folding a journal from another: a digest of the very classes that fold it and
/// of those that write the result down.
///
/// Whatever changes in them, a record or a rule, what another build has folded is not taken over.
final class FoldMark {

    private static final @Nullable Bytes HERE = digest().orElse(null);

    private FoldMark() {}

    /// The mark of this build, or nothing where its classes do not lie in files.
    static Optional<Bytes> here() {
        return Optional.ofNullable(HERE);
    }

    private static Optional<Bytes> digest() {
        var digest = Chain.sha256();
        try {
            return add(Talks.class, digest) && add(FoldMark.class, digest)
                    ? Optional.of(Bytes.own(digest.digest()))
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static boolean add(Class<?> type, MessageDigest digest) throws IOException {
        var source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return false;
        }
        URI place;
        try {
            place = source.getLocation().toURI();
        } catch (URISyntaxException _) {
            return false;
        }
        if (!"file".equals(place.getScheme())) {
            return false;
        }
        try (var files = Files.walk(Path.of(place))) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var name = Path.of(place).relativize(file).toString();
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return true;
    }
}
