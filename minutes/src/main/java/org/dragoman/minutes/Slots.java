package org.dragoman.minutes;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.talks.Id;
import org.dragoman.talks.Language;
import org.dragoman.talks.PackageDeal;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Talks;
import org.dragoman.talks.Wording;

/// What fills a phrase, read for whoever says it.
///
/// @param filled each slot with the piece of the sentence that fills it
record Slots(Sentence sentence, Scene scene, Map<String, String> filled) {

    private static final Pattern QUOTED = Pattern.compile("“\\d+”");

    private static final Pattern TAG = Pattern.compile("([A-Za-z-]+) “");

    Place place() {
        return sentence.place();
    }

    Talks talks() {
        return scene.talks();
    }

    /// Whose room the speaker sits in.
    RoomId here() {
        return scene.room();
    }

    boolean has(String slot) {
        return filled.containsKey(slot);
    }

    /// Whether the sentence says these words outside its quotations.
    boolean says(String words) {
        return sentence.frame().contains(words);
    }

    /// The piece of the sentence as it stands, quotations put back.
    String text(String slot) {
        return sentence.spoken(piece(slot));
    }

    private String piece(String slot) {
        return filled.getOrDefault(slot, "");
    }

    /// What the rest of the sentence orders.
    PhraseBook.Said order(String slot) {
        return PhraseBook.read(sentence.in(piece(slot)), scene);
    }

    /// A quotation.
    String words(String slot) {
        return sentence.quotation(piece(slot));
    }

    /// A quotation, or other words where none was said.
    String words(String slot, String otherwise) {
        return has(slot) ? words(slot) : otherwise;
    }

    /// A quotation, in one language or several.
    Wording wording(String slot) {
        return wordingOf(piece(slot));
    }

    /// The wording that a piece of the sentence holds: English first, others behind their tags.
    Wording wordingOf(String piece) {
        var words = quotations(piece);
        var wording = Wording.of(Language.ENGLISH, words.getFirst());
        var tags = TAG.matcher(piece);
        int next = 1;
        while (tags.find()) {
            wording = wording.with(tags.group(1), words.get(next++));
        }
        return wording;
    }

    /// Options by their issue: `“five” on “Years”`.
    Map<String, String> choices(String slot) {
        return choicesOf(piece(slot));
    }

    private Map<String, String> choicesOf(String piece) {
        var words = quotations(piece);
        var choices = new LinkedHashMap<String, String>();
        for (int i = 0; i + 1 < words.size(); i += 2) {
            choices.put(words.get(i + 1), words.get(i));
        }
        return choices;
    }

    /// Packages: options, words, or both.
    List<PackageDeal> packages(String slot) {
        var all = new ArrayList<PackageDeal>();
        for (var piece : piece(slot).split("; ")) {
            int colon = piece.indexOf(": ");
            var options = colon < 0 ? piece : piece.substring(0, colon);
            var words = colon < 0 ? "" : quotations(piece.substring(colon)).getFirst();
            all.add(
                    options.contains(" on ")
                            ? new PackageDeal(choicesOf(options), words)
                            : PackageDeal.inWords(quotations(options).getFirst()));
        }
        return all;
    }

    /// Several quotations.
    List<String> many(String slot) {
        return quotations(piece(slot));
    }

    /// Every quotation in a piece of the sentence.
    List<String> quotations(String piece) {
        var all = new ArrayList<String>();
        Matcher matcher = QUOTED.matcher(piece);
        while (matcher.find()) {
            all.add(sentence.quotation(matcher.group()));
        }
        return all;
    }

    /// A label.
    String label(String slot) {
        var piece = piece(slot);
        return piece.substring(1, piece.length() - 1);
    }

    /// A thing by its label, as the speaker's own room knows it.
    Id thing(String slot) {
        return thing(slot, here());
    }

    /// A thing by its label, as some room knows it.
    Id thing(String slot, RoomId room) {
        return scene.thing(place(), label(slot), room);
    }

    /// Several things as some room knows them.
    List<Id> things(String slot, RoomId room) {
        var all = new ArrayList<Id>();
        for (var label : Scene.several(piece(slot))) {
            all.add(scene.thing(place(), label.substring(1, label.length() - 1), room));
        }
        return all;
    }

    /// The room from which a labelled thing comes.
    RoomId owner(String slot) {
        return scene.owner(place(), label(slot));
    }

    RoomId room(String slot) {
        return scene.room(place(), piece(slot));
    }

    /// The room that a piece of the sentence names.
    RoomId roomOf(String piece) {
        return scene.room(place(), piece);
    }

    /// A room that need not be open yet.
    RoomId newRoom(String slot) {
        return scene.names()
                .find(piece(slot))
                .orElseGet(() -> new RoomId(piece(slot).strip().toLowerCase(Locale.ROOT)));
    }

    Set<RoomId> rooms(String slot) {
        var all = new LinkedHashSet<RoomId>();
        for (var name : Scene.several(piece(slot))) {
            all.add(scene.room(place(), name));
        }
        return all;
    }

    String name(String slot) {
        return piece(slot).strip();
    }

    List<String> names(String slot) {
        return has(slot) ? Scene.several(piece(slot)) : List.of();
    }

    int number(String slot) {
        try {
            return Integer.parseInt(piece(slot));
        } catch (NumberFormatException _) {
            throw place().trouble(
                            "%s is too large".formatted(piece(slot)), "Give a smaller number.");
        }
    }

    List<Integer> numbers(String slot) {
        return Scene.several(piece(slot)).stream().map(Integer::valueOf).toList();
    }

    Instant when(String slot) {
        return scene.calendar().moment(place(), piece(slot));
    }

    Instant when(String slot, Instant otherwise) {
        return has(slot) ? when(slot) : otherwise;
    }

    /// A moment as it is told in the zone of the minutes.
    LocalDateTime local(String slot) {
        return LocalDateTime.ofInstant(when(slot), zone());
    }

    ZoneId zone() {
        return scene.calendar().zone();
    }

    /// A thing by its label, as the desk knows it, else as the room does from which it comes.
    Id known(String slot) {
        return scene.things()
                .find(label(slot), RoomId.DESK)
                .orElseGet(() -> thing(slot, owner(slot)));
    }

    <T> T one(String slot, Vocabulary<T> vocabulary) {
        return vocabulary.find(piece(slot)).orElseThrow(() -> unsaid(slot, vocabulary));
    }

    <T> T one(String slot, Vocabulary<T> vocabulary, T otherwise) {
        return has(slot) ? one(slot, vocabulary) : otherwise;
    }

    <T> Set<T> each(String slot, Vocabulary<T> vocabulary) {
        var all = new LinkedHashSet<T>();
        for (var word : Scene.several(piece(slot))) {
            all.add(vocabulary.find(word).orElseThrow(() -> unsaid(slot, vocabulary)));
        }
        return all;
    }

    private IllegalArgumentException unsaid(String slot, Vocabulary<?> vocabulary) {
        return place().trouble(
                        "\"%s\" is not one of the words for this".formatted(piece(slot)),
                        "Say one of: %s.".formatted(vocabulary));
    }

    /// A thing of the talks that must be there.
    <T> T found(String what, Function<Talks, Optional<T>> where, String mend) {
        return where.apply(talks()).orElseThrow(() -> place().trouble(what, mend));
    }
}
