package org.dragoman.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dragoman.rooms.Language;
import org.dragoman.rooms.Words;
import org.dragoman.store.StoreTrouble;

/// The few answers that say nothing of any talks: always the same bytes, as a page, or as a problem
/// (RFC 9457) to a program that asks for one.
enum Plain {
    UNKNOWN(
            404,
            "Nothing here",
            "There is nothing here that you may see. If you were signed in, your session may have"
                    + " ended: sign in again. If a link brought you here, it may be used up: if you came"
                    + " in by it before, sign in. Or it has ended: ask the mediator’s team for a new"
                    + " one."),
    REFUSED(
            400,
            "Not understood",
            "The address or the form holds something that this page does not know. Nothing was"
                    + " changed. Go back, and use the links and buttons of the page."),
    FORGED(
            403,
            "This form is out of date",
            "It was opened before you signed in or out, or your session had ended by then: it ends"
                    + " after 30 minutes without a step. Nothing was changed. Sign in if you are"
                    + " asked to, open the page again, and send it from there."),
    LARGE(
            413,
            "Too much at once",
            "A file may have 20 MiB at most, and a form without one 256 KiB as it is sent. Nothing was"
                    + " kept. Send it in parts, or a long text as a file."),
    FULL(
            507,
            "No room left",
            "There is no room left to keep what you sent. Nothing was changed. Tell whoever runs"
                    + " this server, then open the page again and send it once more."),
    UNKEPT(
            503,
            "No answer from the archive",
            "The archive in which these talks are kept does not answer. Wait a minute, then look"
                    + " whether what you sent was kept before you send it again. Tell whoever runs this"
                    + " server if it lasts."),
    BUSY(503, "Busy", "Other files are being read. Nothing was changed; try again in a moment."),
    BROKEN(
            500,
            "Something broke",
            "This should not have happened. Nothing was changed. Open the page again and try once"
                    + " more, and tell whoever runs this server if it happens twice.");

    /// Where the style sheets are; they are the same in every run of one build.
    private static final String ASSETS = new Assets().folder();

    private final int status;
    private final String title;
    private final String detail;

    Plain(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    int status() {
        return status;
    }

    /// What is said when something broke. Why it broke is for the server's own output.
    static Plain of(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreTrouble trouble) {
                return switch (trouble.kind()) {
                    case FULL -> FULL;
                    case NOT_ALLOWED, IN_USE, OTHER -> UNKEPT;
                    case DAMAGED, LOCKED, BURIED, MISSING, NEWER, OLDER -> BROKEN;
                };
            }
        }
        return BROKEN;
    }

    /// Whether a program asks, which wants a problem and no page.
    static boolean program(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains("json") && !accept.contains("text/html");
    }

    static String type(boolean program) {
        return program ? "application/problem+json" : "text/html;charset=UTF-8";
    }

    /// The same bytes for everyone who reads one language: nothing in it comes from any talks.
    byte[] bytes(boolean program, Language language) {
        return bytes(program, language, LostWords.Written.NONE);
    }

    /// The same, with what the asker wrote themselves, which no way back would show again.
    byte[] bytes(boolean program, Language language, LostWords.Written written) {
        return program
                ? "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                        .formatted(title, status, detail)
                        .getBytes(StandardCharsets.UTF_8)
                : Responses.padded(page(Words.in(language), written));
    }

    private String page(Words words, LostWords.Written written) {
        return """
        <!DOCTYPE html>
        <html lang="%s" dir="%s"><head><meta charset="utf-8"><title>%s</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <link rel="icon" href="%s/mark.svg" type="image/svg+xml">
        <link rel="stylesheet" href="%s/dragoman.css"></head>
        <body class="tint-mediator"><header class="strip"><div class="strip-line">
        <p class="strip-room">Dragoman</p></div></header>
        <main><div class="door"><h1>%s</h1><p class="lead">%s</p>
        %s<p><a class="button" href="/">%s</a></p></div></main></body></html>
        """
                .formatted(
                        words.language().tag(),
                        words.language().direction(),
                        said(words, "title", title),
                        ASSETS,
                        ASSETS,
                        said(words, "title", title),
                        said(words, "detail", detail),
                        LostWords.shown(written, words),
                        words.of("plain.start"));
    }

    private String said(Words words, String part, String english) {
        var key = "plain." + name() + "." + part;
        return words.has(key) ? words.of(key, Sizes.LETTERS, Sizes.OTHERS) : english;
    }

    /// Sends it from outside the routes.
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, LostWords.Written.NONE);
    }

    /// The same, with what the asker wrote themselves.
    void send(HttpServletRequest request, HttpServletResponse response, LostWords.Written written)
            throws IOException {
        boolean program = program(request);
        var bytes = bytes(program, Requests.language(request), written);
        response.setStatus(status);
        response.setContentType(type(program));
        Security.head(response);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
