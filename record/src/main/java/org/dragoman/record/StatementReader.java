package org.dragoman.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Turns the attributions of a document, sentence by sentence, into statements.
final class StatementReader {
    private final Document document;
    private final Cast cast;
    private final IssuePhrases issues;
    private final Names names;
    private final Focus focus = new Focus();
    private final Resolver resolver;
    private final Dates dates;
    private final List<Statement> statements = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private Resolver.@Nullable Named last;
    private int lastParagraph = -2;
    private boolean lastQuotes;

    StatementReader(Document document, Cast cast, IssuePhrases issues, ReportDay day) {
        this.document = document;
        this.cast = cast;
        this.issues = issues;
        this.names = new Names(cast);
        this.resolver = new Resolver(cast, names, focus, day);
        this.dates = new Dates(day);
    }

    /// Reads the next sentence.
    ///
    /// @return the statements that it holds
    List<Statement> read(Sentence s) {
        var found = names.in(s);
        for (var name : found) {
            if (name.member().person()) {
                apposition(s, name);
            }
        }
        focus.open(s.paragraph(), found);
        int before = statements.size();
        for (var draft : Attributions.top(s)) {
            if (runsOn(s, draft)) {
                continue;
            }
            var top = statement(draft, Level.TOP, List.of(), resolved(draft));
            statements.add(top);
            for (var inner : Attributions.nested(draft)) {
                statements.add(
                        statement(
                                inner,
                                Level.NESTED,
                                List.of(top.id()),
                                resolver.named(s, inner.subject())));
            }
        }
        return List.copyOf(statements.subList(before, statements.size()));
    }

    /// A quotation that runs over the end of a line goes on in the statement that it began in.
    private boolean runsOn(Sentence s, Draft draft) {
        boolean unopened =
                draft.manner() == Draft.Manner.FLOATING
                        && s.quotations().stream()
                                .anyMatch(quote ->
                                        !quote.opened()
                                                && quote.start() == s.at(draft.start()).start());
        if (!unopened) {
            return false;
        }
        for (int at = statements.size() - 1; at >= 0; at--) {
            var begun = statements.get(at);
            if (begun.level() == Level.TOP) {
                var range = draft.content().getFirst();
                statements.set(
                        at,
                        begun.with(
                                s.span(range.from(), range.to()),
                                verbatim(s, List.of(s.span(range.from(), range.to())))));
                return true;
            }
        }
        return false;
    }

    /// All statements, dates completed by what the same speakers said elsewhere in the document.
    List<Statement> all() {
        var merged = merged();
        var renamed =
                statements.stream()
                        .map(each ->
                                each.by(merged.getOrDefault(each.speaker().id(), each.speaker())))
                        .toList();
        return dates.completed(renamed);
    }

    /// Who turned out to be somebody else: ids and the speakers they are.
    private Map<String, Speaker> merged() {
        var merged = new HashMap<String, Speaker>();
        for (var member : cast.members()) {
            if (!member.same.equals(member)) {
                merged.put(member.id, member.same.speaker());
            }
        }
        return merged;
    }

    private void apposition(Sentence s, Names.Found name) {
        int next = name.words().to();
        if (s.at(next).text().equals(",") || s.at(next).text().equals("(")) {
            var phrase = Phrases.startingAt(s, next + 1, s.size(), true);
            if (phrase.exists() && s.at(phrase.to()).tagged("PUNCT")) {
                resolver.describe(name.member(), s.span(phrase.from(), phrase.to()).text());
            }
        }
        var whole = Phrases.endingAt(s, name.words().to() - 1, 0);
        if (whole.exists() && whole.from() < name.words().from()) {
            resolver.describe(name.member(), s.span(whole.from(), name.words().from()).text());
        }
    }

    private Optional<Resolver.Named> resolved(Draft draft) {
        var s = draft.sentence();
        var named =
                switch (draft.manner()) {
                    case FLOATING -> floating(s);
                    case LOOSE -> Optional.<Resolver.Named>empty();
                    case ELIDED ->
                            resolver.named(s, draft.subject())
                                    .map(each ->
                                            new Resolver.Named(each.member(), SpeakerForm.ELIDED));
                    case PLAIN, AFTER, NOUN, ASCRIBED -> resolver.named(s, draft.subject());
                };
        named.ifPresent(each -> focus.speaks(each.member()));
        boolean quotes =
                draft.content().stream()
                        .anyMatch(range ->
                                s.at(range.from()).quoted() || s.at(range.to() - 1).quoted());
        boolean utters =
                draft.manner() != Draft.Manner.NOUN && draft.manner() != Draft.Manner.ASCRIBED;
        if (named.isPresent() && utters) {
            last = named.get();
            lastParagraph = s.paragraph();
            lastQuotes = quotes;
        }
        return named;
    }

    /// A quotation without a cue goes on for who spoke just before it in the paragraph, or was
    /// quoted in the one before.
    private Optional<Resolver.Named> floating(Sentence s) {
        int apart = s.paragraph() - lastParagraph;
        var before = last;
        return before != null && (apart == 0 || (apart == 1 && lastQuotes))
                ? Optional.of(new Resolver.Named(before.member(), SpeakerForm.FLOATING))
                : Optional.empty();
    }

    private Statement statement(
            Draft draft, Level level, List<StatementId> within, Optional<Resolver.Named> named) {
        var s = draft.sentence();
        var content =
                draft.content().stream().map(range -> s.span(range.from(), range.to())).toList();
        var words = String.join(" ", content.stream().map(Span::text).toList());
        var cue = spans(s, draft.cue());
        var mention = spans(s, draft.subject());
        return new Statement(
                id(content.getFirst().start(), draft, level),
                level,
                within,
                kind(draft),
                content,
                verbatim(s, content),
                cue,
                mention,
                named.map(each -> each.member().speaker()).orElse(Speaker.UNKNOWN),
                named.map(Resolver.Named::form).orElse(SpeakerForm.UNKNOWN),
                Stances.of(draft, words, true),
                issues(words, level),
                dates.of(draft, named.map(Resolver.Named::member).orElse(null)),
                Hedges.in(document, content),
                draft.manner() == Draft.Manner.ASCRIBED,
                draft.negated());
    }

    /// The issues of the words; of the statement before where the words only point back to it.
    private List<String> issues(String words, Level level) {
        var own = issues.in(words);
        boolean pointsBack =
                words.toLowerCase(java.util.Locale.ROOT)
                        .matches(
                                "(?:.*\\b)?(?:the|this|that|such)(?: an?)? (?:condition|demand|demands|conditions|request|proposal|idea|plan|offer|call|claim|accusation|suggestion)\\b.{0,12}");
        if (!own.isEmpty() || !pointsBack) {
            return own;
        }
        for (int at = statements.size() - 1; at >= 0; at--) {
            if (statements.get(at).level() == level) {
                return statements.get(at).issues();
            }
        }
        return own;
    }

    private static List<Span> spans(Sentence s, Range range) {
        return range.exists() ? List.of(s.span(range.from(), range.to())) : List.of();
    }

    private StatementId id(int start, Draft draft, Level level) {
        var id = document.stem() + "@" + start;
        if (level == Level.NESTED && draft.cue().exists()) {
            id += "~" + draft.sentence().at(draft.cue().from()).start();
        }
        int copy = 2;
        var free = id;
        while (!ids.add(free)) {
            free = id + "~" + copy++;
        }
        return new StatementId(free);
    }

    private static Kind kind(Draft draft) {
        boolean quoted = false;
        boolean plain = false;
        for (var range : draft.content()) {
            for (int at = range.from(); at < range.to(); at++) {
                var word = draft.sentence().at(at);
                quoted |= word.quoted();
                plain |= !word.quoted() && !word.punctuation();
            }
        }
        return quoted ? plain ? Kind.MIXED : Kind.DIRECT : Kind.INDIRECT;
    }

    private List<Span> verbatim(Sentence s, List<Span> content) {
        return s.quotations().stream()
                .filter(quote ->
                        content.stream()
                                .anyMatch(span ->
                                        span.start() <= quote.from() && quote.to() <= span.end()))
                .map(quote -> document.span(quote.from(), quote.to()))
                .toList();
    }
}
