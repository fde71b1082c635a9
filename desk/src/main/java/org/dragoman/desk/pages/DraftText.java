package org.dragoman.desk.pages;

import java.util.ArrayList;
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

/// A version of a text as the mediator writes it in one field.
///
/// Blocks stand apart by a blank line. `languages: en, ar` may come first; the first of them is the
/// working language. `# 2 Sanctions` begins article 2. A clause is its name, perhaps with the
/// clauses on which it rests, as in `3 (rests on 1, 2)`, then one line for each wording: several
/// are a bracket. `[ar] …` says the wording above it in another language; `reservation …` stands
/// beside the clause; `defines …` names a term that it defines.
final class DraftText {

    private static final Pattern HEAD =
            Pattern.compile("(?<name>[^(]+?)\\s*(?:\\(rests on (?<on>[^)]*)\\))?");
    private static final Pattern LINE =
            Pattern.compile(
                    "(?<what>reservation |defines )?(?:\\[(?<tag>[A-Za-z0-9-]+)] )?(?<words>.+)");

    private static final Pattern NUMBER =
            Pattern.compile("\\p{Nd}+(?:\\.\\p{Nd}+)*\\p{L}?[.)]?(?:\\s*\\(rests on [^)]*\\))?");
    private static final Pattern NUMBERED =
            Pattern.compile("\\p{Nd}+(?:\\.\\p{Nd}+)*[.)]?\\s+\\S.*");

    private Language working = Language.ENGLISH;
    private List<Language> languages = List.of(Language.ENGLISH);
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private String number = "";
    private Wording heading = Wording.NONE;
    private List<Clause> clauses = new ArrayList<>();

    private DraftText() {}

    /// Reads a version.
    ///
    /// @throws Order.Unreadable if there is nothing to read, a clause has no wording, a tag names
    ///   no language, or a clause begins among the wordings of another
    static Version read(String text) {
        if (text.isBlank()) {
            throw new Order.Unreadable("clauses", "form.blank");
        }
        try {
            return new DraftText().version(text);
        } catch (IllegalArgumentException _) {
            throw new Order.Unreadable("clauses", "form.clauses");
        }
    }

    private Version version(String text) {
        for (var block : text.strip().split("\\n\\s*\\n")) {
            var lines = block.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
            if (lines.getFirst().startsWith("languages:")) {
                languages = names(lines.getFirst().substring(10)).map(Language::new).toList();
                if (languages.isEmpty()) {
                    throw new Order.Unreadable("clauses", "form.wording");
                }
                working = languages.getFirst();
            } else if (lines.getFirst().startsWith("#")) {
                close();
                article(lines);
            } else {
                clause(lines);
            }
        }
        close();
        return new Version(working, languages, definitions, articles);
    }

    private static java.util.stream.Stream<String> names(String list) {
        return java.util.Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }

    private void close() {
        if (!clauses.isEmpty() || !number.isEmpty() || !heading.words().isEmpty()) {
            articles.add(new Article(number, heading, clauses));
        }
        clauses = new ArrayList<>();
    }

    private void article(List<String> lines) {
        var first = lines.getFirst().substring(1).strip().split("\\s+", 2);
        number = first[0];
        heading = first.length > 1 ? Wording.of(working, first[1]) : Wording.NONE;
        for (var line : lines.subList(1, lines.size())) {
            var match = LINE.matcher(line);
            if (match.matches() && match.group("tag") != null) {
                heading = heading.with(match.group("tag"), match.group("words"));
            }
        }
    }

    private void clause(List<String> lines) {
        var head = HEAD.matcher(lines.getFirst());
        if (!head.matches() || lines.size() < 2) {
            throw new Order.Unreadable("clauses", "form.clauses");
        }
        var name = head.group("name");
        var variants = new ArrayList<Wording>();
        var reservations = new ArrayList<Wording>();
        var terms = new ArrayList<Wording>();
        for (var line : lines.subList(1, lines.size())) {
            if (begins(name, line)) {
                throw new Order.Unreadable("clauses", "form.clauses.together", line, name);
            }
            var match = LINE.matcher(line);
            if (match.matches()) {
                var what = match.group("what");
                var list =
                        what == null ? variants : what.startsWith("defines") ? terms : reservations;
                var tag = match.group("tag");
                add(list, tag == null ? working : new Language(tag), match.group("words"));
            }
        }
        if (variants.isEmpty()) {
            throw new Order.Unreadable("clauses", "form.clauses");
        }
        var on = head.group("on");
        clauses.add(
                new Clause(
                        name,
                        variants,
                        reservations,
                        on == null ? Set.of() : new TreeSet<>(names(on).toList())));
        terms.forEach(term -> definitions.add(new Definition(name, term)));
    }

    /// Whether a line among the wordings of a clause rather begins the next one: the clause is
    /// called by a number, and the line is one; or the clause has its number and its words on one
    /// line, and so has this one.
    private static boolean begins(String name, String line) {
        return (NUMBER.matcher(name).matches() && NUMBER.matcher(line).matches())
                || (NUMBERED.matcher(name).matches() && NUMBERED.matcher(line).matches());
    }

    /// Words in the working language, or the first of their kind, begin a wording; others join it.
    private void add(List<Wording> list, Language language, String words) {
        if (list.isEmpty() || language.equals(working)) {
            list.add(Wording.of(language, words));
        } else {
            list.set(list.size() - 1, list.getLast().with(language, words));
        }
    }

    /// Writes a version, so that `read` gives it back.
    static String write(Version version) {
        var text = new StringBuilder();
        if (!version.languages().equals(Set.of(Language.ENGLISH))) {
            var others = new ArrayList<Language>(version.languages());
            others.remove(version.working());
            others.addFirst(version.working());
            text.append("languages: ").append(String.join(", ", tags(others))).append("\n\n");
        }
        for (var article : version.articles()) {
            if (!article.number().isEmpty()) {
                text.append("# ").append(article.number());
                article.heading()
                        .in(version.working())
                        .ifPresent(words -> text.append(' ').append(words));
                text.append('\n');
                others(text, article.heading(), "", version.working());
                text.append('\n');
            }
            for (var clause : article.clauses()) {
                write(text, clause, version);
            }
        }
        return text.toString().stripTrailing();
    }

    private static List<String> tags(List<Language> languages) {
        return languages.stream().map(Language::tag).toList();
    }

    private static void write(StringBuilder text, Clause clause, Version version) {
        text.append(clause.name());
        if (!clause.dependsOn().isEmpty()) {
            text.append(" (rests on ")
                    .append(String.join(", ", new TreeSet<>(clause.dependsOn())))
                    .append(')');
        }
        text.append('\n');
        clause.variants().forEach(words -> wording(text, words, "", version.working()));
        clause.reservations()
                .forEach(words -> wording(text, words, "reservation ", version.working()));
        for (var definition : version.definedBy(clause.name())) {
            wording(text, definition.term(), "defines ", version.working());
        }
        text.append('\n');
    }

    private static void wording(
            StringBuilder text, Wording wording, String what, Language working) {
        wording.in(working).ifPresent(words -> text.append(what).append(line(words)).append('\n'));
        others(text, wording, what, working);
    }

    private static void others(StringBuilder text, Wording wording, String what, Language working) {
        wording.words()
                .forEach((language, words) -> {
                    if (!language.equals(working)) {
                        text.append(what)
                                .append('[')
                                .append(language)
                                .append("] ")
                                .append(line(words))
                                .append('\n');
                    }
                });
    }

    private static String line(String words) {
        return words.replace('\n', ' ');
    }
}
