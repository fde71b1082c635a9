package org.dragoman.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What GENIUS 10.4 itself would give a bid in a nonlinear profile, written from its definition and
/// read by pattern from the file: shares no code with the reader or the engine.
record GeniusFormula(double most, List<Rectangle> rectangles) {

    private record Bound(int index, int min, int max) {}

    private record Rectangle(double utility, boolean excludes, List<Bound> bounds) {}

    private static final Pattern RECTANGLE =
            Pattern.compile(
                    "<hyperRectangle utility=\"(\\d+)\"[^>]*>(.*?)</hyperRectangle>",
                    Pattern.DOTALL);
    private static final Pattern BOUND =
            Pattern.compile(
                    "<(INCLUDES|EXCLUDES)\\s+index=\"(\\d+)\"\\s+min=\"(-?\\d+)\"\\s+max=\"(-?\\d+)\"");

    static GeniusFormula of(Path file) throws IOException {
        var text = Files.readString(file, StandardCharsets.UTF_8);
        var most = Pattern.compile("maxutility=\"([^\"]+)\"").matcher(text);
        if (!most.find()) {
            throw new IllegalArgumentException(file + " has no maxutility");
        }
        var rectangles = new ArrayList<Rectangle>();
        for (var matcher = RECTANGLE.matcher(text); matcher.find(); ) {
            var bounds = new ArrayList<Bound>();
            boolean excludes = false;
            for (var bound = BOUND.matcher(matcher.group(2)); bound.find(); ) {
                excludes |= bound.group(1).equals("EXCLUDES");
                bounds.add(
                        new Bound(
                                Integer.parseInt(bound.group(2)),
                                Integer.parseInt(bound.group(3)),
                                Integer.parseInt(bound.group(4))));
            }
            rectangles.add(new Rectangle(Double.parseDouble(matcher.group(1)), excludes, bounds));
        }
        return new GeniusFormula(Double.parseDouble(most.group(1)), rectangles);
    }

    /// The sum before it is divided and cut.
    ///
    /// @param bid the value of each issue by its index in the file
    double sum(Map<Integer, Integer> bid) {
        double sum = 0;
        for (var rectangle : rectangles) {
            boolean inside = true;
            for (var bound : rectangle.bounds()) {
                int value = bid.getOrDefault(bound.index(), Integer.MIN_VALUE);
                inside &= bound.min() <= value && value <= bound.max();
            }
            if (inside != rectangle.excludes()) {
                sum += rectangle.utility();
            }
        }
        return sum;
    }

    /// The utility of a bid: the sum over `maxutility`, at most 1.
    double utility(Map<Integer, Integer> bid) {
        return Math.min(1, sum(bid) / most);
    }
}
