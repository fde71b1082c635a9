package org.dragoman.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Remembers the largest head signed of each log, apart from the database, so that a restored older
/// backup signs no smaller one.
public final class Witness {

    private final Map<String, Head> heads = new HashMap<>();
    private final Path file;
    private final boolean lasting;

    private Witness(Path file, boolean lasting) {
        this.file = file;
        this.lasting = lasting;
    }

    /// One that forgets with the process, for tests.
    public static Witness forgetful() {
        return new Witness(Path.of(""), false);
    }

    /// One that writes each head into a file, flushed before a signature leaves. The file belongs
    /// to the place, never into a backup.
    ///
    /// @throws IllegalArgumentException if the file holds something else
    public static Witness inFile(Path file) {
        var witness = new Witness(file, true);
        try {
            if (Files.exists(file)) {
                int number = 0;
                for (var line : Files.readAllLines(file, UTF_8)) {
                    number++;
                    var parts = line.split(" ", -1);
                    if (parts.length != 4 || !parts[3].equals(".")) {
                        // The last line may be cut short by a crash: that head never left.
                        continue;
                    }
                    witness.heads.put(parts[0], head(parts, file + ":" + number));
                }
            }
            return witness;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Head head(String[] parts, String where) {
        try {
            return new Head(parts[0], Long.parseLong(parts[1]), Bytes.ofHex(parts[2]));
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException(
                    """
                    %s: no head stands there.
                    Move the file away only if you know that no older backup was restored.\
                    """
                            .formatted(where));
        }
    }

    /// The largest head signed of a log, or nothing.
    synchronized Optional<Head> last(String log) {
        return Optional.ofNullable(heads.get(log));
    }

    /// Remembers a head before its signature leaves.
    synchronized void saw(Head head) {
        var last = heads.get(head.log());
        if (head.equals(last)) {
            return;
        }
        if (lasting) {
            var line = head.log() + " " + head.size() + " " + head.chain().hex() + " .\n";
            try (var channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                var bytes = ByteBuffer.wrap(line.getBytes(UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        heads.put(head.log(), head);
    }
}
