package org.dragoman.desk.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Finds what a page leads to: its links, and its forms as a browser would send them.
final class Crawl {

    private static final Pattern LINK = Pattern.compile("\\bhref=\"(/[^\"]*)\"");
    private static final Pattern FORM =
            Pattern.compile(
                    "<form[^>]*method=\"post\"[^>]*action=\"([^\"]+)\"[^>]*>(.*?)</form>",
                    Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile(
                    "<(input|textarea|select|button)\\b([^>]*)>(?:([^<]*)</textarea>)?",
                    Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]*)\"");

    private Crawl() {}

    /// A form with its fields filled in.
    record Form(String action, Map<String, List<String>> fields) {}

    /// Where links lead, as a browser would ask for it: their character references read, without
    /// the place on the page.
    static List<String> links(String page) {
        var links = new TreeSet<String>();
        LINK.matcher(page)
                .results()
                .forEach(match -> links.add(Markup.plain(match.group(1)).replaceFirst("#.*", "")));
        return List.copyOf(links);
    }

    static List<Form> forms(String page) {
        return FORM.matcher(page)
                .results()
                .map(form -> new Form(Markup.plain(form.group(1)), fields(form.group(2))))
                .toList();
    }

    private static Map<String, List<String>> fields(String form) {
        var fields = new LinkedHashMap<String, List<String>>();
        FIELD.matcher(form)
                .results()
                .forEach(match -> {
                    var name = attribute(match.group(2), "name");
                    var type = attribute(match.group(2), "type");
                    var value = Markup.plain(attribute(match.group(2), "value"));
                    boolean chosen = match.group(2).contains("checked");
                    switch (match.group(1)) {
                        case "textarea" -> add(fields, name, "ten years");
                        case "select" -> {
                            var option = OPTION.matcher(form);
                            add(
                                    fields,
                                    name,
                                    option.find(match.start())
                                            ? Markup.plain(option.group(1))
                                            : "");
                        }
                        case "button" -> {}
                        default -> {
                            switch (type) {
                                case "radio" -> {
                                    if (chosen || !fields.containsKey(name)) {
                                        fields.put(name, new ArrayList<>(List.of(value)));
                                    }
                                }
                                case "checkbox", "file" -> {}
                                case "text" -> add(fields, name, value.isEmpty() ? "name" : value);
                                default -> add(fields, name, value);
                            }
                        }
                    }
                });
        fields.remove("");
        return fields;
    }

    private static void add(Map<String, List<String>> fields, String name, String value) {
        fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    private static String attribute(String attributes, String name) {
        var match = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return match.find() ? match.group(1) : "";
    }
}
