package org.dragoman.brief.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.dragoman.brief.words.Words;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeriesCollection;

/// The talks over time: events above, statements below, silence visible.
public final class TimelineChart {

    private static final double DAY = 86_400_000.0;
    private static final double ROW = 17;

    /// How high a party has its row: its name stands clear of the discs below it and above.
    private static final int VOICE = 42;

    private TimelineChart() {}

    /// Something that happened on a day.
    public record Event(LocalDate on, String words) {}

    /// How often a party was heard, day by day.
    ///
    /// @param days number of statements by day, none of them zero
    public record Voice(String party, Color tint, Map<LocalDate, Integer> days) {}

    /// A stretch of days with nothing on record.
    ///
    /// @param after the last day with anything
    /// @param before the next one
    public record Silence(LocalDate after, LocalDate before) {
        /// How many whole days lie between.
        public long days() {
            return ChronoUnit.DAYS.between(after, before) - 1;
        }
    }

    /// Draws the timeline.
    ///
    /// @param events oldest first
    /// @param voices one a party, in the order of the rows
    public static Chart of(
            List<Event> events,
            List<Voice> voices,
            List<Silence> silences,
            String finding,
            String source,
            Words words) {
        return new Chart(
                finding,
                source,
                draw("time-wide", events, voices, silences, finding, Chart.WIDE, words),
                draw("time-narrow", events, voices, silences, finding, Chart.NARROW, words));
    }

    /// The stretches without anything on record that stand out: three days or more, and a tenth of
    /// the whole time or more.
    ///
    /// @param days every day with something on record, ascending, each once
    public static List<Silence> silences(List<LocalDate> days) {
        var silences = new ArrayList<Silence>();
        if (days.size() < 2) {
            return silences;
        }
        long whole = ChronoUnit.DAYS.between(days.getFirst(), days.getLast());
        for (int i = 1; i < days.size(); i++) {
            var silence = new Silence(days.get(i - 1), days.get(i));
            if (silence.days() >= 3 && silence.days() * 10 >= whole) {
                silences.add(silence);
            }
        }
        return silences;
    }

    private static Picture draw(
            String id,
            List<Event> events,
            List<Voice> voices,
            List<Silence> silences,
            String finding,
            int width,
            Words words) {
        var span = Span.of(events, voices, width);
        var font = Typeface.SANS.at(12f);
        var stems =
                Stems.of(
                        events.stream().map(Event::words).toList(),
                        events.stream().map(event -> span.pixel(event.on())).toList(),
                        width,
                        width * (width == Chart.WIDE ? 0.46 : 0.7),
                        font);
        int above = (int) (stems.levels() * ROW + 14);
        int below = voices.size() * VOICE + VOICE / 2;
        // Arabic letters reach further below the line.
        int height = above + below + (words.leftward() ? 30 : 26);
        var plot = new CombinedDomainXYPlot(axis(span, words));
        plot.setGap(0);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.add(eventsPlot(stems, span, silences, font), above);
        plot.add(voicesPlot(voices, silences, span, words), below);
        return Picture.draw(
                id,
                finding,
                words.of("chart.days"),
                words,
                width,
                height,
                canvas -> chart(plot).draw(canvas, new Rectangle2D.Double(0, 0, width, height)));
    }

    /// A chart without a frame of its own.
    static JFreeChart chart(Plot plot) {
        var chart = new JFreeChart(null, Typeface.SANS.at(12f), plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }

    private static DateAxis axis(Span span, Words words) {
        var axis = new DateAxis(null, TimeZone.getTimeZone("UTC"), words.locale());
        axis.setRange(span.from(), span.to());
        boolean years = span.to() - span.from() > 300 * DAY;
        axis.setDateFormatOverride(
                format(words.of(years ? "date.axis.month" : "date.axis.day"), words));
        axis.setTickUnit(span.unit());
        axis.setTickLabelFont(Typeface.SANS.at(11.5f));
        axis.setTickLabelPaint(Tint.SLATE);
        axis.setAxisLinePaint(Tint.SLATE);
        axis.setTickMarkPaint(Tint.SLATE);
        axis.setTickLabelInsets(new RectangleInsets(3, 9, 2, 9));
        return axis;
    }

    private static SimpleDateFormat format(String pattern, Words words) {
        var format = new SimpleDateFormat(pattern, words.locale());
        format.setTimeZone(TimeZone.getTimeZone("UTC"));
        return format;
    }

    private static XYPlot rows(double low, double high, List<Silence> silences) {
        var range = new NumberAxis();
        range.setRange(low, high);
        range.setVisible(false);
        // The bands of silence are drawn only where there is a renderer with its (empty) data.
        var nothing = new XYSeriesCollection();
        var plot = new XYPlot(nothing, null, range, new XYLineAndShapeRenderer());
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        for (var silence : silences) {
            plot.addDomainMarker(
                    new IntervalMarker(
                            millis(silence.after()) + DAY / 2,
                            millis(silence.before()) - DAY / 2,
                            Tint.SHADE,
                            new BasicStroke(0f),
                            null,
                            null,
                            1f),
                    Layer.BACKGROUND);
        }
        return plot;
    }

    private static XYPlot eventsPlot(Stems stems, Span span, List<Silence> silences, Font font) {
        var plot = rows(0, stems.levels() + 0.8, silences);
        for (var stem : stems.placed()) {
            double x = span.millis(stem.x());
            double y = stem.level() + 0.8;
            plot.addAnnotation(
                    new XYLineAnnotation(x, 0, x, y + 0.3, new BasicStroke(0.9f), Tint.SLATE));
            double gap = span.millis(stem.x() + (stem.leftward() ? -5 : 5));
            words(
                    plot,
                    stem.words(),
                    gap,
                    y,
                    font,
                    Tint.INK,
                    stem.leftward() ? TextAnchor.CENTER_RIGHT : TextAnchor.CENTER_LEFT);
        }
        return plot;
    }

    private static XYPlot voicesPlot(
            List<Voice> voices, List<Silence> silences, Span span, Words words) {
        int rows = voices.size();
        var plot = rows(-0.5, Math.max(1, rows), silences);
        for (int i = 0; i < rows; i++) {
            double y = rows - i - 0.7;
            var voice = voices.get(i);
            plot.addAnnotation(
                    new XYLineAnnotation(
                            span.from(), y, span.to(), y, new BasicStroke(0.8f), Tint.RULE));
            words(
                    plot,
                    voice.party(),
                    span.from(),
                    y + 0.45,
                    Typeface.SANS_BOLD.at(11.5f),
                    voice.tint(),
                    TextAnchor.CENTER_LEFT);
            for (var day : voice.days().entrySet()) {
                plot.addAnnotation(
                        new Bead(
                                millis(day.getKey()),
                                y,
                                String.valueOf(day.getValue()),
                                voice.tint()));
            }
        }
        for (var silence : silences) {
            words(
                    plot,
                    words.count(
                            span.width() == Chart.WIDE ? "time.silent" : "time.days",
                            silence.days(),
                            silence.days()),
                    (millis(silence.after()) + millis(silence.before())) / 2,
                    -0.28,
                    Typeface.SANS.at(11f),
                    Tint.SLATE,
                    TextAnchor.CENTER);
        }
        return plot;
    }

    private static void words(
            XYPlot plot,
            String words,
            double x,
            double y,
            Font font,
            Color paint,
            TextAnchor anchor) {
        var text = new XYTextAnnotation(words, x, y);
        text.setFont(font);
        text.setPaint(paint);
        text.setTextAnchor(anchor);
        plot.addAnnotation(text);
    }

    private static double millis(LocalDate day) {
        return day.toEpochDay() * DAY;
    }

    /// The stretch of time that a picture shows.
    private record Span(double from, double to, int width) {
        static Span of(List<Event> events, List<Voice> voices, int width) {
            var days =
                    Stream.concat(
                                    events.stream().map(Event::on),
                                    voices.stream().flatMap(v -> v.days().keySet().stream()))
                            .toList();
            double first = days.stream().mapToDouble(TimelineChart::millis).min().orElse(0);
            double last = days.stream().mapToDouble(TimelineChart::millis).max().orElse(DAY);
            double margin = Math.max(DAY * 0.7, (last - first) * 24 / width);
            return new Span(first - margin, last + margin, width);
        }

        /// Whole days, months or years, so that no day stands twice on the axis.
        DateTickUnit unit() {
            double days = (to - from) / DAY;
            double room = width / 64.0;
            if (days / room <= 14) {
                return new DateTickUnit(DateTickUnitType.DAY, (int) Math.ceil(days / room));
            }
            int months = (int) Math.ceil(days / 30 / room);
            return months <= 12
                    ? new DateTickUnit(DateTickUnitType.MONTH, months)
                    : new DateTickUnit(DateTickUnitType.YEAR, (months + 11) / 12);
        }

        double pixel(LocalDate day) {
            return (TimelineChart.millis(day) - from) / (to - from) * width;
        }

        double millis(double pixel) {
            return from + pixel / width * (to - from);
        }
    }
}
