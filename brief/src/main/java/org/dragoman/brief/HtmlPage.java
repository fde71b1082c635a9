package org.dragoman.brief;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dragoman.brief.words.Words;

/// Pages as HTML that is also well-formed XML: the same markup for a browser and for paper.
final class HtmlPage {

    private HtmlPage() {}

    /// For a browser: on a desk, on a phone, printed.
    static String forScreen(Page page, Words words) {
        return write(
                words,
                page,
                style("brief.css")
                        + style("screen.css")
                        + (words.leftward() ? style("rtl.css") : ""),
                false);
    }

    /// For a PDF on A4.
    static String forPaper(Page page, Words words) {
        return write(words, page, style("brief.css") + style("paper.css"), true);
    }

    private static String write(Words words, Page page, String style, boolean paper) {
        var output = new StringOutput();
        JtebriefGenerated.render(
                new OwaspHtmlTemplateOutput(output), new NoForms(), words, page, style, paper);
        return output.toString();
    }

    private static String style(String file) {
        try (var stream = HtmlPage.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(
                        """
                        The style sheet %s is missing from the program.
                        Build it again.\
                        """
                                .formatted(file));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// A brief has no form to fill in.
    static final class NoForms implements HtmlInterceptor {
        @Override
        public void onHtmlTagOpened(
                String name, Map<String, Object> attributes, TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput output) {}
    }
}
