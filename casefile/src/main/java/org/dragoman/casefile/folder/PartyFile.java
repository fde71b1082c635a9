package org.dragoman.casefile.folder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.casefile.CaseIssue;
import org.dragoman.casefile.Grounds;
import org.dragoman.casefile.PartyView;
import org.dragoman.casefile.PartyView.OptionOrder;
import org.dragoman.casefile.PartyView.Preferences;
import org.dragoman.casefile.PartyView.StatedReservation;
import org.dragoman.casefile.StatedRedLine;
import org.dragoman.casefile.yaml.Block;
import org.dragoman.casefile.yaml.Item;
import org.dragoman.casefile.yaml.Names;
import org.dragoman.negotiation.Rational;

/// Reads one file of `parties/`.
final class PartyFile {

    private PartyFile() {}

    static PartyView read(Block block, String party, Declared declared, List<CaseIssue> issues) {
        block.only(
                "dragoman",
                "party",
                "importance",
                "rankings",
                "weights",
                "values",
                "red lines",
                "reservation",
                "grounds",
                "entered");
        var named = declared.parties.of(block.need("party"));
        if (!named.equals(party)) {
            throw block.need("party")
                    .fault(
                            "This file is named after %s and speaks of %s.".formatted(party, named),
                            "Give the file the name of its party.");
        }
        var preferences = preferences(block, declared, issues);
        var redLines = new ArrayList<StatedRedLine>();
        for (var item : block.items("red lines")) {
            redLines.add(RedLineBlock.read(item.block(), party, declared, issues));
        }
        return new PartyView(
                party,
                preferences,
                redLines,
                block.has("reservation")
                        ? reservation(block.need("reservation").block(), declared, issues)
                        : new StatedReservation.NotKnown());
    }

    private static Preferences preferences(Block block, Declared declared, List<CaseIssue> issues) {
        boolean numbers = block.has("weights") || block.has("values");
        if (numbers && (block.has("rankings") || block.has("importance"))) {
            throw block.keySpot(block.has("rankings") ? "rankings" : "importance")
                    .fault(
                            "The file gives both an order and numbers.",
                            "Keep either importance and rankings, or weights and values.");
        }
        if (numbers) {
            return new Preferences.Valued(
                    weights(block.need("weights"), declared, issues),
                    values(block.need("values"), declared, issues),
                    GroundsBlock.read(block, declared));
        }
        var rankings = new LinkedHashMap<String, OptionOrder>();
        if (block.has("rankings")) {
            var ranked = block.need("rankings").block();
            ranked.entries()
                    .forEach((key, item) -> {
                        var issue = declared.issueKey(key, ranked.keySpot(key));
                        rankings.put(issue, order(issue, item.block(), declared));
                    });
        }
        return new Preferences.Ranked(
                block.has("importance")
                        ? tiers(block.need("importance"), declared.issues)
                        : List.of(),
                Collections.unmodifiableMap(rankings));
    }

    private static OptionOrder order(String issue, Block block, Declared declared) {
        block.only("order", "grounds", "entered");
        Grounds grounds =
                GroundsBlock.needed(block, "The ranking of \"%s\"".formatted(issue), declared);
        return new OptionOrder(issue, tiers(block.need("order"), declared.options(issue)), grounds);
    }

    /// Tiers of names: `[[a], [b, c]]`; a tier of one may stand without its brackets.
    private static List<List<String>> tiers(Item item, Names names) {
        var tiers = new ArrayList<List<String>>();
        var seen = new HashSet<String>();
        for (var tier : item.items()) {
            var ids = new ArrayList<String>();
            for (var entry : tier.isText() ? List.of(tier) : tier.items()) {
                var id = names.of(entry);
                if (!seen.add(id)) {
                    throw entry.fault(
                            "\"%s\" is ranked twice.".formatted(id), "Keep one of the two.");
                }
                ids.add(id);
            }
            if (ids.isEmpty()) {
                throw tier.fault("A tier is empty.", "Take it out, or name what it holds.");
            }
            tiers.add(List.copyOf(ids));
        }
        return List.copyOf(tiers);
    }

    private static Map<String, Rational> weights(
            Item item, Declared declared, List<CaseIssue> issues) {
        var weights = numbers(item, declared.issues);
        for (var issue : issues) {
            if (!weights.containsKey(issue.id())) {
                throw item.fault(
                        "Issue \"%s\" has no weight.".formatted(issue.id()),
                        "Give every issue one; 0 where it does not matter.");
            }
        }
        return weights;
    }

    private static Map<String, Map<String, Rational>> values(
            Item item, Declared declared, List<CaseIssue> issues) {
        var block = item.block();
        var values = new LinkedHashMap<String, Map<String, Rational>>();
        block.entries()
                .forEach((key, options) -> {
                    var issue = declared.issueKey(key, block.keySpot(key));
                    values.put(issue, numbers(options, declared.options(issue)));
                });
        for (var issue : issues) {
            var given = values.getOrDefault(issue.id(), Map.of());
            for (var option : issue.options()) {
                if (!given.containsKey(option.id())) {
                    throw item.fault(
                            "Option \"%s\" of issue \"%s\" has no value."
                                    .formatted(option.id(), issue.id()),
                            "Give every option one, from 0 for the worst to 1 for the best.");
                }
            }
        }
        return Collections.unmodifiableMap(values);
    }

    private static Map<String, Rational> numbers(Item item, Names names) {
        var block = item.block();
        var numbers = new LinkedHashMap<String, Rational>();
        block.entries()
                .forEach((key, value) -> {
                    var number = value.number();
                    if (number.signum() < 0 || number.compareTo(Rational.ONE) > 0) {
                        throw value.fault(
                                "%s is not between 0 and 1.".formatted(value.text()),
                                "Weights and values lie from 0 to 1.");
                    }
                    numbers.put(names.of(key, block.keySpot(key)), number);
                });
        return Collections.unmodifiableMap(numbers);
    }

    private static StatedReservation reservation(
            Block block, Declared declared, List<CaseIssue> issues) {
        block.only("package", "value", "grounds", "entered");
        if (block.has("package") == block.has("value")) {
            throw block.spot()
                    .fault(
                            "The reservation needs a package or a value, one of the two.",
                            "Write package: {issue: option, …} or value: 0.35.");
        }
        var grounds = GroundsBlock.needed(block, "The reservation", declared);
        if (block.has("value")) {
            return new StatedReservation.AsValue(block.need("value").number(), grounds);
        }
        return new StatedReservation.AsPackage(
                AgendaFile.onePackage(block.need("package").block(), declared, issues), grounds);
    }
}
