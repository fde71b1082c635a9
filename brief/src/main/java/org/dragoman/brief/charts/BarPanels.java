package org.dragoman.brief.charts;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.dragoman.brief.words.Words;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedDomainCategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/// Bars in panels side by side: a row for each package, a panel for each measure, one scale from 0
/// to 1, the number at each bar.
public final class BarPanels {

    private BarPanels() {}

    /// One measure of every row.
    ///
    /// @param title a few words
    /// @param values in [0, 1], one a row
    /// @param labels what stands at each bar, one a row
    public record Panel(String title, Color tint, List<Double> values, List<String> labels) {}

    /// Draws the panels.
    ///
    /// @param id of the pictures
    /// @param rows names of the rows, no two alike, top to bottom
    /// @param panels at least one
    public static Chart of(
            String id,
            List<String> rows,
            List<Panel> panels,
            String finding,
            String source,
            Words words) {
        return new Chart(
                finding,
                source,
                draw(id + "-wide", rows, panels, finding, Chart.WIDE, words),
                draw(id + "-narrow", rows, panels, finding, Chart.NARROW, words));
    }

    /// On a wide picture the panels stand side by side, on a narrow one below each other.
    private static Picture draw(
            String id,
            List<String> rows,
            List<Panel> panels,
            String finding,
            int width,
            Words words) {
        boolean wide = width == Chart.WIDE;
        int high = (wide ? 30 : 26) * rows.size() + 30;
        int height = wide ? high : high * panels.size();
        return Picture.draw(
                id,
                finding,
                words.of("chart.numbers"),
                words,
                width,
                height,
                canvas -> {
                    for (int i = 0; i < (wide ? 1 : panels.size()); i++) {
                        var shown = wide ? panels : panels.subList(i, i + 1);
                        TimelineChart.chart(plot(rows, shown, words.leftward()))
                                .draw(canvas, new Rectangle2D.Double(0, i * high, width, high));
                    }
                });
    }

    private static CombinedDomainCategoryPlot plot(
            List<String> rows, List<Panel> panels, boolean leftward) {
        var names = new CategoryAxis();
        names.setTickLabelFont(Typeface.SANS_BOLD.at(12f));
        names.setTickLabelPaint(Tint.INK);
        names.setAxisLineVisible(false);
        names.setTickMarksVisible(false);
        names.setLowerMargin(0.02);
        names.setUpperMargin(0.02);
        names.setCategoryMargin(0.35);
        names.setMaximumCategoryLabelWidthRatio(0.4f);
        var plot = new CombinedDomainCategoryPlot(names);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setGap(14);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        if (leftward) {
            plot.setDomainAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
        }
        for (var panel : leftward ? panels.reversed() : panels) {
            plot.add(panel(rows, panel, panels.size() > 4 ? 1.7 : 1.35, leftward));
        }
        return plot;
    }

    /// @param leftward whether bars grow from right to left
    /// @param room how far the scale goes on behind 1, so that a label fits behind the longest bar
    private static CategoryPlot panel(
            List<String> rows, Panel panel, double room, boolean leftward) {
        var data = new DefaultCategoryDataset();
        for (int i = 0; i < rows.size(); i++) {
            data.addValue(panel.values().get(i), panel.title(), rows.get(i));
        }
        var range = new NumberAxis(panel.title());
        range.setRange(0, room);
        range.setInverted(leftward);
        range.setLabelFont(Typeface.SANS.at(12f));
        range.setLabelPaint(Tint.SLATE);
        range.setTickLabelsVisible(false);
        range.setTickMarksVisible(false);
        range.setAxisLineVisible(false);
        var bars = new BarRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        bars.setSeriesPaint(0, panel.tint());
        bars.setMaximumBarWidth(0.5);
        bars.setDefaultItemLabelGenerator(new Labels(panel.labels()));
        bars.setDefaultItemLabelsVisible(true);
        bars.setDefaultItemLabelFont(Typeface.SANS.at(11.5f));
        bars.setDefaultItemLabelPaint(Tint.INK);
        var outside =
                leftward
                        ? new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT)
                        : new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT);
        bars.setDefaultPositiveItemLabelPosition(outside);
        bars.setPositiveItemLabelPositionFallback(outside);
        var plot = new CategoryPlot(data, null, range, bars);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.TOP_OR_LEFT);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return plot;
    }
}
