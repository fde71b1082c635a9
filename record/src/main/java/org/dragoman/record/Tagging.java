package org.dragoman.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;

/// Tokens and parts of speech of a sentence.
///
/// OpenNLP makes tokens and tags; what it is known to do wrong is mended here: a possessive stays
/// in one token with its noun and may be tagged as punctuation or as an auxiliary, and compounds
/// with a hyphen come in three tokens.
final class Tagging {
    private static final String MARKS = "\"—–()[]{}…;:/";
    private static final Set<String> CONTRACTED =
            Set.of(
                    "it", "that", "he", "she", "there", "what", "who", "here", "let", "where",
                    "how", "this");

    private static final Set<String> CLOSED =
            Set.of(
                    "also",
                    "then",
                    "later",
                    "earlier",
                    "now",
                    "still",
                    "yet",
                    "thus",
                    "once",
                    "meanwhile",
                    "instead",
                    "however",
                    "after",
                    "before",
                    "when",
                    "while",
                    "as",
                    "if",
                    "since",
                    "although",
                    "though",
                    "because",
                    "until",
                    "just",
                    "even",
                    "not",
                    "never",
                    "so",
                    "again",
                    "today",
                    "yesterday",
                    "said",
                    "asked",
                    "speaking",
                    "few",
                    "many",
                    "some",
                    "most",
                    "several",
                    "others",
                    "both",
                    "all",
                    "such");

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

    private final Set<String> names = new java.util.HashSet<>();
    private final TokenizerME tokenizer;
    private final POSTaggerME tagger;

    Tagging(Models models) {
        tokenizer = new TokenizerME(models.tokens());
        tagger = new POSTaggerME(models.tags());
    }

    /// The words from `first` to `last`, offsets in the document.
    ///
    /// @param masked the paragraph with one kind of mark; its first character is the document's at
    ///   `base`
    List<Word> words(
            Document document,
            String masked,
            int base,
            int first,
            int last,
            List<Quotation> quotations) {
        var spans = new ArrayList<int[]>();
        int from = first;
        for (int at = first; at <= last; at++) {
            boolean mark = at < last && MARKS.indexOf(masked.charAt(at - base)) >= 0;
            if (at == last || mark) {
                tokens(masked, base, from, at, spans);
                if (mark) {
                    spans.add(new int[] {at, markEnd(quotations, at)});
                }
                from = mark ? markEnd(quotations, at) : at + 1;
                at = mark ? from - 1 : at;
            }
        }
        var forms = new String[spans.size()];
        for (int each = 0; each < forms.length; each++) {
            int start = spans.get(each)[0] - base;
            forms[each] = masked.substring(start, spans.get(each)[1] - base).strip();
        }
        var tags = forms.length == 0 ? forms : tagger.tag(forms);
        mendNames(forms, tags);
        return mended(document, spans, forms, tags, quotations);
    }

    /// A capitalised word that opens a sentence is a name where it was one before in the document,
    /// or where a reporting verb follows: the model takes rare surnames for anything.
    private void mendNames(String[] forms, String[] tags) {
        for (int at = 0; at < forms.length; at++) {
            boolean first = at == 0 || forms[at - 1].matches("[\"':—–(\\[.]");
            boolean capital = forms[at].matches("\\p{Lu}\\p{Ll}[\\p{L}'-]+");
            if (!first && capital && tags[at].startsWith("PROPN")) {
                names.add(forms[at]);
            }
            boolean odd = tags[at].matches("ADV|SCONJ|VERB|ADP|INTJ|AUX|ADJ");
            if (!first && capital && tags[at].matches("ADV|SCONJ|VERB|ADP|INTJ|AUX")) {
                tags[at] = "PROPN";
            }
            if (!first || !capital || !odd || forms[at].endsWith("ly")) {
                continue;
            }
            boolean verb =
                    at + 1 < forms.length
                            && tags[at + 1].equals("VERB")
                            && Lexicon.ENGLISH.isForm(forms[at + 1])
                            && !CLOSED.contains(forms[at].toLowerCase(Locale.ROOT));
            if (names.contains(forms[at]) || verb) {
                tags[at] = "PROPN";
            }
        }
    }

    private static int markEnd(List<Quotation> quotations, int at) {
        for (var quote : quotations) {
            if (quote.start() == at && quote.from() > at) {
                return quote.from();
            }
            if (quote.to() == at && quote.end() > at) {
                return quote.end();
            }
        }
        return at + 1;
    }

    private void tokens(String masked, int base, int from, int to, List<int[]> spans) {
        if (from >= to) {
            return;
        }
        for (var span : tokenizer.tokenizePos(masked.substring(from - base, to - base))) {
            spans.add(new int[] {from + span.getStart(), from + span.getEnd()});
        }
    }

    private static List<Word> mended(
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

    private static final Set<String> DETERMINERS =
            Set.of(
                    "the", "a", "an", "this", "that", "these", "those", "its", "his", "her",
                    "their");

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
