package org.dragoman.talks.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.dragoman.talks.Authority;
import org.dragoman.talks.Binding;
import org.dragoman.talks.Id;
import org.dragoman.talks.Message;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.Power;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Talks;
import org.dragoman.talks.Terms;

/// Draws the parts of commands from a small vocabulary that every room shares, so that equal words
/// and guessed identifiers are common.
final class Draw {

    static final List<String> WORDS =
            List.of(
                    "ten years",
                    "five years",
                    "a pause",
                    "the archive returns",
                    "inspectors stay",
                    "fuel is supplied",
                    "no further step",
                    "the bridge stays open");

    /// Whatever the wrong-room check finds in these words, the mediator confirms: that findings
    /// stop a carriage is the mediator's matter, and a rule of `WrongRoomTest`.
    static final Set<String> FOUND = Set.copyOf(WORDS);

    final SplittableRandom random;
    private final Talks talks;
    private final Cast cast;

    Draw(SplittableRandom random, Talks talks, Cast cast) {
        this.random = random;
        this.talks = talks;
        this.cast = cast;
    }

    Cast cast() {
        return cast;
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    <T> T one(T[] list) {
        return list[random.nextInt(list.length)];
    }

    static String words(SplittableRandom random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    String words() {
        return chance(0.02) ? " " : words(random);
    }

    RoomId room() {
        return one(cast.rooms());
    }

    RoomId delegation() {
        return chance(0.9) ? one(cast.delegations()) : room();
    }

    Instant until(Instant at) {
        return at.plus(Duration.ofSeconds(random.nextInt(chance(0.3) ? 12 : 200) * 10L));
    }

    Message message() {
        return new Message(one(MessageKind.values()), one(Binding.values()), words());
    }

    Terms terms() {
        return chance(0.6) ? one(Terms.values()) : Terms.WITHOUT_ATTRIBUTION;
    }

    Set<String> keptTo() {
        return chance(0.8) ? Set.of() : Set.of(chance(0.5) ? "second" : "lead");
    }

    Authority authority(Instant at) {
        return new Authority(
                chance(0.5) ? Set.of(Power.RELEASE) : Set.of(Power.RELEASE, Power.NEGOTIATE),
                words(),
                chance(0.5) ? Instant.MAX : until(at));
    }

    /// An identifier from this list most of the time; else a foreign one or a malformed one.
    Id id(List<Id> own) {
        if (!own.isEmpty() && chance(0.9)) {
            return one(own);
        }
        var all = all(talks);
        return all.isEmpty() || chance(0.2) ? new Id(words()) : one(all);
    }

    /// Every identifier there is, whoever may know of it.
    static List<Id> all(Talks talks) {
        var all = new ArrayList<Id>();
        for (var room : talks.rooms().values()) {
            all.addAll(room.confidences().notes().keys());
            all.addAll(room.confidences().items().keys());
            all.addAll(room.confidences().grants().keys());
            all.addAll(room.confidences().received().keys());
            all.addAll(room.people().waiting().keys());
            all.addAll(room.consultations().asked().keys());
            all.addAll(room.offers().slots().keys());
            all.addAll(room.offers().proposals().keys());
            all.addAll(room.proceedings().ids());
            all.addAll(room.shuttle().shortlists().lists().keys());
            all.addAll(room.shuttle().shortlists().improvements().keys());
            all.addAll(room.accords().ids());
            all.addAll(room.texts().asks().keys());
        }
        all.addAll(talks.desk().shuttle().plans().keys());
        all.addAll(talks.desk().holds().keys());
        all.addAll(talks.desk().comparisons().keys());
        all.addAll(talks.desk().plans().keys());
        all.addAll(talks.desk().rounds().keys());
        all.addAll(talks.desk().texts().keys());
        all.addAll(talks.desk().proceedings().ids());
        all.addAll(talks.desk().accords().ids());
        return all;
    }
}
