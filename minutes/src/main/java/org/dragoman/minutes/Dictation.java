package org.dragoman.minutes;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.dragoman.talks.Clause;
import org.dragoman.talks.Language;
import org.dragoman.talks.Version;
import org.dragoman.talks.Wording;

/// Says a version of a text as it is dictated in minutes.
public final class Dictation {

    private Dictation() {}

    /// What is said after "drafts the next version of" the text.
    ///
    /// @throws IllegalArgumentException if it has words that English ones do not lead, or quotation
    ///   marks that do not pair
    public static String of(Version version) {
        var pieces = new ArrayList<String>();
        for (var article : version.articles()) {
            if (!article.number().isEmpty()) {
                pieces.add(
                        "article "
                                + article.number()
                                + (article.heading().words().isEmpty()
                                        ? ""
                                        : " " + said(article.heading())));
            }
            for (var clause : article.clauses()) {
                pieces.add(clause(version, clause));
            }
        }
        return String.join("; ", pieces);
    }

    private static String clause(Version version, Clause clause) {
        var defined =
                version.definedBy(clause.name()).stream()
                        .map(definition -> " defining " + said(definition.term()))
                        .collect(Collectors.joining());
        var on =
                clause.dependsOn().isEmpty()
                        ? ""
                        : " resting on "
                                + clause.dependsOn().stream()
                                        .sorted()
                                        .collect(Collectors.joining(" and "));
        var variants =
                clause.variants().stream().map(Dictation::said).collect(Collectors.joining(" or "));
        var reserved =
                clause.reservations().isEmpty()
                        ? ""
                        : ", reserved "
                                + clause.reservations().stream()
                                        .map(Dictation::said)
                                        .collect(Collectors.joining(" or "));
        return "clause " + clause.name() + defined + on + ": " + variants + reserved;
    }

    private static String said(Wording wording) {
        var english =
                wording.in(Language.ENGLISH)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        """
                                        The words %s have none in English.
                                        Add them: minutes are dictated in English first.\
                                        """
                                                .formatted(wording)));
        var others =
                wording.words().entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(Language.ENGLISH))
                        .map(entry -> entry.getKey() + " “" + entry.getValue() + "”")
                        .collect(Collectors.joining(", "));
        return "“" + english + "”" + (others.isEmpty() ? "" : " (" + others + ")");
    }
}
