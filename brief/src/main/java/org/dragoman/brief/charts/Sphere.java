package org.dragoman.brief.charts;

import java.util.List;
import java.util.Locale;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.GeometryTransformer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.ProjCoordinate;

/// The globe laid flat around a centre: Lambert's azimuthal equal-area projection, in metres.
///
/// Areas keep their proportion, whichever side they lie on; the centre is not bent.
final class Sphere {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final BasicCoordinateTransform transform;
    private final BasicCoordinateTransform inverse;
    private final double centreLon;

    /// @param lat degrees north of the centre
    /// @param lon degrees east of the centre
    Sphere(double lat, double lon) {
        centreLon = lon;
        var systems = new CRSFactory();
        var globe =
                systems.createFromParameters(
                        "globe", "+proj=longlat +a=6371000 +b=6371000 +no_defs");
        var flat =
                systems.createFromParameters(
                        "flat",
                        String.format(
                                Locale.ROOT,
                                "+proj=laea +lat_0=%.6f +lon_0=%.6f +a=6371000 +b=6371000 +units=m +no_defs",
                                lat,
                                lon));
        transform = new BasicCoordinateTransform(globe, flat);
        inverse = new BasicCoordinateTransform(flat, globe);
    }

    /// A sphere that has the middle of some places at its centre.
    ///
    /// @param places as (east, north) in degrees, at least one
    static Sphere around(List<Coordinate> places) {
        double x = 0;
        double y = 0;
        double z = 0;
        for (var place : places) {
            double lon = Math.toRadians(place.x);
            double lat = Math.toRadians(place.y);
            x += Math.cos(lat) * Math.cos(lon);
            y += Math.cos(lat) * Math.sin(lon);
            z += Math.sin(lat);
        }
        return new Sphere(
                Math.toDegrees(Math.atan2(z, Math.hypot(x, y))), Math.toDegrees(Math.atan2(y, x)));
    }

    /// Where a place lies on the flat map.
    Coordinate flat(Coordinate place) {
        var out = new ProjCoordinate();
        transform.transform(new ProjCoordinate(Math.IEEEremainder(place.x, 360), place.y), out);
        return new Coordinate(out.x, out.y);
    }

    /// The part of a land that a window of the flat map shows.
    ///
    /// The land is cut first to what can be near the window, in degrees, so that no part of it is
    /// torn across the antipode of the centre.
    ///
    /// @param grain how far the outline may be simplified, in metres of the flat map
    Geometry flat(Geometry land, Envelope window, double grain) {
        var near = near(land, degreesAround(window));
        if (near.isEmpty()) {
            return near;
        }
        var flat = new ToFlat().transform(Densifier.densify(near, 1.0));
        var shown = cut(GeometryFixer.fix(flat), window);
        return DouglasPeuckerSimplifier.simplify(shown, grain);
    }

    /// The part of a land inside a frame of degrees, whichever turn of the globe its numbers are
    /// on.
    private static Geometry near(Geometry land, Envelope frame) {
        var whole = GeometryFixer.fix(land);
        Geometry near = SHAPES.createPolygon();
        for (int turn = -360; turn <= 360; turn += 360) {
            var moved = AffineTransformation.translationInstance(turn, 0).transform(whole);
            if (moved.getEnvelopeInternal().intersects(frame)) {
                near = OverlayNGRobust.overlay(near, cut(moved, frame), OverlayNG.UNION);
            }
        }
        return near;
    }

    private static Geometry cut(Geometry shape, Envelope frame) {
        return OverlayNGRobust.overlay(shape, SHAPES.toGeometry(frame), OverlayNG.INTERSECTION);
    }

    private Envelope degreesAround(Envelope window) {
        var degrees = new Envelope();
        int steps = 24;
        for (int i = 0; i <= steps; i++) {
            for (int j = 0; j <= steps; j++) {
                var at =
                        new ProjCoordinate(
                                window.getMinX() + window.getWidth() * i / steps,
                                window.getMinY() + window.getHeight() * j / steps);
                if (Math.hypot(at.x, at.y) < 12_600_000) {
                    var out = new ProjCoordinate();
                    inverse.transform(at, out);
                    degrees.expandToInclude(nearCentre(out.x), out.y);
                }
            }
        }
        degrees.expandBy(3);
        boolean north = window.contains(flat(new Coordinate(0, 90)));
        boolean south = window.contains(flat(new Coordinate(0, -90)));
        return north || south
                ? new Envelope(
                        centreLon - 180,
                        centreLon + 180,
                        south ? -90 : degrees.getMinY(),
                        north ? 90 : degrees.getMaxY())
                : degrees;
    }

    /// The same meridian, numbered within half a turn of the centre's.
    private double nearCentre(double lon) {
        return centreLon + Math.IEEEremainder(lon - centreLon, 360);
    }

    private final class ToFlat extends GeometryTransformer {
        @Override
        protected CoordinateSequence transformCoordinates(
                CoordinateSequence points, Geometry parent) {
            var flat = new Coordinate[points.size()];
            for (int i = 0; i < flat.length; i++) {
                flat[i] = flat(points.getCoordinate(i));
            }
            return SHAPES.getCoordinateSequenceFactory().create(flat);
        }
    }
}
