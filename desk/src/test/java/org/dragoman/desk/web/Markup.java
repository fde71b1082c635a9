package org.dragoman.desk.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The tags of a page as a browser finds them: a small reading of the HTML standard's tokens, so
/// that words which break out of their place are seen as what they became.
final class Markup {

    private static final Set<String> RAW = Set.of("script", "style", "textarea", "title");

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(quot|apos|lt|gt|amp|nbsp));");

    private final String page;
    private final List<Tag> tags = new ArrayList<>();
    private int at;

    private Markup(String page) {
        this.page = page;
    }

    /// A start tag with its attributes as a browser reads them, and the text up to the next tag.
    record Tag(String name, Map<String, String> attributes, String text) {

        String attribute(String called) {
            return attributes.getOrDefault(called, "");
        }
    }

    /// All start tags, in order.
    static List<Tag> tags(String page) {
        var markup = new Markup(page);
        markup.read();
        return List.copyOf(markup.tags);
    }

    /// A field of a form: its kind as a browser takes it, and the values it may have, the chosen
    /// one first.
    record Field(String name, String kind, List<String> values) {

        /// Whether people write in it what they like.
        boolean text() {
            return Set.of("text", "search", "textarea").contains(kind);
        }
    }

    /// A form, as whoever fills it in finds it.
    record Form(String action, String method, List<Field> fields) {

        /// Its fields as they stand, words in those that are empty.
        Map<String, List<String>> asItStands(String words) {
            var sent = new LinkedHashMap<String, List<String>>();
            for (var field : fields) {
                var values = field.values();
                var value = values.isEmpty() ? "" : values.getFirst();
                boolean once = sent.containsKey(field.name());
                if (field.kind().equals("radio") && once) {
                    continue;
                }
                if (!field.kind().equals("checkbox") && !field.kind().equals("file")) {
                    sent.computeIfAbsent(field.name(), _ -> new ArrayList<>())
                            .add(field.text() && value.isBlank() ? words : value);
                }
            }
            return sent;
        }
    }

    /// The forms of a page.
    static List<Form> forms(String page) {
        var forms = new ArrayList<Form>();
        var fields = new ArrayList<Field>();
        for (var tag : tags(page)) {
            switch (tag.name()) {
                case "form" -> {
                    fields = new ArrayList<>();
                    forms.add(new Form(tag.attribute("action"), tag.attribute("method"), fields));
                }
                case "/form" -> fields = new ArrayList<>();
                case "input" -> {
                    var kind = tag.attributes().getOrDefault("type", "text");
                    var field =
                            new Field(tag.attribute("name"), kind, List.of(tag.attribute("value")));
                    // The chosen one of several stands before the others.
                    fields.add(
                            kind.equals("radio") && tag.attributes().containsKey("checked")
                                    ? 0
                                    : fields.size(),
                            field);
                }
                case "textarea" ->
                        fields.add(
                                new Field(tag.attribute("name"), "textarea", List.of(tag.text())));
                case "select" ->
                        fields.add(new Field(tag.attribute("name"), "select", new ArrayList<>()));
                case "option" -> {
                    if (!fields.isEmpty() && fields.getLast().kind().equals("select")) {
                        var value = tag.attributes().getOrDefault("value", tag.text());
                        var values = fields.getLast().values();
                        values.add(
                                tag.attributes().containsKey("selected") ? 0 : values.size(),
                                value);
                    }
                }
                default -> {}
            }
        }
        return forms.stream()
                .map(form ->
                        new Form(
                                form.action(),
                                form.method(),
                                form.fields().stream()
                                        .filter(field ->
                                                !field.name().isEmpty()
                                                        && !(field.name().equals("_csrf")
                                                                && form.method().equals("post")))
                                        .toList()))
                .toList();
    }

    private void read() {
        while ((at = page.indexOf('<', at)) >= 0) {
            if (page.startsWith("<!--", at)) {
                int end = page.indexOf("-->", at + 4);
                at = end < 0 ? page.length() : end + 3;
            } else if (page.startsWith("</form>", at)) {
                tags.add(new Tag("/form", Map.of(), ""));
                at++;
            } else if (at + 1 < page.length() && Character.isLetter(page.charAt(at + 1))) {
                tag();
            } else {
                at++;
            }
        }
    }

    private void tag() {
        int from = ++at;
        while (at < page.length() && !space(page.charAt(at)) && "/>".indexOf(page.charAt(at)) < 0) {
            at++;
        }
        var name = page.substring(from, at).toLowerCase(Locale.ROOT);
        var attributes = new LinkedHashMap<String, String>();
        while (at < page.length() && page.charAt(at) != '>') {
            if (space(page.charAt(at)) || page.charAt(at) == '/') {
                at++;
            } else {
                attribute(attributes);
            }
        }
        at++;
        tags.add(new Tag(name, attributes, text(name)));
    }

    private String text(String name) {
        int from = Math.min(at, page.length());
        int end =
                RAW.contains(name)
                        ? page.toLowerCase(Locale.ROOT).indexOf("</" + name, from)
                        : page.indexOf('<', from);
        end = end < 0 ? page.length() : end;
        if (RAW.contains(name)) {
            at = end;
        }
        return plain(page.substring(from, end));
    }

    private void attribute(Map<String, String> attributes) {
        int from = at;
        while (at < page.length()
                && !space(page.charAt(at))
                && (at == from || "=/>".indexOf(page.charAt(at)) < 0)) {
            at++;
        }
        var name = page.substring(from, at).toLowerCase(Locale.ROOT);
        skip();
        if (at < page.length() && page.charAt(at) == '=') {
            at++;
            skip();
            attributes.putIfAbsent(name, plain(value()));
        } else {
            attributes.putIfAbsent(name, "");
        }
    }

    private String value() {
        if (at < page.length() && "\"'".indexOf(page.charAt(at)) >= 0) {
            char quote = page.charAt(at++);
            int end = page.indexOf(quote, at);
            end = end < 0 ? page.length() : end;
            var value = page.substring(at, end);
            at = Math.min(end + 1, page.length());
            return value;
        }
        int from = at;
        while (at < page.length() && !space(page.charAt(at)) && page.charAt(at) != '>') {
            at++;
        }
        return page.substring(from, at);
    }

    private void skip() {
        while (at < page.length() && space(page.charAt(at))) {
            at++;
        }
    }

    private static boolean space(char it) {
        return it == ' ' || it == '\n' || it == '\t' || it == '\r' || it == '\f';
    }

    /// Words with their character references read once, as a browser reads them.
    static String plain(String escaped) {
        return REFERENCE
                .matcher(escaped)
                .replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(MatchResult found) {
        if (found.group(1) != null) {
            return Character.toString(Integer.parseInt(found.group(1), 16));
        }
        if (found.group(2) != null) {
            return Character.toString(Integer.parseInt(found.group(2)));
        }
        return switch (found.group(3)) {
            case "quot" -> "\"";
            case "apos" -> "'";
            case "lt" -> "<";
            case "gt" -> ">";
            case "nbsp" -> "\u00a0";
            default -> "&";
        };
    }
}
