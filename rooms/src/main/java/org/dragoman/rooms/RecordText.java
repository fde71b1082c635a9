package org.dragoman.rooms;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Values of a sight that hold something of several parts, as `Stage[name=talks, days=35]`, in
/// words.
///
/// Only what is named here is read; a text that merely looks like it is shown as it stands.
final class RecordText {

    private static final Map<String, List<String>> PARTS =
            Map.ofEntries(
                    Map.entry("OnePrincipal", List.of("principal")),
                    Map.entry("AtLeast", List.of("needed", "of")),
                    Map.entry("InSequence", List.of("order")),
                    Map.entry("Happening", List.of("name")),
                    Map.entry("DaysAfter", List.of("start", "days")),
                    Map.entry("Earliest", List.of("of")),
                    Map.entry("Latest", List.of("of")),
                    Map.entry("Stage", List.of("name", "days")),
                    Map.entry(
                            "Settings",
                            List.of(
                                    "disclosure",
                                    "hold",
                                    "sourceToldOfOverride",
                                    "sealedFromDesk",
                                    "silenceToldAtOnce",
                                    "leakBudget",
                                    "fourEyes")),
                    Map.entry(
                            "ScheduledStep",
                            List.of(
                                    "name",
                                    "by",
                                    "group",
                                    "trigger",
                                    "obligation",
                                    "reversible",
                                    "verifier",
                                    "evidence",
                                    "cure",
                                    "onFailure",
                                    "until")));

    private final Words words;

    private RecordText(Words words) {
        this.words = words;
    }

    /// The value in words, or nothing where it is none of these.
    static Optional<String> said(String value, Words words) {
        var text = new RecordText(words);
        if (value.startsWith("[") && value.endsWith("]")) {
            var each = items(value);
            return !each.isEmpty() && each.stream().allMatch(RecordText::known)
                    ? Optional.of(each.stream().map(text::one).collect(Collectors.joining("; ")))
                    : Optional.empty();
        }
        return known(value) ? Optional.of(text.one(value)) : Optional.empty();
    }

    private static boolean known(String value) {
        int open = value.indexOf('[');
        return open > 0 && value.endsWith("]") && PARTS.containsKey(value.substring(0, open));
    }

    private String one(String value) {
        if (!known(value)) {
            return value;
        }
        var name = value.substring(0, value.indexOf('['));
        var parts = parts(value, PARTS.getOrDefault(name, List.of()));
        return switch (name) {
            case "OnePrincipal" -> words.of("rule.one", parts.getFirst());
            case "AtLeast" ->
                    words.of("rule.least", parts.getFirst(), words.list(each(parts.getLast())));
            case "InSequence" -> words.of("rule.sequence", words.list(each(parts.getFirst())));
            case "Happening" ->
                    parts.getFirst().equals("complete")
                            ? words.of("trigger.complete")
                            : words.of("trigger.happening", words.quoted(parts.getFirst()));
            case "DaysAfter" ->
                    words.of(
                            "trigger.after",
                            words.count("trigger.days", Integer.parseInt(parts.getLast())),
                            start(parts.getFirst()));
            case "Earliest" -> words.of("trigger.earliest", words.series(each(parts.getFirst())));
            case "Latest" -> words.of("trigger.latest", words.series(each(parts.getFirst())));
            case "Stage" -> words.of("raw.stage", parts.getFirst(), parts.getLast());
            case "Settings" -> settings(parts);
            default ->
                    words.of(
                            "raw.step",
                            parts.get(2),
                            parts.get(1),
                            parts.get(0),
                            one(parts.get(3)));
        };
    }

    /// From what days are counted.
    private String start(String trigger) {
        if (!trigger.startsWith("Happening[")) {
            return one(trigger);
        }
        var name = parts(trigger, List.of("name")).getFirst();
        return name.equals("complete")
                ? words.of("trigger.start.complete")
                : words.of("trigger.start.happening", words.quoted(name));
    }

    /// The rules of a case, one after the other.
    private String settings(List<String> parts) {
        return Stream.of(
                        words.named("settings.disclosure", parts.getFirst()),
                        words.count(
                                "settings.hold",
                                Math.toIntExact(Duration.parse(parts.get(1)).toSeconds())),
                        words.of("settings.override." + parts.get(2)),
                        words.of("settings.sealed." + parts.get(3)),
                        words.of("settings.silence." + parts.get(4)),
                        words.of("settings.budget", Bits.of(parts.get(5))),
                        words.of("settings.eyes." + parts.get(6)))
                .collect(Collectors.joining("\n"));
    }

    private List<String> each(String list) {
        return items(list).stream().map(this::one).toList();
    }

    /// The values of a record's parts, in order; an empty one for what is missing.
    private static List<String> parts(String value, List<String> names) {
        var inside = value.substring(value.indexOf('[') + 1, value.length() - 1);
        var parts = new ArrayList<String>();
        int at = 0;
        for (int i = 0; i < names.size(); i++) {
            int from = at + names.get(i).length() + 1;
            int to =
                    i + 1 < names.size()
                            ? next(inside, from, ", " + names.get(i + 1) + "=")
                            : inside.length();
            parts.add(from <= to ? inside.substring(from, to) : "");
            at = Math.min(inside.length(), to + 2);
        }
        return parts;
    }

    /// Where the next part begins outside every bracket; the end where it does not.
    private static int next(String text, int from, String sought) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (depth == 0 && text.startsWith(sought, i)) {
                return i;
            }
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        }
        return text.length();
    }

    /// The items of a list, parted by commas outside every bracket.
    private static List<String> items(String list) {
        var inside = list.substring(1, Math.max(1, list.length() - 1));
        var items = new ArrayList<String>();
        int from = 0;
        while (from < inside.length()) {
            int to = next(inside, from, ", ");
            items.add(inside.substring(from, to));
            from = to + 2;
        }
        return items;
    }
}
