package org.dragoman.casefile.folder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.dragoman.casefile.folder.Proposal.Demand;
import org.dragoman.casefile.folder.Proposal.Named;
import org.dragoman.casefile.folder.Topics.Topic;
import org.dragoman.record.Document;

/// The text of a new case's files. What a person has to decide is marked `TO DECIDE`.
///
/// @param day the day that the case speaks of
/// @param today the day of the entries
record Sheets(Proposal proposal, LocalDate day, LocalDate today) {

    /// `positions.yaml` before anybody entered anything.
    static final String POSITIONS =
            """
            dragoman: 1
            # What people confirm, correct or add to what the machine read in the reports.
            positions: []
            """;

    private static final String WHY = "proposed from the reports: to decide";

    List<String> parties() {
        return proposal.parties().stream().map(Named::id).toList();
    }

    String setting() {
        var sheet = new StringBuilder("dragoman: 1\n");
        var names = proposal.parties().stream().map(Named::name).toList();
        sheet.append("title: %s  # TO DECIDE\n".formatted(quoted(String.join(" and ", names))));
        sheet.append(
                "summary: %s\n"
                        .formatted(quoted("To decide: a paragraph that a minister reads first.")));
        sheet.append("date: %s  # TO DECIDE: the day that the case speaks of\n".formatted(day));
        sheet.append("# venue: {place: Vienna, zone: Europe/Vienna, lat: 48.21, lon: 16.37}\n");
        sheet.append(
                "mediator: {id: %s, name: %s}  # TO DECIDE\n"
                        .formatted(
                                quoted(proposal.mediator().id()),
                                quoted(proposal.mediator().name())));
        sheet.append("parties:  # TO DECIDE: these two speak and are named most in the reports\n");
        for (var party : proposal.parties()) {
            sheet.append("  - id: %s\n".formatted(quoted(party.id())));
            sheet.append("    name: %s\n".formatted(quoted(party.name())));
            sheet.append("    # capital: {place: …, zone: …, lat: …, lon: …}\n");
            sheet.append("    # ratified by: [{id: …, name: …, rule: simple majority}]\n");
        }
        sheet.append("# expert bodies: [{id: …, name: …}]\n");
        sheet.append("# rounds: [{on: 2026-01-31, what: …, place: …, entered: {by: …, on: …}}]\n");
        return sheet.toString();
    }

    String actors() {
        var sheet = new StringBuilder("dragoman: 1\n");
        sheet.append(
                "# TO DECIDE: who belongs to which party; merge whom the reports name twice;\n");
        sheet.append("# add aliases (a capital for its government), titles and adjectives.\n");
        sheet.append("actors:\n");
        var all = new ArrayList<>(proposal.parties());
        all.add(proposal.mediator());
        all.addAll(proposal.others());
        var sides = new HashSet<>(parties());
        sides.add(proposal.mediator().id());
        for (var actor : all) {
            sheet.append("  - id: %s\n".formatted(quoted(actor.id())));
            sheet.append("    name: %s\n".formatted(quoted(actor.name())));
            sheet.append("    kind: %s\n".formatted(actor.kind()));
            if (sides.contains(actor.id())) {
                sheet.append("    party: %s\n".formatted(quoted(actor.id())));
            } else if (actor.party().isEmpty()) {
                sheet.append("    # party: TO DECIDE; leave it out for an outsider\n");
            } else {
                sheet.append(
                        "    party: %s  # TO DECIDE: named beside it\n"
                                .formatted(quoted(actor.party())));
            }
            var title = title(actor);
            if (!title.isEmpty()) {
                sheet.append("    titles: [%s]  # TO DECIDE\n".formatted(quoted(title)));
            }
        }
        return sheet.toString();
    }

    /// The role as a title: without its article; none where it only repeats the name.
    private static String title(Named actor) {
        var role = actor.role().replaceAll("^(?i:an?|the) ", "").strip();
        return actor.name().contains(role) || role.matches(".*\\b(?:the|by|of|a|an)$") ? "" : role;
    }

    String agenda() {
        var sheet = new StringBuilder("dragoman: 1\n");
        sheet.append(
                "# TO DECIDE: which of these are issues, and what their options are. Proposed\n");
        sheet.append("# are the things that the reports speak of most, and as options what the\n");
        sheet.append(
                "# parties demand or offer there. Take out what is none, add what is missing.\n");
        sheet.append("issues:\n");
        for (var topic : proposal.topics()) {
            issue(sheet, topic);
        }
        return sheet.toString();
    }

    private void issue(StringBuilder sheet, Topic topic) {
        sheet.append("  - id: %s\n".formatted(quoted(topic.id())));
        sheet.append("    name: %s\n".formatted(quoted(capital(topic.name()))));
        sheet.append(
                "    phrases: [%s]  # %d times in the reports\n"
                        .formatted(
                                String.join(
                                        ", ",
                                        topic.phrases().stream().map(Sheets::quoted).toList()),
                                topic.times()));
        sheet.append("    options:\n");
        int number = 0;
        var words = new HashSet<String>();
        for (var demand : proposal.demands().getOrDefault(topic.id(), List.of())) {
            if (words.add(flat(demand.words()))) {
                option(sheet, ++number, demand);
            }
        }
        while (number < 2) {
            number++;
            sheet.append("      - id: option-%d\n".formatted(number));
            sheet.append(
                    "        words: %s\n"
                            .formatted(quoted("To decide: option %d".formatted(number))));
            sheet.append(
                    "        added: {by: dragoman new, on: %s, why: %s}\n"
                            .formatted(today, quoted(WHY)));
        }
    }

    private void option(StringBuilder sheet, int number, Demand demand) {
        sheet.append("      - id: option-%d\n".formatted(number));
        sheet.append(
                "        words: %s  # TO DECIDE: as an option\n"
                        .formatted(quoted(flat(demand.words()))));
        sheet.append("        put forward by: [%s]\n".formatted(quoted(demand.party())));
        sheet.append("        grounds:\n");
        sheet.append(
                "          - {report: %s, words: %s}\n"
                        .formatted(quoted(demand.report()), quoted(demand.words())));
    }

    /// The file of a party of which nothing is known yet.
    static String party(String id) {
        var sheet = new StringBuilder("dragoman: 1\n");
        sheet.append("party: %s\n".formatted(quoted(id)));
        sheet.append(
                """
                # TO DECIDE, each with grounds (words of a report) or entered (who, when, why):
                # importance: [[most-important-issue], [second, third]]
                # rankings:
                #   issue-id:
                #     order: [[best-option], [next, tied-with-next], [worst]]
                #     grounds: [{report: file.txt, words: "words of the report"}]
                # red lines:
                #   - id: name-it
                #     words: "the holder's words"
                #     grounds: [{report: file.txt, words: "words of the report"}]
                #     issue: issue-id
                #     readings:
                #       option-id: {crosses: yes, by: …, on: 2026-01-31, why: …}
                #       other-id: {crosses: undecided, ask: "Would it cross the line?"}
                # reservation:
                #   package: {issue-id: option-id}
                #   entered: {by: …, on: 2026-01-31, why: "analyst's assumption: …"}
                """);
        return sheet.toString();
    }

    /// The header of a report that has none, or the one that it has.
    static String header(Document document) {
        var fields = document.header().fields();
        if (fields.isEmpty()) {
            return """
            publisher: to decide
            # date: 2026-01-31   TO DECIDE: the day it was published; "Thursday" counts from it
            kind: news report
            title: %s
            """
                    .formatted(flat(document.stem()));
        }
        var header = new StringBuilder();
        fields.forEach((key, words) -> header.append(key).append(": ").append(words).append('\n'));
        return header.toString();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String flat(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /// A text in double quotation marks, as YAML reads it back exactly.
    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < 0x20 || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                        quoted.append("\\u%04x".formatted((int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
