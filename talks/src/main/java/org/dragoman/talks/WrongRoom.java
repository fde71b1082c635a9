package org.dragoman.talks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Looks for another room's names and words in what is about to be carried into a room.
///
/// For the mediator alone. A finding is no proof of an error: it is shown with its place, and the
/// mediator decides. What a source kept to other members of the team, what a room sealed from the
/// team, and what stayed behind at a handover, is not looked into: a finding would tell of it.
public final class WrongRoom {

    /// How many words in a row make a phrase that nobody else would use.
    public static final int PHRASE = 6;

    /// Why words are found.
    public enum Kind {
        /// A term that the room must not see, or a name that only another room accepts.
        TERM,
        /// A party of which the room has not been told.
        PARTY,
        /// A person of another room of whom no notice was given.
        PERSON,
        /// Six words in a row that another room confided.
        PHRASE
    }

    /// Words that may belong to another room.
    ///
    /// @param from where they begin in what is carried
    /// @param to where they end, exclusive
    /// @param words as they stand there
    /// @param of whose they are; the room itself for a term it must not see
    public record Finding(Kind kind, int from, int to, String words, RoomId of) {

        @Override
        public String toString() {
            return switch (kind) {
                case TERM -> "\"%s\", a term that %s must not see".formatted(words, of);
                case PARTY -> "\"%s\", a party of which the room was not told".formatted(words);
                case PERSON -> "\"%s\", a person of %s".formatted(words, of);
                case PHRASE -> "\"%s\", confided by %s".formatted(words, of);
            };
        }
    }

    private WrongRoom() {}

    /// What another room might recognise, by the names that the rooms accept.
    public static List<Finding> check(
            Talks talks, String member, RoomId to, Set<RoomId> sources, String words) {
        return check(
                talks,
                talks.desk().proceedings().names().terminology(),
                member,
                to,
                sources,
                words);
    }

    /// Terms that a room must not see, in the words of a text.
    static List<Finding> terms(Talks talks, RoomId to, String words) {
        var text = FoldedWords.of(words);
        var findings = new ArrayList<Finding>();
        for (var term : talks.desk().proceedings().names().terminology().strange(to)) {
            found(findings, Kind.TERM, text, words, term, to);
        }
        return List.copyOf(findings);
    }

    /// What another room might recognise, by place.
    ///
    /// @param member of the mediator's team, who holds the words
    /// @param to into which room they go
    /// @param sources rooms whose own granted words these are
    /// @param words what is about to be carried
    public static List<Finding> check(
            Talks talks,
            Terminology names,
            String member,
            RoomId to,
            Set<RoomId> sources,
            String words) {
        var text = FoldedWords.of(words);
        var findings = new ArrayList<Finding>();
        for (var term : names.strange(to)) {
            found(findings, Kind.TERM, text, words, term, to);
        }
        var target = talks.room(to);
        if (target.isEmpty()) {
            return List.copyOf(findings);
        }
        var people = target.get().people();
        var readable = Desk.readable(talks, member);
        for (var room : talks.rooms().values()) {
            boolean sameSide = room.of().equals(target.get().of());
            if (sameSide || sources.contains(room.room())) {
                continue;
            }
            if (!people.parties().has(room.room()) && room.kind() != RoomKind.PUBLIC) {
                found(findings, Kind.PARTY, text, words, room.room().name(), room.room());
            }
            var noticed = people.parties().find(room.room()).orElse(List.of());
            for (var person : room.people().persons().keys()) {
                if (!noticed.contains(person) && !people.persons().has(person)) {
                    found(findings, Kind.PERSON, text, words, person, room.room());
                }
            }
            phrases(findings, readable, target.get(), room, text, words);
        }
        findings.sort(
                Comparator.comparingInt(Finding::from)
                        .thenComparingInt(Finding::to)
                        .thenComparing(Finding::kind)
                        .thenComparing(Finding::of));
        return List.copyOf(findings);
    }

    /// The answer to the mediator who has not confirmed all that was found.
    static Decision refused(List<Finding> findings) {
        return Decision.refuse(
                Rule.WRONG_ROOM,
                "Change the words, or confirm what was found: %s."
                        .formatted(
                                String.join(
                                        "; ",
                                        findings.stream()
                                                .map(Finding::toString)
                                                .distinct()
                                                .toList())));
    }

    /// The record that the mediator confirmed what was found; none where nothing was.
    static List<Event> confirmed(Id about, List<Finding> findings) {
        return findings.isEmpty()
                ? List.of()
                : List.of(
                        new ConfidenceEvent.FindingsConfirmed(
                                about, findings.stream().map(Finding::toString).toList()));
    }

    private static void found(
            List<Finding> findings,
            Kind kind,
            FoldedWords text,
            String words,
            String sought,
            RoomId of) {
        var other = FoldedWords.of(sought);
        for (int place : text.places(other)) {
            findings.add(finding(kind, text, words, place, other.words().size(), of));
        }
    }

    private static Finding finding(
            Kind kind, FoldedWords text, String words, int place, int length, RoomId of) {
        int from = text.words().get(place).from();
        int to = text.words().get(place + length - 1).to();
        return new Finding(kind, from, to, words.substring(from, to), of);
    }

    /// Runs of words that stand in what a room confided, and in nothing that the target has seen.
    private static void phrases(
            List<Finding> findings,
            Predicate<Id> readable,
            RoomState target,
            RoomState room,
            FoldedWords text,
            String words) {
        var theirs = new HashSet<String>();
        for (var item : room.confidences().items().values()) {
            if (readable.test(item.item())) {
                theirs.addAll(phrases(item.message().words()));
            }
        }
        for (var grant : room.confidences().grants().values()) {
            if (readable.test(grant.grant())) {
                theirs.addAll(phrases(grant.words()));
            }
        }
        for (var item : target.confidences().items().values()) {
            theirs.removeAll(phrases(item.message().words()));
        }
        for (var thing : target.confidences().received().values()) {
            theirs.removeAll(phrases(thing.message().words()));
        }
        int place = 0;
        while (place + PHRASE <= text.words().size()) {
            int run = place;
            while (run + PHRASE <= text.words().size()
                    && theirs.contains(text.phrase(run, PHRASE))) {
                run++;
            }
            if (run > place) {
                findings.add(
                        finding(
                                Kind.PHRASE,
                                text,
                                words,
                                place,
                                run - place + PHRASE - 1,
                                room.room()));
            }
            place = run + 1;
        }
    }

    private static Set<String> phrases(String words) {
        var text = FoldedWords.of(words);
        var phrases = new TreeSet<String>();
        for (int i = 0; i + PHRASE <= text.words().size(); i++) {
            phrases.add(text.phrase(i, PHRASE));
        }
        return phrases;
    }
}
