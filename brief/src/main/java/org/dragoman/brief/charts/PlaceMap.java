package org.dragoman.brief.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.brief.words.Words;
import org.locationtech.jts.awt.ShapeWriter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// A map of the places that the talks touch: outlines, few labels, no colours of countries.
public final class PlaceMap {

    private static final double LEAST_WIDTH = 1_600_000;

    private PlaceMap() {}

    /// A place to mark.
    ///
    /// @param lat degrees north, in [-90, 90]
    /// @param lon degrees east, in [-180, 180]
    public record Mark(String name, double lat, double lon) {}

    /// Draws the map.
    ///
    /// @param marks at least one
    /// @param finding the chart's title
    public static Chart of(List<Mark> marks, String finding, Words words) {
        var lands = Outlines.lands();
        return new Chart(
                finding,
                words.of("map.credit"),
                draw("map-wide", marks, finding, lands, Chart.WIDE, 400, words),
                draw("map-narrow", marks, finding, lands, Chart.NARROW, 300, words));
    }

    private static Picture draw(
            String id,
            List<Mark> marks,
            String finding,
            List<Geometry> lands,
            int width,
            int height,
            Words words) {
        var places = marks.stream().map(mark -> new Coordinate(mark.lon(), mark.lat())).toList();
        var sphere = Sphere.around(places);
        var points = places.stream().map(sphere::flat).toList();
        var window = window(points, (double) height / width);
        double scale = width / window.getWidth();
        return Picture.draw(
                id,
                finding,
                words.of("chart.places"),
                words,
                width,
                height,
                canvas -> {
                    canvas.setClip(new Rectangle2D.Double(0, 0, width, height));
                    var shown = new Path2D.Double(Path2D.WIND_EVEN_ODD);
                    for (var land : lands) {
                        var part = sphere.flat(land, window, 0.35 / scale);
                        if (!part.isEmpty()) {
                            shown.append(path(part, window, scale), false);
                        }
                    }
                    canvas.setPaint(Tint.SHADE);
                    canvas.fill(shown);
                    canvas.setPaint(new Color(0xb9b1a2));
                    canvas.setStroke(new BasicStroke(0.7f));
                    canvas.draw(shown);
                    mark(canvas, marks, points, window, scale);
                    canvas.setClip(null);
                    canvas.setPaint(Tint.RULE);
                    canvas.draw(new Rectangle2D.Double(0.5, 0.5, width - 1, height - 1));
                });
    }

    private static void mark(
            Graphics2D canvas,
            List<Mark> marks,
            List<Coordinate> points,
            Envelope window,
            double scale) {
        var font = Typeface.SANS_BOLD.at(12.5f);
        canvas.setFont(font);
        var taken = new ArrayList<Rectangle2D>();
        for (var point : points) {
            taken.add(around(x(point, window, scale), y(point, window, scale), 5));
        }
        for (int i = 0; i < marks.size(); i++) {
            double x = x(points.get(i), window, scale);
            double y = y(points.get(i), window, scale);
            canvas.setPaint(Tint.ACCENT);
            canvas.fill(new Ellipse2D.Double(x - 4, y - 4, 8, 8));
            var place = room(canvas, marks.get(i).name(), x, y, taken, window, scale);
            taken.add(place);
            label(canvas, marks.get(i).name(), place);
        }
    }

    /// The first free place for a label around its mark; beside it where none is free.
    private static Rectangle2D room(
            Graphics2D canvas,
            String name,
            double x,
            double y,
            List<Rectangle2D> taken,
            Envelope window,
            double scale) {
        double wide = Picture.width(canvas, canvas.getFont(), name) + 4;
        double[][] corners = {
            {x + 7, y - 9},
            {x - 7 - wide, y - 9},
            {x - wide / 2, y - 25},
            {x - wide / 2, y + 7},
            {x + 6, y - 24},
            {x + 6, y + 6},
            {x - 6 - wide, y - 24},
            {x - 6 - wide, y + 6}
        };
        var frame =
                new Rectangle2D.Double(
                        2, 2, window.getWidth() * scale - 4, window.getHeight() * scale - 4);
        for (var corner : corners) {
            var place = new Rectangle2D.Double(corner[0], corner[1], wide, 18);
            if (frame.contains(place) && taken.stream().noneMatch(place::intersects)) {
                return place;
            }
        }
        return new Rectangle2D.Double(corners[0][0], corners[0][1], wide, 18);
    }

    private static void label(Graphics2D canvas, String name, Rectangle2D place) {
        canvas.setPaint(new Color(0xfb, 0xfa, 0xf7, 0xd0));
        canvas.fill(place);
        canvas.setPaint(Tint.INK);
        canvas.drawString(name, (float) place.getX() + 2, (float) place.getY() + 13.5f);
    }

    private static Rectangle2D around(double x, double y, double radius) {
        return new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /// The part of the flat map to show: every point with a margin, in the picture's proportion.
    private static Envelope window(List<Coordinate> points, double proportion) {
        var window = new Envelope();
        points.forEach(window::expandToInclude);
        double width =
                Math.max(
                        Math.max(window.getWidth() * 1.35, LEAST_WIDTH),
                        window.getHeight() * 1.5 / proportion);
        var centre = window.centre();
        return new Envelope(
                centre.x - width / 2,
                centre.x + width / 2,
                centre.y - width * proportion / 2,
                centre.y + width * proportion / 2);
    }

    private static double x(Coordinate point, Envelope window, double scale) {
        return (point.x - window.getMinX()) * scale;
    }

    private static double y(Coordinate point, Envelope window, double scale) {
        return (window.getMaxY() - point.y) * scale;
    }

    private static Shape path(Geometry shape, Envelope window, double scale) {
        return new ShapeWriter((point, pixel) ->
                pixel.setLocation(x(point, window, scale), y(point, window, scale)))
                .toShape(shape);
    }
}
