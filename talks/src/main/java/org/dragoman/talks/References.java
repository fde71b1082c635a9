package org.dragoman.talks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Which clauses a version's words refer to, and what each clause rests on.
///
/// "Clause 2", "Articles 3 and 4", "Article 3(2)", "paragraph 2 of Article 3", "paragraph 2" (of
/// one's own article), in the languages of `KEYWORDS`; numbers in any digits. A clause rests on
/// what it names itself, on what its words refer to, and on the clause that defines a term it uses.
record References(Version version) {

    private enum Unit {
        CLAUSE,
        ARTICLE,
        PARAGRAPH
    }

    private static final String NUMBER =
            "\\p{L}?\\p{Nd}[\\p{L}\\p{Nd}]*(?:[.-]\\p{Nd}[\\p{L}\\p{Nd}]*)*(?: (?:bis|ter))?"
                    + "(?:\\(\\p{Nd}+\\))?|(?-i:[IVXLC]+)(?![\\p{L}\\p{Nd}])";
    private static final String AND =
            "\\s*(?:,|،|\\band\\b|\\bor\\b|\\bet\\b|\\by\\b|\\bund\\b|и|و)\\s*";
    private static final Map<String, Map<Unit, Pattern>> KEYWORDS =
            Map.of(
                    "en", words("clauses?", "articles?", "paragraphs?"),
                    "fr", words("clauses?", "articles?", "paragraphes?"),
                    "es", words("cláusulas?", "artículos?", "párrafos?"),
                    "de", words("klauseln?", "artikeln?", "absatz|absätze"),
                    "ru", words("пункт\\p{L}*", "стать\\p{L}*", "част\\p{L}{1,3}"),
                    "ar", words("البند|بند", "المادة|مادة|المادتين|المواد", "الفقرة|فقرة"),
                    "fa", words("بند|بندهای", "ماده|مواد", "پاراگراف"));

    private static final Pattern OF_ARTICLE =
            Pattern.compile(
                    "^\\s+(?:of|in|de l['’]|del|de la|von|des)?\\s*(?:article|artículo|artikels?|статьи|المادة|ماده|من المادة)\\s+("
                            + NUMBER
                            + ")",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// "Article 12 of the Vienna Convention" lies outside the text.
    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "^\\s+(?:of|de|du|des|del|der)(?: la| the| los)? (?!Article|Artículo)\\p{Lu}.*",
                    Pattern.DOTALL);

    private static Map<Unit, Pattern> words(String clause, String article, String paragraph) {
        // In the order of the units: a map without one gives its own from run to run.
        var words = new EnumMap<Unit, Pattern>(Unit.class);
        words.put(Unit.CLAUSE, numbered(clause));
        words.put(Unit.ARTICLE, numbered(article));
        words.put(Unit.PARAGRAPH, numbered(paragraph));
        return words;
    }

    /// One of these words with a number behind it, or several.
    private static Pattern numbered(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{Nd}])(?:%s)\\s+((?:%s)(?:%s(?:%s))*)"
                        .formatted(words, NUMBER, AND, NUMBER),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private record Reference(String words, Set<String> to, boolean outside) {}

    /// References that lead to no clause.
    List<TextFinding> dangling() {
        var findings = new ArrayList<TextFinding>();
        for (var clause : version.clauses()) {
            for (var language : version.languages()) {
                var seen = new LinkedHashSet<String>();
                for (var words : TextCheck.words(clause, language)) {
                    for (var reference : in(clause, language, words)) {
                        if (reference.to().isEmpty() && !reference.outside()) {
                            seen.add(reference.words());
                        }
                    }
                }
                for (var words : seen) {
                    findings.add(
                            new TextFinding(
                                    TextFinding.Kind.DANGLING_REFERENCE,
                                    clause.name(),
                                    language,
                                    words,
                                    "It leads to no clause."));
                }
            }
        }
        return findings;
    }

    /// The clauses on which each clause rests.
    Map<String, Set<String>> restsOn() {
        var all = new TreeMap<String, Set<String>>();
        for (var clause : version.clauses()) {
            var on = new TreeSet<>(clause.dependsOn());
            for (var variant : clause.variants()) {
                variant.words()
                        .forEach((language, words) -> {
                            in(clause, language, words).forEach(r -> on.addAll(r.to()));
                            for (var definition : version.definitions()) {
                                boolean used =
                                        definition.term().in(language).stream()
                                                .anyMatch(t -> TermUse.uses(language, words, t));
                                if (used) {
                                    on.add(definition.clause());
                                }
                            }
                        });
            }
            on.remove(clause.name());
            all.put(clause.name(), on);
        }
        return all;
    }

    private List<Reference> in(Clause clause, Language language, String words) {
        var references = new ArrayList<Reference>();
        var keywords = KEYWORDS.get(language.locale().getLanguage());
        if (keywords == null) {
            return references;
        }
        keywords.forEach((unit, pattern) ->
                pattern.matcher(words)
                        .results()
                        .forEach(found -> references.addAll(read(clause, unit, found, words))));
        return references;
    }

    private List<Reference> read(Clause clause, Unit unit, MatchResult found, String words) {
        var references = new ArrayList<Reference>();
        var rest = words.substring(found.end());
        boolean outside = ELSEWHERE.matcher(rest).matches();
        var of = OF_ARTICLE.matcher(rest);
        var article =
                unit == Unit.PARAGRAPH && of.find()
                        ? ascii(of.group(1))
                        : version.articleOf(clause.name()).map(Article::number).orElse("");
        var numbers = Pattern.compile(NUMBER, Pattern.CASE_INSENSITIVE).matcher(found.group(1));
        while (numbers.find()) {
            var number = ascii(numbers.group());
            var to =
                    switch (unit) {
                        case CLAUSE -> clause(number);
                        case ARTICLE -> article(number);
                        case PARAGRAPH -> paragraph(article, number);
                    };
            references.add(new Reference(found.group(), to, outside));
        }
        return references;
    }

    private Set<String> clause(String name) {
        return version.clause(name).isPresent() ? Set.of(name) : article(name);
    }

    /// `3` is all of article 3; `3(2)` and `3.2` its second paragraph.
    private Set<String> article(String number) {
        for (var article : version.articles()) {
            if (!article.number().isEmpty() && ascii(article.number()).equals(number)) {
                var names = new LinkedHashSet<String>();
                article.clauses().forEach(clause -> names.add(clause.name()));
                return names;
            }
        }
        int cut = Math.max(number.indexOf('('), number.lastIndexOf('.'));
        return cut < 1
                ? Set.of()
                : paragraph(number.substring(0, cut), number.substring(cut + 1).replace(")", ""));
    }

    private Set<String> paragraph(String number, String paragraph) {
        for (var article : version.articles()) {
            if (ascii(article.number()).equals(number) && paragraph.matches("\\d{1,4}")) {
                int place = Integer.parseInt(paragraph);
                if (place >= 1 && place <= article.clauses().size()) {
                    return Set.of(article.clauses().get(place - 1).name());
                }
            }
        }
        return Set.of();
    }

    /// Digits of any script as 0 to 9, letters small.
    private static String ascii(String number) {
        var ascii = new StringBuilder();
        number.codePoints()
                .forEach(c -> {
                    int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
                    ascii.appendCodePoint(digit < 0 ? c : '0' + digit);
                });
        return ascii.toString().toLowerCase(Locale.ROOT);
    }

    /// A clause and every clause that rests on it, at whatever remove.
    Set<String> resting(String clause) {
        var on = new HashMap<String, List<String>>();
        restsOn()
                .forEach((name, others) ->
                        others.forEach(other ->
                                on.computeIfAbsent(other, _ -> new ArrayList<>()).add(name)));
        var reached = new TreeSet<String>();
        var open = new ArrayList<>(List.of(clause));
        while (!open.isEmpty()) {
            var name = open.removeLast();
            if (reached.add(name)) {
                open.addAll(on.getOrDefault(name, List.of()));
            }
        }
        return reached;
    }
}
