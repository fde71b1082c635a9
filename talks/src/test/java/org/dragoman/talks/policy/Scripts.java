package org.dragoman.talks.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Draws scripts: an opening and a body of a given length.
public final class Scripts {

    private static final List<Theme> THEMES =
            List.of(
                    Theme.SUBSTANCE,
                    Theme.SUBSTANCE,
                    Theme.PROCEEDINGS,
                    Theme.PROCEEDINGS,
                    Theme.ACCORD,
                    Theme.EXPERTISE,
                    Theme.EXPERTISE,
                    Theme.TEXT,
                    Theme.SHUTTLE);

    private Scripts() {}

    /// A script whose body has so many steps.
    public static List<Step> draw(SplittableRandom random, int length) {
        return draw(random, length, THEMES.get(random.nextInt(THEMES.size())));
    }

    /// A script of so many sides.
    static List<Step> draw(SplittableRandom random, int length, Cast cast) {
        return draw(random, length, THEMES.get(random.nextInt(THEMES.size())), cast);
    }

    /// A script on a theme.
    static List<Step> draw(SplittableRandom random, int length, Theme theme) {
        return draw(random, length, theme, Cast.USUAL);
    }

    /// A script on a theme, of so many sides.
    static List<Step> draw(SplittableRandom random, int length, Theme theme, Cast cast) {
        var steps = Scene.opening(Scene.settings(random), cast);
        if (theme == Theme.ACCORD) {
            steps.addAll(
                    InstrumentMoves.prologue(
                            steps.size(), random.nextBoolean(), random.nextBoolean()));
        }
        var play = new Play(Subject.SOUND);
        steps.forEach(play::step);
        for (int i = 0; i < length; i++) {
            int number = steps.size();
            play.advance(Step.moment(number));
            var draw = new Draw(random, play.talks(), cast);
            var step = new Moves(play.talks(), draw, number, theme).next();
            steps.add(step);
            play.step(step);
        }
        return new ArrayList<>(steps);
    }
}
