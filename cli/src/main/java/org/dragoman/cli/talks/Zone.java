package org.dragoman.cli.talks;

import java.time.DateTimeException;
import java.time.ZoneId;
import picocli.CommandLine.Option;

/// In which zone times are said and told: an option that verbs share.
public final class Zone {

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "In which zone times are said and told (default: this machine's).")
    private String zone = "";

    /// This machine's zone.
    public Zone() {}

    /// The zone.
    ///
    /// @throws IllegalArgumentException if there is none of that name
    ZoneId id() {
        try {
            return zone.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(zone);
        } catch (DateTimeException _) {
            throw new IllegalArgumentException(
                    "--zone %s: there is no such time zone.\nName one as \"Europe/Zurich\" or \"UTC\"."
                            .formatted(zone));
        }
    }
}
