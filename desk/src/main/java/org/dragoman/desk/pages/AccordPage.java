package org.dragoman.desk.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.rooms.Plain;
import org.dragoman.talks.Arrangement;
import org.dragoman.talks.Instrument;
import org.dragoman.talks.InstrumentForm;
import org.dragoman.talks.InstrumentStage;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Schedule;
import org.dragoman.talks.ScheduledStep;
import org.dragoman.talks.Sight;
import org.dragoman.talks.Trigger;

/// What is agreed on its way to what binds: instruments, consent at home, steps and exposure.
public final class AccordPage {

    private AccordPage() {}

    static DeskPage page() {
        return new PlainPage(
                "/accord",
                "desk.accord",
                view -> (out, forms) -> JteaccordGenerated.render(out, forms, view));
    }

    /// The forms that fix each text as final.
    public static List<OrderForm> fix(DeskView view) {
        var forms = new ArrayList<OrderForm>();
        for (var text : view.talks().desk().texts().values()) {
            boolean fixed =
                    view.talks().desk().accords().ratification().instruments().values().stream()
                            .anyMatch(it -> it.arrangement().text().equals(text.text()));
            if (!fixed && text.number() > 0) {
                forms.add(
                        OrderForm.of(view, "authenticate", text.title())
                                .hidden("text", text.text())
                                .among("form", "instrument-form", InstrumentForm.values())
                                .number("days", 0)
                                .line("after", "", false)
                                .form());
            }
        }
        return forms;
    }

    /// Whether the text of an instrument is agreed clause by clause, so that it can be fixed again.
    public static boolean whole(DeskView view, Instrument it) {
        return view.talks()
                .desk()
                .texts()
                .find(it.arrangement().text())
                .filter(text ->
                        text.clauses().stream()
                                .allMatch(clause -> text.agreed().contains(clause.name())))
                .isPresent();
    }

    /// What can be done with an instrument.
    public static List<OrderForm> of(DeskView view, Instrument it) {
        var forms = new ArrayList<OrderForm>();
        if (it.stage() == InstrumentStage.AUTHENTICATED
                && it.arrangement().form() == InstrumentForm.DECLARATION) {
            forms.add(
                    OrderForm.of(view, "declare")
                            .hidden("instrument", it.instrument())
                            .moment("deadline", 72)
                            .form());
        }
        if (it.stage() == InstrumentStage.SIGNED || it.stage() == InstrumentStage.ADOPTED) {
            forms.add(
                    OrderForm.of(view, "open-domestic")
                            .hidden("instrument", it.instrument())
                            .moment("deadline", 24 * 7)
                            .form());
        }
        if (!it.closed() && whole(view, it)) {
            forms.add(
                    OrderForm.of(view, "reauthenticate")
                            .hidden("instrument", it.instrument())
                            .line("reason")
                            .form());
        }
        forms.add(
                OrderForm.of(view, "record-happening")
                        .hidden("instrument", it.instrument())
                        .line("name")
                        .day("day")
                        .form());
        if (it.closed() && schedule(view, it).steps().isEmpty()) {
            forms.add(
                    OrderForm.of(view, "set-steps")
                            .hidden("instrument", it.instrument())
                            .words("steps")
                            .form());
        }
        return forms;
    }

    /// The form that notes who can block a side.
    public static OrderForm block(DeskView view) {
        return OrderForm.of(view, "note-block")
                .room("room", view.sides())
                .line("constituency")
                .words("words")
                .form();
    }

    /// The steps of an instrument as the team knows them.
    public static Schedule schedule(DeskView view, Instrument it) {
        return view.talks()
                .desk()
                .accords()
                .schedules()
                .find(it.instrument())
                .orElse(Schedule.NONE);
    }

    /// What can be done with a step.
    public static List<OrderForm> of(DeskView view, Instrument it, ScheduledStep step) {
        var schedule = schedule(view, it);
        var forms = new ArrayList<OrderForm>();
        if (schedule.performed().find(step.group()).orElse(false)) {
            return forms;
        }
        if (StepWaits.toCertify(schedule, step)) {
            forms.add(
                    OrderForm.of(view, "ask-certificate", step.verifier().name())
                            .hidden("instrument", it.instrument())
                            .hidden("step", step.name())
                            .form());
        }
        if (!schedule.failing().has(step.name()) && StepWaits.late(view, it, schedule, step)) {
            forms.add(
                    OrderForm.of(view, "note-failure")
                            .hidden("instrument", it.instrument())
                            .hidden("step", step.name())
                            .form());
        }
        return forms;
    }

    /// The form that weighs the steps, one line a step filled in.
    public static OrderForm weigh(DeskView view, Instrument it) {
        var schedule = schedule(view, it);
        var text = new StringBuilder();
        for (var step : schedule.steps()) {
            var other =
                    it.parties().stream()
                            .filter(room -> !room.equals(step.by()))
                            .sorted()
                            .findFirst()
                            .orElse(step.by());
            var known = schedule.weights().find(step.name());
            text.append(text.isEmpty() ? "" : "\n")
                    .append(step.name())
                    .append(" | ")
                    .append(step.by())
                    .append(" | ")
                    .append(known.map(w -> w.cost().toPlainString()).orElse("0"))
                    .append(" | ")
                    .append(other)
                    .append(" | ")
                    .append(
                            known.map(w -> w.gains().getOrDefault(other, BigDecimal.ZERO))
                                    .orElse(BigDecimal.ZERO)
                                    .toPlainString());
        }
        return OrderForm.of(view, "weigh-steps")
                .hidden("instrument", it.instrument())
                .words("weights", text.toString())
                .form();
    }

    /// What each side would be exposed to after each group, as planned.
    public record Cut(int group, List<BigDecimal> exposed) {}

    /// The exposure of the sides, in alphabetical order, at each cut.
    public static List<Cut> cuts(DeskView view, Instrument it) {
        var schedule = schedule(view, it);
        var sides = it.parties().stream().sorted().toList();
        var planned = sides.stream().map(schedule::planned).toList();
        var cuts = new ArrayList<Cut>();
        var groups = schedule.groups();
        for (int i = 0; i < groups.size(); i++) {
            int place = i;
            cuts.add(
                    new Cut(
                            groups.get(i),
                            planned.stream()
                                    .map(all ->
                                            place < all.size() ? all.get(place) : BigDecimal.ZERO)
                                    .toList()));
        }
        return cuts;
    }

    /// The worst that a side is exposed to, and after which group.
    public static String worst(DeskView view, Instrument it, RoomId side) {
        int place = it.parties().stream().sorted().toList().indexOf(side);
        var worst = BigDecimal.ZERO;
        int group = 0;
        for (var cut : cuts(view, it)) {
            if (cut.exposed().get(place).compareTo(worst) > 0) {
                worst = cut.exposed().get(place);
                group = cut.group();
            }
        }
        return group == 0
                ? view.words().of("accord.exposed.never", side.name())
                : view.words().of("accord.exposed", side.name(), worst.toPlainString(), group);
    }

    /// When something falls due, in words.
    public static String when(DeskView view, Trigger trigger) {
        return Plain.value(new Sight.Part("due", trigger.toString()), view.words(), view.times());
    }

    /// When a step falls due, and the day where it is known.
    public static String due(DeskView view, Instrument it, ScheduledStep step) {
        var when = when(view, step.trigger());
        var day = it.day(step);
        if (day.isPresent()) {
            return view.words().of("accord.due.day", when, view.day(day.get()));
        }
        return it.progress().happened().has(Arrangement.COMPLETE)
                ? view.words().of("accord.due.open", when)
                : when;
    }
}
