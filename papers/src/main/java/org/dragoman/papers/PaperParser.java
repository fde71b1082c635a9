package org.dragoman.papers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.talks.Article;
import org.dragoman.talks.Clause;
import org.dragoman.talks.Definition;
import org.dragoman.talks.Language;
import org.dragoman.talks.Version;
import org.dragoman.talks.Wording;

/// Puts the fields of a file together to a version of the text.
final class PaperParser {

    private final List<DocxReading.Field> fields;
    private int at;
    private String place = "at its beginning";

    PaperParser(List<DocxReading.Field> fields) {
        this.fields = List.copyOf(fields);
    }

    TextPaper paper() {
        var title = required("title");
        int number = number(required("version"));
        var working = language(required("working"));
        var languages = new ArrayList<Language>();
        while (next("language")) {
            languages.add(language(take()));
        }
        var definitions = new ArrayList<Definition>();
        while (next("definition")) {
            definitions.add(new Definition(take(), wording("term")));
        }
        var articles = new ArrayList<Article>();
        while (next("article")) {
            articles.add(article());
        }
        if (at < fields.size()) {
            throw new Unclean(
                    "%s a field \"%s\" is out of its place.".formatted(place, fields.get(at).tag()),
                    "Undo the change there, or export the text anew.");
        }
        try {
            return new TextPaper(
                    title, number, new Version(working, languages, definitions, articles));
        } catch (IllegalArgumentException wrong) {
            throw new Unclean(String.valueOf(wrong.getMessage()), "Mend it in the file.");
        }
    }

    private Article article() {
        var number = take();
        place = "in article " + number;
        var heading = wording("heading");
        var clauses = new ArrayList<Clause>();
        while (next("clause")) {
            clauses.add(clause());
        }
        return new Article(number, heading, clauses);
    }

    private Clause clause() {
        var name = take();
        place = "in clause " + name;
        Set<String> rests = new LinkedHashSet<>();
        while (next("rests")) {
            rests.add(take());
        }
        var variants = new ArrayList<Wording>();
        while (next("variant")) {
            at++;
            variants.add(wording("words"));
        }
        var reservations = new ArrayList<Wording>();
        while (next("reservation")) {
            at++;
            reservations.add(wording("words"));
        }
        return new Clause(name, variants, reservations, rests);
    }

    private Wording wording(String tag) {
        var wording = Wording.NONE;
        while (at < fields.size() && fields.get(at).tag().startsWith(tag + ":")) {
            var language = language(fields.get(at).tag().substring(tag.length() + 1));
            if (wording.in(language).isPresent()) {
                throw new Unclean(
                        "%s the words in %s stand twice.".formatted(place, language),
                        "Remove one of the two.");
            }
            wording = wording.with(language, take());
        }
        return wording;
    }

    private boolean next(String tag) {
        return at < fields.size() && fields.get(at).tag().equals(tag);
    }

    private String take() {
        return fields.get(at++).words();
    }

    private String required(String tag) {
        if (!next(tag)) {
            throw new Unclean(
                    "%s the field \"%s\" is missing.".formatted(place, tag),
                    "Export the text first, edit that file, and import it.");
        }
        return take();
    }

    private int number(String text) {
        if (!text.strip().matches("\\d{1,9}")) {
            throw new Unclean(
                    "the number of the version is \"%s\".".formatted(text),
                    "Write a whole number.");
        }
        return Integer.parseInt(text.strip());
    }

    private Language language(String tag) {
        try {
            return new Language(tag.strip());
        } catch (IllegalArgumentException _) {
            throw new Unclean(
                    "%s \"%s\" is no language.".formatted(place, tag),
                    "Write a tag such as en or fa.");
        }
    }
}
