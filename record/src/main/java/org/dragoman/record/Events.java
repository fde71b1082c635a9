package org.dragoman.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds what happened or is planned: clauses around a verb of doing, with the date they tell.
///
/// What was said is in the statements; a clause inside one keeps that statement as its source.
final class Events {
    private static final Set<String> VERBS = Lists.words("events.txt");
    private static final int LONGEST = 28;

    private final Sentence s;
    private final List<Statement> statements;
    private final Dates dates;

    private Events(Sentence sentence, List<Statement> statements, ReportDay day) {
        this.s = sentence;
        this.statements = statements;
        this.dates = new Dates(day);
    }

    /// The events of a sentence, in order.
    static List<Event> in(Sentence sentence, List<Statement> statements, ReportDay day) {
        return new Events(sentence, statements, day).found();
    }

    private List<Event> found() {
        var events = new ArrayList<Event>();
        int free = 0;
        for (int at = 0; at < s.size(); at++) {
            if (at < free || !s.at(at).tagged("VERB") || !isEvent(at)) {
                continue;
            }
            var clause = clause(at, free);
            if (clause.exists()) {
                var event = event(clause, at);
                if (event.isPresent()) {
                    events.add(event.get());
                    free = clause.to();
                }
            }
        }
        return events;
    }

    private boolean isEvent(int at) {
        boolean participle =
                s.at(at - 1).tagged("DET", "ADJ", "ADP") || s.at(at).form().endsWith("ing");
        boolean infinitive = s.at(at - 1).is("to");
        return VERBS.contains(s.at(at).form()) && !participle && !infinitive && !s.at(at).capital();
    }

    /// From the subject to the clause's end.
    private Range clause(int verb, int free) {
        int group = verb;
        while (group > free
                && s.at(group - 1).tagged("AUX", "ADV", "PART")
                && !s.at(group - 1).possessive()) {
            group--;
        }
        var subject = Subjects.subjectBefore(s, group, free);
        int from = subject.exists() && subject.from() >= free ? subject.from() : group;
        int to = verb + 1;
        while (to < s.size() && to < from + LONGEST && !stops(to)) {
            to++;
        }
        while (to > verb + 1 && s.at(to - 1).tagged("PUNCT", "CCONJ", "SCONJ", "ADP")) {
            to--;
        }
        return subject.exists() ? new Range(from, to) : Range.NONE;
    }

    private boolean stops(int at) {
        var word = s.at(at);
        return word.mark()
                || word.dash()
                || word.text().matches("[.;:,]")
                || word.form().matches("after|before|when|while|but|because|although|which|who")
                || (word.is("and")
                        && Clauses.clauseStartsAt(s, at + 1, Math.min(s.size(), at + 8)));
    }

    private Optional<Event> event(Range clause, int verb) {
        var span = s.span(clause.from(), clause.to());
        var tells =
                statements.stream()
                        .filter(each -> each.level() == Level.TOP && each.touches(span))
                        .map(Statement::id)
                        .toList();
        var future = s.span(clause.from(), verb + 1).text().toLowerCase(Locale.ROOT);
        boolean denied =
                future.matches(
                        "(?s).*\\b(?:not|never|could|might|may|should|must|can)\\b.*|.*n[’']t\\b.*");
        if (denied) {
            return Optional.empty();
        }
        boolean planned =
                future.matches(
                        "(?s).*\\b(?:will|would|shall|to be|plans?|planned|due|expected)\\b.*");
        return Optional.of(
                new Event(
                        s.document().stem() + "!" + span.start(),
                        span.text().replaceAll("\\s+", " "),
                        span,
                        dates.in(span.text()),
                        planned ? Event.Status.PLANNED : Event.Status.HAPPENED,
                        tells));
    }
}
