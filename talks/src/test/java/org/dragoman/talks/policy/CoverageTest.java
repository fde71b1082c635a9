package org.dragoman.talks.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.talks.AgendaEvent;
import org.dragoman.talks.CapitalEvent;
import org.dragoman.talks.ConditionEvent;
import org.dragoman.talks.ConfidenceEvent;
import org.dragoman.talks.DepositaryEvent;
import org.dragoman.talks.DisputeEvent;
import org.dragoman.talks.DomesticEvent;
import org.dragoman.talks.EnclosureEvent;
import org.dragoman.talks.ExpertEvent;
import org.dragoman.talks.HandoverEvent;
import org.dragoman.talks.ImprovementEvent;
import org.dragoman.talks.InstrumentEvent;
import org.dragoman.talks.MandateEvent;
import org.dragoman.talks.NameEvent;
import org.dragoman.talks.OfferEvent;
import org.dragoman.talks.PeopleEvent;
import org.dragoman.talks.PointEvent;
import org.dragoman.talks.PressEvent;
import org.dragoman.talks.PrincipalEvent;
import org.dragoman.talks.PromiseEvent;
import org.dragoman.talks.RoundEvent;
import org.dragoman.talks.SessionEvent;
import org.dragoman.talks.ShortlistEvent;
import org.dragoman.talks.SoundingOutEvent;
import org.dragoman.talks.StepEvent;
import org.dragoman.talks.TenderEvent;
import org.dragoman.talks.TextEvent;
import org.junit.jupiter.api.Test;

/// The generated journals reach every event, so no law holds for want of trying.
class CoverageTest {

    @Test
    void everyEventHappensInTheGeneratedJournals() {
        var counts = new TreeMap<String, Integer>();
        var events = new TreeSet<String>();
        for (var theme : THEMES) {
            name(theme, events);
        }
        int journals = 0;
        for (int i = 0; i < 1_200 && !counts.keySet().containsAll(events); i++) {
            journals++;
            var play = new Play(Subject.SOUND);
            Scripts.draw(new SplittableRandom(i), 120).forEach(play::step);
            for (var entry : play.journal()) {
                counts.merge(entry.event().getClass().getSimpleName(), 1, Integer::sum);
            }
        }
        System.out.println("events in " + journals + " journals: " + counts);
        assertThat(counts.keySet()).containsAll(events);
    }

    /// The names of the events of a family, those of its own families among them.
    private static void name(Class<?> family, Set<String> names) {
        for (var member : family.getPermittedSubclasses()) {
            if (member.isSealed()) {
                name(member, names);
            } else {
                names.add(member.getSimpleName());
            }
        }
    }

    private static final List<Class<?>> THEMES =
            List.of(
                    PeopleEvent.class,
                    ConfidenceEvent.class,
                    OfferEvent.class,
                    ShortlistEvent.class,
                    ImprovementEvent.class,
                    TenderEvent.class,
                    EnclosureEvent.class,
                    RoundEvent.class,
                    CapitalEvent.class,
                    TextEvent.class,
                    AgendaEvent.class,
                    SessionEvent.class,
                    SoundingOutEvent.class,
                    MandateEvent.class,
                    PromiseEvent.class,
                    DomesticEvent.class,
                    InstrumentEvent.class,
                    ExpertEvent.class,
                    PressEvent.class,
                    HandoverEvent.class,
                    PointEvent.class,
                    NameEvent.class,
                    PrincipalEvent.class,
                    StepEvent.class,
                    DepositaryEvent.class,
                    DisputeEvent.class,
                    ConditionEvent.class);
}
