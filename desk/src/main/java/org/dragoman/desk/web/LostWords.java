package org.dragoman.desk.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.rooms.Refusal;
import org.dragoman.rooms.Words;
import org.dragoman.talks.Sight;

/// What somebody wrote into a form that could not be done, because their session had ended or
/// because something broke. Pages are not kept by browsers, so going back would not show it again.
///
/// Only their own request is said, to them alone, and only where the form stood on a page of ours:
/// no other site puts its words on a page that carries our name.
final class LostWords {

    /// What is never shown, whatever it holds.
    private static final Set<String> SECRET = Set.of("passphrase", "again", "code", "number");

    private LostWords() {}

    /// What came with a form that was not done.
    ///
    /// @param parts its words, in the order in which they came
    /// @param file whether it brought a file, which no page can show again
    record Written(List<Sight.Part> parts, boolean file) {

        /// Nothing.
        static final Written NONE = new Written(List.of(), false);

        Written {
            parts = List.copyOf(parts);
        }
    }

    /// The words of a form; none where it holds none.
    static Written of(HttpServletRequest request) {
        if (!request.getMethod().equals("POST") || !ours(request)) {
            return Written.NONE;
        }
        var written = new ArrayList<Sight.Part>();
        fields(request)
                .forEach((name, values) -> {
                    for (var value : values) {
                        add(written, name, value);
                    }
                });
        return new Written(written, file(request));
    }

    /// Adds a field to what was written, if somebody wrote it.
    static void add(List<Sight.Part> written, String name, String value) {
        if (!value.isBlank() && isWritten(name, value)) {
            written.add(new Sight.Part(name, value));
        }
    }

    private static boolean file(HttpServletRequest request) {
        var type = request.getContentType();
        try {
            return type != null
                    && type.startsWith("multipart/")
                    && request.getParts().stream()
                            .anyMatch(part ->
                                    part.getSubmittedFileName() != null
                                            && !part.getSubmittedFileName().isEmpty());
        } catch (IOException | ServletException | IllegalStateException _) {
            return false;
        }
    }

    /// The fields of a form, or none where it cannot be read.
    private static Map<String, String[]> fields(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException _) {
            return Map.of();
        }
    }

    private static boolean isWritten(String name, String value) {
        return !SECRET.contains(name)
                && (Refusal.isWritten(name) || value.chars().anyMatch(Character::isWhitespace));
    }

    /// Whether the form stood on a page of this server, as the browser says: no script and no other
    /// site can say it in a browser's place.
    static boolean ours(HttpServletRequest request) {
        if ("same-origin".equals(request.getHeader("Sec-Fetch-Site"))) {
            return true;
        }
        var origin = request.getHeader("Origin");
        try {
            return origin != null
                    && Objects.requireNonNullElse(URI.create(origin).getRawAuthority(), "")
                            .equals(request.getHeader("Host"));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// They as a piece of a page; nothing where there are none.
    static String shown(Written of, Words words) {
        var file =
                of.file()
                        ? "<p class=\"warn\">" + escaped(words.of("plain.written.file")) + "</p>\n"
                        : "";
        var written = of.parts();
        if (written.isEmpty()) {
            return file;
        }
        var html = new StringBuilder(file);
        html.append("<h2>")
                .append(escaped(words.of("plain.written.title")))
                .append("</h2>\n<p>")
                .append(escaped(words.of("plain.written")))
                .append("</p>\n<div class=\"act\">\n");
        for (int place = 0; place < written.size(); place++) {
            var part = written.get(place);
            html.append(
                    "<label for=\"written-%d\">%s</label>\n"
                            .formatted(place, escaped(words.named("part", part.name()))));
            // A first line break in a text area is not shown; this one stands for it.
            html.append(
                    "<textarea id=\"written-%d\" rows=\"6\" readonly dir=\"auto\">\n%s</textarea>\n"
                            .formatted(place, escaped(part.value())));
        }
        return html.append("</div>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
