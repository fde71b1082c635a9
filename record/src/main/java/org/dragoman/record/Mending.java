package org.dragoman.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Mends what the models are known to get wrong: possessives, compounds, closed classes, names.
final class Mending {
    private Mending() {}

    private static final Set<String> CONTRACTED =
            Set.of(
                    "it", "that", "he", "she", "there", "what", "who", "here", "let", "where",
                    "how", "this");

    private static final Set<String> PREPOSITIONS =
            Set.of(
                    "about",
                    "above",
                    "across",
                    "after",
                    "against",
                    "along",
                    "alongside",
                    "amid",
                    "among",
                    "amongst",
                    "around",
                    "atop",
                    "before",
                    "behind",
                    "below",
                    "beneath",
                    "beside",
                    "besides",
                    "between",
                    "beyond",
                    "concerning",
                    "despite",
                    "down",
                    "during",
                    "except",
                    "following",
                    "from",
                    "given",
                    "including",
                    "inside",
                    "into",
                    "like",
                    "minus",
                    "near",
                    "onto",
                    "opposite",
                    "outside",
                    "over",
                    "past",
                    "plus",
                    "regarding",
                    "round",
                    "since",
                    "than",
                    "through",
                    "throughout",
                    "toward",
                    "towards",
                    "under",
                    "underneath",
                    "unlike",
                    "until",
                    "upon",
                    "versus",
                    "with",
                    "within",
                    "without",
                    "according",
                    "ahead",
                    "because",
                    "instead",
                    "prior",
                    "together",
                    "away",
                    "back",
                    "forward",
                    "apart",
                    "aside",
                    "next",
                    "till",
                    "whereas",
                    "that",
                    "while",
                    "depending",
                    "owing");

    private static final Set<String> DETERMINERS =
            Set.of(
                    "the", "a", "an", "this", "that", "these", "those", "its", "his", "her",
                    "their");

    static List<Word> mended(
            Document document,
            List<int[]> spans,
            String[] forms,
            String[] tags,
            List<Quotation> quotations) {
        var words = new ArrayList<Word>();
        for (int at = 0; at < forms.length; at++) {
            int start = spans.get(at)[0];
            int end = spans.get(at)[1];
            int next = at;
            while (next + 2 < forms.length
                    && forms[next + 1].equals("-")
                    && spans.get(next + 1)[0] == end
                    && spans.get(next + 2)[0] == end + 1) {
                next += 2;
                end = spans.get(next)[1];
            }
            if (next > at) {
                words.add(
                        word(document, start, end, compound(forms[next], tags[next]), quotations));
                at = next;
                continue;
            }
            split(document, start, end, forms[at], tags[at], quotations, words);
        }
        return List.copyOf(words);
    }

    private static String compound(String form, String tag) {
        var plain = tag.contains("+") ? tag.substring(0, tag.indexOf('+')) : tag;
        return form.matches("days?|years?|months?|weeks?|hours?|range|term|scale") ? "ADJ" : plain;
    }

    private static void split(
            Document document,
            int start,
            int end,
            String form,
            String tag,
            List<Quotation> quotations,
            List<Word> words) {
        var lower = form.toLowerCase(Locale.ROOT);
        int clitic = clitic(lower);
        if (clitic == 0 || clitic >= form.length() || end - start != form.length()) {
            var plain = tag.contains("+") ? tag.substring(0, tag.indexOf('+')) : tag;
            boolean lone = lower.equals("'s") || lower.equals("'");
            words.add(word(document, start, end, lone ? "PART" : plain, quotations));
            return;
        }
        int cut = end - clitic;
        var base = lower.substring(0, lower.length() - clitic);
        boolean verbal = CONTRACTED.contains(base);
        var tail = lower.substring(lower.length() - clitic);
        var head = tag.contains("+") ? tag.substring(0, tag.indexOf('+')) : tag;
        if (tail.equals("'s") || tail.equals("'")) {
            head = verbal ? "PRON" : Character.isUpperCase(form.charAt(0)) ? "PROPN" : "NOUN";
        } else if (tail.equals("n't")) {
            head = "AUX";
        } else {
            head = "PRON";
        }
        words.add(word(document, start, cut, head, quotations));
        boolean possessive = !verbal && (tail.equals("'s") || tail.equals("'"));
        words.add(
                word(
                        document,
                        cut,
                        end,
                        possessive || tail.equals("n't") ? "PART" : "AUX",
                        quotations));
    }

    /// Length of the clitic at the end of a form: "'s", "s'" (its apostrophe), "n't", "'ve" …
    private static int clitic(String form) {
        for (var each : List.of("'s", "n't", "'ve", "'re", "'ll", "'d", "'m")) {
            if (form.endsWith(each)) {
                return each.length();
            }
        }
        return form.endsWith("s'") ? 1 : 0;
    }

    private static Word word(
            Document document, int start, int end, String tag, List<Quotation> quotations) {
        var text = document.text().substring(start, end);
        boolean quoted = false;
        boolean mark = false;
        for (var quote : quotations) {
            if (quote.holds(start)) {
                quoted = true;
                mark = start < quote.from() || (start >= quote.to() && quote.closed());
            }
        }
        var form =
                mark ? "\"" : text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
        return new Word(start, end, text, form, mend(form, text, tag), quoted);
    }

    /// Tags that the model gets wrong for closed classes and for proper names.
    private static String mend(String form, String text, String tag) {
        if (form.equals("\"")
                || (!Character.isLetterOrDigit(text.charAt(0)) && text.length() == 1)) {
            return form.equals("'") ? "PART" : "PUNCT";
        }
        return switch (form) {
            case "the", "a", "an" -> "DET";
            case "he", "she", "they", "we", "i", "it", "you" -> "PRON";
            case "said" -> "VERB";
            case "and", "or", "but" -> "CCONJ";
            case "of", "with", "at", "from", "into" -> "ADP";
            case "was", "were", "is", "are", "been", "be", "being" -> "AUX";
            case "few", "many", "some" -> tag.equals("ADV") ? tag : "PRON";
            default ->
                    tag.equals("ADP") && form.length() > 3 && !PREPOSITIONS.contains(form)
                            ? "NOUN"
                            : tag.equals("PUNCT") && Character.isLetter(text.charAt(0))
                                    ? Character.isUpperCase(text.charAt(0)) ? "PROPN" : "NOUN"
                                    : tag.equals("NUM")
                                                    && text.chars().allMatch(Character::isLetter)
                                                    && text.chars().anyMatch(Character::isUpperCase)
                                            ? "PROPN"
                                            : tag;
        };
    }

    static boolean isDeterminer(String form) {
        return DETERMINERS.contains(form);
    }
}
