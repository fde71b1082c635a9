package org.dragoman.talks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds terms that are used but not defined, and terms that are defined but not used.
///
/// Quotation marks make a term in every language. In English, French and Spanish an article or a
/// determiner before a capital makes one, too ("the Agency"); elsewhere capitals tell nothing.
record TermCheck(Version version, Set<String> names) {

    private static final Pattern QUOTED =
            Pattern.compile("[“\"«„]\\s?(\\p{L}[^“”\"«»„]{0,60}?)\\s?[”\"»“]");

    private static final String CAPITALS =
            "(\\p{Lu}[\\p{L}’-]*(?: (?:of |de |for )?\\p{Lu}[\\p{L}’-]*)*)";

    private static final Map<String, Pattern> DETERMINED =
            Map.of(
                    "en",
                    determined("[Tt]he|[Ee]ach|[Aa]ny|[Ee]very|[Aa]n?|[Tt]his|[Ss]uch"),
                    "fr",
                    determined("[Ll]e|[Ll]a|[Ll]es|[Cc]haque|[Tt]oute?|[Uu]ne?|[Aa]u|[Dd]u"),
                    "es",
                    determined("[Ee]l|[Ll]a|[Ll]os|[Ll]as|[Cc]ada|[Tt]oda?|[Uu]na?|[Dd]el"));

    /// Words that stand with a capital without being terms.
    private static final Set<String> ORDINARY =
            Set.of(
                    "Article",
                    "Articles",
                    "Clause",
                    "Clauses",
                    "Paragraph",
                    "Paragraphs",
                    "Annex",
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December",
                    "Monday",
                    "Tuesday",
                    "Wednesday",
                    "Thursday",
                    "Friday",
                    "Saturday",
                    "Sunday");

    private static Pattern determined(String words) {
        return Pattern.compile("(?<!\\p{L})(?:" + words + ")\\s" + CAPITALS);
    }

    List<TextFinding> findings() {
        var findings = new ArrayList<TextFinding>();
        for (var clause : version.clauses()) {
            for (var language : version.languages()) {
                for (var term : terms(clause, language)) {
                    if (!defined(language, term)) {
                        findings.add(
                                new TextFinding(
                                        TextFinding.Kind.UNDEFINED_TERM,
                                        clause.name(),
                                        language,
                                        term,
                                        "No clause defines it."));
                    }
                }
            }
        }
        findings.addAll(unused());
        return findings;
    }

    private Set<String> terms(Clause clause, Language language) {
        var terms = new LinkedHashSet<String>();
        for (var words : TextCheck.words(clause, language)) {
            QUOTED.matcher(words).results().forEach(found -> terms.add(found.group(1)));
            var pattern = DETERMINED.get(language.locale().getLanguage());
            if (pattern != null) {
                pattern.matcher(words).results().forEach(found -> terms.add(found.group(1)));
            }
        }
        return terms;
    }

    private boolean defined(Language language, String term) {
        return ORDINARY.contains(term.split(" ")[0])
                || names.contains(term)
                || version.definitions().stream()
                        .flatMap(d -> d.term().in(language).stream())
                        .anyMatch(t ->
                                TermUse.uses(language, term, t) || TermUse.uses(language, t, term));
    }

    /// In the working language, where inflection is the drafters' own.
    private List<TextFinding> unused() {
        var findings = new ArrayList<TextFinding>();
        var language = version.working();
        for (var definition : version.definitions()) {
            for (var term : definition.term().in(language).stream().toList()) {
                boolean used =
                        version.clauses().stream()
                                .filter(c -> !c.name().equals(definition.clause()))
                                .flatMap(c -> TextCheck.words(c, language).stream())
                                .anyMatch(words -> TermUse.uses(language, words, term));
                if (!used) {
                    findings.add(
                            new TextFinding(
                                    TextFinding.Kind.UNUSED_TERM,
                                    definition.clause(),
                                    language,
                                    term,
                                    "No other clause uses it."));
                }
            }
        }
        return findings;
    }
}
