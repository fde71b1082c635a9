package org.dragoman.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dragoman.talks.Rule;
import org.dragoman.talks.Sight;
import org.junit.jupiter.api.Test;

/// A form that was not done, as it is shown again.
class RefusalTest {

    private static final Words ENGLISH = Words.in(Language.ENGLISH);

    private static Refusal sides(String english, String arabic) {
        var form = new LinkedHashMap<String, List<String>>();
        form.put("language", List.of("en", "ar"));
        form.put("words", List.of(english, arabic));
        form.put("seen", List.of("3"));
        return Refusal.of("no", "", "/do/x", new Fields(form), 4, "/back");
    }

    private static String page(Refusal refusal) {
        var frame =
                new Frame(
                        ENGLISH,
                        "t",
                        new Strip("", "", Tint.MEDIATOR, false),
                        List.of(),
                        "",
                        "/assets",
                        "",
                        Frame.Token.NONE,
                        true);
        return Html.of(frame, RoomPages.inside(refusal, ENGLISH));
    }

    /// Words and their languages come back in one order: else a wording would change its language.
    @Test
    void aSideLeftEmptyStaysInItsPlace() {
        assertThat(sides("We agree.", "").typed())
                .containsExactly(new Sight.Part("words", "We agree."), new Sight.Part("words", ""));
        assertThat(sides("", "").typed()).isEmpty();
    }

    @Test
    void severalFieldsOfOneNameAreToldApart() {
        var page = page(sides("We agree.", "نوافق."));
        var ids =
                Pattern.compile(" id=\"(f-[^\"]*)\"")
                        .matcher(page)
                        .results()
                        .map(it -> it.group(1));
        assertThat(ids).containsExactly("f-words-0", "f-words-1");
        var labels =
                Pattern.compile("<label for=\"(f-[^\"]*)\">([^<]*)")
                        .matcher(page)
                        .results()
                        .toList();
        assertThat(labels.stream().map(it -> it.group(1)))
                .containsExactly("f-words-0", "f-words-1");
        assertThat(labels.get(0).group(2)).contains("English");
        assertThat(labels.get(1).group(2)).contains("Arabic");
    }

    private static Refusal chosen(Map<String, List<String>> form) {
        return Refusal.of("no", "", "/do/x", new Fields(form), 4, "/back");
    }

    /// What a rule refuses for good is not offered to be sent once more; where words were written
    /// they can still be changed.
    @Test
    void whatIsRefusedForGoodLeadsBackAndNotToTryingAgain() {
        var grant = chosen(Map.of("grant", List.of("g1"), "to", List.of("United States")));
        assertThat(page(grant.by(Rule.STALE))).contains("Try again");
        assertThat(page(grant.by(Rule.ALREADY_DONE)))
                .contains("href=\"/back\"", "answered the same")
                .doesNotContain("Try again", "action=\"/do/x\"");
        assertThat(page(sides("We agree.", "").by(Rule.ALREADY_DONE)))
                .contains("Try again", "We agree.");
        assertThat(page(chosen(Map.of("note", List.of("two words"))).by(Rule.ALREADY_DONE)))
                .as("whatever may have been written is kept")
                .contains("Try again", "two words");
    }

    @Test
    void aFieldThatCannotBeReadIsMendedWhereItIsRefused() {
        var sheet = chosen(Map.of("points", List.of("ten"), "place", List.of("1")));
        assertThat(page(sheet)).doesNotContain("<textarea");
        assertThat(page(sheet.mending("points", "form.blank")))
                .contains("<textarea name=\"points\"", "ten", "Try again");
        assertThat(page(sheet.mending("place", "form.choose")))
                .as("a choice is made on its own page")
                .doesNotContain("Try again");
    }

    @Test
    void aFormThatBroughtAFileAsksForItAgain() {
        var refusal = sides("We agree.", "");
        assertThat(page(refusal)).doesNotContain("type=\"file\"", "multipart");
        assertThat(page(refusal.withFile()))
                .contains("type=\"file\"", "multipart/form-data", "choose it again");
    }

    @Test
    void aRefusalIsToldToWhoeverHearsThePage() {
        assertThat(page(sides("a", "b"))).contains("<p class=\"warn\" role=\"alert\">no</p>");
    }
}
