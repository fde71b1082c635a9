package org.dragoman.casefile.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What reports speak of most: the seeds of an agenda.
final class Topics {

    /// The most topics that are proposed.
    static final int MOST = 8;

    /// Words that every report of talks is full of, and that name no issue.
    private static final Set<String> GENERAL =
            Set.copyOf(
                    List.of(
                            ("talk talks round meeting session day week month year time morning evening"
                                            + " delegation delegate minister ministry official spokesperson spokesman"
                                            + " spokeswoman government side party country state people statement"
                                            + " question answer idea progress deal agreement negotiation negotiator"
                                            + " mediator president leader secretary envoy chief adviser advisor expert"
                                            + " report reporter media news word demand offer condition comment break"
                                            + " capital region part number thing way end hand place case problem issue"
                                            + " matter point line position proposal step goal condition effort others"
                                            + " source member office house level set hour second text paper view role"
                                            + " fact sense conversation consultation initiative preference impression"
                                            + " intention remark lack mistake diplomat figure public yesterday tomorrow"
                                            + " today last first next war attack event strategy size estimate thousand hundred million force asset strike conflict location ally capability base")
                                    .split(" ")));

    private Topics() {}

    /// A topic.
    ///
    /// @param id made of its commonest phrase
    /// @param name that phrase
    /// @param phrases patterns that point to it
    /// @param times how often it stands in the reports
    record Topic(String id, String name, List<String> phrases, int times) {}

    /// The heads of noun phrases that stand at least twice, the commonest first, then in the order
    /// of the text.
    static List<Topic> of(List<String> phrases) {
        Map<String, Map<String, Integer>> byHead = new LinkedHashMap<>();
        for (var phrase : phrases) {
            var head = singular(phrase.substring(phrase.lastIndexOf(' ') + 1));
            if (!GENERAL.contains(head) && head.length() > 3) {
                byHead.computeIfAbsent(head, _ -> new LinkedHashMap<>())
                        .merge(phrase, 1, Integer::sum);
            }
        }
        var topics = new ArrayList<Topic>();
        byHead.forEach((head, forms) -> {
            int times = forms.values().stream().mapToInt(n -> n).sum();
            if (times >= 2) {
                var name = commonest(forms);
                topics.add(
                        new Topic(Slug.of(name), name, List.of(pattern(head, name, forms)), times));
            }
        });
        return topics.stream()
                .sorted(Comparator.comparingInt((Topic topic) -> -topic.times()))
                .limit(MOST)
                .toList();
    }

    /// The whole phrase where at least half of what has its head reads so, else the head alone.
    private static String pattern(String head, String name, Map<String, Integer> forms) {
        int times = forms.values().stream().mapToInt(n -> n).sum();
        boolean whole = name.contains(" ") && 2 * forms.getOrDefault(name, 0) >= times;
        return (whole ? name.substring(0, name.lastIndexOf(' ') + 1) + head : head) + "*";
    }

    /// The commonest phrase of those with one head; of several equally common the longest.
    private static String commonest(Map<String, Integer> forms) {
        return forms.entrySet().stream()
                .min(
                        Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                                .thenComparingInt(e -> -e.getKey().length()))
                .orElseThrow()
                .getKey();
    }

    private static String singular(String noun) {
        if (noun.endsWith("ies") && noun.length() > 4) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        return noun.endsWith("s") && !noun.endsWith("ss") && noun.length() > 3
                ? noun.substring(0, noun.length() - 1)
                : noun;
    }

    /// Ids of letters, digits and hyphens.
    static final class Slug {

        private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

        private Slug() {}

        static String of(String name) {
            var slug = OTHERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
            return slug.replaceAll("^-+|-+$", "");
        }
    }
}
