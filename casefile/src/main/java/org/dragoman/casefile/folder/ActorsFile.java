package org.dragoman.casefile.folder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.casefile.yaml.Block;
import org.dragoman.casefile.yaml.Item;
import org.dragoman.casefile.yaml.Nearest;
import org.dragoman.record.Actor;
import org.dragoman.record.Actors;

/// Reads `actors.yaml`: who is who.
final class ActorsFile {

    private static final List<String> KINDS = List.of("person", "organisation", "party", "group");

    private ActorsFile() {}

    static Actors read(Block block, Declared declared) {
        block.only("dragoman", "actors");
        var actors = new ArrayList<Actor>();
        for (var item : block.need("actors").items()) {
            actors.add(actor(item.block(), declared));
        }
        return new Actors(actors);
    }

    private static Actor actor(Block block, Declared declared) {
        block.only(
                "id",
                "name",
                "kind",
                "party",
                "part",
                "aliases",
                "titles",
                "adjectives",
                "from",
                "until");
        var name = block.need("name").text();
        var from = block.date("from", LocalDate.MIN);
        var until = block.date("until", LocalDate.MAX);
        if (until.isBefore(from)) {
            throw block.need("until")
                    .fault(
                            "%s leaves the office on %s, before entering it on %s."
                                    .formatted(name, until, from),
                            "Check both days.");
        }
        return new Actor(
                declared.actors.declare(block.need("id"), name),
                name,
                kind(block),
                block.has("party") ? declared.body(block.need("party")) : "",
                block.text("part", ""),
                block.texts("aliases"),
                block.texts("titles"),
                block.texts("adjectives"),
                from,
                until);
    }

    private static Actor.Kind kind(Block block) {
        Item item = block.need("kind");
        if (!KINDS.contains(item.text())) {
            throw item.fault(
                    "\"%s\" is no kind of actor.".formatted(item.text()),
                    Nearest.to(item.text(), KINDS)
                                    .map("Did you mean \"%s\"? "::formatted)
                                    .orElse("")
                            + "The kinds are %s.".formatted(String.join(", ", KINDS)));
        }
        return Actor.Kind.valueOf(item.text().toUpperCase(Locale.ROOT));
    }
}
