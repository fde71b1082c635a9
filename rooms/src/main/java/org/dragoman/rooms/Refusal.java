package org.dragoman.rooms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.talks.Rule;
import org.dragoman.talks.Sight;

/// A form that was not done: why, and what was typed, so that nothing has to be typed again.
///
/// @param why the rule, or what is wrong with a field
/// @param mend what to do instead
/// @param action where the form goes
/// @param kept the fields that were chosen
/// @param typed the fields that were written
/// @param back the page to go back to
/// @param file whether a file came with it, which has to be chosen again
/// @param again whether sending it once more, as it is or changed, could do
public record Refusal(
        String why,
        String mend,
        String action,
        List<Sight.Part> kept,
        List<Sight.Part> typed,
        String back,
        boolean file,
        boolean again) {

    private static final Set<String> WRITTEN =
            Set.of(
                    "words",
                    "they",
                    "we",
                    "give",
                    "want",
                    "question",
                    "options",
                    "names",
                    "limits",
                    "reason",
                    "title",
                    "clauses",
                    "stages",
                    "now",
                    "what",
                    "newIssue",
                    "newOptions");

    /// Fields that name somebody or something that was there to be chosen.
    private static final Set<String> NAMING =
            Set.of(
                    "room",
                    "to",
                    "from",
                    "with",
                    "of",
                    "party",
                    "person",
                    "clause",
                    "text",
                    "by",
                    "agenda",
                    "communique",
                    "consultation",
                    "correction",
                    "data",
                    "date",
                    "dispute",
                    "grant",
                    "handover",
                    "hold",
                    "improvement",
                    "inquiry",
                    "instrument",
                    "item",
                    "merge",
                    "on",
                    "paper",
                    "point",
                    "promise",
                    "proposal",
                    "readout",
                    "received",
                    "referral",
                    "request",
                    "round",
                    "session",
                    "settled",
                    "shortlist",
                    "slot",
                    "sounding",
                    "texts",
                    "waiting");

    /// Rules that say no to the very thing, today and tomorrow, whoever asks it in this way.
    private static final Set<Rule> FINAL =
            Set.of(
                    Rule.UNKNOWN,
                    Rule.NOT_YOUR_ROLE,
                    Rule.ALREADY_DONE,
                    Rule.NOT_NOW,
                    Rule.PAST,
                    Rule.LOOSER_BY_HEAD,
                    Rule.RELEASED,
                    Rule.MEDIATOR_ONLY,
                    Rule.KEPT_FROM_YOU,
                    Rule.ON_HOLD,
                    Rule.AGREED,
                    Rule.TEAM);

    public Refusal {
        kept = List.copyOf(kept);
        typed = List.copyOf(typed);
    }

    /// A refusal that keeps what was filled in.
    ///
    /// @param seen the version to try again on; negative where the form has none
    public static Refusal of(
            String why, String mend, String action, Fields fields, long seen, String back) {
        return of(why, mend, action, fields, seen, back, WRITTEN);
    }

    /// The same, where the form itself says which of its fields are written.
    public static Refusal of(
            String why,
            String mend,
            String action,
            Fields fields,
            long seen,
            String back,
            Set<String> written) {
        var kept = new ArrayList<Sight.Part>();
        var typed = new ArrayList<Sight.Part>();
        fields.values()
                .forEach((name, values) -> {
                    for (var value : values) {
                        // Words in several languages stay in the order of their languages.
                        boolean blank = values.stream().allMatch(String::isBlank);
                        if (name.equals(Act.SEEN)) {
                            kept.add(new Sight.Part(name, Long.toString(seen)));
                        } else if (written.contains(name) && !blank) {
                            typed.add(new Sight.Part(name, value));
                        } else {
                            kept.add(new Sight.Part(name, value));
                        }
                    }
                });
        return new Refusal(why, mend, action, kept, typed, back, false, true);
    }

    /// The same for a form that brought a file: no page can keep one.
    public Refusal withFile() {
        return new Refusal(why, mend, action, kept, typed, back, true, again);
    }

    /// The same, where a rule said no: if nothing was written that could be changed, and the rule
    /// would say no again, nothing is offered to be sent once more.
    public Refusal by(Rule rule) {
        return FINAL.contains(rule) ? unlessWritten() : this;
    }

    /// The same, where a field cannot be read: it can be mended here, but for a choice, which only
    /// its own page offers.
    ///
    /// @param wrong what is wrong with it, by the key of its words
    public Refusal mending(String field, String wrong) {
        if (wrong.equals("form.choose")) {
            return unlessWritten();
        }
        var chosen = new ArrayList<Sight.Part>();
        var mended = new ArrayList<>(typed);
        for (var part : kept) {
            (part.name().equals(field) ? mended : chosen).add(part);
        }
        return new Refusal(why, mend, action, chosen, mended, back, file, again);
    }

    private Refusal unlessWritten() {
        boolean written =
                file
                        || !typed.isEmpty()
                        || kept.stream()
                                .anyMatch(part ->
                                        !NAMING.contains(part.name())
                                                && part.value()
                                                        .chars()
                                                        .anyMatch(Character::isWhitespace));
        return new Refusal(why, mend, action, kept, typed, back, file, written);
    }

    /// The fields that people write into, and further ones of a form.
    public static Set<String> written(Set<String> further) {
        var all = new TreeSet<>(WRITTEN);
        all.addAll(further);
        return all;
    }

    /// Whether a field of this name is one that people write into.
    public static boolean isWritten(String name) {
        return WRITTEN.contains(name);
    }

    /// What a written field is called; where a form has several of one name, by their place, and by
    /// their language where the form says one for each.
    public String label(int place, Words words) {
        var name = typed.get(place).name();
        var same = typed.stream().filter(it -> it.name().equals(name)).toList();
        var said = words.named("part", name);
        if (same.size() < 2) {
            return said;
        }
        int nth =
                Math.toIntExact(
                        typed.subList(0, place).stream()
                                .filter(it -> it.name().equals(name))
                                .count());
        var languages = kept.stream().filter(it -> it.name().equals("language")).toList();
        return languages.size() == same.size()
                ? words.of(
                        "part.in-language",
                        said,
                        words.named("language", languages.get(nth).value()))
                : said + " " + (nth + 1);
    }
}
