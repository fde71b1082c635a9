package org.dragoman.brief.charts;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/// A ring around a point of a chart; its size in pixels does not grow with the axes.
final class Ring extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1L;

    private final double x;
    private final double y;

    Ring(double x, double y) {
        this.x = x;
        this.y = y;
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
        canvas.setPaint(Tint.INK);
        canvas.setStroke(new BasicStroke(1.6f));
        canvas.draw(new Ellipse2D.Double(centreX - 6, centreY - 6, 12, 12));
    }
}
