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
        return Mending.mended(document, spans, forms, tags, quotations);
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
}
