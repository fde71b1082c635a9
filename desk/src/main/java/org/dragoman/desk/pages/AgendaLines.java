package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.talks.Agenda;
import org.dragoman.talks.AgendaChoice;
import org.dragoman.talks.AgendaItem;
import org.dragoman.talks.AgendaLinkage;

/// An agenda as the mediator writes it in one field.
///
/// A line an issue: `Enrichment: a pause | none`, or the issue alone where its options are open. A
/// line that begins with `tied:` ties options of different issues: `tied: Enrichment: a pause |
/// Fuel: assured`.
final class AgendaLines {

    private static final String TIED = "tied:";

    private AgendaLines() {}

    /// Reads an agenda.
    ///
    /// @throws Order.Unreadable if an issue or an option is blank or stands twice, or what is tied
    ///   is not on the agenda
    static Agenda read(String text) {
        var items = new ArrayList<AgendaItem>();
        var linkages = new ArrayList<AgendaLinkage>();
        try {
            for (var line : text.lines().map(String::strip).toList()) {
                if (line.startsWith(TIED)) {
                    linkages.add(new AgendaLinkage(choices(line.substring(TIED.length()))));
                } else if (!line.isEmpty()) {
                    items.add(item(line));
                }
            }
            return new Agenda(items, linkages);
        } catch (IllegalArgumentException _) {
            throw new Order.Unreadable("items", "form.agenda");
        }
    }

    private static AgendaItem item(String line) {
        int colon = line.indexOf(": ");
        return colon < 0
                ? new AgendaItem(line, List.of())
                : new AgendaItem(
                        line.substring(0, colon).strip(), parts(line.substring(colon + 1)));
    }

    private static List<AgendaChoice> choices(String tied) {
        var choices = new ArrayList<AgendaChoice>();
        for (var part : parts(tied)) {
            int colon = part.indexOf(": ");
            if (colon < 0) {
                throw new IllegalArgumentException(
                        """
                        "%s" names no option.
                        Write an issue, a colon and one of its options.\
                        """
                                .formatted(part));
            }
            choices.add(
                    new AgendaChoice(
                            part.substring(0, colon).strip(), part.substring(colon + 1).strip()));
        }
        return choices;
    }

    private static List<String> parts(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }

    /// Writes an agenda, so that `read` gives it back.
    static String write(Agenda agenda) {
        var text = new StringBuilder();
        for (var item : agenda.items()) {
            text.append(item.issue());
            if (!item.options().isEmpty()) {
                text.append(": ").append(String.join(" | ", item.options()));
            }
            text.append('\n');
        }
        for (var linkage : agenda.linkages()) {
            text.append(TIED)
                    .append(' ')
                    .append(
                            String.join(
                                    " | ",
                                    linkage.choices().stream()
                                            .map(AgendaChoice::toString)
                                            .toList()))
                    .append('\n');
        }
        return text.toString().stripTrailing();
    }
}
