package org.dragoman.brief.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dragoman.brief.words.Words;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/// What two parties can have at once: one axis a party, the frontier, the disagreement point and
/// the packages that theory singles out, each named at its mark.
public final class FrontierChart {

    private FrontierChart() {}

    /// How much wider words may be where a browser draws them in a font of its own.
    private static final double OTHER_FONT = 1.2;

    /// A point of the plane.
    ///
    /// @param first worth to the first party, in [0, 1]
    /// @param second worth to the second party, in [0, 1]
    public record Spot(double first, double second) {}

    /// A point with a name.
    public record Named(String name, Spot at) {}

    /// One party's axis.
    ///
    /// @param tint of the axis' words
    public record Side(String party, Color tint) {}

    /// Draws the frontier.
    ///
    /// @param frontier at least one point
    /// @param disagreement what each side has without an agreement
    /// @param named one entry a point: names of points that coincide are joined
    public static Chart of(
            Side first,
            Side second,
            List<Spot> frontier,
            Spot disagreement,
            List<Named> named,
            String finding,
            String source,
            Words words) {
        var plot = new Plotting(first, second, frontier, disagreement, named, words);
        return new Chart(
                finding,
                source,
                draw("frontier-wide", plot, finding, Chart.WIDE, 460),
                draw("frontier-narrow", plot, finding, Chart.NARROW, 360));
    }

    private record Plotting(
            Side first,
            Side second,
            List<Spot> frontier,
            Spot disagreement,
            List<Named> named,
            Words words) {}

    private static Picture draw(String id, Plotting what, String finding, int width, int height) {
        return Picture.draw(
                id,
                finding,
                what.words().of("chart.numbers"),
                what.words(),
                width,
                height,
                canvas -> draw(canvas, what, width, height));
    }

    private static void draw(Graphics2D canvas, Plotting what, int width, int height) {
        var data = new XYSeriesCollection();
        var series = new XYSeries("frontier", true, true);
        what.frontier().forEach(spot -> series.add(spot.first(), spot.second()));
        data.addSeries(series);
        var marks = new XYLineAndShapeRenderer(false, true);
        marks.setSeriesShape(0, new Ellipse2D.Double(-3, -3, 6, 6));
        marks.setSeriesPaint(0, Tint.ACCENT);
        var scale = Scale.of(what);
        // A narrow picture has no room for the ends of the scale; its source says them.
        var worth = width < Chart.WIDE ? "worth.to" : "worth.to.ends";
        var upwards = what.words().of(worth, what.second().party());
        var plot =
                new XYPlot(
                        data,
                        axis(
                                what.words().of(worth, what.first().party()),
                                what.first().tint(),
                                scale),
                        axis(
                                Typeface.SANS_BOLD.at(12f).canDisplayUpTo(upwards) < 0
                                        ? upwards
                                        : " ",
                                what.second().tint(),
                                scale),
                        marks);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(Tint.RULE);
        plot.setRangeGridlinePaint(Tint.RULE);
        plot.setInsets(new RectangleInsets(6, 0, 0, 10));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        disagreement(plot, what.disagreement(), scale, what.words());
        names(canvas, plot, what, scale, width, height);
        TimelineChart.chart(plot).draw(canvas, new Rectangle2D.Double(0, 0, width, height));
        upright(canvas, upwards, what.second().tint(), height);
    }

    /// The words of the upright axis, where the typeface has no letters for them: the charting
    /// library writes turned words as outlines of its own.
    private static void upright(Graphics2D canvas, String words, Color tint, int height) {
        var font = Typeface.SANS_BOLD.at(12f);
        if (font.canDisplayUpTo(words) < 0) {
            return;
        }
        double wide = Picture.width(canvas, font, words);
        var turned = (Graphics2D) canvas.create();
        turned.rotate(-Math.PI / 2);
        turned.setFont(font);
        turned.setPaint(tint);
        turned.drawString(words, (float) (-(height - 40) / 2.0 - wide / 2), 14);
        turned.dispose();
    }

    /// The stretch of both axes: the same for both sides, from a tenth below the least to a tenth
    /// above the most.
    private record Scale(double from, double to) {
        static Scale of(Plotting what) {
            var spots = new ArrayList<>(what.frontier());
            spots.add(what.disagreement());
            what.named().forEach(named -> spots.add(named.at()));
            double least = 1;
            double most = 0;
            for (var spot : spots) {
                least = Math.min(least, Math.min(spot.first(), spot.second()));
                most = Math.max(most, Math.max(spot.first(), spot.second()));
            }
            return new Scale(
                    Math.max(0, Math.floor(least * 10 - 0.5) / 10),
                    Math.min(1, Math.ceil(most * 10 + 0.5) / 10) + 0.04);
        }

        double length() {
            return to - from;
        }
    }

    private static void disagreement(XYPlot plot, Spot at, Scale scale, Words words) {
        var dashed =
                new BasicStroke(
                        1f,
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_MITER,
                        10f,
                        new float[] {4f, 3f},
                        0f);
        plot.addAnnotation(
                new XYLineAnnotation(
                        at.first(), at.second(), scale.to(), at.second(), dashed, Tint.SLATE));
        plot.addAnnotation(
                new XYLineAnnotation(
                        at.first(), at.second(), at.first(), scale.to(), dashed, Tint.SLATE));
        plot.addAnnotation(new Bead(at.first(), at.second(), "0", Tint.SLATE));
        text(
                plot,
                words.of("without"),
                at.first() + scale.length() * 0.03,
                at.second() - scale.length() * 0.035,
                true);
    }

    /// Names stand above and right of their points, where a frontier leaves room; one that would
    /// meet the name below it, or lie over the frontier, moves up and keeps a line to its point.
    private static void names(
            Graphics2D canvas, XYPlot plot, Plotting what, Scale scale, int width, int height) {
        double across = scale.length() / (width - 70);
        double up = scale.length() / (height - 60);
        double below = 0;
        var font = Typeface.SANS_BOLD.at(12f);
        var upwards = new ArrayList<>(what.named());
        upwards.sort(Comparator.comparingDouble(each -> each.at().second()));
        for (var each : upwards) {
            double wide = Picture.width(canvas, font, each.name()) * OTHER_FONT * across;
            double x = Math.min(each.at().first() + 12 * across, scale.to() - wide - 4 * across);
            double lowest = Math.max(each.at().second() + 14 * up, below + 18 * up);
            var under =
                    what.frontier().stream()
                            .filter(spot ->
                                    spot.first() > x - 5 * across
                                            && spot.first() < x + wide + 5 * across)
                            .map(Spot::second)
                            .toList();
            double y = clear(under, lowest, 12 * up, scale.to() - 10 * up);
            below = y;
            plot.addAnnotation(
                    new XYLineAnnotation(
                            each.at().first() + 4 * across,
                            each.at().second() + 4 * up,
                            Math.max(x, each.at().first() + 5 * across),
                            y - 5 * up,
                            new BasicStroke(0.8f),
                            Tint.INK));
            plot.addAnnotation(new Ring(each.at().first(), each.at().second()));
            text(plot, each.name(), x, y, true);
        }
    }

    /// The least height from which no dot is nearer than a distance; the lowest itself where there
    /// is none in the picture.
    ///
    /// @param dots heights of the dots that a name could lie over
    static double clear(List<Double> dots, double lowest, double distance, double highest) {
        double y = lowest;
        for (double dot : dots.stream().sorted().toList()) {
            if (Math.abs(dot - y) < distance) {
                y = dot + distance;
            }
        }
        return y > highest ? lowest : y;
    }

    private static void text(XYPlot plot, String words, double x, double y, boolean right) {
        var text = new XYTextAnnotation(words, x, y);
        text.setFont(Typeface.SANS_BOLD.at(12f));
        text.setPaint(Tint.INK);
        text.setTextAnchor(right ? TextAnchor.CENTER_LEFT : TextAnchor.CENTER_RIGHT);
        plot.addAnnotation(text);
    }

    private static NumberAxis axis(String words, Color tint, Scale scale) {
        var axis = new NumberAxis(words);
        axis.setRange(scale.from(), scale.to());
        axis.setTickUnit(
                new NumberTickUnit(
                        0.1, new DecimalFormat("0.0", new DecimalFormatSymbols(Locale.ROOT))));
        axis.setLabelFont(Typeface.SANS_BOLD.at(12f));
        axis.setLabelPaint(tint);
        axis.setTickLabelFont(Typeface.SANS.at(11f));
        axis.setTickLabelPaint(Tint.SLATE);
        axis.setAxisLinePaint(Tint.SLATE);
        return axis;
    }
}
