package org.dragoman.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;

/// Cuts a document into paragraphs (one a line) and sentences, and hands them on in order.
final class Paragraphs {
    /// A longer line is cut at a blank, so that no tool meets a book in one string.
    private static final int LONGEST = 20_000;

    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "mr.", "mrs.", "ms.", "dr.", "prof.", "gen.", "col.", "lt.", "sgt.", "capt.",
                    "sen.", "rep.", "gov.", "st.", "jr.", "sr.", "no.", "vs.", "rev.", "hon.",
                    "adm.", "maj.", "brig.", "messrs.", "e.g.", "i.e.", "cf.", "approx.");
    private static final Pattern INITIAL = Pattern.compile("(?:\\p{Lu}\\.)+");

    private final Document document;
    private final SentenceDetectorME detector;
    private final Tagging tagging;
    private boolean open;

    Paragraphs(Document document, Models models) {
        this.document = document;
        this.detector = new SentenceDetectorME(models.sentences());
        this.tagging = new Tagging(models);
    }

    /// Hands every paragraph's sentences to `reader`.
    ///
    /// @param progress is told the offset reached after each paragraph
    void forEach(Consumer<List<Sentence>> reader, java.util.function.IntConsumer progress) {
        var text = document.text();
        int number = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            for (int from = at; from < end; ) {
                int to = cut(from, end);
                var sentences = sentences(number, from, to);
                if (!sentences.isEmpty()) {
                    reader.accept(sentences);
                    number++;
                }
                from = to;
            }
            at = end + 1;
            progress.accept(Math.min(at, text.length()));
        }
    }

    private int cut(int from, int end) {
        if (end - from <= LONGEST) {
            return end;
        }
        int space = document.text().lastIndexOf(". ", from + LONGEST);
        if (space > from) {
            return space + 1;
        }
        space = document.text().lastIndexOf(' ', from + LONGEST);
        return space > from ? space : from + LONGEST;
    }

    private List<Sentence> sentences(int number, int from, int to) {
        var text = document.text();
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return List.of();
        }
        var quotations = Quotations.in(text, start, end, open);
        open = !quotations.isEmpty() && !quotations.getLast().closed();
        var masked = masked(start, end, quotations);
        var starts = starts(start, end, masked, quotations);
        var sentences = new ArrayList<Sentence>();
        for (int each = 0; each < starts.size(); each++) {
            int first = starts.get(each);
            int last = each + 1 < starts.size() ? starts.get(each + 1) : end;
            while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            int beyond = last;
            var inside =
                    quotations.stream()
                            .filter(quote -> quote.start() >= first && quote.end() <= beyond)
                            .toList();
            var words = tagging.words(document, masked, start, first, last, inside);
            if (!words.isEmpty()) {
                sentences.add(new Sentence(document, number, first, last, words, inside));
            }
        }
        return sentences;
    }

    /// The paragraph as the models expect it: straight apostrophes, one kind of quotation mark.
    private String masked(int start, int end, List<Quotation> quotations) {
        var masked =
                new StringBuilder(
                        document.text()
                                .substring(start, end)
                                .replace('’', '\'')
                                .replace('‘', '\'')
                                .replace('\u00a0', ' '));
        for (var quote : quotations) {
            mask(masked, quote.start() - start, quote.from() - start);
            mask(masked, quote.to() - start, quote.end() - start);
        }
        return masked.toString();
    }

    private static void mask(StringBuilder text, int from, int to) {
        for (int at = from; at < to; at++) {
            text.setCharAt(at, at == from ? '"' : ' ');
        }
    }

    /// Where sentences start: the model's boundaries, mended by quotations and abbreviations.
    private List<Integer> starts(int start, int end, String masked, List<Quotation> quotations) {
        var text = document.text();
        var starts = new java.util.TreeSet<Integer>();
        for (var span : detector.sentPosDetect(masked)) {
            starts.add(start + span.getStart());
        }
        for (var quote : quotations) {
            starts.subSet(quote.start(), false, quote.end(), false).clear();
            int next = quote.end();
            while (next < end && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            if (next < end && next > quote.end() && endsSentence(quote, next)) {
                starts.add(next);
            }
        }
        starts.removeIf(at -> at > start && !startsSentence(start, at));
        starts.add(start);
        return List.copyOf(starts);
    }

    private boolean endsSentence(Quotation quote, int next) {
        char last = quote.to() > quote.from() ? document.text().charAt(quote.to() - 1) : ' ';
        char first = document.text().charAt(next);
        boolean opens = Character.isUpperCase(first) || "“\"«‘'".indexOf(first) >= 0;
        return opens && last == '.' && quote.opened();
    }

    private boolean startsSentence(int start, int at) {
        var text = document.text();
        if (Character.isLowerCase(text.charAt(at))) {
            return false;
        }
        int before = at;
        while (before > start && Character.isWhitespace(text.charAt(before - 1))) {
            before--;
        }
        int word = before;
        while (word > start && !Character.isWhitespace(text.charAt(word - 1))) {
            word--;
        }
        var last = text.substring(word, before);
        return !ABBREVIATIONS.contains(last.toLowerCase(java.util.Locale.ROOT))
                && !(INITIAL.matcher(last).matches() && last.length() <= 4)
                && !last.endsWith(",")
                && !last.equals(".");
    }
}
