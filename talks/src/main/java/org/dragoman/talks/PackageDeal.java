package org.dragoman.talks;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A package: options that settle issues of the agenda, and what is said in words beyond them.
///
/// @param options the option for each issue it settles, by the issue's name; none where the package
///   is in words alone
/// @param words what the options do not say; may be empty where there are options
public record PackageDeal(SortedMap<String, String> options, String words) {

    public PackageDeal {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }

    /// A package of these options, and words.
    public PackageDeal(Map<String, String> options, String words) {
        this(new TreeMap<>(options), words);
    }

    /// A package in words alone.
    public static PackageDeal inWords(String words) {
        return new PackageDeal(Map.of(), words);
    }

    /// Whether it settles every one of these issues; else it is partial.
    public boolean whole(Collection<String> issues) {
        return options.keySet().containsAll(issues);
    }

    /// Whether something is missing: it says nothing, or names an issue or an option by blanks.
    public boolean blank() {
        return (options.isEmpty() && words.isBlank())
                || options.entrySet().stream()
                        .anyMatch(e -> e.getKey().isBlank() || e.getValue().isBlank());
    }

    /// Several, one a line.
    static String lines(List<PackageDeal> packages) {
        return packages.stream().map(PackageDeal::toString).collect(Collectors.joining("\n"));
    }

    /// As people write it: “Issue: option; Issue: option // words beyond”.
    @Override
    public String toString() {
        if (options.isEmpty()) {
            return words;
        }
        var settled =
                options.entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .collect(Collectors.joining("; "));
        return words.isEmpty() ? settled : settled + " // " + words;
    }
}
