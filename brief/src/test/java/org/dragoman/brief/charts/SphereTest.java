package org.dragoman.brief.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class SphereTest {

    private static final double RADIUS = 6_371_000;

    /// In Lambert's azimuthal equal-area projection a point at angular distance c from the centre
    /// lies 2R·sin(c/2) from it (Snyder 1987, eq. 24-1); c by the spherical law of cosines.
    @Test
    void distancesFromTheCentreFollowTheDefinition() {
        var random = new SplittableRandom(11);
        for (int trial = 0; trial < 500; trial++) {
            double lat = random.nextDouble(-80, 80);
            double lon = random.nextDouble(-180, 180);
            double placeLat = random.nextDouble(-85, 85);
            double placeLon = random.nextDouble(-180, 180);
            double cosine =
                    Math.sin(Math.toRadians(lat)) * Math.sin(Math.toRadians(placeLat))
                            + Math.cos(Math.toRadians(lat))
                                    * Math.cos(Math.toRadians(placeLat))
                                    * Math.cos(Math.toRadians(placeLon - lon));
            double angle = Math.acos(Math.clamp(cosine, -1, 1));
            if (angle > 3) {
                continue;
            }
            var flat = new Sphere(lat, lon).flat(new Coordinate(placeLon, placeLat));
            assertThat(Math.hypot(flat.x, flat.y))
                    .isCloseTo(2 * RADIUS * Math.sin(angle / 2), within(1.0));
        }
    }

    @Test
    void aPlaceIsTheSameOnEveryTurnOfTheGlobe() {
        var sphere = new Sphere(-16, -177);
        assertThat(
                        sphere.flat(new Coordinate(-182, -17))
                                .distance(sphere.flat(new Coordinate(178, -17))))
                .isLessThan(1.0);
    }

    /// Areas are kept: all lands together are 29 % of the globe, wherever the centre lies.
    @Test
    void landsKeepTheirAreaWhereverTheCentreLies() {
        var world = new Envelope(-12_000_000, 12_000_000, -12_000_000, 12_000_000);
        var africa = new Sphere(5, 20);
        double area = 0;
        for (var land : Outlines.lands()) {
            var middle = land.getEnvelopeInternal().centre();
            if (middle.x > -18 && middle.x < 52 && middle.y > -36 && middle.y < 30) {
                area += africa.flat(land, world, 1).getArea();
            }
        }
        assertThat(area / 1e12).isBetween(28.0, 33.0);
    }

    @Test
    void theCentreIsTheMiddleOfThePlacesAcrossTheAntimeridianToo() {
        var sphere = Sphere.around(List.of(new Coordinate(179, 0), new Coordinate(-179, 0)));
        var middle = sphere.flat(new Coordinate(180, 0));
        assertThat(Math.hypot(middle.x, middle.y)).isLessThan(10.0);
    }
}
