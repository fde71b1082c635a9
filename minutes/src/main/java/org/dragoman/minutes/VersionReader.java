package org.dragoman.minutes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dragoman.talks.Article;
import org.dragoman.talks.Clause;
import org.dragoman.talks.Definition;
import org.dragoman.talks.Language;
import org.dragoman.talks.Version;
import org.dragoman.talks.Wording;

/// Reads a version of the text as it is dictated: articles, clauses, brackets, reservations.
///
/// `article 1 “Scope”; clause 1 defining “fuel” resting on 2: “…” or “…”, reserved “…”; package of
/// 1, 3 and 5`. The languages are those of the words.
final class VersionReader {

    private static final String WORDING = Template.WORDING;
    private static final String WORDINGS = WORDING + "(?: or " + WORDING + ")*";
    private static final Pattern ARTICLE =
            Pattern.compile("article (?<number>[^“;]+?)(?: (?<heading>" + WORDING + "))?");
    private static final Pattern CLAUSE =
            Pattern.compile(
                    "clause (?<name>[^\\s:“;]+)(?: defining (?<term>"
                            + WORDING
                            + "))?(?: resting on (?<on>[^:“;]+))?: (?<variants>"
                            + WORDINGS
                            + ")(?:, reserved (?<reserved>"
                            + WORDINGS
                            + "))?");

    private static final Pattern PACKAGE = Pattern.compile("package of (?<names>[^:“;]+)");

    private final Slots slots;
    private final List<List<String>> packages = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final Set<Language> languages = new TreeSet<>();
    private final List<Clause> clauses = new ArrayList<>();
    private String number = "";
    private Wording heading = Wording.NONE;

    private VersionReader(Slots slots) {
        this.slots = slots;
    }

    static Version read(Slots slots, String slot) {
        var reader = new VersionReader(slots);
        reader.languages.add(Language.ENGLISH);
        for (var piece : slots.filled().getOrDefault(slot, "").split(";")) {
            reader.item(piece.strip());
        }
        reader.close();
        return reader.tied(
                new Version(
                        Language.ENGLISH, reader.languages, reader.definitions, reader.articles));
    }

    private Version tied(Version version) {
        var tied = version;
        for (var names : packages) {
            for (var name : names) {
                if (names.size() < 2 || version.clause(name).isEmpty()) {
                    throw slots.place()
                            .trouble(
                                    "the package of %s does not tie clauses of this version"
                                            .formatted(String.join(", ", names)),
                                    "Name at least two of its clauses: \"package of 1, 3 and 5\".");
                }
            }
            tied = tied.with(names);
        }
        return tied;
    }

    private void item(String piece) {
        var article = ARTICLE.matcher(piece);
        var clause = CLAUSE.matcher(piece);
        var pack = PACKAGE.matcher(piece);
        if (article.matches()) {
            close();
            number = article.group("number").strip();
            heading =
                    article.group("heading") == null
                            ? Wording.NONE
                            : said(article.group("heading"));
        } else if (clause.matches()) {
            var name = clause.group("name");
            if (clause.group("term") != null) {
                definitions.add(new Definition(name, said(clause.group("term"))));
            }
            clauses.add(
                    new Clause(
                            name,
                            each(clause.group("variants")),
                            clause.group("reserved") == null
                                    ? List.of()
                                    : each(clause.group("reserved")),
                            clause.group("on") == null
                                    ? Set.of()
                                    : new LinkedHashSet<>(
                                            Scene.several(clause.group("on").strip()))));
        } else if (pack.matches()) {
            packages.add(Scene.several(pack.group("names").strip()));
        } else {
            throw slots.place()
                    .trouble(
                            "this is neither an article nor a clause: %s"
                                    .formatted(slots.sentence().spoken(piece)),
                            "Write \"article 1 “Scope”; clause 1: “…”; clause 2 resting on 1: “…” or"
                                    + " “…”, reserved “…”; package of 1 and 2\".");
        }
    }

    private void close() {
        if (!clauses.isEmpty() || !number.isEmpty()) {
            articles.add(new Article(number, heading, clauses));
        }
        clauses.clear();
    }

    private List<Wording> each(String piece) {
        var all = new ArrayList<Wording>();
        var matcher = Pattern.compile(WORDING).matcher(piece);
        while (matcher.find()) {
            all.add(said(matcher.group()));
        }
        return all;
    }

    private Wording said(String piece) {
        var wording = slots.wordingOf(piece);
        languages.addAll(wording.words().keySet());
        return wording;
    }
}
