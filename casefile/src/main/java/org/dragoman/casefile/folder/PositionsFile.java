package org.dragoman.casefile.folder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.casefile.PositionEntry;
import org.dragoman.casefile.yaml.Block;
import org.dragoman.casefile.yaml.Item;
import org.dragoman.casefile.yaml.Nearest;
import org.dragoman.record.Stance;
import org.dragoman.record.When;

/// Reads `positions.yaml`: what people confirmed, corrected or added.
final class PositionsFile {

    private PositionsFile() {}

    static List<PositionEntry> read(Block block, Declared declared) {
        block.only("dragoman", "positions");
        var entries = new ArrayList<PositionEntry>();
        for (var item : block.items("positions")) {
            entries.add(entry(item.block(), declared));
        }
        return entries;
    }

    private static PositionEntry entry(Block block, Declared declared) {
        int line = block.spot().line();
        if (block.has("confirms")) {
            block.only("confirms", "by", "on", "why");
            return new PositionEntry.Confirms(
                    GroundsBlock.quote(block.need("confirms"), declared),
                    GroundsBlock.signed(block),
                    line);
        }
        if (block.has("discards")) {
            block.only("discards", "by", "on", "why");
            return new PositionEntry.Discards(
                    GroundsBlock.quote(block.need("discards"), declared),
                    GroundsBlock.signed(block),
                    line);
        }
        block.only(
                "party", "issue", "stance", "words", "date", "speaker", "option", "grounds",
                "entered");
        var party = declared.parties.of(block.need("party"));
        var issue = declared.issues.of(block.need("issue"));
        return new PositionEntry.EnteredPosition(
                party,
                issue,
                stance(block.need("stance")),
                block.need("words").text(),
                block.has("date")
                        ? new When.Day(block.need("date").date(), When.Basis.STATED, "")
                        : new When.Undated(),
                block.has("speaker") ? declared.actors.of(block.need("speaker")) : "",
                block.has("option") ? declared.options(issue).of(block.need("option")) : "",
                GroundsBlock.needed(block, "This position", declared),
                line);
    }

    private static Stance stance(Item item) {
        var words = Arrays.stream(Stance.values()).map(Stance::words).toList();
        if (!words.contains(item.text())) {
            throw item.fault(
                    "\"%s\" is no stance.".formatted(item.text()),
                    Nearest.to(item.text(), words)
                                    .map("Did you mean \"%s\"? "::formatted)
                                    .orElse("")
                            + "The stances are %s.".formatted(String.join(", ", words)));
        }
        return Stance.of(item.text());
    }
}
