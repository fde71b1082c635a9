package org.dragoman.casefile.folder;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.casefile.Grounds;
import org.dragoman.casefile.yaml.Block;
import org.dragoman.casefile.yaml.Item;
import org.dragoman.casefile.yaml.Nearest;

/// Reads `grounds:` and `entered:`.
final class GroundsBlock {

    private GroundsBlock() {}

    /// The grounds that a block must give.
    static Grounds needed(Block block, String what, Declared declared) {
        var grounds = read(block, declared);
        if (grounds.isEmpty()) {
            throw block.spot()
                    .fault(
                            "%s has no grounds.".formatted(what),
                            "Add grounds: [{report: …, words: \"…\"}], or entered: {by: …, on: …,"
                                    + " why: …}.");
        }
        return grounds;
    }

    /// The grounds that a block may give.
    static Grounds read(Block block, Declared declared) {
        var quotes = new ArrayList<Grounds.Quote>();
        for (var item : block.items("grounds")) {
            quotes.add(quote(item, declared));
        }
        var entered =
                block.has("entered")
                        ? List.of(entered(block.need("entered").block()))
                        : List.<Grounds.Entered>of();
        return new Grounds(quotes, entered);
    }

    /// That a person put something in; `by` and `on` are needed.
    static Grounds.Entered entered(Block block) {
        block.only("by", "on", "why");
        return signed(block);
    }

    /// As [#entered], in a block that holds other keys too.
    static Grounds.Entered signed(Block block) {
        return new Grounds.Entered(
                block.need("by").text(), block.need("on").date(), block.text("why", ""));
    }

    /// Words of a report, found at their place.
    static Grounds.Quote quote(Item item, Declared declared) {
        var block = item.block().only("report", "words");
        var report = block.need("report");
        var words = block.need("words");
        if (!declared.checksGrounds()) {
            return new Grounds.Quote(report.text(), 0, words.text().length(), words.text());
        }
        var document = declared.reports().get(report.text());
        if (document == null) {
            throw report.fault(
                    "There is no report \"%s\".".formatted(report.text()),
                    Nearest.to(report.text(), declared.reports().keySet())
                            .map("Did you mean \"%s\"?"::formatted)
                            .orElseGet(() ->
                                    declared.reports().isEmpty()
                                            ? "The folder reports/ is empty; put it there."
                                            : "reports/ holds %s."
                                                    .formatted(
                                                            String.join(
                                                                    ", ",
                                                                    declared.reports().keySet()))));
        }
        var found = Passage.find(document.text(), words.text());
        if (found.isEmpty()) {
            throw words.fault(
                    "These words do not stand in %s: \"%s\"."
                            .formatted(document.name(), words.text()),
                    Passage.nearest(document.text(), words.text())
                            .map("The nearest words there are: \"%s\""::formatted)
                            .orElse("Copy the words from the report as they stand there."));
        }
        var passage = found.get();
        return new Grounds.Quote(
                document.name(),
                passage.start(),
                passage.end(),
                document.text().substring(passage.start(), passage.end()));
    }
}
