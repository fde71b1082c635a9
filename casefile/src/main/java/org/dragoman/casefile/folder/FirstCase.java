package org.dragoman.casefile.folder;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// The files of a case that begins with talks rather than with reports: who takes part and what is
/// at issue, and nothing yet of what anybody wants.
///
/// @param venue where they meet; empty where nobody has said
/// @param zone the venue's time zone
/// @param parties their names, two or more
/// @param experts the names of the expert bodies
/// @param issues the agenda, one issue or more
/// @param day the day of the case and of its entries
/// @param by who begins it
public record FirstCase(
        String title,
        String mediator,
        String venue,
        String zone,
        List<String> parties,
        List<String> experts,
        List<Issue> issues,
        LocalDate day,
        String by) {

    private static final int LONG_WORD = 5;

    public FirstCase {
        parties = List.copyOf(parties);
        experts = List.copyOf(experts);
        issues = List.copyOf(issues);
    }

    /// Something to be settled, and the ways to settle it.
    ///
    /// @param options their words, two or more, no two alike
    public record Issue(String name, List<String> options) {
        public Issue {
            options = List.copyOf(options);
        }
    }

    /// The text of each file, by its path in the folder. [CaseFolder#read] reads them.
    public Map<String, String> files() {
        var ids = new Ids();
        var mediating = ids.of(mediator, "mediator");
        var sides = new LinkedHashMap<String, String>();
        parties.forEach(party -> sides.put(ids.of(party, "party"), party));
        var bodies = new LinkedHashMap<String, String>();
        experts.forEach(body -> bodies.put(ids.of(body, "experts"), body));
        var files = new TreeMap<String, String>();
        files.put("case.yaml", setting(mediating, sides, bodies));
        files.put("actors.yaml", actors(mediating, sides, bodies));
        files.put("agenda.yaml", agenda());
        files.put("positions.yaml", Sheets.POSITIONS);
        sides.keySet().forEach(id -> files.put("parties/" + id + ".yaml", Sheets.party(id)));
        return files;
    }

    private String setting(
            String mediating,
            SequencedMap<String, String> sides,
            SequencedMap<String, String> bodies) {
        var sheet = new StringBuilder("dragoman: 1\n");
        sheet.append("title: %s\n".formatted(Sheets.quoted(title)));
        sheet.append("date: %s  # the day that the case speaks of\n".formatted(day));
        if (!venue.isEmpty()) {
            sheet.append(
                    "venue: {place: %s, zone: %s}  # lat: and lon: put it on the map\n"
                            .formatted(Sheets.quoted(venue), Sheets.quoted(zone)));
        }
        sheet.append(
                "mediator: {id: %s, name: %s}\n"
                        .formatted(Sheets.quoted(mediating), Sheets.quoted(mediator)));
        sheet.append("parties:\n");
        sides.forEach((id, name) ->
                sheet.append(
                        """
                          - id: %s
                            name: %s
                            # capital: {place: …, zone: …, lat: …, lon: …}
                            # ratified by: [{id: …, name: …, rule: simple majority}]
                        """
                                .formatted(Sheets.quoted(id), Sheets.quoted(name))));
        if (!bodies.isEmpty()) {
            sheet.append("expert bodies:\n");
            bodies.forEach((id, name) ->
                    sheet.append(
                            "  - {id: %s, name: %s}\n"
                                    .formatted(Sheets.quoted(id), Sheets.quoted(name))));
        }
        return sheet.toString();
    }

    private String actors(
            String mediating,
            SequencedMap<String, String> sides,
            SequencedMap<String, String> bodies) {
        var sheet =
                new StringBuilder(
                        """
                        dragoman: 1
                        # Add who speaks for whom, with aliases (a capital for its government),
                        # titles and adjectives: the reader knows a speaker by them.
                        actors:
                        """);
        sides.forEach((id, name) -> actor(sheet, id, name, "party"));
        actor(sheet, mediating, mediator, "organisation");
        bodies.forEach((id, name) -> actor(sheet, id, name, "organisation"));
        return sheet.toString();
    }

    private static void actor(StringBuilder sheet, String id, String name, String kind) {
        sheet.append(
                """
                  - id: %1$s
                    name: %2$s
                    kind: %3$s
                    party: %1$s
                """
                        .formatted(Sheets.quoted(id), Sheets.quoted(name), kind));
    }

    private String agenda() {
        var sheet =
                new StringBuilder(
                        """
                        dragoman: 1
                        # phrases: words of reports that point to the issue; a * ends any word.
                        issues:
                        """);
        var ids = new Ids();
        for (var issue : issues) {
            sheet.append(
                    """
                      - id: %s
                        name: %s
                        phrases: [%s]
                        options:
                    """
                            .formatted(
                                    Sheets.quoted(ids.of(issue.name(), "issue")),
                                    Sheets.quoted(issue.name()),
                                    String.join(
                                            ", ",
                                            phrases(issue).stream().map(Sheets::quoted).toList())));
            var options = new Ids();
            for (var option : issue.options()) {
                sheet.append(
                        """
                              - id: %s
                                words: %s
                                added: {by: %s, on: %s, why: "named when the case was begun"}
                        """
                                .formatted(
                                        Sheets.quoted(options.of(option, "option")),
                                        Sheets.quoted(option),
                                        Sheets.quoted(by),
                                        day));
            }
        }
        return sheet.toString();
    }

    /// The issue's name, and those of its longer words that no other issue's name holds.
    private List<String> phrases(Issue issue) {
        var phrases = new ArrayList<String>();
        phrases.add(issue.name().replace("*", "").strip().toLowerCase(Locale.ROOT));
        var others = new TreeSet<String>();
        issues.stream()
                .filter(other -> !other.equals(issue))
                .forEach(other -> others.addAll(words(other)));
        for (var word : words(issue)) {
            if (word.length() >= LONG_WORD && !others.contains(word) && !phrases.contains(word)) {
                phrases.add(word);
            }
        }
        return phrases.stream().filter(phrase -> !phrase.isEmpty()).toList();
    }

    private static List<String> words(Issue issue) {
        return List.of(issue.name().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    }

    /// Names for files and references, made of names for people; no two alike.
    private static final class Ids {

        private static final int LONGEST = 40;

        private final TreeSet<String> taken = new TreeSet<>();

        /// @param kind stands in where a name holds no letter that an id may hold
        String of(String name, String kind) {
            var bare =
                    Normalizer.normalize(name, Normalizer.Form.NFKD)
                            .replaceAll("\\p{M}", "")
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^a-z0-9]+", "-")
                            .replaceAll("^-|-$", "");
            var start = bare.isEmpty() ? kind : bare.substring(0, Math.min(LONGEST, bare.length()));
            var id = start;
            for (int k = 2; !taken.add(id); k++) {
                id = start + "-" + k;
            }
            return id;
        }
    }
}
