package org.dragoman.rooms;

import static org.dragoman.rooms.Act.says;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.talks.Binding;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.Message;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.Terms;

/// The forms of the private sheet.
final class SheetActs {

    private static final int MOST = 9999;

    private SheetActs() {}

    static Map<String, Act> all() {
        return Map.ofEntries(
                says(
                        "keep-sheet",
                        r -> new ConfidenceAct.WriteNote(sheet(r).words()),
                        "issue",
                        "option",
                        "place",
                        "points",
                        "redOf",
                        "red",
                        "newIssue",
                        "newOptions"),
                says(
                        "open-sheet",
                        r ->
                                new ConfidenceAct.Confide(
                                        new Message(
                                                MessageKind.CLARIFICATION,
                                                Binding.EXPLORATORY,
                                                r.needed("words")),
                                        Terms.MEDIATOR_ONLY,
                                        false,
                                        Set.of()),
                        "words"),
                says(
                        "lend-sheet",
                        r -> new ConfidenceAct.WriteNote(lent(r).words()),
                        "words",
                        "least"),
                says("take-sheet-back", _ -> new ConfidenceAct.WriteNote(LentSheet.BACK)));
    }

    /// The sheet as the page showed it, with points for every issue, and a least that some package
    /// reaches: else the side would refuse whatever is put.
    private static LentSheet lent(Act.Reader r) {
        var sheet =
                Sheet.read(r.words("words"))
                        .filter(it -> !it.issues().isEmpty())
                        .orElseThrow(() -> new Act.Unreadable("words", "form.choose"));
        var least = r.words("least").strip();
        if (!least.matches("\\d{1,6}") || Integer.parseInt(least) == 0) {
            throw new Act.Unreadable("least", "form.number");
        }
        var lent = new LentSheet(Integer.parseInt(least), sheet);
        boolean pointless =
                sheet.issues().stream()
                        .anyMatch(
                                issue -> issue.options().stream().allMatch(it -> it.points() == 0));
        if (pointless) {
            throw new Act.Unreadable("points", "form.points");
        }
        if (lent.most() < lent.least()) {
            throw new Act.Unreadable("least", "form.least");
        }
        return lent;
    }

    private static Sheet sheet(Act.Reader r) {
        var rows = new ArrayList<Sheet.Row>();
        var issues = r.fields().all("issue");
        for (int row = 0; row < issues.size(); row++) {
            rows.add(
                    new Sheet.Row(
                            line(issues.get(row)),
                            line(cell(r, "option", row)),
                            number(r, "place", row),
                            number(r, "points", row)));
        }
        var sheet = new ArrayList<Sheet.Issue>();
        var redOf = r.fields().all("redOf");
        for (int row = 0; row < redOf.size(); row++) {
            sheet.add(new Sheet.Issue(line(redOf.get(row)), List.of(), line(cell(r, "red", row))));
        }
        var name = line(r.words("newIssue"));
        if (!name.isEmpty()) {
            var options = r.lines("newOptions");
            if (new HashSet<>(options).size() < options.size()) {
                throw new Act.Unreadable("options", "form.twice");
            }
            if (sheet.stream().anyMatch(issue -> issue.name().equals(name))) {
                throw new Act.Unreadable("issue", "form.twice");
            }
            sheet.add(new Sheet.Issue(name, List.of(), ""));
            options.forEach(it -> rows.add(new Sheet.Row(name, it, rows.size() + 1, 0)));
        }
        return Sheet.of(rows, sheet);
    }

    /// Words on one line, whatever was sent.
    private static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static String cell(Act.Reader r, String field, int row) {
        var all = r.fields().all(field);
        if (row >= all.size()) {
            throw new Act.Unreadable(field, "form.choose");
        }
        return all.get(row);
    }

    private static int number(Act.Reader r, String field, int row) {
        var cell = cell(r, field, row).strip();
        if (cell.isEmpty()) {
            return 0;
        }
        if (!cell.matches("\\d{1,4}")) {
            throw new Act.Unreadable(field, "form.number");
        }
        return Math.min(MOST, Integer.parseInt(cell));
    }
}
