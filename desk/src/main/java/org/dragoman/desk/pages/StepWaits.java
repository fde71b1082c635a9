package org.dragoman.desk.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.rooms.Tint;
import org.dragoman.talks.Instrument;
import org.dragoman.talks.Schedule;
import org.dragoman.talks.ScheduledStep;

/// What waits of the steps of an instrument: a certificate to be asked for, a step that was due, a
/// failure that is to be made good.
final class StepWaits {

    private StepWaits() {}

    static List<Today.Wait> of(DeskView view) {
        var waits = new ArrayList<Today.Wait>();
        for (var it : view.talks().desk().accords().ratification().instruments().values()) {
            var schedule = AccordPage.schedule(view, it);
            for (var step : schedule.steps()) {
                var failing = schedule.failing().find(step.name());
                if (failing.isPresent()) {
                    waits.add(line(view, "today.step.failing", step, failing.get()));
                } else if (toCertify(schedule, step)) {
                    waits.add(certify(view, step));
                } else if (late(view, it, schedule, step)) {
                    waits.add(line(view, "today.step.late", step, Instant.MAX));
                }
            }
        }
        return waits;
    }

    /// Whether its verifier can be asked for the certificate.
    static boolean toCertify(Schedule schedule, ScheduledStep step) {
        return step.certified()
                && schedule.reported().has(step.name())
                && !schedule.asked().has(step.name());
    }

    /// Whether it was due and nobody has reported it.
    static boolean late(DeskView view, Instrument it, Schedule schedule, ScheduledStep step) {
        return !schedule.reported().has(step.name())
                && it.due(step).filter(due -> !view.at().moment().at().isBefore(due)).isPresent();
    }

    private static Today.Wait certify(DeskView view, ScheduledStep step) {
        var words = view.words();
        return Today.wait(
                view,
                words.of(
                        "today.step.certify",
                        step.name(),
                        step.by().name(),
                        step.verifier().name()),
                words.of("today.step.certify.why"),
                "",
                Instant.MAX,
                Tint.MEDIATOR,
                view.base() + "/accord");
    }

    private static Today.Wait line(DeskView view, String key, ScheduledStep step, Instant until) {
        return Today.wait(
                view,
                view.words().of(key, step.name(), step.by().name()),
                "",
                view.at(until),
                until,
                view.tint(step.by()),
                view.base() + "/accord");
    }
}
