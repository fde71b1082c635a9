package org.dragoman.desk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.dragoman.rooms.Language;
import org.dragoman.rooms.Mends;
import org.dragoman.rooms.Place;
import org.dragoman.rooms.Times;
import org.dragoman.rooms.Words;
import org.junit.jupiter.api.Test;

class AskedTest {

    private static final Path QUESTIONS =
            Path.of(System.getProperty("dragoman.root", ".."))
                    .resolve("casefile/src/main/java/org/dragoman/casefile/asking/Questions.java");
    private static final Pattern SENTENCE = Pattern.compile("\"([^\"\n]{20,})\"");

    private static String said(String words) {
        var place = new Place("Venue", ZoneOffset.UTC);
        return Mends.said(
                words,
                Words.in(Language.ARABIC),
                new Times(place, new Place("", ZoneOffset.UTC), Language.ARABIC));
    }

    /// By its source: what the case would ask next and why, in the words of its own.
    @Test
    void everyQuestionThatTheCasePutsItselfIsSaidInArabic() throws IOException {
        var sentences = new ArrayList<String>();
        SENTENCE.matcher(Files.readString(QUESTIONS))
                .results()
                .map(found -> found.group(1).replace("%s", "North"))
                .forEach(sentences::add);
        assertThat(sentences).hasSizeGreaterThan(5);
        assertThat(sentences).allSatisfy(it -> assertThat(said(it)).isNotEqualTo(it));
    }

    @Test
    void theNamesInItStayAsTheyWereAndStandApart() {
        assertThat(said("North demands what South refuses, and no red line has been said"))
                .contains("\u2068North\u2069", "\u2068South\u2069")
                .doesNotContain("demands");
    }

    @Test
    void whatAPersonWroteInTheCaseStaysAsItWas() {
        assertThat(said("Would a pause count as giving in?"))
                .isEqualTo("Would a pause count as giving in?");
    }
}
