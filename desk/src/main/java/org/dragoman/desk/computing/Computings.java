package org.dragoman.desk.computing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.dragoman.desk.keeping.Cabinet;
import org.dragoman.rooms.LentSheet;

/// What was asked of the sheets of each talks: kept sealed, and held against the leak budget.
///
/// What the answers told adds up over all questions of a case, whatever they were about. Beyond the
/// budget a question waits until another member of the team asks the very same.
public final class Computings {

    private static final String PAPER = "computed";

    private final ReentrantLock one = new ReentrantLock();
    private final Map<String, List<Computed>> asked = new HashMap<>();
    private final Map<String, Map<Question, String>> waiting = new HashMap<>();
    private final Cabinet cabinet;

    /// What is kept in this cabinet.
    public Computings(Cabinet cabinet) {
        this.cabinet = cabinet;
    }

    /// What came of a question.
    public sealed interface Outcome {

        /// It was answered.
        record Answered(Computed computed) implements Outcome {}

        /// It goes beyond the budget, and waits for another member.
        record Waits(double bits, double budget) implements Outcome {}
    }

    /// What was asked in these talks, oldest first.
    public List<Computed> of(String talks) {
        one.lock();
        try {
            return List.copyOf(asked(talks));
        } finally {
            one.unlock();
        }
    }

    private List<Computed> asked(String talks) {
        return asked.computeIfAbsent(
                talks, _ -> cabinet.paperOf(talks, PAPER).map(Computings::read).orElse(List.of()));
    }

    /// How many bits were told so far.
    public double told(String talks) {
        return of(talks).stream().mapToDouble(Computed::bits).sum();
    }

    /// Asks the sheets of all sides.
    ///
    /// @param budget how many bits the answers of one side may tell without a second person
    public Outcome ask(
            String talks,
            Question question,
            List<LentSheet> sheets,
            String member,
            Instant at,
            double budget) {
        one.lock();
        try {
            var before = asked(talks);
            double bits = before.stream().mapToDouble(Computed::bits).sum() + question.bits();
            var mine = waiting.computeIfAbsent(talks, _ -> new HashMap<>());
            var first = mine.getOrDefault(question, "");
            boolean beyond = bits > budget + 1e-9;
            if (beyond && (first.isEmpty() || first.equals(member))) {
                mine.put(question, member);
                return new Outcome.Waits(bits, budget);
            }
            mine.remove(question);
            var computed =
                    new Computed(
                            at,
                            beyond ? first : member,
                            beyond ? member : "",
                            question.toString(),
                            question.answer(sheets).orElse(-1) + 1,
                            question.bits());
            var all = new ArrayList<>(before);
            all.add(computed);
            cabinet.keepFor(talks, PAPER, write(all));
            asked.put(talks, all);
            return new Outcome.Answered(computed);
        } finally {
            one.unlock();
        }
    }

    /// A line for each: moment, bits, answer, then who, who else and the packages in Base64.
    static byte[] write(List<Computed> all) {
        var lines = new StringBuilder("dragoman-computed 1\n");
        for (var each : all) {
            lines.append(each.at())
                    .append(' ')
                    .append(each.bits())
                    .append(' ')
                    .append(each.answer());
            for (var words : List.of(each.by(), each.second(), each.packages())) {
                lines.append(' ').append('=').append(encoded(words));
            }
            lines.append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Reads them.
    ///
    /// @throws IllegalArgumentException if the paper is not of this version or a line is damaged
    static List<Computed> read(byte[] paper) {
        var lines = new String(paper, StandardCharsets.UTF_8).lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals("dragoman-computed 1")) {
            throw new IllegalArgumentException(
                    """
                    The record of what was computed is not of version 1.
                    Open the talks with the Dragoman that kept them.\
                    """);
        }
        var all = new ArrayList<Computed>();
        for (var line : lines.subList(1, lines.size())) {
            var parts = line.split(" ", -1);
            if (parts.length != 6) {
                throw new IllegalArgumentException(
                        """
                        Line %d of the record of what was computed is damaged.
                        Restore a backup.\
                        """
                                .formatted(all.size() + 2));
            }
            all.add(
                    new Computed(
                            Instant.parse(parts[0]),
                            decoded(parts[3]),
                            decoded(parts[4]),
                            decoded(parts[5]),
                            Integer.parseInt(parts[2]),
                            Double.parseDouble(parts[1])));
        }
        return all;
    }

    private static String encoded(String words) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part.substring(1)), StandardCharsets.UTF_8);
    }
}
