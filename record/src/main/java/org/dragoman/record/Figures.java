package org.dragoman.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the quantities that a sentence claims.
///
/// A figure is a number or a vague count with the thing counted; years, dates, times and ages are
/// none.
final class Figures {
    private static final String AT_LEAST =
            "more than|over|at least|no fewer than|no less than|upwards of";
    private static final String AT_MOST =
            "up to|at most|fewer than|less than|under|below|no more than|as many as|as much as";
    private static final String ABOUT =
            "about|around|roughly|nearly|almost|some|approximately|an estimated|estimated";
    private static final String SPELT =
            "zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred";
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}.,])(?:(?<least>"
                            + AT_LEAST
                            + ")|(?<most>"
                            + AT_MOST
                            + ")|(?<about>"
                            + ABOUT
                            + "))?\\s*"
                            + "(?:(?<currency>[$€£¥])\\s?)?"
                            + "(?:(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)|(?<spelt>"
                            + SPELT
                            + ")(?=\\s|-))"
                            + "(?:\\s?(?<scale>thousand|million|billion|trillion|mn|bn|[mk](?![\\p{L}])))?"
                            + "(?:\\s?(?<share>%|per cent|percent))?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern VAGUE =
            Pattern.compile(
                    "\\b(?:maybe |perhaps |possibly |several |many |the )?(?<word>dozens|scores|hundreds|thousands|millions|billions)\\b(?: of)?"
                            + "|\\b(?<many>many more|a few|few|several|many) (?=\\p{L}+)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern RATIO =
            Pattern.compile(
                    "\\b(?<part>one|two|three|four|five|six|seven|eight|nine)"
                            + " (?:in|out of) (?:every )?"
                            + "(?<whole>two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern RATE =
            Pattern.compile("\\G (?:an?|per) (?:second|minute|hour|day|week|month|year)\\b");

    private static final Set<String> NOT_UNITS =
            CalendarWords.with(CalendarWords.MONTHS, "of", "am", "pm", "o'clock", "gmt");

    private final Sentence s;
    private final List<Statement> statements;
    private final List<Figure> found = new ArrayList<>();

    private Figures(Sentence sentence, List<Statement> statements) {
        this.s = sentence;
        this.statements = statements;
    }

    /// The figures of a sentence, in order.
    ///
    /// @param statements those of the sentence
    static List<Figure> in(Sentence sentence, List<Statement> statements) {
        var figures = new Figures(sentence, statements);
        figures.ratios();
        figures.numbers();
        figures.vague();
        figures.found.sort(java.util.Comparator.comparingInt(figure -> figure.span().start()));
        return figures.found;
    }

    private String text() {
        return s.document().text().substring(s.start(), s.end());
    }

    /// "one in four": a share of 25 per cent.
    private void ratios() {
        var match = RATIO.matcher(text());
        while (match.find()) {
            var share =
                    new java.math.BigDecimal(NumberWords.spelt(match.group("part")))
                            .scaleByPowerOfTen(2)
                            .divide(
                                    new java.math.BigDecimal(
                                            NumberWords.spelt(match.group("whole"))),
                                    java.math.MathContext.DECIMAL32)
                            .stripTrailingZeros()
                            .toPlainString();
            add(s.start() + match.start(), s.start() + match.end(), share, share, "", "per cent");
        }
    }

    private void numbers() {
        var match = NUMBER.matcher(text());
        while (match.find()) {
            int start = s.start() + match.start();
            var number = Optional.ofNullable(match.group("number"));
            boolean year =
                    number.isPresent()
                            && number.get().matches("(?:19|20)\\d\\d")
                            && match.group("scale") == null;
            if (!year) {
                figure(start, s.start() + match.end(), match);
            }
        }
    }

    private void figure(int start, int end, Matcher match) {
        int blank = start;
        while (blank < end && Character.isWhitespace(s.document().text().charAt(blank))) {
            blank++;
        }
        int unitAt = s.wordAt(end);
        int last = holding(end - 1);
        boolean compound = last >= 0 && s.at(last).end() > end;
        var head = compound ? new Range(last, last + 1) : head(unitAt);
        boolean self =
                match.group("share") != null
                        || match.group("currency") != null
                        || match.group("scale") != null;
        if (!self && !head.exists() && !compound) {
            return;
        }
        int to = head.exists() ? s.at(head.to() - 1).end() : Math.max(end, wordEnd(end));
        var unit =
                match.group("share") != null
                        ? "per cent"
                        : head.exists()
                                ? unit(head)
                                : Optional.ofNullable(match.group("currency")).orElse("amount");
        var rate = RATE.matcher(s.document().text());
        if (head.exists() && rate.region(to, s.end()).find()) {
            to = rate.end();
        }
        var value = NumberWords.value(match);
        boolean least = match.group("least") != null;
        boolean most = match.group("most") != null;
        add(
                blank,
                to,
                most ? "" : value,
                least ? "" : value,
                Optional.ofNullable(match.group("about")).orElse(""),
                unit);
    }

    /// Index of the word that holds the offset; -1 where none does.
    private int holding(int offset) {
        for (int at = 0; at < s.size(); at++) {
            if (s.at(at).start() <= offset && offset < s.at(at).end()) {
                return at;
            }
        }
        return -1;
    }

    private int wordEnd(int end) {
        return s.words().stream()
                .filter(word -> word.start() < end && end < word.end())
                .mapToInt(Word::end)
                .findFirst()
                .orElse(end);
    }

    /// The noun phrase that is counted: adjectives and nouns up to its head.
    private Range head(int at) {
        int to = at;
        boolean noun = false;
        while (to < s.size() && to < at + 6) {
            var word = s.at(to);
            boolean part =
                    word.tagged("ADJ", "NOUN", "PROPN")
                            || (word.tagged("ADP") && word.text().contains("-"));
            if (word.tagged("ADJ", "NOUN") && s.at(to + 1).text().equals("-")) {
                to += 2;
                continue;
            }
            boolean range = word.form().matches("to|and|or") && s.at(to - 1).text().equals("-");
            if (word.mark()
                    || word.isOneOf(NOT_UNITS)
                    || !(part || range || word.text().endsWith("-"))) {
                break;
            }
            noun |= word.noun();
            to++;
        }
        while (to > at && !s.at(to - 1).noun()) {
            to--;
        }
        return noun && to > at ? new Range(at, to) : Range.NONE;
    }

    private String unit(Range head) {
        var word = s.at(head.to() - 1);
        return word.text().matches("(?:\\d+|\\p{L}+)-\\p{L}+.*")
                ? word.form().replaceFirst("^[^-]+-", "")
                : word.form();
    }

    private void vague() {
        var match = VAGUE.matcher(text());
        while (match.find()) {
            int end = s.start() + match.end();
            var counted = head(s.wordAt(end));
            var words = match.group("word") != null ? match.group("word") : match.group("many");
            boolean of = match.group().endsWith("of");
            if (match.group("word") == null && !counted.exists()) {
                continue;
            }
            int to =
                    counted.exists() && (of || match.group("word") == null)
                            ? s.at(counted.to() - 1).end()
                            : end;
            var unit = counted.exists() ? unit(counted) : nearest(s.start() + match.start());
            var low =
                    switch (words.toLowerCase(java.util.Locale.ROOT)) {
                        case "dozens" -> "24";
                        case "scores" -> "40";
                        case "hundreds" -> "200";
                        case "thousands" -> "2000";
                        case "millions" -> "2000000";
                        case "billions" -> "2000000000";
                        default -> "";
                    };
            add(s.start() + match.start(), to, low, "", words, unit);
        }
    }

    /// The noun before a vague count that stands alone: "missiles, maybe thousands".
    private String nearest(int start) {
        for (int at = s.wordAt(start) - 1; at >= 0; at--) {
            if (s.at(at).tagged("NOUN") && s.at(at).form().endsWith("s")) {
                return s.at(at).form();
            }
        }
        for (int at = s.wordAt(start) - 1; at >= 0; at--) {
            if (s.at(at).tagged("NOUN")) {
                return s.at(at).form();
            }
        }
        return "";
    }

    private void add(int start, int end, String low, String high, String vague, String unit) {
        var span = s.document().span(start, end);
        if (unit.isEmpty() || found.stream().anyMatch(each -> each.span().overlaps(span))) {
            return;
        }
        var told =
                statements.stream()
                        .filter(statement ->
                                statement.level() == Level.TOP && statement.touches(span))
                        .findFirst();
        found.add(
                new Figure(
                        s.document().stem() + "#" + start,
                        span,
                        low,
                        high,
                        vague,
                        unit,
                        told.map(Statement::speaker).orElse(Speaker.UNKNOWN),
                        told.map(statement -> List.of(statement.id())).orElse(List.of()),
                        told.map(Statement::hedges).orElse(List.of())));
    }
}
