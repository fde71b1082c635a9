package org.dragoman.brief.charts;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/// Where the words of events stand above a line of time: each on the lowest level where nothing
/// else stands, cut short where it would not fit the picture.
///
/// @param placed in the order of the events
/// @param levels how many levels there are, at least one
record Stems(List<Placed> placed, int levels) {

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
    private static final double GAP = 5;

    /// An event's words.
    ///
    /// @param x of the stem, in pixels
    /// @param level from 0, the lowest
    /// @param leftward whether the words stand left of the stem
    record Placed(String words, double x, int level, boolean leftward) {}

    /// A label with the stretch it takes up.
    private record Taken(double stem, int level, double from, double to) {}

    /// Places words, from the right to the left.
    ///
    /// @param words one an event
    /// @param x the stem of each, in pixels, ascending
    /// @param width of the picture
    /// @param most how wide a label may be
    static Stems of(List<String> words, List<Double> x, double width, double most, Font font) {
        var placed = new ArrayList<Placed>();
        var taken = new ArrayList<Taken>();
        int levels = 1;
        for (int i = words.size() - 1; i >= 0; i--) {
            var label = fit(words.get(i), most, font);
            double wide = width(label, font) + 2 * GAP;
            var place = free(taken, x.subList(0, i), x.get(i), wide, width);
            taken.add(place);
            boolean leftward = place.from() < place.stem();
            placed.addFirst(new Placed(label, place.stem(), place.level(), leftward));
            levels = Math.max(levels, place.level() + 1);
        }
        return new Stems(List.copyOf(placed), levels);
    }

    /// @param coming stems whose words are still to be placed; words that run over some of them
    ///   stand so high that theirs fit below
    private static Taken free(
            List<Taken> taken, List<Double> coming, double stem, double wide, double width) {
        for (int level = 0; level <= taken.size() + coming.size(); level++) {
            var right = new Taken(stem, level, stem, stem + wide);
            if (right.to() <= width && isFree(taken, right)) {
                return right;
            }
            var left = new Taken(stem, level, stem - wide, stem);
            boolean high = level >= coming.stream().filter(x -> within(x, left)).count();
            if (left.from() >= 0 && high && isFree(taken, left)) {
                return left;
            }
        }
        int above = taken.stream().mapToInt(Taken::level).max().orElse(-1) + 1;
        double from = stem + wide <= width ? stem : Math.max(0, stem - wide);
        return new Taken(stem, above, from, from + wide);
    }

    /// Whether a label meets no other, and neither its stem nor another's runs through words.
    private static boolean isFree(List<Taken> taken, Taken label) {
        for (var other : taken) {
            boolean level = other.level() == label.level();
            if (level && other.from() < label.to() && label.from() < other.to()) {
                return false;
            }
            if (other.level() >= label.level() && within(other.stem(), label)) {
                return false;
            }
            if (label.level() >= other.level() && within(label.stem(), other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean within(double stem, Taken label) {
        return label.from() < stem && stem < label.to();
    }

    private static String fit(String words, double most, Font font) {
        if (width(words, font) <= most) {
            return words;
        }
        int end = words.length();
        while (end > 1 && width(words.substring(0, end) + "…", font) > most) {
            end--;
        }
        int space = words.lastIndexOf(' ', end);
        return words.substring(0, space > end / 2 ? space : end).stripTrailing() + "…";
    }

    private static double width(String words, Font font) {
        return Extent.width(font, MEASURE, words);
    }
}
