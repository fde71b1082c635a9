package org.dragoman.desk.pages;

import java.nio.charset.StandardCharsets;

/// What a file is called and what sort it is, as far as headers and pages may say.
final class FileNames {

    private FileNames() {}

    /// A name that no header, folder or shell takes for anything else.
    static String safe(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[.-]+", "");
        return plain.isEmpty() ? "file" : plain;
    }

    /// What sort a file is, by its first bytes.
    static String sort(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF")) {
            return "application/pdf";
        }
        if (head.startsWith("PK")) {
            return "application/zip";
        }
        if (head.startsWith("\u0089PNG")) {
            return "image/png";
        }
        if (head.startsWith("\u00ff\u00d8")) {
            return "image/jpeg";
        }
        return "application/octet-stream";
    }
}
