package org.dragoman.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All attributions of one sentence: by verbs, nouns, "according to", and quotations left over.
final class Attributions {
    private Attributions() {}

    /// The top-level attributions, in the order of the text; every quotation is in one of them.
    static List<Draft> top(Sentence s) {
        var whole = new Range(0, s.size());
        var drafts = new ArrayList<Draft>();
        for (var draft : Sources.in(s)) {
            if (drafts.stream().noneMatch(earlier -> earlier.covers(draft.cue()))) {
                drafts.add(draft);
            }
        }
        for (var draft : Contents.in(s, whole, false)) {
            boolean inside = drafts.stream().anyMatch(earlier -> earlier.covers(draft.cue()));
            boolean apart = drafts.stream().noneMatch(earlier -> earlier.cue().covers(draft.cue()));
            if (apart && !inside) {
                drafts.removeIf(earlier -> draft.covers(earlier.cue()));
                drafts.add(draft);
            }
        }
        for (var draft : NounCues.in(s, whole)) {
            boolean clause = s.at(draft.cue().to()).form().matches("to|that");
            if (clause
                    && !s.at(draft.cue().from()).quoted()
                    && drafts.stream().noneMatch(earlier -> within(draft, earlier))) {
                drafts.add(draft);
            }
        }
        drafts.addAll(leftover(s, drafts));
        drafts.sort(Comparator.comparingInt(Attributions::place));
        return List.copyOf(drafts);
    }

    private static int place(Draft draft) {
        return draft.cue().exists() ? draft.cue().from() : draft.start();
    }

    private static boolean within(Draft draft, Draft other) {
        return other.covers(draft.cue()) || other.cue().covers(draft.cue());
    }

    /// Positions reported inside the content of another attribution.
    static List<Draft> nested(Draft top) {
        var s = top.sentence();
        var drafts = new ArrayList<Draft>();
        for (var range : top.content()) {
            for (var draft : Contents.in(s, range, true)) {
                boolean own = s.at(draft.subject().from()).form().matches("i|we|you|us|me");
                if (!own) {
                    drafts.add(draft);
                }
            }
            for (var draft : NounCues.in(s, range)) {
                if (drafts.stream().noneMatch(earlier -> within(draft, earlier))) {
                    drafts.add(draft);
                }
            }
        }
        drafts.sort(Comparator.comparingInt(Attributions::place));
        return List.copyOf(drafts);
    }

    /// A draft for every quotation that no attribution covers.
    private static List<Draft> leftover(Sentence s, List<Draft> drafts) {
        var left = new ArrayList<Draft>();
        for (var quote : s.quotations()) {
            int from = s.wordAt(quote.start());
            int to = s.wordAt(quote.end());
            var range = new Range(from, Math.max(to, from + 1));
            boolean taken =
                    from >= s.size()
                            || drafts.stream()
                                    .anyMatch(draft ->
                                            draft.content().stream()
                                                    .anyMatch(each ->
                                                            each.from() < range.to()
                                                                    && range.from() < each.to()));
            if (!taken) {
                boolean alone = s.isAllQuoted();
                left.add(
                        new Draft(
                                s,
                                Range.NONE,
                                Range.NONE,
                                List.of(range),
                                Stance.CLAIM,
                                true,
                                alone ? Draft.Manner.FLOATING : Draft.Manner.LOOSE,
                                false));
            }
        }
        return left;
    }
}
