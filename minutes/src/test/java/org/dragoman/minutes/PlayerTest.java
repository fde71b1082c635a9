package org.dragoman.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.dragoman.talks.RoomId;
import org.junit.jupiter.api.Test;

class PlayerTest {

    private static final String HEAD =
            """
            dragoman minutes 1
            zone: Europe/Zurich
            room iran: Iran
            room usa: the US

            On 26 February 2026:

            09:00 Badr: opens the talks “t”.
            09:00 Badr: opens a room for the delegation Iran.
            09:00 Badr: opens a room for the delegation the US.
            09:01 Badr: invites Araghchi to Iran as head.
            09:01 Badr: invites Witkoff to the US as head.
            09:02 Araghchi: takes the seat.
            09:02 Witkoff: takes the seat.
            """;

    private static Played play(String more) {
        return Player.play(Minutes.of("a.minutes", HEAD + more));
    }

    @Test
    void wordsGrantedReadBackAndCarriedAreSeenWhereTheMinutesSay() {
        var played = Player.play(Sample.minutes("carrying.minutes"));
        assertThat(played.expectations()).isGreaterThan(20);
        assertThat(RoomPage.lines(played.room(new RoomId("iran")), played))
                .anyMatch(line -> line.contains("[limit]") && line.contains("five years"));
        assertThat(String.join("\n", RoomPage.lines(played.room(new RoomId("usa")), played)))
                .doesNotContain("five years")
                .contains("took the seat");
    }

    @Test
    void theSameMinutesGiveTheSameJournal() {
        var once = Player.play(Sample.minutes("carrying.minutes"));
        var again = Player.play(Sample.minutes("carrying.minutes"));
        assertThat(once.journal()).isEqualTo(again.journal());
    }

    @Test
    void anotherSeedGivesOtherIdentifiersAndNothingElse() {
        var text = Sample.text("carrying.minutes");
        var one = Player.play(Minutes.of("a", text));
        var other = Player.play(Minutes.of("a", text.replace("seed: 7", "seed: 8")));
        assertThat(one.journal()).hasSameSizeAs(other.journal()).isNotEqualTo(other.journal());
    }

    @Test
    void minutesStopAtTheLineThatIsAskedFor() {
        var lines = Sample.text("carrying.minutes").lines().toList();
        int first = lines.indexOf("On Thursday 26 February 2026:") + 3;
        var played = Player.play(Sample.minutes("carrying.minutes"), first);
        assertThat(played.journal()).hasSize(1);
    }

    @Test
    void aRefusalThatTheMinutesDoNotExpectNamesTheLineAndTheRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> play("09:03 Witkoff: takes the seat.\n"))
                .withMessageContainingAll("a.minutes:15", "is refused", "- Refused: ");
    }

    @Test
    void anExpectedRefusalByAnotherRuleIsTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        play("09:03 Witkoff: takes the seat.\n- Refused: Nothing was said.\n"))
                .withMessageContainingAll("a.minutes:16", "another rule");
    }

    @Test
    void anExpectationThatDoesNotHoldSaysWhatIsSeenInstead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        play(
                                """
                                09:03 Araghchi: notes for the room alone: “fuel”.
                                - Iran now sees “years”.
                                """))
                .withMessageContainingAll("a.minutes:16", "does not now see “years”", "fuel");
    }

    @Test
    void whoSeesTooMuchIsFoundOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        play(
                                """
                                09:03 Badr: says to the US: “fuel”.
                                09:04 Time passes.
                                - The US does not see “fuel”.
                                """))
                .withMessageContainingAll("a.minutes:17", "US sees “fuel”");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        play(
                                """
                                09:03 Badr: says to the US: “fuel”.
                                09:04 Time passes.
                                - Nobody else sees anything new.
                                """))
                .withMessageContainingAll("a.minutes:17", "sees something new", "fuel");
    }

    @Test
    void aSentenceThatCannotBeReadIsAnsweredWithTheNearestPhrases() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> play("09:03 Araghchi: confides: “years”.\n"))
                .withMessageContainingAll("a.minutes:15", "can't be read", "confides as [limit]");
    }

    @Test
    void unknownPeopleRoomsAndLabelsAreAnsweredWithTheNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> play("09:03 Aragchi: takes the seat.\n"))
                .withMessageContainingAll("a.minutes:15", "Did you mean Araghchi?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> play("09:03 Badr: says to Irn: “x”.\n"))
                .withMessageContainingAll("a.minutes:15", "Did you mean \"iran\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> play("09:03 Araghchi: grants [words].\n"))
                .withMessageContainingAll("a.minutes:15", "nothing is called [words]");
    }

    @Test
    void linesOutOfTheOrderOfTimeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> play("08:59 Badr: says to Iran: “x”.\n"))
                .withMessageContainingAll("a.minutes:15", "comes before the line above");
    }

    @Test
    void badHeadsDaysTimesAndQuotationsAreToldByTheirLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Minutes.of("b", "Minutes\n"))
                .withMessageContainingAll("b:1", "dragoman minutes 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Minutes.of("b", "dragoman minutes 2\n"))
                .withMessageContaining("this version");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Minutes.of("b", "dragoman minutes 1\nzone: Geneva\n"))
                .withMessageContaining("b:2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> play("On Friday 26 February 2026:\n"))
                .withMessageContainingAll("a.minutes:15", "that day is a Thursday");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> play("25:00 Badr: says to Iran: “x”.\n"))
                .withMessageContainingAll("a.minutes:15", "no time of day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> play("09:05 Badr: says to Iran: “x.\n"))
                .withMessageContainingAll("a.minutes:15", "not closed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> play("Badr says to Iran: “x”.\n"))
                .withMessageContainingAll("a.minutes:15", "no line of minutes");
    }
}
