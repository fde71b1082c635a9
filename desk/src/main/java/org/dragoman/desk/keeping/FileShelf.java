package org.dragoman.desk.keeping;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dragoman.desk.web.Bytes;
import org.dragoman.store.Folder;
import org.dragoman.talks.Digest;

/// The bytes of the files that go with words, under their digests.
public interface FileShelf {

    /// Keeps a file.
    void put(Digest digest, Bytes bytes);

    /// A file, or nothing.
    Optional<Bytes> find(Digest digest);

    /// Keeps a file no longer; nothing where it is not there.
    void drop(Digest digest);

    /// Files that end with the process.
    static FileShelf inMemory() {
        Map<Digest, Bytes> files = new ConcurrentHashMap<>();
        return new FileShelf() {
            @Override
            public void put(Digest digest, Bytes bytes) {
                files.put(digest, bytes);
            }

            @Override
            public Optional<Bytes> find(Digest digest) {
                return Optional.ofNullable(files.get(digest));
            }

            @Override
            public void drop(Digest digest) {
                files.remove(digest);
            }
        };
    }

    /// Files as sealed papers of a case.
    static FileShelf in(Folder folder) {
        return new FileShelf() {
            @Override
            public void put(Digest digest, Bytes bytes) {
                folder.put(name(digest), org.dragoman.store.Bytes.of(bytes.copy()));
            }

            @Override
            public Optional<Bytes> find(Digest digest) {
                return folder.find(name(digest)).map(it -> new Bytes(it.array()));
            }

            @Override
            public void drop(Digest digest) {
                folder.remove(name(digest));
            }

            private static String name(Digest digest) {
                return "attachment " + digest.hex();
            }
        };
    }
}
