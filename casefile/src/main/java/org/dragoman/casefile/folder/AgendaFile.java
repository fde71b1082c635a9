package org.dragoman.casefile.folder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.casefile.CaseFile.Standing;
import org.dragoman.casefile.CaseIssue;
import org.dragoman.casefile.CaseIssue.CaseOption;
import org.dragoman.casefile.CaseIssue.Origin;
import org.dragoman.casefile.CaseLinkage;
import org.dragoman.casefile.yaml.Block;
import org.dragoman.casefile.yaml.Item;
import org.dragoman.casefile.yaml.Spot;

/// Reads `agenda.yaml`: issues, options, linkages.
record AgendaFile(List<CaseIssue> issues, List<CaseLinkage> linkages, List<Standing> standing) {

    static AgendaFile read(Block block, Declared declared) {
        block.only("dragoman", "issues", "linkages", "as things stand");
        var issues = new ArrayList<CaseIssue>();
        for (var item : block.need("issues").items()) {
            issues.add(issue(item.block(), declared));
        }
        if (issues.isEmpty()) {
            throw block.need("issues")
                    .fault("The agenda has no issue.", "Add an issue with its options.");
        }
        var linkages = new ArrayList<CaseLinkage>();
        for (var item : block.items("linkages")) {
            linkages.add(linkage(item.block(), declared));
        }
        return new AgendaFile(
                issues,
                linkages,
                block.has("as things stand")
                        ? List.of(standing(block.need("as things stand").block(), declared, issues))
                        : List.of());
    }

    private static Standing standing(Block block, Declared declared, List<CaseIssue> issues) {
        block.only("package", "grounds", "entered");
        var grounds = GroundsBlock.needed(block, "How things stand", declared);
        return new Standing(onePackage(block.need("package").block(), declared, issues), grounds);
    }

    /// One option for every issue: `{flow: none, gauge: own}`.
    static Map<String, String> onePackage(Block chosen, Declared declared, List<CaseIssue> issues) {
        var options = new LinkedHashMap<String, String>();
        chosen.entries()
                .forEach((key, item) -> {
                    var issue = declared.issueKey(key, chosen.keySpot(key));
                    options.put(issue, declared.options(issue).of(item));
                });
        for (var issue : issues) {
            if (!options.containsKey(issue.id())) {
                throw chosen.spot()
                        .fault(
                                "The package does not settle issue \"%s\".".formatted(issue.id()),
                                "Name one option for every issue of the agenda.");
            }
        }
        return Collections.unmodifiableMap(options);
    }

    private static CaseIssue issue(Block block, Declared declared) {
        block.only("id", "name", "phrases", "options");
        var name = block.need("name").text();
        var id = declared.issues.declareUniquely(block.need("id"), block.need("name"));
        var options = new ArrayList<CaseOption>();
        Map<String, Spot> words = new HashMap<>();
        for (var item : block.need("options").items()) {
            var option = option(id, item.block(), declared);
            var at = item.block().need("words").spot();
            var first = words.putIfAbsent(option.words(), at);
            if (first != null) {
                throw at.fault(
                        "Issue \"%s\" has the option \"%s\" twice (first on line %d)."
                                .formatted(id, option.words(), first.line()),
                        "Keep one of the two, or give them different words.");
            }
            options.add(option);
        }
        if (options.isEmpty()) {
            throw block.need("options")
                    .fault(
                            "Issue \"%s\" has no option.".formatted(id),
                            "Add an option, or take the issue off the agenda.");
        }
        return new CaseIssue(
                id, name, block.texts("phrases"), options, block.need("id").spot().line());
    }

    private static CaseOption option(String issue, Block block, Declared declared) {
        block.only("id", "words", "put forward by", "added", "grounds", "entered");
        var words = block.need("words").text();
        var id = declared.options(issue).declare(block.need("id"), words);
        return new CaseOption(
                id, words, origin(block, id, declared), block.need("id").spot().line());
    }

    private static Origin origin(Block block, String id, Declared declared) {
        if (block.has("put forward by") == block.has("added")) {
            throw block.need("id")
                    .fault(
                            block.has("added")
                                    ? "Option \"%s\" is both put forward by a party and added."
                                            .formatted(id)
                                    : "Nobody is named who thought of option \"%s\".".formatted(id),
                            "Say either \"put forward by: [party]\" or \"added: {by: …, on: …, why:"
                                    + " …}\".");
        }
        if (block.has("added")) {
            return new Origin.Added(GroundsBlock.entered(block.need("added").block()));
        }
        var parties = new ArrayList<String>();
        for (var item : block.need("put forward by").items()) {
            parties.add(declared.party(item));
        }
        if (parties.isEmpty()) {
            throw block.need("put forward by")
                    .fault("No party is named.", "Name one, or write \"added\" instead.");
        }
        return new Origin.PutForward(
                parties, GroundsBlock.needed(block, "Option \"%s\"".formatted(id), declared));
    }

    private static CaseLinkage linkage(Block block, Declared declared) {
        block.only("id", "words", "if", "then", "never");
        var words = block.need("words").text();
        var id = declared.linkages.declare(block.need("id"), words);
        if (block.has("never") && !block.has("if") && !block.has("then")) {
            return new CaseLinkage.Never(id, words, choice(block.need("never"), declared));
        }
        if (block.has("never")) {
            throw block.need("never")
                    .fault(
                            "Linkage \"%s\" has both \"never\" and \"if … then\".".formatted(id),
                            "Write two linkages.");
        }
        return new CaseLinkage.IfThen(
                id,
                words,
                choice(block.need("if"), declared),
                choice(block.need("then"), declared));
    }

    /// Options by issue: `{flow: [fixed, seasonal], gauge: [joint]}`.
    static Map<String, List<String>> choice(Item item, Declared declared) {
        var choice = new LinkedHashMap<String, List<String>>();
        var block = item.block();
        block.entries()
                .forEach((key, options) -> {
                    var issue = declared.issueKey(key, block.keySpot(key));
                    var names = declared.options(issue);
                    choice.put(issue, options.items().stream().map(names::of).toList());
                });
        if (choice.isEmpty() || choice.values().stream().anyMatch(List::isEmpty)) {
            throw item.fault(
                    "No option is named here.", "Write {issue: [option, …]} with at least one.");
        }
        return Collections.unmodifiableMap(choice);
    }
}
