package org.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {

    private static List<String> inside(String text) {
        return Quotations.in(text, 0, text.length(), false).stream()
                .map(quote -> text.substring(quote.from(), quote.to()))
                .toList();
    }

    @Test
    void everyStyleOfMarkIsKnown() {
        assertThat(inside("a “b c” d")).containsExactly("b c");
        assertThat(inside("a \"b c\" d \"e\"")).containsExactly("b c", "e");
        assertThat(inside("a ''b c'' d")).containsExactly("b c");
        assertThat(inside("a ``b c'' d")).containsExactly("b c");
        assertThat(inside("a «b c» d")).containsExactly("b c");
        assertThat(inside("a „b c“ d")).containsExactly("b c");
        assertThat(inside("a ‘b c’ d")).containsExactly("b c");
        assertThat(inside("a 'b c' d")).containsExactly("b c");
    }

    @Test
    void apostrophesAreNoMarks() {
        assertThat(inside("Iran’s and the workers’ pay, it’s ’90s")).isEmpty();
        assertThat(inside("Iran's and the workers' pay isn't 'fair, they're told'"))
                .containsExactly("fair, they're told");
    }

    @Test
    void aQuotationInsideAnotherIsPartOfIt() {
        assertThat(inside("“He said ‘no’ to us” then")).containsExactly("He said ‘no’ to us");
    }

    @Test
    void anUnclosedParagraphIsQuotedToItsEnd() {
        var text = "She said: “We go on";
        var quote = Quotations.in(text, 0, text.length(), false).getFirst();
        assertThat(quote.closed()).isFalse();
        assertThat(text.substring(quote.from(), quote.to())).isEqualTo("We go on");
    }

    @Test
    void aMarkThatOnlyClosesEndsWhatTheLineBeforeBegan() {
        var text = "and on.” Then they left.";
        var quote = Quotations.in(text, 0, text.length(), true).getFirst();
        assertThat(quote.opened()).isFalse();
        assertThat(text.substring(quote.from(), quote.to())).isEqualTo("and on.");
    }
}
