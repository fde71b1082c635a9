package org.dragoman.casefile.folder;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dragoman.casefile.yaml.Item;
import org.dragoman.casefile.yaml.Names;
import org.dragoman.casefile.yaml.Spot;
import org.dragoman.record.Document;

/// What the files read so far declare, for the later ones to name.
final class Declared {

    final Names parties = new Names("party", "parties");
    final Names bodies =
            new Names(
                    "party, mediator or expert body",
                    "parties, the mediator and the expert bodies");
    final Names actors = new Names("actor", "actors");
    final Names issues = new Names("issue", "issues");
    final Names linkages = new Names("linkage", "linkages");
    final Names redLines = new Names("red line", "red lines");
    private final Map<String, Names> options = new LinkedHashMap<>();
    private final SortedMap<String, Document> reports;
    private final boolean checksGrounds;
    private boolean knowsBodies;

    Declared(SortedMap<String, Document> reports) {
        this(reports, true);
    }

    private Declared(SortedMap<String, Document> reports, boolean checksGrounds) {
        this.reports = reports;
        this.checksGrounds = checksGrounds;
    }

    /// For reading names only: grounds are taken as they are.
    static Declared withoutReports() {
        return new Declared(new TreeMap<>(), false);
    }

    boolean checksGrounds() {
        return checksGrounds;
    }

    SortedMap<String, Document> reports() {
        return reports;
    }

    void bodiesAreKnown() {
        knowsBodies = true;
    }

    /// The id of a party, the mediator or an expert body.
    String body(Item item) {
        return knowsBodies ? bodies.of(item) : item.text();
    }

    /// The id of a party; unchecked where no case file was read.
    String party(Item item) {
        return knowsBodies ? parties.of(item) : item.text();
    }

    /// The options of an issue.
    Names options(String issue) {
        return options.computeIfAbsent(
                issue, id -> new Names("option", "options of issue \"%s\"".formatted(id)));
    }

    /// The id of an issue named by a key.
    String issueKey(String key, Spot at) {
        return issues.of(key, at);
    }
}
