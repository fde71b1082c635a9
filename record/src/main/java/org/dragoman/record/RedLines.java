package org.dragoman.record;

import java.util.List;
import java.util.regex.Pattern;

/// Words that call something a red line, and nothing less.
final class RedLines {
    private static final Pattern WORDS =
            Pattern.compile(
                    "\\bred[ -]lines?\\b|\\blines? in the sand\\b|\\bnon-?negotiable\\b"
                            + "|\\bnot negotiable\\b|\\bdeal[ -]?breakers?\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIED =
            Pattern.compile(
                    "\\b(?:no|not|never|n.t)\\s+(?:(?:a|an|the|any|our|its|their)\\s+)?(?:\\w+\\s+)?$",
                    Pattern.CASE_INSENSITIVE);

    private RedLines() {}

    static boolean says(Sentence s, int from, int to) {
        return from < to && says(s.span(from, to).text());
    }

    /// Whether the words call something a red line, and do not deny it.
    static boolean says(String words) {
        var match = WORDS.matcher(words.replaceAll("[“”\"‘’']", ""));
        while (match.find()) {
            var before = words.replaceAll("[“”\"‘’']", "").substring(0, match.start());
            boolean own =
                    match.group().toLowerCase(java.util.Locale.ROOT).matches("no(n|t).*|.*never.*");
            if (own || !DENIED.matcher(before).find()) {
                return true;
            }
        }
        return false;
    }

    /// The red lines that statements tell: explicit where the words say so, else a refusal or a
    /// condition of a deal that a person may want to look at.
    static List<RedLineMention> in(Document document, List<Statement> statements, Cast cast) {
        return statements.stream()
                .filter(statement -> statement.level() == Level.TOP)
                .filter(statement -> explicit(statement) || candidate(statement))
                .map(statement ->
                        new RedLineMention(
                                holder(statement, cast),
                                explicit(statement),
                                statement.id(),
                                statement.issues(),
                                text(document, statement)))
                .toList();
    }

    private static boolean explicit(Statement statement) {
        return statement.stances().contains(Stance.RED_LINE);
    }

    private static boolean candidate(Statement statement) {
        var words = " " + statement.words().toLowerCase(java.util.Locale.ROOT) + " ";
        boolean refuses =
                statement.stances().contains(Stance.REFUSAL)
                        && words.matches("(?s).*\\b(will not|won.t|would not|cannot|never)\\b.*");
        boolean condition =
                words.matches(
                        "(?s).*\\b(essential|indispensable|a must|precondition|prerequisite)\\b.*");
        return refuses || (condition && statement.stances().contains(Stance.DEMAND));
    }

    /// The party that the speaker speaks for, where the case lists it; the speaker itself where a
    /// position is ascribed to it.
    private static Speaker holder(Statement statement, Cast cast) {
        var speaker = statement.speaker();
        return statement.ascribed()
                ? speaker
                : cast.listed(speaker.party()).map(Member::speaker).orElse(speaker);
    }

    private static Span text(Document document, Statement statement) {
        if (statement.ascribed() && !statement.mention().isEmpty()) {
            return document.span(statement.start(), statement.mention().getLast().end());
        }
        return statement.content().getLast().text().length() >= 20
                ? statement.content().getLast()
                : statement.content().getFirst();
    }
}
