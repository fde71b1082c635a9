package org.dragoman.desk.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Properties;
import java.util.TreeMap;
import org.dragoman.desk.sitting.Card;
import org.dragoman.rooms.Place;
import org.dragoman.store.Bytes;
import org.dragoman.talks.RoomId;

/// A card of talks as bytes: lines of properties.
final class CardFile {

    private CardFile() {}

    static Bytes bytes(Card card) {
        var lines = new Properties();
        lines.setProperty("title", card.title());
        put(lines, "venue", card.venue());
        int number = 0;
        for (var home : new TreeMap<>(card.homes()).entrySet()) {
            lines.setProperty("home." + number + ".room", home.getKey().name());
            put(lines, "home." + number, home.getValue());
            number++;
        }
        var text = new StringWriter();
        try {
            lines.store(text, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Bytes.of(text.toString().getBytes(UTF_8));
    }

    private static void put(Properties lines, String stem, Place place) {
        lines.setProperty(stem + ".name", place.name());
        lines.setProperty(stem + ".zone", place.zone().getId());
    }

    static Card read(String id, Bytes bytes) {
        var lines = new Properties();
        try {
            lines.load(new StringReader(new String(bytes.array(), UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var homes = new TreeMap<RoomId, Place>();
        for (int i = 0; lines.containsKey("home.%d.room".formatted(i)); i++) {
            var stem = "home." + i;
            homes.put(new RoomId(lines.getProperty(stem + ".room", "")), place(lines, stem));
        }
        return new Card(id, lines.getProperty("title", ""), place(lines, "venue"), homes, false);
    }

    /// A zone that this Java does not know any more gives way to the usual one.
    private static Place place(Properties lines, String stem) {
        var name = lines.getProperty(stem + ".name", "");
        try {
            return new Place(name, ZoneId.of(lines.getProperty(stem + ".zone", "")));
        } catch (DateTimeException _) {
            return new Place(name, ZoneId.systemDefault());
        }
    }
}
