package org.dragoman.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.talks.Command;
import org.dragoman.talks.DeskCommand;
import org.dragoman.talks.RoomCommand;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seconded;

/// Every phrase in which a command can be said, family by family.
///
/// A new family of commands comes with a book of its own and one line in `BOOKS`; a test fails the
/// build where a command has no phrase.
public final class PhraseBook {

    /// A family's phrases.
    public record Book(String title, List<Phrase> phrases) {}

    private static final List<Book> BOOKS =
            List.of(
                    new Book("People and rooms", PeoplePhrases.ALL),
                    new Book("What is confided and carried", ConfidencePhrases.ALL),
                    new Book("Offers under seal and proposals", OfferPhrases.ALL),
                    new Book("Suggested packages", ShortlistPhrases.ALL),
                    new Book("The agenda", AgendaPhrases.ALL),
                    new Book("Sessions, mandates, promises, dates", ProceedingsPhrases.ALL),
                    new Book("Rounds", RoundPhrases.ALL),
                    new Book("Points read back, and names", PointPhrases.ALL),
                    new Book("Capitals", CapitalPhrases.ALL),
                    new Book("The single negotiating text", TextPhrases.ALL),
                    new Book("Agreement on the text", AssentPhrases.ALL),
                    new Book("Instruments", InstrumentPhrases.ALL),
                    new Book("Consent at home", DomesticPhrases.ALL),
                    new Book("Steps, and new principals", StepPhrases.ALL),
                    new Book("Corrections, disputes, conditions", DepositaryPhrases.ALL),
                    new Book("Files and replies to offers", EnclosurePhrases.ALL),
                    new Book("Experts", ExpertPhrases.ALL),
                    new Book("The press, and another team", PressPhrases.ALL));

    private static final Pattern LABEL = Pattern.compile(" as (\\[[^\\[\\]]+\\])");

    private PhraseBook() {}

    /// The books, in the order in which they are read.
    public static List<Book> books() {
        return BOOKS;
    }

    /// A command and the label that what comes of it gets.
    ///
    /// @param label empty where the sentence names nothing
    /// @param named whether the sentence gave the label, and did not only speak of it
    record Said(Command command, String label, boolean named) {}

    /// Reads what somebody in a room said.
    static Said read(Sentence sentence, Scene scene) {
        var matcher = LABEL.matcher(sentence.frame());
        var label = matcher.find() ? matcher.group(1) : "";
        var bare = label.isEmpty() ? sentence : sentence.in(matcher.replaceFirst(""));
        for (var phrase : open(scene.room()).toList()) {
            var filled = phrase.template().match(bare.frame());
            if (filled.isPresent()) {
                var slots = new Slots(bare, scene, filled.get());
                if (phrase.makes().equals(Seconded.class)) {
                    var order = slots.order("order");
                    var called =
                            label.isEmpty()
                                    ? order.label()
                                    : label.substring(1, label.length() - 1);
                    return new Said(meant(phrase, slots), called, !label.isEmpty());
                }
                return new Said(
                        meant(phrase, slots),
                        label.isEmpty()
                                ? first(phrase, slots)
                                : label.substring(1, label.length() - 1),
                        !label.isEmpty());
            }
        }
        throw sentence.place()
                .trouble(
                        "this can't be read: %s".formatted(sentence.spoken(sentence.frame())),
                        nearest(bare, scene.room()));
    }

    /// What a filled phrase means; a value that can't be is the trouble of its line.
    private static Command meant(Phrase phrase, Slots slots) {
        try {
            return phrase.reading().apply(slots);
        } catch (IllegalArgumentException wrong) {
            var message = String.valueOf(wrong.getMessage());
            if (message.startsWith(slots.place() + ": ")) {
                throw wrong;
            }
            throw new IllegalArgumentException(slots.place() + ": " + message, wrong);
        }
    }

    /// The label of the thing that the sentence is about: what comes of it goes by that name too.
    private static String first(Phrase phrase, Slots slots) {
        return phrase.template().slots().entrySet().stream()
                .filter(slot -> slot.getValue().equals("thing") && slots.has(slot.getKey()))
                .map(slot -> slots.label(slot.getKey()))
                .findFirst()
                .orElse("");
    }

    private static Stream<Phrase> open(RoomId room) {
        boolean desk = room.equals(RoomId.DESK);
        return BOOKS.stream()
                .flatMap(book -> book.phrases().stream())
                .filter(phrase ->
                        desk
                                ? DeskCommand.class.isAssignableFrom(phrase.makes())
                                : RoomCommand.class.isAssignableFrom(phrase.makes()));
    }

    private static String nearest(Sentence sentence, RoomId room) {
        var said = sentence.frame().toLowerCase(Locale.ROOT);
        var first = said.split("[ ,:]", 2)[0];
        var near = new ArrayList<Phrase>();
        open(room).filter(p -> p.shape().split("[ ,:]", 2)[0].equals(first)).forEach(near::add);
        if (near.isEmpty()) {
            open(room)
                    .sorted(Comparator.comparingInt(p -> Near.edits(head(p.sample()), head(said))))
                    .limit(3)
                    .forEach(near::add);
        }
        var mend = new StringBuilder("Say it like one of these:");
        near.stream().limit(6).forEach(p -> mend.append("\n  ").append(p.sample()));
        return mend.toString();
    }

    private static String head(String sentence) {
        return sentence.substring(0, Math.min(sentence.length(), 24));
    }
}
