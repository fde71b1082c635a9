package org.dragoman.casefile;

/// A place that the talks touch.
///
/// @param name as people call it; empty where the case names none
/// @param zone time zone by its IANA name; may be empty
/// @param location where it lies, if the case says
/// @param why why it stands on the map; may be empty
public record Place(String name, String zone, Location location, String why) {

    /// No place named.
    public static final Place NONE = new Place("", "", new Location.Unknown(), "");

    /// Where a place lies.
    public sealed interface Location {
        /// A point on the map.
        ///
        /// @param lat degrees north, in [-90, 90]
        /// @param lon degrees east, in [-180, 180]
        record At(double lat, double lon) implements Location {}

        /// Not given.
        record Unknown() implements Location {}
    }
}
