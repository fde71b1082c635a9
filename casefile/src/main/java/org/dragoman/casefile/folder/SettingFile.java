package org.dragoman.casefile.folder;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.casefile.CaseFile.Round;
import org.dragoman.casefile.CaseParty;
import org.dragoman.casefile.Place;
import org.dragoman.casefile.yaml.Block;
import org.dragoman.casefile.yaml.Item;

/// Reads `case.yaml`: what the talks are and who takes part.
record SettingFile(
        String title,
        String summary,
        LocalDate date,
        Place venue,
        CaseParty.Body mediator,
        List<CaseParty> parties,
        List<CaseParty.Body> expertBodies,
        List<Round> rounds,
        List<Place> places) {

    static SettingFile read(Block block, Declared declared) {
        block.only(
                "dragoman",
                "title",
                "summary",
                "date",
                "venue",
                "mediator",
                "parties",
                "expert bodies",
                "rounds",
                "places",
                "concession weights");
        var parties = new ArrayList<CaseParty>();
        for (var item : block.need("parties").items()) {
            parties.add(party(item.block(), declared));
        }
        if (parties.size() < 2) {
            throw block.need("parties")
                    .fault(
                            "The case has %d part%s and needs two or more."
                                    .formatted(parties.size(), parties.size() == 1 ? "y" : "ies"),
                            "Add a party with an id and a name.");
        }
        var mediator = body(block.need("mediator").block(), declared);
        var experts = new ArrayList<CaseParty.Body>();
        for (var item : block.items("expert bodies")) {
            experts.add(body(item.block(), declared));
        }
        declared.bodiesAreKnown();
        var rounds = new ArrayList<Round>();
        for (var item : block.items("rounds")) {
            rounds.add(round(item.block(), declared));
        }
        var places = new ArrayList<Place>();
        for (var item : block.items("places")) {
            var place = item.block().only("name", "lat", "lon", "why", "zone");
            places.add(place(place, place.need("name").text()));
        }
        return new SettingFile(
                block.need("title").text(),
                block.text("summary", ""),
                block.need("date").date(),
                block.has("venue") ? named(block.need("venue")) : Place.NONE,
                mediator,
                parties,
                experts,
                rounds,
                places);
    }

    private static CaseParty party(Block block, Declared declared) {
        block.only("id", "name", "capital", "ratified by");
        var name = block.need("name").text();
        declared.parties.declareUniquely(block.need("id"), block.need("name"));
        var id = declared.bodies.declare(block.need("id"), name);
        var ratifiedBy = new ArrayList<CaseParty.Constituency>();
        for (var item : block.items("ratified by")) {
            var constituency = item.block().only("id", "name", "rule");
            ratifiedBy.add(
                    new CaseParty.Constituency(
                            constituency.need("id").text(),
                            constituency.need("name").text(),
                            constituency.text("rule", "")));
        }
        return new CaseParty(
                id,
                name,
                block.has("capital") ? named(block.need("capital")) : Place.NONE,
                ratifiedBy,
                block.need("id").spot().line());
    }

    private static CaseParty.Body body(Block block, Declared declared) {
        block.only("id", "name");
        var name = block.need("name").text();
        var id = declared.bodies.declare(block.need("id"), name);
        return new CaseParty.Body(id, name, block.spot().line());
    }

    private static Round round(Block block, Declared declared) {
        block.only("on", "what", "place", "grounds", "entered");
        var what = block.need("what").text();
        return new Round(
                block.need("on").date(),
                what,
                block.text("place", ""),
                GroundsBlock.needed(block, "The round \"%s\"".formatted(what), declared));
    }

    private static Place named(Item item) {
        var block = item.block().only("place", "zone", "lat", "lon", "why");
        return place(block, block.need("place").text());
    }

    private static Place place(Block block, String name) {
        if (block.has("lat") != block.has("lon")) {
            throw block.spot()
                    .fault(
                            "\"%s\" has only one of lat and lon.".formatted(name),
                            "Give both, in degrees, or none.");
        }
        return new Place(
                name,
                zone(block),
                block.has("lat")
                        ? new Place.Location.At(
                                degrees(block.need("lat"), 90), degrees(block.need("lon"), 180))
                        : new Place.Location.Unknown(),
                block.text("why", ""));
    }

    private static String zone(Block block) {
        if (!block.has("zone")) {
            return "";
        }
        try {
            return ZoneId.of(block.need("zone").text()).getId();
        } catch (DateTimeException _) {
            throw block.need("zone")
                    .fault(
                            "\"%s\" is no time zone.".formatted(block.need("zone").text()),
                            "Write its IANA name, for example Europe/Vienna.");
        }
    }

    private static double degrees(Item item, int most) {
        double degrees = item.number().toDouble();
        if (Math.abs(degrees) > most) {
            throw item.fault(
                    "%s is no degree between -%d and %d.".formatted(item.text(), most, most),
                    "North and east are positive; check that lat and lon are not swapped.");
        }
        return degrees;
    }
}
