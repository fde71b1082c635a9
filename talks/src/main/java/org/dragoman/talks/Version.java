package org.dragoman.talks;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// What one version of a text says. Versions never change.
///
/// @param working the language in which it is drafted; the others are brought into concordance
/// @param languages in which it is to be equally authentic, the working one among them
/// @param definitions the terms that clauses define
/// @param articles in order
public record Version(
        Language working,
        SortedSet<Language> languages,
        List<Definition> definitions,
        List<Article> articles) {

    /// Nothing drafted yet.
    public static final Version EMPTY =
            new Version(Language.ENGLISH, List.of(Language.ENGLISH), List.of(), List.of());

    /// @throws IllegalArgumentException if the working language is not among the languages
    public Version {
        languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
        definitions = List.copyOf(definitions);
        articles = List.copyOf(articles);
        if (!languages.contains(working)) {
            throw new IllegalArgumentException(
                    """
                    The working language %s is not among the languages %s.
                    Name it among them.\
                    """
                            .formatted(working, languages));
        }
    }

    /// A version in these languages.
    public Version(
            Language working,
            Collection<Language> languages,
            List<Definition> definitions,
            List<Article> articles) {
        this(working, new TreeSet<>(languages), definitions, articles);
    }

    /// Clauses in English without articles or definitions.
    public static Version of(Clause... clauses) {
        return of(List.of(clauses));
    }

    /// Clauses in English without articles or definitions.
    public static Version of(List<Clause> clauses) {
        return new Version(
                Language.ENGLISH,
                List.of(Language.ENGLISH),
                List.of(),
                List.of(new Article("", Wording.NONE, clauses)));
    }

    /// All clauses, in order.
    public List<Clause> clauses() {
        return articles.stream().flatMap(article -> article.clauses().stream()).toList();
    }

    /// The clause of a name, or nothing.
    public Optional<Clause> clause(String name) {
        return articles.stream()
                .flatMap(article -> article.clauses().stream())
                .filter(clause -> clause.name().equals(name))
                .findFirst();
    }

    /// The article in which a clause stands, or nothing.
    public Optional<Article> articleOf(String clause) {
        return articles.stream()
                .filter(a -> a.clauses().stream().anyMatch(c -> c.name().equals(clause)))
                .findFirst();
    }

    /// The same with clauses that are a package: each rests on all the others, so that reopening
    /// one reopens them all.
    ///
    /// @param names of at least two clauses
    /// @throws IllegalArgumentException if there are fewer than two, or a clause is not in it
    public Version with(Collection<String> names) {
        var tied = new TreeSet<>(names);
        for (var name : tied) {
            if (clause(name).isEmpty()) {
                throw new IllegalArgumentException(
                        "The package %s names clause %s, which this version has not.\nWrite the clause, or leave it out of the package."
                                .formatted(tied, name));
            }
        }
        if (tied.size() < 2) {
            throw new IllegalArgumentException(
                    "The package %s ties no clauses.\nName at least two of them.".formatted(tied));
        }
        return new Version(
                working,
                languages,
                definitions,
                articles.stream()
                        .map(article ->
                                new Article(
                                        article.number(),
                                        article.heading(),
                                        article.clauses().stream()
                                                .map(clause -> tied(clause, tied))
                                                .toList()))
                        .toList());
    }

    private static Clause tied(Clause clause, SortedSet<String> names) {
        if (!names.contains(clause.name())) {
            return clause;
        }
        var on = new TreeSet<>(clause.dependsOn());
        on.addAll(names);
        on.remove(clause.name());
        return new Clause(clause.name(), clause.variants(), clause.reservations(), on);
    }

    /// The definitions that a clause gives.
    public List<Definition> definedBy(String clause) {
        return definitions.stream().filter(d -> d.clause().equals(clause)).toList();
    }
}
