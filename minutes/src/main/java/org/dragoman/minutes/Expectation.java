package org.dragoman.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Talks;

/// Checks what a line behind a dash says of who sees what.
record Expectation(Place place, Names names, Things things, Instant now) {

    private static final Pattern ONLY = Pattern.compile("(?<who>.+?) sees? only (?<what>.+)");
    private static final Pattern SEES =
            Pattern.compile("(?<who>.+?) (?<now>now )?sees? (?<what>.+)");
    private static final Pattern DOES_NOT_SEE =
            Pattern.compile("(?<who>.+?) do(?:es)? not see (?<what>.+)");
    private static final Pattern MAY =
            Pattern.compile("(?<who>.+?) (?<may>may not|may) (?<what>“.+)");
    private static final Pattern QUOTED = Pattern.compile("“\\d+”|\\[[^\\[\\]]+\\]");
    private static final String FORMS =
            """
            Say it like one of these:
              - Iran now sees “…” and [label].
              - The US does not see “…”.
              - The US sees nothing new.
              - The public sees only “…” and “…”.
              - Nobody else sees anything new.
              - Iran may “acknowledge”.   - Iran may not “release”.
              - Refused: “There is nothing here of that name.”
              - It waits for someone with the power.\
            """;

    /// @return the step, with what this line said of it
    Step check(String text, Step step, Talks talks) {
        var sentence = Sentence.of(place, text);
        var frame = sentence.frame();
        if (frame.startsWith("Refused")) {
            return refused(sentence, step);
        }
        if (frame.equals("It waits for someone with the power")) {
            require(
                    step.outcome() instanceof Step.Waits,
                    "it does not wait: it is done or refused",
                    "");
            return new Step(step.before(), Step.DONE, step.named());
        }
        if (frame.equals("Nobody else sees anything new")) {
            return nobodyElse(step, talks);
        }
        var not = DOES_NOT_SEE.matcher(frame);
        if (not.matches()) {
            return sees(sentence, not.group("who"), not.group("what"), false, false, step, talks);
        }
        var may = MAY.matcher(frame);
        if (may.matches()) {
            return may(
                    sentence,
                    may.group("who"),
                    may.group("what"),
                    may.group("may").equals("may"),
                    step,
                    talks);
        }
        var only = ONLY.matcher(frame);
        if (only.matches()) {
            return only(sentence, only.group("who"), only.group("what"), step, talks);
        }
        var sees = SEES.matcher(frame);
        if (sees.matches()) {
            boolean fresh = sees.group("now") != null;
            return sees.group("what").equals("nothing new")
                    ? nothingNew(sees.group("who"), step, talks)
                    : sees(
                            sentence,
                            sees.group("who"),
                            sees.group("what"),
                            true,
                            fresh,
                            step,
                            talks);
        }
        throw place.trouble("this can't be checked: %s".formatted(text), FORMS);
    }

    private Step refused(Sentence sentence, Step step) {
        if (!(step.outcome() instanceof Step.Refused(_, var refused))) {
            throw place.trouble(
                    "it is not refused", "Mend the line above, or leave this expectation out.");
        }
        var said = sentence.spoken(sentence.frame()).replaceFirst("^Refused:?\\s*", "");
        var plain = said.replaceAll("[“”\"]", "").replaceFirst("\\.$", "");
        var rule = refused.rule().words().replaceFirst("\\.$", "");
        require(
                plain.isEmpty() || plain.equals(rule) || plain.equals(refused.rule().name()),
                "it is refused by another rule: " + refused.rule().words(),
                "Write \"- Refused: %s\"".formatted(refused.rule().words()));
        return new Step(step.before(), Step.DONE, step.named());
    }

    private Step sees(
            Sentence sentence,
            String who,
            String what,
            boolean sees,
            boolean fresh,
            Step step,
            Talks talks) {
        var targets = targets(sentence, what);
        for (var viewer : viewers(who, talks)) {
            var view = viewer.view(talks, now);
            var shown = fresh ? view.since(viewer.view(step.before(), now)) : view;
            for (var target : targets) {
                boolean found = target.words().stream().anyMatch(shown::shows);
                require(
                        found == sees,
                        "%s %s %s"
                                .formatted(
                                        viewer.name(),
                                        sees
                                                ? (fresh ? "does not now see" : "does not see")
                                                : "sees",
                                        target.said()),
                        sees && fresh
                                ? summary(shown)
                                : "Mend the minutes, or see who is told too much.");
            }
        }
        return sees ? step(step, who) : step;
    }

    /// Everything that was seen, in order: an entry for each quotation, with its words and no more.
    private Step only(Sentence sentence, String who, String what, Step step, Talks talks) {
        var words =
                what.equals("nothing")
                        ? List.<String>of()
                        : targets(sentence, what).stream().map(t -> t.words().getFirst()).toList();
        for (var viewer : viewers(who, talks)) {
            var shown = viewer.view(talks, now).told();
            require(
                    shown.equals(words),
                    "%s sees other things than these".formatted(viewer.name()),
                    "It sees:\n" + String.join("\n", shown));
        }
        return step(step, who);
    }

    private static String summary(View shown) {
        var all = new ArrayList<String>();
        shown.sights().forEach(sight -> all.add("  " + View.text(sight)));
        return all.isEmpty()
                ? "It sees nothing new."
                : "What is new there:\n"
                        + String.join("\n", all.subList(0, Math.min(all.size(), 12)));
    }

    private Step nothingNew(String who, Step step, Talks talks) {
        for (var viewer : viewers(who, talks)) {
            unchanged(viewer, step, talks);
        }
        return step;
    }

    private Step nobodyElse(Step step, Talks talks) {
        for (var room : talks.rooms().keys()) {
            if (!step.named().contains(room)) {
                unchanged(new Viewer.OfRoom(room, names.of(room)), step, talks);
            }
        }
        return step;
    }

    private void unchanged(Viewer viewer, Step step, Talks talks) {
        var before = viewer.view(step.before(), now);
        var after = viewer.view(talks, now);
        require(
                before.equals(after),
                "%s sees something new".formatted(viewer.name()),
                summary(after.since(before)));
    }

    private Step may(
            Sentence sentence, String who, String what, boolean may, Step step, Talks talks) {
        for (var viewer : viewers(who, talks)) {
            for (var target : targets(sentence, what)) {
                var title = target.words().getFirst();
                require(
                        viewer.view(talks, now).may(title) == may,
                        "%s %s “%s”".formatted(viewer.name(), may ? "may not" : "may", title),
                        "It may: %s."
                                .formatted(
                                        new LinkedHashSet<>(
                                                viewer.view(talks, now).offers().stream()
                                                        .map(offer -> offer.title())
                                                        .toList())));
            }
        }
        return step;
    }

    /// What is looked for: words, or any identifier of a label.
    private record Target(String said, List<String> words) {}

    private List<Target> targets(Sentence sentence, String what) {
        var targets = new ArrayList<Target>();
        var matcher = QUOTED.matcher(what);
        while (matcher.find()) {
            var each = matcher.group();
            if (each.startsWith("“")) {
                var words = sentence.quotation(each);
                targets.add(new Target("“" + words + "”", List.of(words)));
            } else {
                var ids = things.ids(each.substring(1, each.length() - 1));
                require(!ids.isEmpty(), "nothing is called " + each, "Mend the label.");
                targets.add(new Target(each, ids.stream().map(id -> id.text()).toList()));
            }
        }
        require(!targets.isEmpty(), "this does not say what is seen", FORMS);
        return targets;
    }

    private Step step(Step step, String who) {
        var named = new LinkedHashSet<>(step.named());
        for (var name : Scene.several(who)) {
            names.find(name).ifPresent(named::add);
        }
        return new Step(step.before(), step.outcome(), Set.copyOf(named));
    }

    private List<Viewer> viewers(String who, Talks talks) {
        var viewers = new ArrayList<Viewer>();
        for (var name : Scene.several(who)) {
            var room = names.find(name);
            if (name.equalsIgnoreCase("everyone")) {
                talks.rooms().values().stream()
                        .filter(r -> r.kind() != RoomKind.PUBLIC)
                        .forEach(r -> viewers.add(new Viewer.OfRoom(r.room(), names.of(r.room()))));
            } else if (room.isPresent() && room.get().equals(RoomId.DESK)) {
                talks.desk().team().keys().stream()
                        .filter(m ->
                                talks.desk().team().find(m).filter(Role.LEAD::equals).isPresent())
                        .forEach(m -> viewers.add(new Viewer.OfTeam(m)));
            } else if (room.isPresent()) {
                viewers.add(new Viewer.OfRoom(room.get(), name));
            } else {
                require(
                        talks.desk().team().has(name),
                        "neither a room nor one of the team is called \"%s\"".formatted(name),
                        names.nearest(name));
                viewers.add(new Viewer.OfTeam(name));
            }
        }
        return viewers;
    }

    private void require(boolean holds, String otherwise, String mend) {
        if (!holds) {
            throw place.trouble(otherwise, mend);
        }
    }
}
