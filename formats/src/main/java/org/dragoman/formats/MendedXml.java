package org.dragoman.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Makes well-formed XML of what the archive holds, keeping every line in its place: bare `&` and
/// `<` in attributes and text, missing spaces between attributes, an XML declaration that does not
/// stand first. Each kind of mend is told once, with its first line.
final class MendedXml {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});");

    private final Source source;
    private final String text;
    private final StringBuilder out;
    private final Map<String, List<Integer>> mends = new LinkedHashMap<>();
    private int at;
    private int line = 1;

    private MendedXml(Source source) {
        this.source = source;
        this.text = source.text();
        this.out = new StringBuilder(text.length() + 64);
    }

    /// The text, mended; what was mended is added to the warnings.
    static String of(Source source, List<String> warnings) {
        var mended = new MendedXml(source);
        mended.run();
        mended.mends.forEach((what, lines) ->
                warnings.add(
                        source.warning(
                                lines.getFirst(),
                                lines.size() == 1
                                        ? "mended: %s.".formatted(what)
                                        : "mended: %s (and %d more)."
                                                .formatted(what, lines.size() - 1))));
        return mended.out.toString();
    }

    private void run() {
        while (at < text.length()) {
            if (text.startsWith("<!--", at)) {
                copyThrough("-->");
            } else if (text.startsWith("<![CDATA[", at)) {
                copyThrough("]]>");
            } else if (text.startsWith("<?xml", at)) {
                blankDeclaration();
            } else if (text.startsWith("<!DOCTYPE", at)) {
                throw source.error(
                        line,
                        "holds a document type declaration, which is not read.",
                        "Remove <!DOCTYPE …> and write entities out.");
            } else if (text.startsWith("<?", at) || text.startsWith("<!", at)) {
                copyThrough(">");
            } else if (text.charAt(at) == '<' && opensTag()) {
                tag();
            } else {
                character(false);
            }
        }
    }

    private boolean opensTag() {
        if (at + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        return next == '/' || next == '_' || Character.isLetter(next);
    }

    private void blankDeclaration() {
        if (!out.toString().isEmpty() && !out.chars().allMatch(c -> c == ' ')) {
            note("the XML declaration does not stand first");
        }
        int end = text.indexOf("?>", at);
        int stop = end < 0 ? text.length() : end + 2;
        while (at < stop) {
            append(text.charAt(at) == '\n' ? '\n' : ' ');
            at++;
        }
    }

    private void tag() {
        append(text.charAt(at++));
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '>') {
                append(c);
                at++;
                return;
            }
            if (c == '"' || c == '\'') {
                if (!attribute(c)) {
                    return;
                }
            } else {
                append(c);
                at++;
            }
        }
    }

    /// Copies a quoted value; false where it never closes.
    private boolean attribute(char quote) {
        int end = text.indexOf(quote, at + 1);
        if (end < 0) {
            throw source.error(
                    line,
                    "an attribute opens with %s and never closes.".formatted(quote),
                    "Close it; the file may be cut short.");
        }
        append(quote);
        at++;
        while (at < end) {
            character(true);
        }
        append(quote);
        at++;
        if (at < text.length() && isNameStart(text.charAt(at))) {
            note("no space between two attributes");
            append(' ');
        }
        return true;
    }

    private static boolean isNameStart(char c) {
        return Character.isLetter(c) || c == '_';
    }

    private void character(boolean inAttribute) {
        char c = text.charAt(at);
        if (c == '&') {
            var reference = REFERENCE.matcher(text).region(at, Math.min(text.length(), at + 12));
            if (!reference.lookingAt()) {
                note("a bare & in %s".formatted(inAttribute ? "an attribute" : "the text"));
                out.append("&amp;");
                at++;
                return;
            }
        } else if (c == '<') {
            note("a bare < in %s".formatted(inAttribute ? "an attribute" : "the text"));
            out.append("&lt;");
            at++;
            return;
        }
        append(c);
        at++;
    }

    private void copyThrough(String end) {
        int found = text.indexOf(end, at);
        int stop = found < 0 ? text.length() : found + end.length();
        while (at < stop) {
            append(text.charAt(at++));
        }
    }

    private void append(char c) {
        if (c == '\n') {
            line++;
        }
        out.append(c);
    }

    private void note(String what) {
        mends.computeIfAbsent(what, _ -> new ArrayList<>()).add(line);
    }
}
