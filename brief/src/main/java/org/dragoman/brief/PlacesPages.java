package org.dragoman.brief;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.brief.charts.Chart;
import org.dragoman.brief.charts.PlaceMap;
import org.dragoman.brief.words.Words;
import org.dragoman.casefile.Findings;
import org.dragoman.casefile.Place;
import org.dragoman.record.Document;

/// The places that the talks touch, and the reports that the brief was drawn from.
final class PlacesPages {

    private static final double EARTH_KILOMETRES = 6371;

    private final Findings findings;
    private final Words words;

    PlacesPages(Findings findings, Words words) {
        this.findings = findings;
        this.words = words;
    }

    Page.PlaceTable places() {
        var marks = new ArrayList<PlaceMap.Mark>();
        for (var place : findings.places()) {
            if (place.location() instanceof Place.Location.At(double lat, double lon)) {
                marks.add(new PlaceMap.Mark(place.name(), lat, lon));
            }
        }
        List<Chart> chart =
                marks.isEmpty() ? List.of() : List.of(PlaceMap.of(marks, finding(marks), words));
        return new Page.PlaceTable(
                chart,
                findings.places().stream()
                        .map(place ->
                                new Page.PlaceRow(
                                        words.alone(place.name()), why(place), time(place)))
                        .toList());
    }

    private String why(Place place) {
        var file = findings.caseFile();
        if (!place.why().isEmpty()) {
            return words.alone(place.why());
        }
        if (place.name().equals(file.venue().name())) {
            return words.of("place.venue");
        }
        return file.parties().stream()
                .filter(party -> party.capital().name().equals(place.name()))
                .map(party -> words.of("place.capital", party.name()))
                .findFirst()
                .orElse("");
    }

    /// What time it is at a place when it is noon at the venue; empty where a zone is not known.
    private String time(Place place) {
        var venue = findings.caseFile().venue();
        if (place.zone().isEmpty() || venue.zone().isEmpty()) {
            return "";
        }
        var noon =
                findings.caseFile().date().atTime(LocalTime.NOON).atZone(ZoneId.of(venue.zone()));
        return noon.withZoneSameInstant(ZoneId.of(place.zone())).toLocalTime().toString();
    }

    private String finding(List<PlaceMap.Mark> marks) {
        var venue = findings.caseFile().venue();
        if (venue.location() instanceof Place.Location.At(double lat, double lon)) {
            PlaceMap.Mark farthest = marks.getFirst();
            double most = 0;
            for (var mark : marks) {
                double distance = kilometres(lat, lon, mark.lat(), mark.lon());
                if (distance > most) {
                    most = distance;
                    farthest = mark;
                }
            }
            if (most > 1) {
                return words.of(
                        "place.farthest",
                        words.count("place.touch", marks.size()),
                        venue.name(),
                        farthest.name(),
                        words.thousands(Math.round(most / 10) * 10));
            }
        }
        return words.count("place.touch", marks.size());
    }

    /// Great-circle distance (haversine), on a sphere.
    private static double kilometres(double lat1, double lon1, double lat2, double lon2) {
        double north = Math.sin(Math.toRadians(lat2 - lat1) / 2);
        double east = Math.sin(Math.toRadians(lon2 - lon1) / 2);
        double half =
                north * north
                        + Math.cos(Math.toRadians(lat1))
                                * Math.cos(Math.toRadians(lat2))
                                * east
                                * east;
        return 2 * EARTH_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    List<Page.Source> sources() {
        return findings.caseFile().reports().stream().map(this::source).toList();
    }

    private Page.Source source(Document report) {
        var header = report.header();
        return new Page.Source(
                report.name(),
                words.alone(header.field("title")),
                words.alone(header.field("publisher")),
                header.date().map(words::date).orElse(""),
                words.alone(header.field("kind")),
                words.alone(header.field("licence")),
                report.sha256(),
                report.text().length());
    }
}
