package org.dragoman.talks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How far a text or a proposal lies from each side's last position, before it is issued: the
/// mediator's own paper.
///
/// The positions are those on the record of the talks and no others.
///
/// @param lines clause by clause or issue by issue, sides in the order of their names
public record BalanceReport(List<Line> lines) {

    /// How far one clause or issue lies from one side.
    ///
    /// @param position the side's last position; nothing where none is on the record
    /// @param distance from 0, the same, to 1, nothing in common; 0 where there is no position
    /// @param adopted whether what is put is that side's position
    public record Line(
            String place, RoomId side, String position, double distance, boolean adopted) {

        /// Whether the side has a position on the record.
        public boolean known() {
            return !position.isEmpty();
        }
    }

    public BalanceReport {
        lines = List.copyOf(lines);
    }

    /// A text against the words that each delegation put forward for its clauses.
    ///
    /// The distance of a clause is 1 less the share of words that it has in common with the
    /// position (Jaccard 1912), of the wording nearest to it, in the language nearest to it. A
    /// reservation stands beside a clause and is no position on its words.
    ///
    /// @param text which text; its latest version is reported, issued or not
    /// @return no line for a text that does not exist
    public static BalanceReport ofText(Talks talks, Id text) {
        var lines = new ArrayList<Line>();
        var draft = talks.desk().texts().find(text);
        if (draft.isPresent()) {
            for (var clause : draft.get().version().clauses()) {
                for (var side : draft.get().rooms().stream().sorted().toList()) {
                    lines.add(line(talks, text, clause, side));
                }
            }
        }
        return new BalanceReport(lines);
    }

    private static Line line(Talks talks, Id text, Clause clause, RoomId side) {
        var nearest = new Line(clause.name(), side, "", 0, false);
        for (var own : talks.room(side).orElseThrow().texts().own().values()) {
            if (!own.text().equals(text)
                    || !own.clause().equals(clause.name())
                    || own.kind() != Texts.Kind.VARIANT) {
                continue;
            }
            for (var variant : clause.variants()) {
                var it =
                        new Line(
                                clause.name(),
                                side,
                                own.words().toString(),
                                distance(own.words(), variant),
                                variant.says(own.words()));
                if (!nearest.known() || it.distance < nearest.distance) {
                    nearest = it;
                }
            }
        }
        return nearest;
    }

    private static double distance(Wording position, Wording variant) {
        double least = 1;
        for (var language : position.words().keySet()) {
            var put = variant.in(language);
            if (put.isPresent()) {
                least = Math.min(least, distance(position.words().get(language), put.get()));
            }
        }
        return least;
    }

    /// 1 less the share of words that two texts have in common; 0 for two texts without words.
    static double distance(String one, String other) {
        var first = words(one);
        var second = words(other);
        var all = new HashSet<>(first);
        all.addAll(second);
        if (all.isEmpty()) {
            return 0;
        }
        first.retainAll(second);
        return 1 - (double) first.size() / all.size();
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        for (var word : FoldedWords.of(text).words()) {
            words.add(word.folded());
        }
        return words;
    }

    /// A package against the option that each side last named for an issue.
    ///
    /// The distance of an issue is how many steps lie between the two in the order of its options,
    /// as a share of all steps; where either is not on the agenda, 0 for the same and 1 for others.
    ///
    /// @param member of the mediator's team; what is kept from them is left out
    /// @param deal what is to be put; issues that it does not settle have no line
    public static BalanceReport ofPackage(
            Talks talks, String member, Agenda agenda, Set<RoomId> sides, PackageDeal deal) {
        var lines = new ArrayList<Line>();
        for (var put : deal.options().entrySet()) {
            for (var side : sides.stream().sorted().toList()) {
                var position = position(talks, member, side, put.getKey());
                lines.add(
                        position.isEmpty()
                                ? new Line(put.getKey(), side, "", 0, false)
                                : new Line(
                                        put.getKey(),
                                        side,
                                        position.get(),
                                        steps(agenda, put.getKey(), position.get(), put.getValue()),
                                        position.get().equals(put.getValue())));
            }
        }
        return new BalanceReport(lines);
    }

    private static double steps(Agenda agenda, String issue, String one, String other) {
        var options = agenda.item(issue).map(AgendaItem::options).orElse(List.of());
        int first = options.indexOf(one);
        int second = options.indexOf(other);
        if (one.equals(other)) {
            return 0;
        }
        return first < 0 || second < 0
                ? 1
                : (double) Math.abs(first - second) / (options.size() - 1);
    }

    /// The option that a side last named for an issue in what it confided.
    private static Optional<String> position(
            Talks talks, String member, RoomId side, String issue) {
        Optional<String> last = Optional.empty();
        var room = talks.room(side);
        if (room.isPresent()) {
            for (var entry : room.get().entries().values()) {
                if (entry.event() instanceof ConfidenceEvent.Confided it
                        && !talks.desk().keptFrom(member, it.item())
                        && it.message().options().containsKey(issue)) {
                    last = Optional.of(it.message().options().get(issue));
                }
            }
        }
        return last;
    }
}
