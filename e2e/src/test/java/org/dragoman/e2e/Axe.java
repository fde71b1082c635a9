package org.dragoman.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/// The accessibility checker on a page: every rule, and only what breaks one is written down.
///
/// The checker's own driver also writes a path to each of the thousands of elements that break
/// none, carries them out of the browser and back, and takes most of its time with that. Our pages
/// have no frames, for which it does so.
final class Axe {

    private static final String RUN =
            """
            async () => (await axe.run(document, {
                resultTypes: ['violations'], selectors: false, ancestry: false, xpath: false
            })).violations.map(rule =>
                rule.id + ': ' + rule.nodes.slice(0, 3).map(node => node.html).join(' | '))
            """;

    private Axe() {}

    /// The rules that a page breaks, each with the first elements that do.
    static List<String> violations(Page page) {
        page.evaluate("() => {" + AxeBuilder.getAxeScript() + "}");
        return ((List<?>) page.evaluate(RUN)).stream().map(String::valueOf).toList();
    }
}
