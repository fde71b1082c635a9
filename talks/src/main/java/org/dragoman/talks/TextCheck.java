package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a version for what is left open and what does not hold together.
///
/// It reads nothing but the version, so what it finds tells a room no more than the version does.
public final class TextCheck {

    private static final Pattern WRITTEN = Pattern.compile("\\[[^\\[\\]]+]");

    private TextCheck() {}

    /// What is found, clause by clause, in the order of `TextFinding.Kind`.
    ///
    /// @param names of parties and places, which need no definition
    public static List<TextFinding> of(Version version, Set<String> names) {
        var findings = new ArrayList<TextFinding>();
        findings.addAll(new TermCheck(version, names).findings());
        findings.addAll(new References(version).dangling());
        findings.addAll(new DateCheck(version).clashes());
        findings.addAll(open(version));
        var order = version.clauses().stream().map(Clause::name).toList();
        findings.sort((a, b) -> {
            int byClause = Integer.compare(order.indexOf(a.clause()), order.indexOf(b.clause()));
            return byClause != 0 ? byClause : a.kind().compareTo(b.kind());
        });
        return List.copyOf(findings);
    }

    /// What is missing or in brackets.
    private static List<TextFinding> open(Version version) {
        var findings = new ArrayList<TextFinding>();
        for (var clause : version.clauses()) {
            for (var language : version.languages()) {
                for (var variant : clause.variants()) {
                    if (variant.in(language).isEmpty()) {
                        findings.add(
                                new TextFinding(
                                        TextFinding.Kind.MISSING_LANGUAGE,
                                        clause.name(),
                                        language,
                                        variant.toString(),
                                        "Not written in %s.".formatted(language)));
                    }
                }
            }
            findings.addAll(written(version, clause));
            if (clause.variants().size() > 1) {
                findings.add(
                        new TextFinding(
                                TextFinding.Kind.BRACKET,
                                clause.name(),
                                version.working(),
                                clause.variants().toString(),
                                "%d wordings stand.".formatted(clause.variants().size())));
            }
            for (var reservation : clause.reservations()) {
                findings.add(
                        new TextFinding(
                                TextFinding.Kind.RESERVATION,
                                clause.name(),
                                version.working(),
                                reservation.toString(),
                                "A reservation stands."));
            }
        }
        return findings;
    }

    /// Brackets that were written into a wording.
    private static List<TextFinding> written(Version version, Clause clause) {
        var findings = new ArrayList<TextFinding>();
        for (var language : version.languages()) {
            for (var words : words(clause, language)) {
                var brackets = WRITTEN.matcher(words);
                while (brackets.find()) {
                    findings.add(
                            new TextFinding(
                                    TextFinding.Kind.WRITTEN_BRACKET,
                                    clause.name(),
                                    language,
                                    brackets.group(),
                                    "A bracket is two wordings of the clause, each on its line."));
                }
            }
        }
        return findings;
    }

    /// Words of every wording of a clause in a language.
    static List<String> words(Clause clause, Language language) {
        return clause.variants().stream().flatMap(w -> w.in(language).stream()).toList();
    }
}
