package org.dragoman.talks.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.SplittableRandom;
import org.dragoman.talks.ConfidenceEvent;
import org.dragoman.talks.Seat;
import org.dragoman.testkit.Shared;
import org.junit.jupiter.api.Test;

class PolicyTableTest {

    @Test
    void thePolicyTableNeverRunsTheCodeUnderTest() throws IOException {
        var folder = Shared.root().resolve("talks/src/test/java/org/dragoman/talks/policy");
        for (var file :
                List.of(
                        "PolicyTable",
                        "RoomRules",
                        "TeamRules",
                        "OfferRules",
                        "RoundRules",
                        "ShuttleRules",
                        "ShuttleLedger",
                        "TenderRules",
                        "TextRules",
                        "ProceedingsRules",
                        "AccordRules",
                        "InstrumentRules",
                        "PrincipalRules",
                        "StepRules",
                        "DomesticRules",
                        "DepositaryRules",
                        "PointRules",
                        "Pacts",
                        "ProceedingsLedger",
                        "AgendaRules",
                        "ExpertRules",
                        "PressRules",
                        "SessionRules",
                        "PromiseRules",
                        "ReplyRules",
                        "AssentRules",
                        "TextLedger",
                        "Ledger")) {
            assertThat(Files.readString(folder.resolve(file + ".java")))
                    .doesNotContainPattern(
                            "\\bTalks\\b|\\bDoor\\b|RoomState|DeskState|Decision|Play");
        }
    }

    /// Positive control: the table releases what the library conveys, to the word and moment.
    @Test
    void whatTheLibraryConveysIsWhatTheTableReleases() {
        int conveyed = 0;
        for (int i = 0; i < 200 || (conveyed <= 200 && i < 800); i++) {
            var script = Scripts.draw(new SplittableRandom(i), 60);
            for (var observer : Scene.ROOMS) {
                var play = new Play(Subject.SOUND);
                script.forEach(play::step);
                play.view(new Seat(observer, "x"), Step.moment(script.size()));
                var seen =
                        play.journal().stream()
                                .filter(e ->
                                        e.event() instanceof ConfidenceEvent.Conveyed c
                                                && c.room().equals(observer))
                                .map(e -> {
                                    var c = (ConfidenceEvent.Conveyed) e.event();
                                    return new Release(
                                            e.at(),
                                            "conveyed " + c.message() + " from " + c.from());
                                })
                                .toList();
                var released =
                        PolicyTable.released(script, observer).stream()
                                .filter(r -> r.what().startsWith("conveyed "))
                                .toList();
                assertThat(seen).isEqualTo(released);
                conveyed += seen.size();
            }
        }
        assertThat(conveyed).isGreaterThan(200);
    }
}
