package org.dragoman.desk.pages;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.casefile.folder.CaseFolder;
import org.dragoman.desk.casework.CaseFiles;
import org.dragoman.desk.casework.Casebooks;
import org.dragoman.desk.keeping.Cabinet;
import org.dragoman.desk.people.Account;
import org.dragoman.desk.people.Accounts;
import org.dragoman.desk.people.Chair;
import org.dragoman.desk.sitting.Card;
import org.dragoman.desk.sitting.HeldShowing;
import org.dragoman.desk.sitting.Household;
import org.dragoman.desk.sitting.OpenTalks;
import org.dragoman.desk.sitting.Proceedings;
import org.dragoman.rooms.Fields;
import org.dragoman.rooms.Place;
import org.dragoman.rooms.Words;
import org.dragoman.talks.Call;
import org.dragoman.talks.Decision;
import org.dragoman.talks.DeskCommand;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Settings;
import org.dragoman.talks.Voice;

/// Opens talks: a mediator's team of one, a room for each delegation.
final class Opening {

    private final Accounts accounts;
    private final Household household;
    private final Casebooks books;
    private final Cabinet cabinet;
    private final SecureRandom random = new SecureRandom();
    private final Settings rules;

    /// @param fourEyes whether all talks are opened under four eyes; else as a form asks
    Opening(
            Accounts accounts,
            Household household,
            Casebooks books,
            Cabinet cabinet,
            boolean fourEyes) {
        this.rules = fourEyes ? Settings.USUAL.underFourEyes() : Settings.USUAL;
        this.accounts = accounts;
        this.household = household;
        this.books = books;
        this.cabinet = cabinet;
    }

    /// Opens talks for a case folder: a room for each party, its capital and each expert body.
    void ofCase(Path folder, Account lead) {
        var read = CaseFolder.read(folder);
        var homes = new TreeMap<RoomId, Place>();
        for (var party : read.parties()) {
            homes.put(new RoomId(party.name()), place(party.capital()));
        }
        var chair = open(read.title(), place(read.venue()), homes, lead, rules);
        var files = CaseFiles.in(folder);
        var shelf = cabinet.shelf(chair.talks());
        shelf.keep(files);
        books.read(chair.talks(), files, shelf);
    }

    private static Place place(org.dragoman.casefile.Place place) {
        return new Place(place.name(), zone(place.zone()));
    }

    /// Opens talks as a form asks for them.
    ///
    /// @return where they are
    /// @throws IllegalArgumentException if the title or the parties are missing, or there is no
    ///   such zone
    String byForm(Fields form, Account lead, Words words) {
        var parties = form.lines("parties").stream().distinct().toList();
        if (form.one("title").isEmpty() || parties.size() < 2) {
            throw new IllegalArgumentException(words.of("talks.open.few"));
        }
        if (!isZone(form.one("zone"))) {
            throw new IllegalArgumentException(words.of("talks.open.no-zone", form.one("zone")));
        }
        var zone = zone(form.one("zone"));
        var homes = new TreeMap<RoomId, Place>();
        parties.forEach(party -> homes.put(new RoomId(party), new Place("", zone)));
        return EntryRoutes.address(
                open(
                        form.one("title"),
                        new Place(form.one("venue"), zone),
                        homes,
                        lead,
                        form.ticked("eyes") ? rules.underFourEyes() : rules));
    }

    private static boolean isZone(String name) {
        try {
            zone(name);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static ZoneId zone(String name) {
        try {
            return name.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(name);
        } catch (DateTimeException _) {
            throw new IllegalArgumentException(
                    "There is no time zone \"%s\". Write it as Europe/Zurich.".formatted(name));
        }
    }

    private Chair open(
            String title, Place venue, Map<RoomId, Place> homes, Account lead, Settings settings) {
        var id = Identifiers.random(random).next(RoomId.DESK).text();
        var card = new Card(id, title, venue, homes, false);
        var talks = cabinet.begin(id);
        order(talks, lead, new PeopleOrder.OpenTalks(title, settings));
        for (var room : new TreeMap<>(homes).keySet()) {
            order(talks, lead, new PeopleOrder.OpenRoom(room, RoomKind.DELEGATION, room));
        }
        cabinet.keep(card);
        household.open(new OpenTalks(card, new HeldShowing(talks)));
        var chair = new Chair(id, new Seat(RoomId.DESK, lead.name()));
        accounts.seat(lead.number(), chair);
        return chair;
    }

    private static void order(Proceedings talks, Account lead, DeskCommand order) {
        var voice = new Voice.InPerson(new Seat(RoomId.DESK, lead.name()));
        if (talks.decide(voice, Call.ANY, order) instanceof Decision.Refused(var rule, var mend)) {
            throw new IllegalArgumentException(rule.words() + " " + mend);
        }
    }
}
