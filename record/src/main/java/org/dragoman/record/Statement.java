package org.dragoman.record;

import java.util.ArrayList;
import java.util.List;

/// What one speaker is reported to have said, in one stretch of attribution.
///
/// @param id stable name of the statement
/// @param level attributed by the report, or inside another statement
/// @param within the statement that this one is nested in; empty at the top level
/// @param kind direct, mixed or indirect speech
/// @param content what is attributed, in text order, quotation marks included; at least one span
/// @param verbatim the stretches inside quotation marks
/// @param cue the words that attribute; empty where a quotation floats
/// @param mention the words that name the speaker (the antecedent in the sentence where the subject
///   is elided); empty where nobody is named
/// @param speaker who that is
/// @param form the form in which the report names the speaker
/// @param stances what the statement does, most telling first; at least one
/// @param issues ids of the issues that its words point to, in agenda order
/// @param when when it was said
/// @param hedges words that weaken it: "maybe", "plausible", "reportedly"
/// @param ascribed a position ascribed to its holder by somebody unnamed ("is considered a red line
///   for …"): the holder did not utter it
/// @param negated the cue denies: "few doubt", "did not say"
public record Statement(
        StatementId id,
        Level level,
        List<StatementId> within,
        Kind kind,
        List<Span> content,
        List<Span> verbatim,
        List<Span> cue,
        List<Span> mention,
        Speaker speaker,
        SpeakerForm form,
        List<Stance> stances,
        List<String> issues,
        When when,
        List<Span> hedges,
        boolean ascribed,
        boolean negated) {
    public Statement {
        within = List.copyOf(within);
        content = List.copyOf(content);
        verbatim = List.copyOf(verbatim);
        cue = List.copyOf(cue);
        mention = List.copyOf(mention);
        stances = List.copyOf(stances);
        issues = List.copyOf(issues);
        hedges = List.copyOf(hedges);
        if (content.isEmpty() || stances.isEmpty()) {
            throw new IllegalArgumentException(
                    "Statement %s has no content or no stance.\nEvery statement has both."
                            .formatted(id));
        }
    }

    /// The same statement by another speaker.
    Statement by(Speaker other) {
        return new Statement(
                id, level, within, kind, content, verbatim, cue, mention, other, form, stances,
                issues, when, hedges, ascribed, negated);
    }

    /// The same statement at another time.
    Statement at(When other) {
        return new Statement(
                id, level, within, kind, content, verbatim, cue, mention, speaker, form, stances,
                issues, other, hedges, ascribed, negated);
    }

    /// The same statement with more words.
    Statement with(Span more, List<Span> moreVerbatim) {
        var longer = new ArrayList<>(content);
        longer.add(more);
        var inside = new ArrayList<>(verbatim);
        inside.addAll(moreVerbatim);
        return new Statement(
                id, level, within, kind, longer, inside, cue, mention, speaker, form, stances,
                issues, when, hedges, ascribed, negated);
    }

    /// The attributed words, gaps shown as an ellipsis.
    public String words() {
        return String.join(" … ", content.stream().map(Span::text).toList());
    }

    /// Where the content starts.
    public int start() {
        return content.getFirst().start();
    }

    /// Whether a stretch of the document touches the content.
    public boolean touches(Span span) {
        return content.stream().anyMatch(span::overlaps);
    }
}
