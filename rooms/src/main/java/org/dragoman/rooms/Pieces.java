package org.dragoman.rooms;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Map;
import org.dragoman.talks.Article;
import org.dragoman.talks.Sight;
import org.dragoman.talks.Terms;
import org.dragoman.talks.Version;
import org.dragoman.talks.Wording;
import org.jspecify.annotations.Nullable;

/// Pieces of pages that look the same everywhere.
public final class Pieces {

    private static final HtmlInterceptor NO_FORMS =
            new HtmlInterceptor() {
                @Override
                public void onHtmlTagOpened(
                        String name,
                        @Nullable Map<String, Object> attributes,
                        TemplateOutput output) {}

                @Override
                public void onHtmlTagClosed(String name, TemplateOutput output) {}
            };

    private Pieces() {}

    private static HtmlTemplateOutput html(TemplateOutput output) {
        if (output instanceof HtmlTemplateOutput html) {
            return html;
        }
        throw new IllegalArgumentException(
                """
                A piece of a page was set into something that is no page.
                Set it into a template of HTML.\
                """);
    }

    /// The badge of terms.
    public static Content badge(Terms terms, Words words) {
        return output -> JtebadgeGenerated.render(html(output), NO_FORMS, terms, words);
    }

    /// The choice of terms.
    public static Content choose(Words words, Terms chosen, String key) {
        return choose(words, chosen, key, "terms.means.");
    }

    /// The choice of terms for what somebody else said, as the mediator’s team reads it.
    public static Content chooseForThem(Words words, Terms chosen, String key) {
        return choose(words, chosen, key, "terms.theirs.");
    }

    private static Content choose(Words words, Terms chosen, String key, String means) {
        return output ->
                JtechooseGenerated.render(html(output), NO_FORMS, words, chosen, key, means);
    }

    /// Words as someone said them.
    public static Content words(String text) {
        return output -> JtewordsGenerated.render(html(output), NO_FORMS, text);
    }

    /// Words of a text, in all its languages.
    public static Content wording(Wording wording, boolean bracket) {
        return output -> JtewordingGenerated.render(html(output), NO_FORMS, wording, bracket);
    }

    /// What changed between two versions of a text, word by word.
    public static Content compared(Version before, Version now, Words words) {
        return output -> JtecomparedGenerated.render(html(output), NO_FORMS, before, now, words);
    }

    /// The articles of a version, with its brackets and reservations.
    public static Content articles(Words words, List<Article> articles) {
        return output -> JtearticlesGenerated.render(html(output), NO_FORMS, words, articles);
    }

    /// A field of a form.
    ///
    /// @param key by which it is told from those of other forms of the page
    public static Content field(View view, Field field, String key) {
        return output -> JtefieldGenerated.render(html(output), NO_FORMS, view, field, key);
    }

    /// A thing as it is shown.
    public static Content sight(Sight sight, Words words, Times times) {
        return output ->
                JtesightGenerated.render(html(output), NO_FORMS, sight, words, times, false, "");
    }

    /// Something that happened, called so; what is long is folded.
    public static Content happened(Sight sight, Words words, Times times, String called) {
        return output ->
                JtesightGenerated.render(html(output), NO_FORMS, sight, words, times, true, called);
    }
}
