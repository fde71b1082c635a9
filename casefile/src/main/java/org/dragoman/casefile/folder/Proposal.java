package org.dragoman.casefile.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dragoman.casefile.folder.Topics.Topic;
import org.dragoman.record.Entity;
import org.dragoman.record.Reading;
import org.dragoman.record.SpeakerForm;
import org.dragoman.record.Stance;
import org.dragoman.record.Statement;

/// What reports suggest of who takes part, and of what is at issue, for a person to edit.
///
/// @param parties the two states or bodies that speak and are named most, the mediator left out;
///   always two
/// @param mediator whoever is named nearest to words of mediating; a placeholder where nobody is
/// @param others everybody else who speaks
/// @param topics the seeds of the agenda, at least one
/// @param demands what the parties demand or offer on each topic, by topic
record Proposal(
        List<Named> parties,
        Named mediator,
        List<Named> others,
        List<Topic> topics,
        Map<String, List<Demand>> demands) {

    /// Somebody who speaks or is named.
    ///
    /// @param kind as `actors.yaml` writes it
    /// @param party id of the party that they seem to speak for; empty where nothing tells
    record Named(String id, String name, String kind, String role, String party, int times) {}

    /// Words of a party on a topic.
    record Demand(String party, String report, String words) {}

    private static final Pattern MEDIATING = Pattern.compile("[^.\n]*\\bmediat[^.\n]*");
    private static final Set<SpeakerForm> STATES = Set.of(SpeakerForm.COUNTRY, SpeakerForm.METONYM);
    private static final Set<SpeakerForm> NOBODY =
            Set.of(SpeakerForm.ANONYMOUS, SpeakerForm.UNKNOWN);

    static Proposal of(List<Reading> readings, List<Topic> topics) {
        var named = named(readings);
        var mediator = mediator(readings, named);
        var parties =
                new ArrayList<>(
                        named.stream()
                                .filter(each -> each.kind().equals("party"))
                                .filter(each -> !each.id().equals(mediator.id()))
                                .limit(2)
                                .toList());
        for (int k = parties.size(); k < 2; k++) {
            var letter = k == 0 ? "a" : "b";
            parties.add(
                    new Named(
                            "party-" + letter,
                            "Party " + letter.toUpperCase(Locale.ROOT),
                            "party",
                            "",
                            "",
                            0));
        }
        var chosen = new ArrayList<>(parties);
        chosen.add(mediator);
        var others = new ArrayList<Named>();
        for (var each : named) {
            if (chosen.stream().noneMatch(other -> other.id().equals(each.id()))) {
                others.add(
                        new Named(
                                each.id(),
                                each.name(),
                                each.kind(),
                                each.role(),
                                side(each, readings, chosen),
                                each.times()));
            }
        }
        var seeds =
                topics.isEmpty()
                        ? List.of(new Topic("first-issue", "first issue", List.of("issue"), 0))
                        : topics;
        return new Proposal(
                parties, mediator, others, seeds, demands(readings, seeds, parties, others));
    }

    /// Everybody named, the most often first.
    private static List<Named> named(List<Reading> readings) {
        var all = new TreeMap<String, Named>();
        for (var reading : readings) {
            for (var entity : reading.entities()) {
                if (entity.type() != Entity.Type.PLACE && entity.type() != Entity.Type.ANONYMOUS) {
                    add(
                            all,
                            entity.id(),
                            entity.name(),
                            kind(entity.type()),
                            entity.role(),
                            entity.mentions().size());
                }
            }
            for (var statement : reading.statements()) {
                var speaker = statement.speaker();
                if (!NOBODY.contains(statement.form()) && !speaker.id().equals("unknown")) {
                    add(all, speaker.id(), speaker.name(), kind(statement), "", 1);
                }
            }
        }
        return all.values().stream()
                .filter(each -> all.values().stream().noneMatch(other -> isShortFor(each, other)))
                .sorted(Comparator.comparingInt((Named each) -> -each.times()))
                .toList();
    }

    /// Whether a name is the end of another person's: "Rivera" beside "Ana Rivera".
    private static boolean isShortFor(Named each, Named other) {
        return each.kind().equals("person")
                && other.kind().equals("person")
                && other.name().endsWith(" " + each.name());
    }

    private static void add(
            Map<String, Named> all, String id, String name, String kind, String role, int times) {
        all.merge(
                id,
                new Named(id, name, kind, role, "", times),
                (old, more) ->
                        new Named(
                                id,
                                old.name().length() >= more.name().length()
                                        ? old.name()
                                        : more.name(),
                                old.kind().equals("party")
                                        ? "party"
                                        : more.kind().equals("party") ? "party" : old.kind(),
                                old.role().isEmpty() ? more.role() : old.role(),
                                "",
                                old.times() + more.times()));
    }

    private static String kind(Entity.Type type) {
        return switch (type) {
            case PERSON -> "person";
            case ORGANISATION -> "organisation";
            case PARTY -> "party";
            case PLACE, ANONYMOUS -> "group";
        };
    }

    private static String kind(Statement statement) {
        return STATES.contains(statement.form())
                ? "party"
                : statement.form() == SpeakerForm.ORGANISATION ? "organisation" : "person";
    }

    /// Whoever that is no person stands nearest to "mediate" in the same sentence.
    private static Named mediator(List<Reading> readings, List<Named> named) {
        Named best = new Named("mediator", "The mediator", "organisation", "", "", 0);
        int nearest = Integer.MAX_VALUE;
        for (var reading : readings) {
            var sentences = MEDIATING.matcher(reading.document().text());
            while (sentences.find()) {
                var sentence = sentences.group();
                int at = sentence.indexOf("mediat");
                for (var each : named) {
                    int place = sentence.indexOf(each.name());
                    if (!each.kind().equals("person")
                            && place >= 0
                            && Math.abs(place - at) < nearest) {
                        nearest = Math.abs(place - at);
                        best = each;
                    }
                }
            }
        }
        return best;
    }

    /// The side whose name stands in the name or role, or that an apposition names beside it:
    /// "Alta’s water minister Ana Rivera", "Ana Rivera, water minister of Alta". Nothing else is
    /// guessed.
    private static String side(Named each, List<Reading> readings, List<Named> sides) {
        if (each.kind().equals("party")) {
            return "";
        }
        for (var side : sides) {
            var name = Pattern.quote(side.name());
            var own = Pattern.compile("\\b" + name + "(?:['’]s\\b|[in]?an\\b)");
            if (own.matcher(each.name()).find()
                    || own.matcher(each.role()).find()
                    || Pattern.compile("\\b(?:of|for) " + name + "\\b")
                            .matcher(each.role())
                            .find()) {
                return side.id();
            }
            var apposition =
                    Pattern.compile(
                            "\\b%1$s['’]s (?:[\\p{Ll}-]+ ){1,4}%2$s|%2$s, (?:the )?(?:[\\p{Ll}-]+ ){1,4}(?:of|for) %1$s\\b"
                                    .formatted(name, Pattern.quote(each.name())));
            if (readings.stream()
                    .anyMatch(reading -> apposition.matcher(reading.document().text()).find())) {
                return side.id();
            }
        }
        return "";
    }

    private static Map<String, List<Demand>> demands(
            List<Reading> readings, List<Topic> topics, List<Named> parties, List<Named> others) {
        var sides = new LinkedHashMap<String, String>();
        parties.forEach(party -> sides.put(party.id(), party.id()));
        others.stream()
                .filter(other ->
                        parties.stream().anyMatch(party -> party.id().equals(other.party())))
                .forEach(other -> sides.put(other.id(), other.party()));
        var demands = new LinkedHashMap<String, List<Demand>>();
        for (var topic : topics) {
            var words = new ArrayList<Demand>();
            for (var reading : readings) {
                for (var statement : reading.statements()) {
                    var party = sides.getOrDefault(statement.speaker().id(), "");
                    if (!party.isEmpty() && asks(statement) && speaksOf(statement, topic)) {
                        words.add(
                                new Demand(
                                        party,
                                        reading.document().name(),
                                        statement.content().getFirst().text()));
                    }
                }
            }
            demands.put(topic.id(), words.stream().distinct().limit(4).toList());
        }
        return demands;
    }

    private static boolean asks(Statement statement) {
        return statement.content().size() == 1
                && (statement.stances().contains(Stance.DEMAND)
                        || statement.stances().contains(Stance.OFFER)
                        || statement.stances().contains(Stance.CONDITION));
    }

    private static boolean speaksOf(Statement statement, Topic topic) {
        var stem = topic.phrases().getFirst().replace("*", "");
        return (" " + statement.words().toLowerCase(Locale.ROOT)).contains(" " + stem);
    }
}
