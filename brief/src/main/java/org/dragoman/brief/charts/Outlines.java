package org.dragoman.brief.charts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// The outlines of the world's lands: Natural Earth 1:110m, public domain.
final class Outlines {

    private static final String FILE = "/org/dragoman/brief/outlines.wkt";

    private Outlines() {}

    /// One shape a land, in degrees east and north.
    static List<Geometry> lands() {
        var lands = new ArrayList<Geometry>();
        var reader = new WKTReader();
        try (var stream = Outlines.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(
                        """
                        The map's outlines are missing from the program.
                        Build it again.\
                        """);
            }
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                lands.add(reader.read(line));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ParseException broken) {
            throw new IllegalStateException(
                    """
                    The map's outlines in the program are damaged.
                    Build it again.\
                    """,
                    broken);
        }
        return lands;
    }
}
