package org.dragoman.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.talks.Arrangement;
import org.dragoman.talks.Trigger;

/// Reads when something falls due: "as soon as all are bound", "90 days after “the resolution”",
/// "on the earlier of “certificate” and 8 years after “adoption”" in days.
final class TriggerReader {

    private static final Pattern AFTER = Pattern.compile("(\\d{1,6}) days? after (.+)");
    private static final Pattern ONE = Pattern.compile("(?:on )?(“\\d+”)");
    private static final Pattern SEVERAL =
            Pattern.compile("on the (earliest|earlier|latest|later) of (.+)");

    private TriggerReader() {}

    static Trigger read(Slots slots, String slot) {
        return of(slots, slots.filled().getOrDefault(slot, "").strip());
    }

    static Trigger of(Slots slots, String said) {
        if (said.equals("as soon as all are bound") || said.equals("all are bound")) {
            return new Trigger.Happening(Arrangement.COMPLETE);
        }
        var after = AFTER.matcher(said);
        if (after.matches()) {
            return new Trigger.DaysAfter(
                    of(slots, after.group(2)), Integer.parseInt(after.group(1)));
        }
        var one = ONE.matcher(said);
        if (one.matches()) {
            return new Trigger.Happening(slots.quotations(one.group(1)).getFirst());
        }
        var several = SEVERAL.matcher(said);
        if (several.matches()) {
            var of = new ArrayList<Trigger>();
            for (var each : several.group(2).split(", and |, | and ")) {
                of.add(of(slots, each.strip()));
            }
            return several.group(1).startsWith("earl")
                    ? new Trigger.Earliest(of)
                    : new Trigger.Latest(List.copyOf(of));
        }
        throw slots.place()
                .trouble(
                        "this does not say when: %s".formatted(slots.sentence().spoken(said)),
                        "Say \"as soon as all are bound\", \"90 days after “the resolution”\" or \"on the"
                                + " later of “A” and “B”\".");
    }
}
