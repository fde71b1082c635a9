package org.dragoman.papers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// DOCX, XLSX and PPTX as the plain text that a reader sees.
final class OfficeCleaning {

    private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet(\\d+)\\.xml");
    private static final Pattern SLIDE = Pattern.compile("ppt/slides/slide(\\d+)\\.xml");
    private static final Map<String, String> LEFT_BEHIND =
            new TreeMap<>(
                    Map.of(
                            "docProps/thumbnail", "thumbnail",
                            "docProps/", "properties (authors, times, company)",
                            "comments", "comments",
                            "vbaProject", "macros",
                            "/embeddings/", "embedded files",
                            "/media/", "pictures",
                            "customXml/", "hidden data of programs",
                            "externalLinks/", "links to other files",
                            "notesSlides/", "speaker's notes",
                            "people.xml", "names of those who wrote it"));

    private OfficeCleaning() {}

    static Cleaned clean(byte[] file) throws IOException {
        var parts = Unpacked.parts(file);
        var removed = new LinkedHashSet<String>();
        parts.forEach((name, bytes) -> leftBehind(name, bytes, removed));
        if (styles(parts, "word/styles.xml").contains("vanish")
                || styles(parts, "xl/styles.xml").contains(";;;")) {
            throw new Unclean(
                    "The file has styles that hide words.",
                    "Show what is hidden, and send it again.");
        }
        if (parts.containsKey("word/document.xml")) {
            return text(document(parts, removed), removed);
        }
        if (parts.containsKey("xl/workbook.xml")) {
            return text(sheets(parts, removed), removed);
        }
        if (parts.containsKey("ppt/presentation.xml")) {
            return text(slides(parts, removed), removed);
        }
        throw new Unclean(
                "This zip file is neither DOCX, XLSX nor PPTX.",
                "Send the files in it one by one.");
    }

    private static Cleaned text(String text, Set<String> removed) {
        return TextCleaning.text(text, List.copyOf(removed));
    }

    private static void leftBehind(String name, byte[] bytes, Set<String> removed) {
        LEFT_BEHIND.forEach((part, what) -> {
            if (name.contains(part)) {
                removed.add(what);
            }
        });
        if (name.endsWith(".rels")
                && new String(bytes, StandardCharsets.UTF_8).contains("TargetMode=\"External\"")) {
            removed.add("links to other places");
        }
        if (name.startsWith("word/header") || name.startsWith("word/footer")) {
            removed.add("headers and footers");
        }
        if (name.startsWith("word/footnotes") || name.startsWith("word/endnotes")) {
            removed.add("footnotes");
        }
    }

    private static String styles(Map<String, byte[]> parts, String name) {
        var bytes = parts.get(name);
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] part(Map<String, byte[]> parts, String name) {
        var bytes = parts.get(name);
        if (bytes == null) {
            throw Unclean.broken("A part of the file is missing.");
        }
        return bytes;
    }

    private static String document(Map<String, byte[]> parts, Set<String> removed) {
        var reading = new OfficeText(removed);
        Markup.read(part(parts, "word/document.xml"), reading);
        return reading.text();
    }

    private static String slides(Map<String, byte[]> parts, Set<String> removed) {
        var text = new StringBuilder();
        for (var slide : numbered(parts, SLIDE).values()) {
            var reading = new OfficeText(removed);
            Markup.read(slide, reading);
            if (!reading.hidden()) {
                text.append(reading.text()).append('\n');
            }
        }
        return text.toString();
    }

    private static String sheets(Map<String, byte[]> parts, Set<String> removed) {
        var shared = new ArrayList<String>();
        var table = parts.get("xl/sharedStrings.xml");
        if (table != null) {
            var reading = new SheetText.Shared();
            Markup.read(table, reading);
            shared.addAll(reading.strings());
        }
        var workbook = new SheetText.Workbook();
        Markup.read(part(parts, "xl/workbook.xml"), workbook);
        if (workbook.hides()) {
            // Which part a hidden sheet is can be told only through several tables of relations;
            // a workbook that hides anything is not one of which one can be sure.
            throw new Unclean(
                    "The workbook has hidden sheets.",
                    "Remove them, or show them, and send it again.");
        }
        var text = new StringBuilder();
        for (var sheet : numbered(parts, SHEET).values()) {
            var reading = new SheetText(shared, removed);
            Markup.read(sheet, reading);
            text.append(reading.text()).append('\n');
        }
        return text.toString();
    }

    private static Map<Integer, byte[]> numbered(Map<String, byte[]> parts, Pattern pattern) {
        var found = new TreeMap<Integer, byte[]>();
        parts.forEach((name, bytes) -> {
            var matcher = pattern.matcher(name);
            if (matcher.matches() && matcher.group(1).length() < 6) {
                found.put(Integer.parseInt(matcher.group(1)), bytes);
            }
        });
        return found;
    }
}
