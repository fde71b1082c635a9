package org.dragoman.rooms;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes a page: its frame, and what stands in it.
public final class Html {

    private Html() {}

    /// What stands in a frame, as a template writes it.
    @FunctionalInterface
    public interface Inside {

        /// Writes it.
        void write(HtmlTemplateOutput output, HtmlInterceptor interceptor);
    }

    /// The whole page as text.
    public static String of(Frame frame, Inside inside) {
        var output = new StringOutput();
        var html = new OwaspHtmlTemplateOutput(output);
        var forms = new Tokens(frame.token());
        Content content = _ -> inside.write(html, forms);
        JtelayoutGenerated.render(html, forms, frame, content);
        return output.toString();
    }

    /// Every form that changes something carries its token. One that only asks for a page does not:
    /// its fields become the address, where a token has no place and no page would know it.
    private static final class Tokens implements HtmlInterceptor {

        private final Frame.Token token;
        private boolean asks;

        Tokens(Frame.Token token) {
            this.token = token;
        }

        @Override
        public void onHtmlTagOpened(
                String name, @Nullable Map<String, Object> attributes, TemplateOutput output) {
            if (name.equals("form")) {
                asks = attributes != null && "get".equals(String.valueOf(attributes.get("method")));
            }
        }

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput output) {
            if (name.equals("form") && !asks && !token.value().isEmpty()) {
                output.writeContent(
                        "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                                .formatted(token.field(), token.value()));
            }
        }
    }
}
