package org.dragoman.talks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Compares readouts of one round with each other, for the mediator's desk.
///
/// A reading of words, not of meaning: it points at sentences to look at and decides nothing. Two
/// sentences speak of the same thing when they share at least 40 % of their words (Jaccard 1912),
/// figures, negations and words of three letters or fewer set aside.
public final class Readouts {

    private static final double SAME = 0.4;
    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+(?:[.,]\\p{Nd}+)?");
    private static final Set<String> NOT =
            Set.of("not", "no", "never", "without", "neither", "nor", "refused", "rejected");
    private static final Pattern SAID =
            Pattern.compile(
                    "\\b(said|says|agreed|accepted|confirmed|offered|proposed|promised|undertook"
                            + "|committed|acknowledged|admitted)\\b",
                    Pattern.CASE_INSENSITIVE);

    private Readouts() {}

    /// A readout.
    ///
    /// @param author whose it is
    /// @param names what its author may be called in another's readout
    public record Of(String author, List<String> names, String words) {

        public Of {
            names = List.copyOf(names);
        }
    }

    /// What kind of difference it is.
    public enum Kind {
        /// Only one of the two says it.
        ONLY_HERE,
        /// Both speak of it with other figures, or one denies what the other says.
        CLASH,
        /// One puts words into the other's mouth that the other's readout does not have.
        CLAIMS_ANOTHERS_WORDS
    }

    /// A difference between two readouts.
    ///
    /// @param author whose readout has the sentence
    /// @param other whose readout it is compared with
    /// @param against the sentence it clashes with; blank where there is none
    public record Difference(
            Kind kind, String author, String other, String sentence, String against) {}

    /// Where readouts differ, in the order of the readouts and their sentences. A clash is told
    /// once, on the side that comes first.
    public static List<Difference> compare(List<Of> readouts) {
        var found = new ArrayList<Difference>();
        for (int i = 0; i < readouts.size(); i++) {
            for (int j = 0; j < readouts.size(); j++) {
                if (i != j) {
                    compare(readouts.get(i), readouts.get(j), i < j, found);
                }
            }
        }
        return found;
    }

    private static void compare(Of one, Of other, boolean first, List<Difference> found) {
        for (var sentence : sentences(one.words())) {
            var nearest = nearest(sentence, other.words());
            if (nearest.isEmpty()) {
                found.add(
                        new Difference(
                                claims(sentence, other)
                                        ? Kind.CLAIMS_ANOTHERS_WORDS
                                        : Kind.ONLY_HERE,
                                one.author(),
                                other.author(),
                                sentence,
                                ""));
            } else if (first && clash(sentence, nearest)) {
                found.add(
                        new Difference(
                                Kind.CLASH, one.author(), other.author(), sentence, nearest));
            }
        }
    }

    private static List<String> sentences(String words) {
        return END.splitAsStream(words.strip()).filter(s -> !s.isBlank()).toList();
    }

    /// The sentence most like this one, or nothing where none speaks of the same thing.
    private static String nearest(String sentence, String words) {
        var nearest = "";
        double best = SAME;
        for (var other : sentences(words)) {
            double like = likeness(content(sentence), content(other));
            if (like > best || (like == best && nearest.isEmpty())) {
                best = like;
                nearest = other;
            }
        }
        return nearest;
    }

    private static double likeness(Set<String> one, Set<String> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        var both = new HashSet<>(one);
        both.retainAll(other);
        return all.isEmpty() ? 1 : (double) both.size() / all.size();
    }

    private static List<String> tokens(String sentence) {
        return WORD.matcher(sentence)
                .results()
                .map(m -> m.group().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static boolean figure(String token) {
        return Character.isDigit(token.charAt(0));
    }

    private static Set<String> content(String sentence) {
        var content = new HashSet<String>();
        for (var token : tokens(sentence)) {
            if (token.length() > 3 && !figure(token) && !NOT.contains(token)) {
                content.add(token);
            }
        }
        return content;
    }

    private static boolean clash(String one, String other) {
        var figures = new HashSet<String>();
        var others = new HashSet<String>();
        int denials = 0;
        for (var token : tokens(one)) {
            if (figure(token)) {
                figures.add(token);
            }
            denials += NOT.contains(token) ? 1 : 0;
        }
        for (var token : tokens(other)) {
            if (figure(token)) {
                others.add(token);
            }
            denials += NOT.contains(token) ? 1 : 0;
        }
        return !figures.equals(others) || denials % 2 == 1;
    }

    private static boolean claims(String sentence, Of other) {
        var lower = sentence.toLowerCase(Locale.ROOT);
        return SAID.matcher(sentence).find()
                && other.names().stream()
                        .anyMatch(name -> lower.contains(name.toLowerCase(Locale.ROOT)));
    }
}
