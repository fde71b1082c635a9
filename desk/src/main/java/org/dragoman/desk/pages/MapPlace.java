package org.dragoman.desk.pages;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.Findings;
import org.dragoman.casefile.Place;
import org.dragoman.desk.casework.CaseIndex;
import org.dragoman.rooms.Times;
import org.dragoman.talks.RoundEvent;

/// A place that the talks touch: what it is, and where the record names it.
///
/// @param roles what it is to the talks, in the words of the page: venue, capital, where a round
///   was convened
/// @param why what the case says of it, in the case's own words; may be empty
/// @param hour what time it is there now; empty where its zone is not known or is the venue's
/// @param drawn whether the map shows it
/// @param events what the team put on the timeline for it, oldest first
/// @param said the statements that name it, by report and place
/// @param reports the reports that name it, by name
public record MapPlace(
        String name,
        List<String> roles,
        String why,
        String hour,
        boolean drawn,
        List<Happened> events,
        List<Said> said,
        List<Report> reports) {

    /// How many statements stand open on the page; the others a click away.
    public static final int OPEN = 3;

    /// Something that happened there.
    public record Happened(String day, String what) {}

    /// A statement that names it.
    ///
    /// @param address of its words in the record
    public record Said(String speaker, String words, String when, String address) {}

    /// A report that names it.
    ///
    /// @param times how often
    public record Report(String title, String address, int times) {}

    public MapPlace {
        roles = List.copyOf(roles);
        events = List.copyOf(events);
        said = List.copyOf(said);
        reports = List.copyOf(reports);
    }

    /// The statements that stand open.
    public List<Said> first() {
        return said.subList(0, Math.min(OPEN, said.size()));
    }

    /// The statements that stand behind them.
    public List<Said> further() {
        return said.subList(Math.min(OPEN, said.size()), said.size());
    }

    /// Every place: the venue, the capitals, those that the case lists, and those where a round was
    /// convened or something happened that the map has no location for.
    ///
    /// Cost: O(p + m) for p places and m statements that name one; O(p·c) for c characters of
    /// reports when a place is looked up first.
    static List<MapPlace> all(DeskView view, Findings findings) {
        var places = new ArrayList<MapPlace>();
        for (var place : findings.places()) {
            places.add(of(view, findings, place, true));
        }
        var file = findings.caseFile();
        var unplaced = new ArrayList<Place>();
        unplaced.add(file.venue());
        file.parties().forEach(party -> unplaced.add(party.capital()));
        unplaced.addAll(file.places());
        for (var place : unplaced) {
            if (!place.name().isBlank()
                    && places.stream().noneMatch(it -> it.name().equals(place.name()))) {
                places.add(of(view, findings, place, false));
            }
        }
        var further = new ArrayList<String>();
        convened(view).forEach(it -> further.add(it.place()));
        file.rounds().forEach(round -> further.add(round.place()));
        for (var name : further.stream().filter(it -> !it.isBlank()).distinct().toList()) {
            if (places.stream().noneMatch(it -> it.name().equals(name))) {
                var unknown = new Place(name, "", new Place.Location.Unknown(), "");
                places.add(of(view, findings, unknown, false));
            }
        }
        return places;
    }

    private static MapPlace of(DeskView view, Findings findings, Place place, boolean drawn) {
        var file = findings.caseFile();
        return new MapPlace(
                place.name(),
                roles(view, file, place.name()),
                place.why(),
                hour(view, place),
                drawn,
                file.rounds().stream()
                        .filter(round -> round.place().equals(place.name()))
                        .map(round -> new Happened(view.day(round.on()), round.what()))
                        .toList(),
                said(view, findings, place.name()),
                reports(view, findings, place.name()));
    }

    private static List<String> roles(DeskView view, CaseFile file, String name) {
        var words = view.words();
        var roles = new ArrayList<String>();
        if (name.equals(file.venue().name())) {
            roles.add(words.of("map.venue"));
        }
        for (var party : file.parties()) {
            if (name.equals(party.capital().name())) {
                roles.add(words.of("map.capital", party.name()));
            }
        }
        for (var round : convened(view)) {
            if (name.equals(round.place())) {
                roles.add(words.of("map.round", round.name()));
            }
        }
        return roles;
    }

    private static List<RoundEvent.RoundConvened> convened(DeskView view) {
        var rounds = new ArrayList<RoundEvent.RoundConvened>();
        for (var entry : view.rounds()) {
            if (entry.event() instanceof RoundEvent.RoundConvened round) {
                rounds.add(round);
            }
        }
        return rounds;
    }

    private static String hour(DeskView view, Place place) {
        var times = view.times();
        if (place.zone().isEmpty() || ZoneId.of(place.zone()).equals(times.venue().zone())) {
            return "";
        }
        var there = new org.dragoman.rooms.Place("", ZoneId.of(place.zone()));
        return new Times(there, there, times.language()).of(view.at().moment().at());
    }

    private static List<Said> said(DeskView view, Findings findings, String name) {
        var said = new ArrayList<Said>();
        for (var hit : CaseIndex.of(findings).mentions().said(name)) {
            var it = hit.statement();
            var report = hit.reading().document().name();
            said.add(
                    new Said(
                            it.speaker().name(),
                            it.words(),
                            view.when(it.when()),
                            view.base() + Address.report(report) + "#c" + it.start()));
        }
        return said;
    }

    private static List<Report> reports(DeskView view, Findings findings, String name) {
        var reports = new ArrayList<Report>();
        for (var mention : CaseIndex.of(findings).mentions().of(name)) {
            var document = mention.document();
            var title = document.header().field("title");
            reports.add(
                    new Report(
                            title.isEmpty() ? document.name() : title,
                            view.base() + Address.report(document.name()),
                            mention.times()));
        }
        return reports;
    }
}
