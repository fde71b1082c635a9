package org.dragoman.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// How well a reading (`read --json`) meets an annotated report.
///
/// A gold and a read statement match one to one when the characters of their contents overlap with
/// F1 of at least 0.5; pairs are taken in the order of their F1, best first. What is said of
/// speaker, kind, stance and issue holds for matched pairs.
///
/// @param gold annotated statements
/// @param read statements read
/// @param matched pairs
/// @param exact pairs whose content spans are the same to the character
/// @param speakers pairs whose speaker's name or id is the annotated one
/// @param kinds pairs of one kind
/// @param stances mean over pairs of the stance sets' F1
/// @param issues mean over pairs of the issue sets' F1
/// @param wrongOffsets spans whose text is not the document's at their offsets
/// @param missed gold statements without a partner, in their own words
/// @param extra read statements without a partner
/// @param mistaken pairs with the wrong speaker
public record ReadingScore(
        int gold,
        int read,
        int matched,
        int exact,
        int speakers,
        int kinds,
        double stances,
        double issues,
        int wrongOffsets,
        List<String> missed,
        List<String> extra,
        List<String> mistaken) {

    private record Pair(JsonNode gold, JsonNode read, double overlap) {}

    /// Share of the read statements that match.
    public double precision() {
        return read == 0 ? 0 : (double) matched / read;
    }

    /// Share of the annotated statements that match.
    public double recall() {
        return gold == 0 ? 0 : (double) matched / gold;
    }

    /// Share of the matched statements with the right speaker.
    public double speakerAccuracy() {
        return matched == 0 ? 0 : (double) speakers / matched;
    }

    /// Scores one level of a reading against a report annotated like the Geneva gold.
    ///
    /// @param level "top" or "nested"
    public static ReadingScore of(JsonNode gold, JsonNode reading, String text, String level) {
        var names = new HashMap<String, String>();
        gold.path("entities")
                .forEach(each -> names.put(each.path("id").asText(), each.path("name").asText()));
        return score(
                level(gold.path("statements"), level),
                level(reading.path("statements"), level),
                text,
                node ->
                        new HashSet<>(
                                List.of(
                                        key(node.path("speaker").asText()),
                                        key(
                                                names.getOrDefault(
                                                        node.path("speaker").asText(), "")))),
                false);
    }

    /// Scores the top level against clausal attributions (GUM): a name may be a part of the other.
    public static ReadingScore ofAttributions(JsonNode gold, JsonNode reading, String text) {
        var top = new ArrayList<JsonNode>();
        gold.path("attributions")
                .forEach(each -> {
                    if (!each.path("nested").asBoolean()) {
                        top.add(each);
                    }
                });
        return score(
                top,
                level(reading.path("statements"), "top"),
                text,
                node -> {
                    var names = new HashSet<String>();
                    names.add(key(node.path("sourceEntity").path("name").asText()));
                    node.path("source")
                            .forEach(source -> names.add(key(source.path("text").asText())));
                    return names;
                },
                true);
    }

    private static List<JsonNode> level(JsonNode statements, String level) {
        var some = new ArrayList<JsonNode>();
        statements.forEach(each -> {
            if (each.path("level").asText().equals(level)) {
                some.add(each);
            }
        });
        return some;
    }

    private static ReadingScore score(
            List<JsonNode> gold,
            List<JsonNode> read,
            String text,
            java.util.function.Function<JsonNode, Set<String>> names,
            boolean parts) {
        var pairs = pairs(gold, read);
        int exact = 0;
        int speakers = 0;
        int kinds = 0;
        double stances = 0;
        double issues = 0;
        var mistaken = new ArrayList<String>();
        for (var pair : pairs) {
            exact += spans(pair.gold()).equals(spans(pair.read())) ? 1 : 0;
            kinds += pair.gold().path("kind").equals(pair.read().path("kind")) ? 1 : 0;
            stances +=
                    overlap(words(pair.gold().path("stance")), words(pair.read().path("stance")));
            issues += overlap(words(pair.gold().path("issues")), words(pair.read().path("issues")));
            var speaker = pair.read().path("speaker");
            var wanted = names.apply(pair.gold());
            if (isOneOf(
                    wanted, speaker.path("id").asText(), speaker.path("name").asText(), parts)) {
                speakers++;
            } else {
                mistaken.add(
                        "%s, not %s: %s"
                                .formatted(
                                        speaker.path("name").asText(), wanted, line(pair.gold())));
            }
        }
        return new ReadingScore(
                gold.size(),
                read.size(),
                pairs.size(),
                exact,
                speakers,
                kinds,
                pairs.isEmpty() ? 0 : stances / pairs.size(),
                pairs.isEmpty() ? 0 : issues / pairs.size(),
                wrong(read, text),
                left(gold, pairs.stream().map(Pair::gold).toList()),
                left(read, pairs.stream().map(Pair::read).toList()),
                mistaken);
    }

    private static List<String> left(List<JsonNode> all, List<JsonNode> paired) {
        return all.stream()
                .filter(each -> paired.stream().noneMatch(each::equals))
                .map(ReadingScore::line)
                .toList();
    }

    private static String line(JsonNode statement) {
        var words = new ArrayList<String>();
        statement.path("content").forEach(span -> words.add(span.path("text").asText()));
        return statement.path("id").asText() + " " + String.join(" … ", words);
    }

    private static List<Pair> pairs(List<JsonNode> gold, List<JsonNode> read) {
        var possible = new ArrayList<Pair>();
        for (var one : gold) {
            for (var other : read) {
                double overlap = overlap(one, other);
                if (overlap >= 0.5) {
                    possible.add(new Pair(one, other, overlap));
                }
            }
        }
        possible.sort(Comparator.comparingDouble(pair -> -pair.overlap()));
        var pairs = new ArrayList<Pair>();
        for (var each : possible) {
            if (pairs.stream()
                    .noneMatch(pair ->
                            pair.gold().equals(each.gold()) || pair.read().equals(each.read()))) {
                pairs.add(each);
            }
        }
        return pairs;
    }

    /// F1 of the characters of two contents.
    private static double overlap(JsonNode one, JsonNode other) {
        int ones = 0;
        int others = 0;
        int both = 0;
        for (var a : one.path("content")) {
            ones += a.path("end").asInt() - a.path("start").asInt();
            for (var b : other.path("content")) {
                int from = Math.max(a.path("start").asInt(), b.path("start").asInt());
                both += Math.max(0, Math.min(a.path("end").asInt(), b.path("end").asInt()) - from);
            }
        }
        for (var b : other.path("content")) {
            others += b.path("end").asInt() - b.path("start").asInt();
        }
        return ones + others == 0 ? 0 : 2.0 * both / (ones + others);
    }

    private static double overlap(Set<String> one, Set<String> other) {
        if (one.isEmpty() && other.isEmpty()) {
            return 1;
        }
        var both = new HashSet<>(one);
        both.retainAll(other);
        return 2.0 * both.size() / (one.size() + other.size());
    }

    private static Set<String> words(JsonNode list) {
        var words = new HashSet<String>();
        list.forEach(each -> words.add(each.asText()));
        return words;
    }

    private static List<List<Integer>> spans(JsonNode statement) {
        var spans = new ArrayList<List<Integer>>();
        statement
                .path("content")
                .forEach(span ->
                        spans.add(List.of(span.path("start").asInt(), span.path("end").asInt())));
        return spans;
    }

    /// Spans, wherever they stand, whose text is not the document's.
    private static int wrong(List<JsonNode> statements, String text) {
        int wrong = 0;
        for (var statement : statements) {
            for (var span : statement.findParents("start")) {
                int start = span.path("start").asInt();
                int end = span.path("end").asInt();
                boolean inside = start >= 0 && start <= end && end <= text.length();
                wrong +=
                        inside && text.substring(start, end).equals(span.path("text").asText())
                                ? 0
                                : 1;
            }
        }
        return wrong;
    }

    private static boolean isOneOf(Set<String> wanted, String id, String name, boolean parts) {
        for (var each : wanted) {
            boolean same = !each.isEmpty() && (each.equals(key(id)) || each.equals(key(name)));
            if (same || (parts && !each.isEmpty() && isPart(each, key(name)))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the words of one name are among the other's.
    private static boolean isPart(String one, String other) {
        var a = new HashSet<>(Arrays.asList(one.split("[ -]")));
        var b = new HashSet<>(Arrays.asList(other.split("[ -]")));
        return !other.isEmpty() && (a.containsAll(b) || b.containsAll(a));
    }

    /// Lower case, no article, no bracketed gloss, no accents, straight apostrophes.
    private static String key(String name) {
        return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("\\([^)]*\\)", "")
                .replaceAll("[^\\p{L}\\p{N}' -]", "")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("^(the|an?) ", "");
    }

    /// The score of several documents taken together.
    public static ReadingScore sum(List<ReadingScore> scores) {
        int matched = scores.stream().mapToInt(ReadingScore::matched).sum();
        Map<String, List<String>> lists = new HashMap<>();
        for (var each : scores) {
            lists.computeIfAbsent("missed", _ -> new ArrayList<>()).addAll(each.missed());
            lists.computeIfAbsent("extra", _ -> new ArrayList<>()).addAll(each.extra());
            lists.computeIfAbsent("mistaken", _ -> new ArrayList<>()).addAll(each.mistaken());
        }
        return new ReadingScore(
                scores.stream().mapToInt(ReadingScore::gold).sum(),
                scores.stream().mapToInt(ReadingScore::read).sum(),
                matched,
                scores.stream().mapToInt(ReadingScore::exact).sum(),
                scores.stream().mapToInt(ReadingScore::speakers).sum(),
                scores.stream().mapToInt(ReadingScore::kinds).sum(),
                scores.stream().mapToDouble(each -> each.stances() * each.matched()).sum()
                        / Math.max(1, matched),
                scores.stream().mapToDouble(each -> each.issues() * each.matched()).sum()
                        / Math.max(1, matched),
                scores.stream().mapToInt(ReadingScore::wrongOffsets).sum(),
                lists.getOrDefault("missed", List.of()),
                lists.getOrDefault("extra", List.of()),
                lists.getOrDefault("mistaken", List.of()));
    }

    /// One line of figures.
    public String line() {
        double p = precision();
        double r = recall();
        return String.format(
                Locale.ROOT,
                "gold %d, read %d, matched %d | precision %.3f recall %.3f F1 %.3f | speaker %.3f |"
                        + " kind %.3f | stance F1 %.3f | issue F1 %.3f | same content %.3f | wrong offsets %d",
                gold,
                read,
                matched,
                p,
                r,
                p + r == 0 ? 0 : 2 * p * r / (p + r),
                speakerAccuracy(),
                matched == 0 ? 0 : (double) kinds / matched,
                stances,
                issues,
                matched == 0 ? 0 : (double) exact / matched,
                wrongOffsets);
    }
}
