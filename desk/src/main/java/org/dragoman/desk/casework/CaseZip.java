package org.dragoman.desk.casework;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A case folder as one ZIP file, to keep and to work on elsewhere, and to bring back.
public final class CaseZip {

    private static final int MOST_FILES = 1_000;
    private static final long MOST_BYTES = 64L << 20;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /// Up to three folders and a name, none of which begins with a dot or holds a control.
    private static final Pattern NAME =
            Pattern.compile(
                    "(?:[^/\\\\.\\p{Cntrl}][^/\\\\\\p{Cntrl}]{0,99}/){0,3}"
                            + "[^/\\\\.\\p{Cntrl}][^/\\\\\\p{Cntrl}]{0,199}");

    private static final Pattern READ = Pattern.compile("(?i).+\\.(?:yaml|txt|html?|md)");

    private CaseZip() {}

    /// The files as a ZIP: the same bytes for the same files, with no time in it.
    public static byte[] of(CaseFiles files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.files().entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    /// The files in a ZIP, whose one outer folder is left out.
    ///
    /// @param known a report that is no text is taken only where the case holds it already: others
    ///   are handed in one by one, where each is looked at
    /// @throws IllegalArgumentException if it is no ZIP, holds too much, or a name or a kind of
    ///   file that no case has
    public static CaseFiles read(byte[] bytes, Map<String, byte[]> known) {
        var found = new TreeMap<String, byte[]>();
        long size = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                // Whatever is left out is unpacked too, and counts.
                var content = zip.readNBytes((int) (MOST_BYTES - size + 1));
                size += content.length;
                if (size > MOST_BYTES || found.size() == MOST_FILES) {
                    throw new IllegalArgumentException(
                            "The ZIP holds more than 64 MiB or 1,000 files.\nKeep the case's own"
                                    + " files in it.");
                }
                if (entry.isDirectory() || name.startsWith("__MACOSX/") || hidden(name)) {
                    continue;
                }
                if (!NAME.matcher(name).matches() || found.put(name, content) != null) {
                    throw new IllegalArgumentException(
                            "No case has a file \"%s\".\nPack the case's folder as it is."
                                    .formatted(name));
                }
            }
        } catch (IOException broken) {
            throw new IllegalArgumentException(
                    "The file cannot be unpacked.\nPack the case's folder as a ZIP.", broken);
        }
        var files = withoutOuter(found);
        files.forEach((name, content) -> {
            if (!READ.matcher(name).matches()
                    && !Arrays.equals(known.getOrDefault(name, new byte[0]), content)) {
                throw new IllegalArgumentException(
                        "\"%s\" is no text.\nTake it out, and hand it in on the Record page."
                                .formatted(name));
            }
        });
        return new CaseFiles(files);
    }

    private static boolean hidden(String name) {
        return name.startsWith(".") || name.contains("/.");
    }

    private static Map<String, byte[]> withoutOuter(Map<String, byte[]> found) {
        if (found.isEmpty()) {
            throw new IllegalArgumentException(
                    "The file is no ZIP, or an empty one.\nPack the case's folder as a ZIP.");
        }
        var outer = found.keySet().iterator().next().replaceFirst("/.*", "/");
        if (found.containsKey("case.yaml")
                || !found.keySet().stream().allMatch(name -> name.startsWith(outer))) {
            return found;
        }
        var files = new TreeMap<String, byte[]>();
        found.forEach((name, content) -> files.put(name.substring(outer.length()), content));
        return files;
    }
}
