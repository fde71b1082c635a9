package org.dragoman.talks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Any two versions of a text side by side: words inserted and deleted in each language, clauses
/// inserted, deleted and moved.
///
/// Clauses are known by their names, so each name stands once in a version.
///
/// @param articles those of the other version, in order
/// @param gone clauses that stand in the one version only
/// @param goneArticles places of articles of the one version that have no counterpart
public record VersionComparison(
        Language working,
        SortedSet<Language> languages,
        List<Definition> definitions,
        List<ArticleChange> articles,
        List<ClauseChange> gone,
        List<Integer> goneArticles) {

    public VersionComparison {
        languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
        definitions = List.copyOf(definitions);
        articles = List.copyOf(articles);
        gone = List.copyOf(gone);
        goneArticles = List.copyOf(goneArticles);
    }

    /// The way from one version to another.
    public static VersionComparison of(Version one, Version other) {
        int[] from = counterparts(one, other);
        var moved = moved(one, other, from);
        var articles = new ArrayList<ArticleChange>();
        for (int i = 0; i < other.articles().size(); i++) {
            var article = other.articles().get(i);
            var was = from[i] < 0 ? NEW : one.articles().get(from[i]);
            var clauses = new ArrayList<ClauseChange>();
            for (var clause : article.clauses()) {
                var before = one.clause(clause.name());
                clauses.add(
                        before.isEmpty()
                                ? ClauseChange.of(
                                        Edit.Fate.INSERTED,
                                        false,
                                        nothing(clause.name()),
                                        clause,
                                        other.working())
                                : ClauseChange.of(
                                        Edit.Fate.KEPT,
                                        moved.contains(clause.name()),
                                        before.get(),
                                        clause,
                                        other.working()));
            }
            articles.add(
                    new ArticleChange(
                            from[i],
                            article.number(),
                            WordingChange.of(from[i], was.heading(), i, article.heading()),
                            clauses));
        }
        var gone =
                one.clauses().stream()
                        .filter(clause -> other.clause(clause.name()).isEmpty())
                        .map(clause ->
                                ClauseChange.of(
                                        Edit.Fate.DELETED,
                                        false,
                                        clause,
                                        nothing(clause.name()),
                                        other.working()))
                        .toList();
        var goneArticles = new ArrayList<Integer>();
        for (int i = 0; i < one.articles().size(); i++) {
            int place = i;
            if (Arrays.stream(from).noneMatch(f -> f == place)) {
                goneArticles.add(i);
            }
        }
        return new VersionComparison(
                other.working(),
                other.languages(),
                other.definitions(),
                articles,
                gone,
                goneArticles);
    }

    private static final Article NEW = new Article("", Wording.NONE, List.of());

    private static Clause nothing(String name) {
        return new Clause(name, List.of(), List.of(), Set.of());
    }

    /// For each article of the other version its counterpart in the one: the one with which it
    /// shares most clauses; failing that, one of the same number with which nothing else does.
    private static int[] counterparts(Version one, Version other) {
        record Pair(int shared, boolean sameNumber, int from, int to) {}
        var pairs = new ArrayList<Pair>();
        for (int to = 0; to < other.articles().size(); to++) {
            for (int from = 0; from < one.articles().size(); from++) {
                var names = new HashSet<String>();
                one.articles().get(from).clauses().forEach(c -> names.add(c.name()));
                int shared =
                        (int)
                                other.articles().get(to).clauses().stream()
                                        .filter(c -> names.contains(c.name()))
                                        .count();
                boolean same =
                        one.articles().get(from).number().equals(other.articles().get(to).number());
                if (shared > 0 || same) {
                    pairs.add(new Pair(shared, same, from, to));
                }
            }
        }
        pairs.sort((a, b) ->
                a.shared() != b.shared()
                        ? Integer.compare(b.shared(), a.shared())
                        : Boolean.compare(b.sameNumber(), a.sameNumber()));
        int[] counterparts = new int[other.articles().size()];
        Arrays.fill(counterparts, -1);
        var taken = new HashSet<Integer>();
        for (var pair : pairs) {
            if (counterparts[pair.to()] < 0 && taken.add(pair.from())) {
                counterparts[pair.to()] = pair.from();
            }
        }
        return counterparts;
    }

    /// The clauses that stand elsewhere: in another article, or out of the longest run of clauses
    /// that kept their order.
    private static Set<String> moved(Version one, Version other, int[] from) {
        Map<String, Integer> places = new HashMap<>();
        Map<String, Integer> articles = new HashMap<>();
        for (int i = 0; i < one.articles().size(); i++) {
            for (var clause : one.articles().get(i).clauses()) {
                articles.put(clause.name(), i);
                places.put(clause.name(), places.size());
            }
        }
        var moved = new HashSet<String>();
        var stayed = new ArrayList<String>();
        for (int i = 0; i < other.articles().size(); i++) {
            for (var clause : other.articles().get(i).clauses()) {
                var was = articles.get(clause.name());
                if (was != null && was == from[i]) {
                    stayed.add(clause.name());
                } else if (was != null) {
                    moved.add(clause.name());
                }
            }
        }
        var order = stayed.stream().map(name -> places.getOrDefault(name, 0)).toList();
        var kept = longestRise(order);
        for (int i = 0; i < stayed.size(); i++) {
            if (!kept.contains(i)) {
                moved.add(stayed.get(i));
            }
        }
        return moved;
    }

    /// Places of a longest subsequence that rises (patience sorting, Fredman 1975).
    private static Set<Integer> longestRise(List<Integer> values) {
        var tails = new ArrayList<Integer>();
        int[] before = new int[values.size()];
        for (int i = 0; i < values.size(); i++) {
            int low = 0;
            int high = tails.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (values.get(tails.get(middle)) < values.get(i)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tails.get(low - 1);
            if (low == tails.size()) {
                tails.add(i);
            } else {
                tails.set(low, i);
            }
        }
        var places = new HashSet<Integer>();
        for (int i = tails.isEmpty() ? -1 : tails.getLast(); i >= 0; i = before[i]) {
            places.add(i);
        }
        return places;
    }

    /// The other version, from the one.
    ///
    /// @throws IllegalArgumentException if the version is not the one that was compared
    public Version apply(Version one) {
        var next = new ArrayList<Article>();
        for (var article : articles) {
            var heading = article.from() < 0 ? NEW : one.articles().get(article.from());
            var clauses = new ArrayList<Clause>();
            for (var change : article.clauses()) {
                var was =
                        change.fate() == Edit.Fate.INSERTED
                                ? nothing(change.name())
                                : one.clause(change.name()).orElse(nothing(change.name()));
                clauses.add(change.apply(was));
            }
            next.add(
                    new Article(
                            article.number(), article.heading().apply(heading.heading()), clauses));
        }
        return new Version(working, languages, definitions, next);
    }

    /// Whether not a word has changed nor a clause moved.
    public boolean same() {
        return gone.isEmpty()
                && goneArticles.isEmpty()
                && articles.stream()
                        .allMatch(a ->
                                a.from() >= 0
                                        && a.heading().same()
                                        && a.clauses().stream().allMatch(ClauseChange::same));
    }
}
