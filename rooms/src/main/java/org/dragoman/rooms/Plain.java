package org.dragoman.rooms;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.talks.Sight;

/// Values of a sight as people read them: moments as moments, words of closed lists as words.
///
/// A kind of value that nobody has thought of is shown as it stands.
public final class Plain {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern MOMENT = Pattern.compile("[+-]?\\d{4,}-\\d\\d-\\d\\dT.*Z");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern SEVERAL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern ITEM = Pattern.compile("(\\d+\\. .*) \\[(.*)]");
    private static final Pattern LISTED = Pattern.compile("[A-Z][A-Z_]+(?: [A-Z]+)*");
    private static final Pattern SAYS = Pattern.compile("(.+): ([A-Z][A-Z_]+)");
    private static final Pattern SAID =
            Pattern.compile(
                    "(heading|words|term|variant|reservation)(?: (\\d+))? ([a-z]{2,3}\\S*)");

    /// Parts that hold what somebody wrote: shown as they stand, whatever they look like.
    private static final Set<String> WRITTEN =
            Set.of(
                    "words",
                    "they",
                    "we",
                    "give",
                    "want",
                    "question",
                    "reason",
                    "dissent",
                    "title",
                    "subject",
                    "limits",
                    "evidence");

    private static final Set<String> TAGS =
            Set.of("language", "working language", "languages", "equally authentic");

    /// Parts that hold one of a few words of the talks' own, or something else.
    private static final Set<String> FIXED =
            Set.of("signed", "adopted", "notified", "no deal tells who accepted");

    /// Parts that name packages by their place on a list.
    private static final Set<String> PLACES = Set.of("packages", "acceptable", "accepts", "common");

    private static final Pattern NUMBERS = Pattern.compile("\\[\\d{1,4}(?:, \\d{1,4})*]");
    private static final Pattern HOUR = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d");
    private static final String VOID = "void: ";
    private static final Pattern BASIS =
            Pattern.compile(
                    "(OnGrant|OnTerms|OnOverride|Own)\\[(?:room=(.*?), \\w+=\\w*(?:, reason=(.*))?)?]",
                    Pattern.DOTALL);

    private Plain() {}

    /// Whether a part is worth a line: it holds something, and not only an identifier.
    public static boolean shows(Sight.Part part) {
        return !part.value().isBlank()
                && (isWritten(part)
                        || (!part.value().equals("[]") && !ID.matcher(part.value()).matches()));
    }

    private static boolean isWritten(Sight.Part part) {
        return WRITTEN.contains(part.name()) || SAID.matcher(part.name()).matches();
    }

    /// The name of a part in words; words in a language, with the language.
    public static String name(String part, Words words) {
        var said = SAID.matcher(part);
        if (words.has("part." + part.replace(' ', '-')) || !said.matches()) {
            return words.named("part", part);
        }
        var name =
                said.group(2) == null
                        ? words.of("part." + said.group(1))
                        : words.of("part." + said.group(1) + "-numbered", said.group(2));
        return words.of("part.in-language", name, words.named("language", said.group(3)));
    }

    /// What a sight is called. How a constituency stands and that there is one have one name in the
    /// record.
    public static String title(Sight sight, Words words) {
        boolean decided =
                sight.title().equals("constituency")
                        && sight.parts().stream().anyMatch(part -> part.name().equals("standing"));
        return words.title("sight", decided ? "constituency stands" : sight.title());
    }

    /// What an event is called: what somebody did is said as done, never as something to do.
    public static String happened(Sight sight, Words words) {
        var key = "done." + sight.title().replace(' ', '-');
        return words.has(key) ? words.of(key) : title(sight, words);
    }

    /// Whether a value is a digest: shown by its beginning, the whole beside it.
    public static boolean isDigest(Sight.Part part) {
        return !isWritten(part) && DIGEST.matcher(part.value()).matches();
    }

    /// The beginning of a digest, as much of it as people compare aloud.
    public static String beginning(String digest) {
        return digest.substring(0, 16) + "…";
    }

    /// The moment that a value names, where it names one.
    static Optional<Instant> moment(String value) {
        if (!MOMENT.matcher(value).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(value));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// A value in words.
    public static String value(Sight.Part part, Words words, Times times) {
        var value = part.value();
        if (isWritten(part)) {
            return value;
        }
        if (part.name().equals("items")) {
            return value.lines().map(Plain::item).collect(Collectors.joining("\n"));
        }
        if (PLACES.contains(part.name()) && NUMBERS.matcher(value).matches()) {
            // People count packages from one.
            return words.list(
                    Arrays.stream(value.replaceAll("[\\[\\]]", "").split(", ", -1))
                            .map(place -> String.valueOf(Integer.parseInt(place) + 1))
                            .toList());
        }
        if (part.name().equals("packages") && value.contains("\n")) {
            var lines = value.lines().toList();
            return IntStream.range(0, lines.size())
                    .mapToObj(place -> (place + 1) + ". " + lines.get(place))
                    .collect(Collectors.joining("\n"));
        }
        if (part.name().equals("stage") && value.equals("OPEN")) {
            return words.of("value.OPEN");
        }
        if (TAGS.contains(part.name())) {
            return words.list(
                    Arrays.stream(value.replaceAll("[\\[\\]]", "").split(", ", -1))
                            .map(tag -> words.named("language", tag))
                            .toList());
        }
        if (MOMENT.matcher(value).matches()) {
            try {
                var text = times.of(Instant.parse(value));
                return text.isEmpty() ? words.of("never") : text;
            } catch (DateTimeException _) {
                return value;
            }
        }
        if (DAY.matcher(value).matches()) {
            return times.day(value);
        }
        if (FIXED.contains(part.name()) && words.has("fixed." + value.replace(' ', '-'))) {
            return words.named("fixed", value);
        }
        if (part.name().equals("zone")) {
            return zone(value, times);
        }
        if (part.name().equals("bits")) {
            return Bits.of(value);
        }
        if (part.name().equals("choice") && value.matches("\\d{1,3}")) {
            // People count options from one.
            return String.valueOf(Integer.parseInt(value) + 1);
        }
        if (part.name().equals("is") && value.startsWith(VOID)) {
            return words.of("value.void", listed(value.substring(VOID.length()), words));
        }
        if (value.equals("true") || value.equals("false")) {
            return words.of(value);
        }
        var basis = BASIS.matcher(value);
        if (basis.matches()) {
            // On what something was carried: the mediator's journal says it.
            return words.of(
                    "basis." + basis.group(1),
                    Objects.requireNonNullElse(basis.group(2), ""),
                    Objects.requireNonNullElse(basis.group(3), ""));
        }
        var several = SEVERAL.matcher(value);
        if (several.matches()) {
            return words.list(
                    Arrays.stream(several.group(1).split(", ", -1))
                            .map(each -> member(each, words))
                            .toList());
        }
        if (HOUR.matcher(value).matches()) {
            return times.ofLocal(LocalDateTime.parse(value));
        }
        var message = MessageText.said(value, words, times);
        if (message.isPresent()) {
            return message.get();
        }
        var parts = RecordText.said(value, words);
        if (parts.isPresent()) {
            return parts.get();
        }
        return LISTED.matcher(value).matches() ? listed(value, words) : value;
    }

    /// A zone of time by the name of its city; the venue's own by the venue.
    private static String zone(String zone, Times times) {
        var venue = times.venue();
        return venue.zone().getId().equals(zone) && !venue.name().isEmpty()
                ? venue.name()
                : zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /// A member of a list: a word of a closed list, or somebody's name with such a word.
    private static String member(String each, Words words) {
        if (LISTED.matcher(each).matches()) {
            return listed(each, words);
        }
        var said = SAYS.matcher(each);
        return said.matches() && !listed(said.group(2), words).equals(said.group(2))
                ? said.group(1) + ": " + listed(said.group(2), words)
                : each;
    }

    /// A line of the agenda: the issue, then its options where it has any.
    private static String item(String line) {
        var item = ITEM.matcher(line);
        if (!item.matches()) {
            return line;
        }
        return item.group(2).isEmpty() ? item.group(1) : item.group(1) + ": " + item.group(2);
    }

    private static String listed(String value, Words words) {
        for (var list :
                new String[] {
                    "terms",
                    "round",
                    "stage",
                    "standing",
                    "role",
                    "clause",
                    "silence",
                    "kind-of-room",
                    "kind",
                    "binding",
                    "offer-stage",
                    "power",
                    "value",
                    "instrument",
                    "instrument-form",
                    "outcome",
                    "inquiry",
                    "session",
                    "promise",
                    "counting",
                    "concordance",
                    "point",
                    "condition",
                    "dispute-standing",
                    "agenda-standing"
                }) {
            var key = list + "." + value.replace(' ', '_');
            if (words.has(key)) {
                return words.of(key);
            }
        }
        return value;
    }
}
