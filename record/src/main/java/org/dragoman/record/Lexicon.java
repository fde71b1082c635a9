package org.dragoman.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The verbs and nouns that report, with all their forms.
final class Lexicon {
    /// The one lexicon; read once.
    static final Lexicon ENGLISH = new Lexicon();

    private record Entry(Verb verb, Verb.Form form) {}

    /// A noun that reports a position.
    ///
    /// @param openers words that may open its content
    record Noun(Stance stance, Set<String> openers) {}

    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<String, Noun> nouns = new HashMap<>();
    private final Map<String, List<String>> irregular = new HashMap<>();

    private Lexicon() {
        for (var line : Lists.lines("irregular.txt")) {
            var forms = line.split(" ");
            irregular
                    .computeIfAbsent(forms[0], _ -> new ArrayList<>())
                    .addAll(List.of(forms[1], forms[2]));
        }
        readVerbs();
        for (var line : Lists.lines("nouns.txt")) {
            var parts = Lists.parts(line, "\\|");
            var noun = new Noun(Stance.of(parts.get(1)), Set.of(parts.get(2).split(" ")));
            nouns.put(parts.get(0), noun);
            nouns.put(plural(parts.get(0)), noun);
        }
    }

    private void readVerbs() {
        var stance = Stance.CLAIM;
        boolean yields = false;
        var seen = new LinkedHashMap<String, Verb>();
        for (var line : Lists.lines("verbs.txt")) {
            if (line.startsWith("[")) {
                yields = line.contains("!");
                stance = Stance.of(line.replaceAll("[\\[\\]!]", ""));
                continue;
            }
            var verb = verb(line, stance, yields);
            if (seen.putIfAbsent(String.join(" ", verb.words()), verb) == null) {
                forms(verb.words().getFirst())
                        .forEach((form, spellings) ->
                                spellings.forEach(spelling ->
                                        verbs.computeIfAbsent(spelling, _ -> new ArrayList<>())
                                                .add(new Entry(verb, form))));
            }
        }
    }

    private static Verb verb(String line, Stance stance, boolean yields) {
        var parts = line.split(" ");
        var frames = new HashSet<Character>();
        var prepositions = new HashSet<String>();
        var letters = parts[1];
        int colon = letters.indexOf(":");
        if (colon >= 0) {
            prepositions.addAll(List.of(letters.substring(colon + 1).split(",")));
            letters = letters.substring(0, colon);
        }
        for (int at = 0; at < letters.length(); at++) {
            frames.add(letters.charAt(at));
        }
        return new Verb(
                List.of(parts[0].split("_")),
                Set.copyOf(frames),
                Set.copyOf(prepositions),
                stance,
                yields);
    }

    /// The longest reporting verb whose words stand at `at`; empty where none does.
    Optional<Verb.Found> verbAt(Sentence sentence, int at) {
        var entries = verbs.getOrDefault(sentence.at(at).form(), List.of());
        Verb.Found best = null;
        for (var entry : entries) {
            int length = entry.verb().words().size();
            boolean longer = best == null || length > best.length();
            if (longer && particlesFollow(sentence, at, entry.verb().words())) {
                best = new Verb.Found(entry.verb(), entry.form(), length);
            }
        }
        return Optional.ofNullable(best);
    }

    /// Whether a word is a form of some reporting verb.
    boolean isForm(String word) {
        return verbs.containsKey(word);
    }

    private static boolean particlesFollow(Sentence sentence, int at, List<String> words) {
        for (int each = 1; each < words.size(); each++) {
            if (!sentence.at(at + each).is(words.get(each))) {
                return false;
            }
        }
        return true;
    }

    /// The reporting noun that stands at `at`; empty where none does.
    Optional<Noun> nounAt(Sentence sentence, int at) {
        return Optional.ofNullable(nouns.get(sentence.at(at).form()));
    }

    private Map<Verb.Form, Set<String>> forms(String base) {
        var forms = new EnumMap<Verb.Form, Set<String>>(Verb.Form.class);
        var past = new HashSet<>(irregular.getOrDefault(base, List.of()));
        if (past.isEmpty()) {
            past.add(regular(base, "ed"));
        }
        forms.put(Verb.Form.PAST, past);
        forms.put(Verb.Form.BASE, Set.of(base));
        forms.put(Verb.Form.THIRD, Set.of(base.equals("be") ? "is" : plural(base)));
        forms.put(Verb.Form.ING, ing(base, past));
        return forms;
    }

    private static Set<String> ing(String base, Set<String> past) {
        var doubled = base + base.charAt(base.length() - 1) + "ed";
        var forms = new HashSet<String>();
        if (past.contains(doubled) || Set.of("set", "put", "let", "hit", "bid").contains(base)) {
            forms.add(base + base.charAt(base.length() - 1) + "ing");
        } else if (base.length() > 3 && base.endsWith("e") && !base.endsWith("ee")) {
            forms.add(base.substring(0, base.length() - 1) + "ing");
        } else {
            forms.add(base + "ing");
        }
        if (base.endsWith("el") || base.endsWith("al")) {
            forms.add(base + "ling");
        }
        if (base.equals("make") || base.equals("take") || base.equals("write")) {
            forms.add(base.substring(0, base.length() - 1) + "ing");
        }
        return forms;
    }

    private static String regular(String base, String ending) {
        if (base.endsWith("e")) {
            return base + ending.substring(1);
        }
        boolean consonantY =
                base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
        return consonantY ? base.substring(0, base.length() - 1) + "i" + ending : base + ending;
    }

    static String plural(String base) {
        if (base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        return base.matches(".*(s|x|z|ch|sh|o)$") ? base + "es" : base + "s";
    }
}
