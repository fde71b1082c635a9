package org.dragoman.talks.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.dragoman.talks.ConfidenceEvent;
import org.dragoman.talks.ConfidenceOrder;

/// Fills idle moments of a script with further steps.
final class Insertions {

    private Insertions() {}

    static List<Step> draw(List<Step> script, SplittableRandom random) {
        var themes = Theme.values();
        var theme = themes[random.nextInt(themes.length)];
        var cast = Cast.of(script);
        var play = new Play(Subject.SOUND);
        var steps = new ArrayList<Step>();
        for (int i = 0; i < script.size(); i++) {
            var step = script.get(i);
            if (step.idle()) {
                play.advance(step.at());
                step =
                        new Moves(play.talks(), new Draw(random, play.talks(), cast), i, theme)
                                .next();
            }
            steps.add(step);
            play.step(step);
        }
        return steps;
    }

    /// The same conveyances without a source: each as words of the mediator's own.
    static List<Step> ownWords(List<Step> script) {
        var play = new Play(Subject.SOUND);
        var steps = new ArrayList<Step>();
        for (var step : script) {
            play.step(step);
            var last = play.talks().desk().journal().last();
            boolean held =
                    !step.idle()
                            && step.command().getFirst() instanceof ConfidenceOrder
                            && last.isPresent()
                            && last.get().at().equals(step.at());
            steps.add(
                    held
                                    && last.get().event()
                                            instanceof
                                            ConfidenceEvent.Held(
                                                    _,
                                                    _,
                                                    var to,
                                                    var message,
                                                    var from,
                                                    _)
                                    && from.isEmpty()
                            ? new Step(
                                    step.at(),
                                    step.by(),
                                    List.of(new ConfidenceOrder.Say(to, message, Draw.FOUND)))
                            : step);
        }
        return steps;
    }
}
