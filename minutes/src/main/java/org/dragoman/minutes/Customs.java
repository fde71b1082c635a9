package org.dragoman.minutes;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.talks.Settings;

/// The rules of a case as they are said when its talks are opened.
final class Customs {

    private static final Pattern HELD = Pattern.compile("held for (\\d+) (second|minute)s?");
    private static final Pattern BUDGET =
            Pattern.compile("a leak budget of (\\d+(?:\\.\\d+)?) bits?");
    private static final String KNOWN =
            "closed; by the model law; their existence secret; held for 20 seconds; overrides not"
                    + " told; sealed from the team or open to the team; a broken silence told at once;"
                    + " a leak budget of 2 bits; four eyes on what is conveyed";

    private Customs() {}

    static Settings of(Slots slots) {
        var settings = Settings.USUAL;
        if (slots.has("settings")) {
            for (var each : slots.text("settings").split(", and |, | and ")) {
                settings = with(settings, each.strip(), slots);
            }
        }
        return settings;
    }

    private static Settings with(Settings was, String said, Slots slots) {
        Matcher held = HELD.matcher(said);
        Matcher budget = BUDGET.matcher(said);
        var disclosure = Spoken.DISCLOSURE.find(said);
        if (disclosure.isPresent()) {
            return new Settings(
                    disclosure.get(),
                    was.hold(),
                    was.sourceToldOfOverride(),
                    was.sealedFromDesk(),
                    was.silenceToldAtOnce(),
                    was.leakBudget(),
                    was.fourEyes());
        }
        if (held.matches()) {
            long length = Long.parseLong(held.group(1));
            var hold =
                    held.group(2).equals("second")
                            ? Duration.ofSeconds(length)
                            : Duration.ofMinutes(length);
            return rules(
                    was,
                    hold,
                    was.sourceToldOfOverride(),
                    was.sealedFromDesk(),
                    was.silenceToldAtOnce());
        }
        if (budget.matches()) {
            return new Settings(
                    was.disclosure(),
                    was.hold(),
                    was.sourceToldOfOverride(),
                    was.sealedFromDesk(),
                    was.silenceToldAtOnce(),
                    Double.parseDouble(budget.group(1)),
                    was.fourEyes());
        }
        return switch (said) {
            case "four eyes on what is conveyed" -> was.underFourEyes();
            case "overrides not told" ->
                    rules(was, was.hold(), false, was.sealedFromDesk(), was.silenceToldAtOnce());
            case "sealed from the team" ->
                    rules(
                            was,
                            was.hold(),
                            was.sourceToldOfOverride(),
                            true,
                            was.silenceToldAtOnce());
            case "open to the team" ->
                    rules(
                            was,
                            was.hold(),
                            was.sourceToldOfOverride(),
                            false,
                            was.silenceToldAtOnce());
            case "a broken silence told at once" ->
                    rules(was, was.hold(), was.sourceToldOfOverride(), was.sealedFromDesk(), true);
            default ->
                    throw slots.place()
                            .trouble(
                                    "\"%s\" is no rule of a case".formatted(said),
                                    "Say some of: %s.".formatted(KNOWN));
        };
    }

    private static Settings rules(
            Settings was, Duration hold, boolean told, boolean sealed, boolean atOnce) {
        return new Settings(
                was.disclosure(), hold, told, sealed, atOnce, was.leakBudget(), was.fourEyes());
    }
}
