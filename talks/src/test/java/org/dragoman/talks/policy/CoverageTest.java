package org.dragoman.talks.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.TreeMap;
import org.dragoman.talks.AgendaEvent;
import org.dragoman.talks.CapitalEvent;
import org.dragoman.talks.ConfidenceEvent;
import org.dragoman.talks.OfferEvent;
import org.dragoman.talks.PeopleEvent;
import org.dragoman.talks.RoundEvent;
import org.dragoman.talks.TextEvent;
import org.junit.jupiter.api.Test;

/// The generated journals reach every event, so no law holds for want of trying.
class CoverageTest {

    @Test
    void everyEventHappensInTheGeneratedJournals() {
        var counts = new TreeMap<String, Integer>();
        for (int i = 0; i < 300; i++) {
            var play = new Play(Subject.SOUND);
            Scripts.draw(new SplittableRandom(i), 120).forEach(play::step);
            for (var entry : play.journal()) {
                counts.merge(entry.event().getClass().getSimpleName(), 1, Integer::sum);
            }
        }
        System.out.println("events in 300 journals: " + counts);
        for (var theme :
                new Class<?>[] {
                    PeopleEvent.class,
                    ConfidenceEvent.class,
                    OfferEvent.class,
                    RoundEvent.class,
                    CapitalEvent.class,
                    TextEvent.class,
                    AgendaEvent.class
                }) {
            for (var event : theme.getPermittedSubclasses()) {
                assertThat(counts).containsKey(event.getSimpleName());
            }
        }
    }
}
