package org.dragoman.desk.casework;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.dragoman.casefile.folder.CaseFolder;

/// The files of a case folder, held in memory: what was confided never lies in a plain folder.
///
/// @param files each file's bytes, by its path below the folder with `/` between the parts
public record CaseFiles(Map<String, byte[]> files) {

    /// The most that is taken from a folder, in bytes.
    static final long LARGEST = 256L << 20;

    public CaseFiles {
        files = new TreeMap<>(files);
    }

    /// The files of a folder on disk, as they stand there; hidden files are left out.
    ///
    /// @throws IllegalArgumentException if the folder holds more than 256 MiB
    public static CaseFiles in(Path folder) {
        var files = new TreeMap<String, byte[]>();
        long size = 0;
        try (var paths = Files.walk(folder, 4)) {
            for (var path : paths.filter(Files::isRegularFile).sorted().toList()) {
                var name = folder.relativize(path).toString().replace('\\', '/');
                if (name.startsWith(".") || name.contains("/.")) {
                    continue;
                }
                size += Files.size(path);
                if (size > LARGEST) {
                    throw new IllegalArgumentException(
                            """
                            %s holds more than 256 MiB.
                            Keep the case's own files in it, and large archives elsewhere.\
                            """
                                    .formatted(folder));
                }
                files.put(name, Files.readAllBytes(path));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new CaseFiles(files);
    }

    /// The text of a file; empty where there is none.
    public String text(String name) {
        var bytes = files.get(name);
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    /// These files with one more, or with other bytes in one.
    public CaseFiles with(String name, byte[] bytes) {
        var next = new TreeMap<>(files);
        next.put(name, bytes.clone());
        return new CaseFiles(next);
    }

    /// Reads them as a case, and leaves it at that.
    ///
    /// @throws IllegalArgumentException if a file is wrong: what, in which file and line, and how
    ///   to mend it
    public void check() {
        try {
            asFolder(CaseFolder::read);
        } catch (IllegalArgumentException faulty) {
            throw new IllegalArgumentException(withoutFolder(faulty), faulty);
        }
    }

    /// How much there is to read in the reports, in bytes.
    int reportSize() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith("reports/"))
                .mapToInt(file -> file.getValue().length)
                .sum();
    }

    /// Hands the files over as a folder that exists in memory only, and as long as the call lasts.
    <T> T asFolder(Function<Path, T> read) {
        try (var memory = Jimfs.newFileSystem(Configuration.unix())) {
            var folder = memory.getPath("/case");
            Files.createDirectories(folder);
            for (var file : files.entrySet()) {
                var path = folder.resolve(file.getKey());
                Files.createDirectories(path.resolve("..").normalize());
                Files.write(path, file.getValue());
            }
            return read.apply(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// What is wrong with a file, told without the folder that exists in memory only.
    static String withoutFolder(IllegalArgumentException faulty) {
        return String.valueOf(faulty.getMessage()).replace("/case/", "");
    }
}
