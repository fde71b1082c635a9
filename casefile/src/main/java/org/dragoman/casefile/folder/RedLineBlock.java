package org.dragoman.casefile.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.dragoman.casefile.CaseIssue;
import org.dragoman.casefile.Grounds;
import org.dragoman.casefile.StatedRedLine;
import org.dragoman.casefile.StatedRedLine.Answer;
import org.dragoman.casefile.StatedRedLine.OptionReading;
import org.dragoman.casefile.StatedRedLine.Scope;
import org.dragoman.casefile.yaml.Block;

/// Reads one entry of `red lines:`.
final class RedLineBlock {

    private RedLineBlock() {}

    static StatedRedLine read(
            Block block, String party, Declared declared, List<CaseIssue> issues) {
        block.only("id", "words", "grounds", "entered", "issue", "readings", "crossed by");
        var words = block.need("words").text();
        var id = declared.redLines.declare(block.need("id"), words);
        var grounds = GroundsBlock.needed(block, "Red line \"%s\"".formatted(id), declared);
        return new StatedRedLine(
                id,
                party,
                words,
                grounds,
                scope(block, id, party, declared, issues),
                block.need("id").spot().line());
    }

    private static Scope scope(
            Block block, String id, String party, Declared declared, List<CaseIssue> issues) {
        if (block.has("crossed by")) {
            if (block.has("issue") || block.has("readings")) {
                throw block.need("crossed by")
                        .fault(
                                "Red line \"%s\" has both \"crossed by\" and readings of one issue."
                                        .formatted(id),
                                "Keep one of the two.");
            }
            return new Scope.Across(AgendaFile.choice(block.need("crossed by"), declared));
        }
        var issue = declared.issues.of(block.need("issue"));
        var given = new LinkedHashMap<String, OptionReading>();
        if (block.has("readings")) {
            var readings = block.need("readings").block();
            readings.entries()
                    .forEach((key, item) -> {
                        var option = declared.options(issue).of(key, readings.keySpot(key));
                        given.put(option, reading(item.block(), id, party, issue, option));
                    });
        }
        var all = new ArrayList<OptionReading>();
        for (var each : issues) {
            if (each.id().equals(issue)) {
                for (var option : each.options()) {
                    all.add(
                            given.getOrDefault(
                                    option.id(),
                                    new OptionReading(
                                            id,
                                            party,
                                            issue,
                                            option.id(),
                                            Answer.UNDECIDED,
                                            List.of(),
                                            "")));
                }
            }
        }
        return new Scope.OnIssue(issue, all);
    }

    private static OptionReading reading(
            Block block, String line, String party, String issue, String option) {
        block.only("crosses", "by", "on", "why", "ask");
        var crosses = block.need("crosses");
        var answer =
                switch (crosses.text()) {
                    case "yes" -> Answer.CROSSES;
                    case "no" -> Answer.ALLOWS;
                    case "undecided" -> Answer.UNDECIDED;
                    default ->
                            throw crosses.fault(
                                    "\"%s\" does not say whether the option crosses the line."
                                            .formatted(crosses.text()),
                                    "Write yes, no or undecided.");
                };
        if (answer != Answer.UNDECIDED && !(block.has("by") && block.has("on"))) {
            throw block.spot()
                    .fault(
                            "Nobody is named who decided this reading.",
                            "Add by: and on:, or write crosses: undecided.");
        }
        return new OptionReading(
                line,
                party,
                issue,
                option,
                answer,
                block.has("by") ? List.of(GroundsBlock.signed(block)) : List.<Grounds.Entered>of(),
                block.text("ask", ""));
    }
}
