package org.dragoman.desk.web;

import java.util.function.Function;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Talks;

/// Leaks planted in the server one by one, after real ones: each by a way in which pages, headers
/// or streams have told of others somewhere.
enum Planted {
    /// A search endpoint's unintended parameter: hits are counted over everybody's words.
    SEARCH_PARAMETER("search", Kind.PARAMETER),
    /// A filter that no form offers, over everybody's rows.
    FILTER_PARAMETER("filter", Kind.PARAMETER),
    /// The number of pages of a list, counted before authorisation.
    PAGE_COUNT("count", Kind.PARAMETER),
    JOURNAL_SIZE("count", Kind.BODY),
    LAST_ACTIVITY("time", Kind.BODY),
    HOW_MANY_ITEMS("count", Kind.BODY),
    /// An average less one's own share is the others'.
    AVERAGE("count", Kind.BODY),
    /// A filtered list whose empty container remains.
    EMPTY_CONTAINER("empty container", Kind.BODY),
    /// A revision history that is not anonymous: how often anything was edited, by anyone.
    REVISION_HISTORY("revision history", Kind.BODY),
    /// An export that holds hidden votes.
    EXPORT_OF_VOTES("export", Kind.RECORD),
    /// The file of another room, under its own address.
    WRONG_ATTACHMENT("attachment", Kind.FILE),
    /// A hidden recipient in a header.
    HIDDEN_RECIPIENT("recipient", Kind.HEADER),
    ETAG("cache", Kind.HEADER),
    LAST_MODIFIED("cache", Kind.HEADER),
    SERVER_TIMING("metrics", Kind.HEADER),
    RETRY_AFTER("load", Kind.HEADER),
    SET_COOKIE("cookie", Kind.HEADER),
    /// The page that one person was shown is shown to the next who asks for the address.
    SHARED_CACHE("cache", Kind.SHARED),
    ERROR_BODY("error", Kind.ERROR),
    /// Foreign and missing answer differently.
    FOREIGN_IS_FORBIDDEN("existence", Kind.EXISTENCE),
    /// A validation that looks into another room.
    SAID_ELSEWHERE("validation", Kind.VALIDATION),
    STATIC_NAMES("static name", Kind.ASSET),
    EVENT_STREAM("event stream", Kind.STREAM),
    /// A stream that says as it opens whether others have acted.
    STREAM_OPENS("event stream", Kind.OPENING),
    IDENTIFIERS_IN_SEQUENCE("identifier", Kind.BODY),
    /// A list in an order that others' activity decides.
    ORDER("order", Kind.BODY),
    SIZE("size", Kind.BODY),
    STATUS("status", Kind.STATUS),
    REDIRECT("redirect", Kind.REDIRECT),
    LOG("log", Kind.LOG),
    /// What to type next, from everybody's words.
    SUGGESTIONS("suggestions", Kind.BODY),
    PRESENCE("presence", Kind.PRESENCE),
    NOTIFICATIONS("notification count", Kind.BODY),
    BRACKET_OWNERS("bracket owners", Kind.BODY),
    /// What a messenger shows of a link.
    PREVIEW("preview", Kind.BODY),
    /// Rights that are looked up once a session.
    OLD_SESSION("old session", Kind.SESSION),
    /// Everyone's page tells, too.
    PUBLIC_PAGE("public", Kind.PUBLIC);

    /// Where a leak sits.
    enum Kind {
        PARAMETER,
        BODY,
        RECORD,
        FILE,
        HEADER,
        SHARED,
        ERROR,
        EXISTENCE,
        VALIDATION,
        ASSET,
        STREAM,
        OPENING,
        STATUS,
        REDIRECT,
        LOG,
        PRESENCE,
        SESSION,
        PUBLIC
    }

    private final String way;
    private final Kind kind;

    Planted(String way, Kind kind) {
        this.way = way;
        this.kind = kind;
    }

    String way() {
        return way;
    }

    Kind kind() {
        return kind;
    }

    /// What it tells.
    String told(Talks it) {
        return switch (this) {
            case SEARCH_PARAMETER -> "" + words(it).length();
            case FILTER_PARAMETER -> "" + grants(it);
            case PAGE_COUNT -> "" + items(it) / 3;
            case JOURNAL_SIZE, PUBLIC_PAGE -> "<!-- " + it.desk().journal().size() + " -->";
            case LAST_ACTIVITY -> "<!-- " + it.desk().journal().last().map(e -> e.at()) + " -->";
            case HOW_MANY_ITEMS -> "<!-- " + items(it) + " -->";
            case AVERAGE -> "<!-- " + grants(it) * 100 / it.rooms().values().size() + " -->";
            case EMPTY_CONTAINER -> "<ul></ul>".repeat(items(it));
            case REVISION_HISTORY -> "<!-- r" + it.desk().journal().values().hashCode() + " -->";
            case EXPORT_OF_VOTES -> "<!-- " + others(it, r -> r.offers().toString()) + " -->";
            case WRONG_ATTACHMENT, SAID_ELSEWHERE, STATIC_NAMES, STATUS, LOG -> words(it);
            case HIDDEN_RECIPIENT ->
                    "X-Recipients: " + others(it, r -> r.room() + "=" + r.version());
            case ETAG -> "ETag: \"" + Integer.toHexString(words(it).hashCode()) + "\"";
            case LAST_MODIFIED -> "Last-Modified: " + it.desk().journal().last().map(e -> e.at());
            case SERVER_TIMING -> "Server-Timing: rows;desc=" + it.desk().journal().size();
            case RETRY_AFTER -> "Retry-After: " + (1 + items(it));
            case SET_COOKIE -> "Set-Cookie: seen=" + it.desk().journal().size();
            case SHARED_CACHE,
                    FOREIGN_IS_FORBIDDEN,
                    EVENT_STREAM,
                    STREAM_OPENS,
                    PRESENCE,
                    OLD_SESSION ->
                    "";
            case ERROR_BODY -> "<!-- " + words(it).hashCode() + " -->";
            case IDENTIFIERS_IN_SEQUENCE -> "<i id=\"e" + it.desk().journal().size() + "\"></i>";
            case ORDER -> words(it).hashCode() % 2 == 0 ? "<!-- a b -->" : "<!-- b a -->";
            case SIZE -> " ".repeat(Responses.BUCKET * (items(it) % 7));
            case REDIRECT -> "?at=" + it.desk().journal().size();
            case SUGGESTIONS -> "<!-- <option>" + words(it).length() + " -->";
            case NOTIFICATIONS -> "<!-- (" + grants(it) + ") -->";
            case BRACKET_OWNERS ->
                    "<!-- " + others(it, r -> r.texts().own().values().toString()) + " -->";
            case PREVIEW -> "<meta property=\"og:description\" content=\"" + items(it) + "\">";
        };
    }

    private static int items(Talks talks) {
        return talks.rooms().values().stream().mapToInt(r -> r.confidences().items().size()).sum();
    }

    private static int grants(Talks talks) {
        return talks.rooms().values().stream().mapToInt(r -> r.confidences().grants().size()).sum();
    }

    /// All that was said anywhere.
    static String words(Talks talks) {
        return others(
                talks,
                r -> r.confidences().items().values() + "" + r.confidences().notes().values());
    }

    private static String others(Talks talks, Function<RoomState, String> of) {
        var all = new StringBuilder();
        talks.rooms().values().stream()
                .filter(room -> !room.room().equals(RoomId.PUBLIC))
                .forEach(room -> all.append(of.apply(room).hashCode()));
        return all.toString();
    }
}
