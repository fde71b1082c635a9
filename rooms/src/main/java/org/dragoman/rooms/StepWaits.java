package org.dragoman.rooms;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.talks.Instrument;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Schedule;
import org.dragoman.talks.ScheduledStep;

/// What waits for a delegation once an instrument binds: its own steps that have a day, and those
/// that are to be made good.
final class StepWaits {

    private StepWaits() {}

    static List<NowPage.Wait> of(View view) {
        var waits = new ArrayList<NowPage.Wait>();
        if (view.state().kind() != RoomKind.DELEGATION) {
            return waits;
        }
        var accords = view.state().accords();
        for (var instrument : accords.ratification().instruments().values()) {
            var schedule = accords.schedules().find(instrument.instrument()).orElse(Schedule.NONE);
            for (var step : schedule.steps()) {
                if (step.by().equals(view.state().room())) {
                    wait(view, instrument, schedule, step).ifPresent(waits::add);
                }
            }
        }
        return waits;
    }

    private static Optional<NowPage.Wait> wait(
            View view, Instrument instrument, Schedule schedule, ScheduledStep step) {
        var failing = schedule.failing().find(step.name());
        if (failing.isPresent()) {
            return Optional.of(line(view, "wait.step.failing", step, failing.get()));
        }
        if (schedule.reported().has(step.name())) {
            return Optional.empty();
        }
        return instrument.due(step).map(due -> line(view, "wait.step", step, due));
    }

    private static NowPage.Wait line(View view, String key, ScheduledStep step, Instant due) {
        return new NowPage.Wait(view.words().of(key, step.name()), due, view, RoomPage.AGREEMENT);
    }
}
