package org.dragoman.record;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Words that weaken what is said.
final class Hedges {
    private static final Pattern WORDS =
            Pattern.compile(
                    "\\b(?:maybe|perhaps|possibly|probably|likely|unlikely|reportedly|allegedly"
                            + "|apparently|supposedly|plausible|plausibly|presumably|seemingly"
                            + "|appears? to|appeared to|seems? to|seemed to|might|may|could"
                            + "|roughly|approximately|as many as|some say|it is thought"
                            + "|in principle|unconfirmed|to some extent|largely)\\b");

    private Hedges() {}

    /// The hedges in some stretches of the document, in order.
    static List<Span> in(Document document, List<Span> spans) {
        var hedges = new ArrayList<Span>();
        for (var span : spans) {
            var match = WORDS.matcher(span.text());
            while (match.find()) {
                hedges.add(document.span(span.start() + match.start(), span.start() + match.end()));
            }
        }
        return hedges;
    }
}
