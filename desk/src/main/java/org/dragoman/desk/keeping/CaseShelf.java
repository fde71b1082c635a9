package org.dragoman.desk.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.desk.casework.CaseFiles;
import org.dragoman.desk.casework.Shelf;
import org.dragoman.store.Bytes;
import org.dragoman.store.Folder;
import org.dragoman.store.StoreTrouble;

/// The files of a case as sealed papers.
///
/// Each file lies under the digest of its bytes; one list says which path has which digest. The
/// list is put last and at once, so that all files are the new ones or all are the old ones,
/// wherever the process ends; what no list names any more is taken away afterwards. A correction
/// writes what it changed, and the list.
///
/// @param folder of the case's talks
record CaseShelf(Folder folder) implements Shelf {

    private static final String LIST = "case";
    private static final String FILE = "case file ";

    @Override
    public void keep(CaseFiles files) {
        var before = new TreeSet<>(list().orElse(Map.of()).values());
        var list = new StringBuilder();
        var now = new TreeSet<String>();
        for (var file : files.files().entrySet()) {
            var digest = digest(file.getValue());
            if (now.add(digest) && !before.contains(digest)) {
                folder.put(FILE + digest, Bytes.of(file.getValue()));
            }
            list.append(digest).append(' ').append(file.getKey()).append('\0');
        }
        folder.put(LIST, Bytes.of(list.toString().getBytes(UTF_8)));
        before.removeAll(now);
        before.forEach(digest -> folder.remove(FILE + digest));
    }

    /// The files that are kept, or nothing.
    Optional<CaseFiles> kept() {
        return list().map(list -> {
            var files = new TreeMap<String, byte[]>();
            for (var file : list.entrySet()) {
                files.put(
                        file.getKey(),
                        folder.find(FILE + file.getValue()).orElseThrow(() -> missing()).array());
            }
            return new CaseFiles(files);
        });
    }

    private static StoreTrouble missing() {
        return new StoreTrouble(
                StoreTrouble.Kind.DAMAGED,
                """
                A kept case has lost one of its files.
                Restore a backup with "dragoman talks restore".\
                """);
    }

    /// The digest of each file, by its path.
    private Optional<Map<String, String>> list() {
        return folder.find(LIST)
                .map(bytes -> {
                    var list = new TreeMap<String, String>();
                    for (var line : new String(bytes.array(), UTF_8).split("\0", -1)) {
                        int space = line.indexOf(' ');
                        if (space > 0) {
                            list.put(line.substring(space + 1), line.substring(0, space));
                        }
                    }
                    return list;
                });
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(
                    "This Java has no SHA-256.\nRun Dragoman on a complete JDK.", impossible);
        }
    }
}
