package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.store.Archive;
import org.dragoman.store.TalksId;
import org.dragoman.talks.ConfidenceEvent;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Four eyes from the command line: what the desk holds for a second person goes through here on
/// nobody's single word either.
class TalksFourEyesIT {

    private static final String SAYS =
            "says to Upstream, an exploratory question: “What would a limit need?”";

    @TempDir private Path folder = Path.of("");

    private Ran does(String who, String... more) {
        var line = new ArrayList<>(List.of("river", "--as", who));
        line.addAll(List.of(more));
        return new KeptTalks(folder).run("do", line.toArray(String[]::new));
    }

    private Archive archive() {
        return new KeptTalks(folder).archive();
    }

    private void river(Settings settings) {
        var upstream = new RoomId("Upstream");
        new KeptTalks(folder)
                .begin(
                        "river",
                        List.of(
                                new PeopleOrder.OpenTalks("Two states on one river", settings),
                                new PeopleOrder.JoinTeam("Bela", Role.MEDIATOR),
                                new PeopleOrder.OpenRoom(upstream, RoomKind.DELEGATION, upstream),
                                new PeopleOrder.Invite(upstream, "Karim", Role.HEAD)));
    }

    private List<ConfidenceEvent> confidences() {
        try (var archive = archive()) {
            return archive
                    .open(new TalksId("river"))
                    .orElseThrow()
                    .talks()
                    .desk()
                    .journal()
                    .values()
                    .stream()
                    .filter(entry -> entry.event() instanceof ConfidenceEvent)
                    .map(entry -> (ConfidenceEvent) entry.event())
                    .toList();
        }
    }

    @Test
    void whatTheDeskHoldsForASecondPersonIsRefusedAndNothingIsKept() {
        river(Settings.USUAL.underFourEyes());
        var refused = does("Amira", SAYS);
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err())
                .contains(
                        "phrase:1: refused: This needs a second person.",
                        "Convey it at the desk (dragoman serve)",
                        "\"confirms what Amira asked for at ")
                .doesNotContain("at org.");
        assertThat(refused.out()).isEmpty();
        assertThat(confidences()).isEmpty();
        // What conveys nothing goes on.
        var moved = does("Amira", "takes Nasra into the team as note-taker.");
        assertThat(moved.status()).as(moved.err()).isZero();
    }

    @Test
    void aSecondMemberConfirmsWordForWordAndTheJournalNamesBoth() {
        river(Settings.USUAL.underFourEyes());
        var asked = LocalTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);
        var confirms = "confirms what Amira asked for at %s: %s".formatted(asked, SAYS);
        var alone = does("Amira", "--zone", "UTC", confirms);
        assertThat(alone.status()).as("nobody confirms their own").isEqualTo(2);
        assertThat(confidences()).isEmpty();
        var confirmed = does("Bela", "--zone", "UTC", confirms);
        assertThat(confirmed.status()).as(confirmed.err()).isZero();
        assertThat(confidences().getFirst())
                .isInstanceOfSatisfying(
                        ConfidenceEvent.ConveyanceConfirmed.class,
                        it -> {
                            assertThat(it.first()).isEqualTo("Amira");
                            assertThat(it.second()).isEqualTo("Bela");
                        });
        assertThat(confidences()).hasSizeGreaterThan(1);
    }

    @Test
    void withoutTheRuleOneWordIsEnough() {
        river(Settings.USUAL);
        var said = does("Amira", SAYS);
        assertThat(said.status()).as(said.err()).isZero();
        assertThat(confidences()).isNotEmpty();
    }
}
