package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Talks;

/// What in a paper must not be seen by the room it is meant for: names that room was not told, and
/// six words in a row that another room confided.
///
/// @param names each name with why the room must not see it
/// @param phrases each phrase with the room it comes from
record WrongRoom(Map<String, RoomId> names, Map<String, RoomId> phrases) {

    private static final int WORDS = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\u200c'’-]+");

    /// Looks through words meant for a room.
    ///
    /// @param granted what these words rest on: its own phrases are no surprise
    static WrongRoom in(Talks talks, RoomId to, String words, List<Id> granted) {
        var target = talks.room(to);
        var names = new TreeMap<String, RoomId>();
        var phrases = new TreeMap<String, RoomId>();
        if (target.isEmpty()) {
            return new WrongRoom(names, phrases);
        }
        var text = words(words);
        for (var room : talks.rooms().values()) {
            if (!sameSide(room, target.get())) {
                for (var name : secretNames(room, target.get())) {
                    if (holds(text, words(name))) {
                        names.put(name, room.room());
                    }
                }
                var own = new HashMap<String, Boolean>();
                for (var item : room.confidences().items().values()) {
                    if (!granted.contains(item.item())) {
                        phrases(words(item.message().words()))
                                .forEach(phrase -> own.put(phrase, true));
                    }
                }
                phrases(text).stream()
                        .filter(own::containsKey)
                        .forEach(phrase -> phrases.put(phrase, room.room()));
            }
        }
        return new WrongRoom(names, phrases);
    }

    private static boolean sameSide(RoomState room, RoomState target) {
        return room.of().equals(target.of());
    }

    /// Names of a room and its people that another was not told.
    private static List<String> secretNames(RoomState room, RoomState target) {
        var names = new ArrayList<String>();
        var told = target.people().parties().find(room.room());
        if (room.kind() != RoomKind.PUBLIC && told.isEmpty()) {
            names.add(room.room().name());
        }
        for (var person : room.people().persons().keys()) {
            if (told.isEmpty() || !told.get().contains(person)) {
                names.add(person);
            }
        }
        return names;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static boolean holds(List<String> text, List<String> name) {
        return !name.isEmpty() && java.util.Collections.indexOfSubList(text, name) >= 0;
    }

    private static List<String> phrases(List<String> words) {
        var phrases = new ArrayList<String>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            phrases.add(String.join(" ", words.subList(i, i + WORDS)));
        }
        return phrases;
    }

    /// Whether nothing was found.
    boolean clear() {
        return names.isEmpty() && phrases.isEmpty();
    }
}
