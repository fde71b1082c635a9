package org.dragoman.talks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What became of a wording, language by language.
///
/// @param from its place among the wordings of the one version, -1 where it is new
/// @param to its place among those of the other, -1 where it is gone
/// @param languages those of the wording in the other version
/// @param words the way from the words of the one to those of the other
public record WordingChange(
        int from, int to, SortedSet<Language> languages, SortedMap<Language, List<Edit>> words) {

    public WordingChange {
        languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    }

    static WordingChange of(int from, Wording one, int to, Wording other) {
        var words = new TreeMap<Language, List<Edit>>();
        var all = new TreeSet<>(one.words().keySet());
        all.addAll(other.words().keySet());
        for (var language : all) {
            words.put(
                    language,
                    WordComparison.of(one.in(language).orElse(""), other.in(language).orElse("")));
        }
        return new WordingChange(from, to, new TreeSet<>(other.words().keySet()), words);
    }

    /// The wordings of one list against those of another: equal ones first, then those that lie
    /// closest in the working language.
    static List<WordingChange> of(List<Wording> one, List<Wording> other, Language working) {
        int[] from = new int[other.size()];
        Arrays.fill(from, -1);
        var left = new TreeSet<Integer>();
        for (int i = 0; i < one.size(); i++) {
            int same = -1;
            for (int j = 0; j < other.size() && same < 0; j++) {
                same = from[j] < 0 && other.get(j).equals(one.get(i)) ? j : -1;
            }
            if (same < 0) {
                left.add(i);
            } else {
                from[same] = i;
            }
        }
        for (int j = 0; j < other.size(); j++) {
            if (from[j] < 0 && !left.isEmpty()) {
                from[j] = closest(one, left, other.get(j).in(working).orElse(""), working);
                left.remove(from[j]);
            }
        }
        var changes = new ArrayList<WordingChange>();
        for (int j = 0; j < other.size(); j++) {
            var was = from[j] < 0 ? Wording.NONE : one.get(from[j]);
            changes.add(of(from[j], was, j, other.get(j)));
        }
        for (int i : left) {
            changes.add(of(i, one.get(i), -1, Wording.NONE));
        }
        return changes;
    }

    private static int closest(
            List<Wording> one, SortedSet<Integer> left, String words, Language working) {
        int closest = left.first();
        double least = 2;
        for (int i : left) {
            double share = WordComparison.share(one.get(i).in(working).orElse(""), words);
            if (share < least) {
                least = share;
                closest = i;
            }
        }
        return closest;
    }

    /// Whether not a word has changed.
    public boolean same() {
        return from >= 0
                && to >= 0
                && words.values().stream()
                        .allMatch(edits -> edits.stream().allMatch(e -> e.fate() == Edit.Fate.KEPT))
                && languages.equals(words.keySet());
    }

    /// The wording of the other version, from that of the one.
    ///
    /// @throws IllegalArgumentException if the wording is not the one that was compared
    Wording apply(Wording one) {
        var other = new TreeMap<Language, String>();
        for (var entry : words.entrySet()) {
            var was = new StringBuilder();
            var next = new StringBuilder();
            for (var edit : entry.getValue()) {
                if (edit.fate() != Edit.Fate.INSERTED) {
                    was.append(edit.words());
                }
                if (edit.fate() != Edit.Fate.DELETED) {
                    next.append(edit.words());
                }
            }
            if (!one.in(entry.getKey()).orElse("").contentEquals(was)) {
                throw new IllegalArgumentException(
                        """
                        "%s" is not the wording that was compared.
                        Compare this version anew.\
                        """
                                .formatted(one));
            }
            if (languages.contains(entry.getKey())) {
                other.put(entry.getKey(), next.toString());
            }
        }
        return new Wording(other);
    }

    /// The wordings of the other version, from those of the one.
    static List<Wording> apply(List<WordingChange> changes, List<Wording> one) {
        return changes.stream()
                .filter(change -> change.to >= 0)
                .map(change -> change.apply(change.from < 0 ? Wording.NONE : one.get(change.from)))
                .toList();
    }
}
