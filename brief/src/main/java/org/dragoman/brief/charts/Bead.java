package org.dragoman.brief.charts;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/// A disc with a word in it at a point of a chart; its size in pixels does not grow with the axes.
final class Bead extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1L;

    private final double x;
    private final double y;
    private final String word;
    private final Color fill;

    Bead(double x, double y, String word, Color fill) {
        this.x = x;
        this.y = y;
        this.word = word;
        this.fill = fill;
    }

    @Override
    public void draw(
            Graphics2D canvas,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis domain,
            ValueAxis range,
            int renderer,
            PlotRenderingInfo info) {
        double centreX = domain.valueToJava2D(x, area, plot.getDomainAxisEdge());
        double centreY = range.valueToJava2D(y, area, plot.getRangeAxisEdge());
        Font font = Typeface.SANS_BOLD.at(11f);
        double wide = Picture.width(canvas, font, word);
        double radius = Math.max(8, wide / 2 + 4);
        canvas.setPaint(fill);
        canvas.fill(
                new Ellipse2D.Double(centreX - radius, centreY - radius, 2 * radius, 2 * radius));
        canvas.setPaint(Color.WHITE);
        canvas.setFont(font);
        canvas.drawString(word, (float) (centreX - wide / 2), (float) (centreY + 4));
    }
}
