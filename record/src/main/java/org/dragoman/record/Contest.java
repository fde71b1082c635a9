package org.dragoman.record;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A place where the report itself says that figures differ ("How many ran is disputed").
///
/// @param about what they are about, as the sentence calls it; "" where it does not
/// @param from where the sentence begins
/// @param to where its paragraph ends
record Contest(String about, int from, int to) {
    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+");
    private static final Pattern SENTENCE =
            Pattern.compile("[^.?!]+(?:[.?!](?!\\s)[^.?!]*)*[.?!]?");
    private static final Pattern DIFFER =
            Pattern.compile(
                    "\\b(?:(?:is|are|was|were|remains?)"
                            + "(?: (?:as|also|hotly|much|still|long|sharply|a matter of|in))*"
                            + " (?:disputed?|contested|debated|argued over)"
                            + "|depends? on (?:whom|who) (?:one asks|you ask|is asked)"
                            + "|(?:figures|numbers|counts|estimates|accounts) (?:do not agree|disagree|differ|vary)"
                            + "|do the (?:figures|numbers|counts|estimates|accounts) (?:agree|match|tally))\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern QUESTION =
            Pattern.compile("(?:how|what|whether|the) .+", Pattern.CASE_INSENSITIVE);

    /// Those of a text, in order. Cost: linear in its length.
    static List<Contest> in(String text) {
        var found = new ArrayList<Contest>();
        var paragraph = PARAGRAPH.matcher(text);
        while (paragraph.find()) {
            if (DIFFER.matcher(paragraph.group()).find()) {
                inParagraph(paragraph.group(), paragraph.start(), found);
            }
        }
        return found;
    }

    private static void inParagraph(String paragraph, int base, List<Contest> found) {
        var sentence = SENTENCE.matcher(paragraph);
        while (sentence.find()) {
            var differ = DIFFER.matcher(sentence.group());
            if (differ.find()) {
                var before = sentence.group().substring(0, differ.start()).strip();
                found.add(
                        new Contest(
                                QUESTION.matcher(before).matches() ? before : "",
                                base + sentence.start(),
                                base + paragraph.length()));
            }
        }
    }
}
