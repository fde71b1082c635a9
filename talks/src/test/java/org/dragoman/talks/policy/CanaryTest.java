package org.dragoman.talks.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dragoman.talks.Command;
import org.dragoman.talks.ConfidenceOrder;
import org.dragoman.talks.Digest;
import org.dragoman.talks.Id;
import org.dragoman.talks.Language;
import org.dragoman.talks.RoomCommand;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Wording;
import org.junit.jupiter.api.Test;

/// A canary of its own in every field of every command of a room: found in another room only where
/// the policy table released those very words to it.
class CanaryTest {

    private static final Pattern CANARY = Pattern.compile("canary\\d+z");

    /// Puts a canary into one text of a command; which one, and where it stands, is remembered.
    private static final class Marker {
        final SplittableRandom random;
        final Map<String, String> fields = new TreeMap<>();
        private int target;
        private int seen;
        private String mark = "";
        private String field = "";

        Marker(SplittableRandom random) {
            this.random = random;
        }

        Command marked(Command command) {
            seen = 0;
            target = Integer.MAX_VALUE;
            rebuilt(command, command.getClass().getSimpleName());
            if (seen == 0) {
                return command;
            }
            target = random.nextInt(seen);
            seen = 0;
            mark = "canary" + fields.size() + "z";
            var marked = (Command) rebuilt(command, command.getClass().getSimpleName());
            fields.put(mark, field);
            return marked;
        }

        private Object rebuilt(Object value, String path) {
            return switch (value) {
                case String text -> text(text, path);
                case Id _, RoomId _, Language _, Digest _ -> value;
                case Wording wording -> {
                    var next = wording;
                    for (var words : wording.words().entrySet()) {
                        next = next.with(words.getKey(), text(words.getValue(), path));
                    }
                    yield next;
                }
                case List<?> list -> list.stream().map(each -> rebuilt(each, path)).toList();
                case Set<?> set -> {
                    var next = new HashSet<Object>();
                    set.forEach(each -> next.add(rebuilt(each, path)));
                    yield next;
                }
                case Record record -> record(record, path);
                default -> value;
            };
        }

        private String text(String text, String path) {
            if (seen++ == target) {
                field = path;
                return text + mark;
            }
            return text;
        }

        private Object record(Record record, String path) {
            var components = record.getClass().getRecordComponents();
            var values = new ArrayList<Object>();
            try {
                for (var component : components) {
                    values.add(
                            rebuilt(
                                    component.getAccessor().invoke(record),
                                    path + "." + component.getName()));
                }
                return record.getClass()
                        .getDeclaredConstructor(
                                Arrays.stream(components)
                                        .map(RecordComponent::getType)
                                        .toArray(Class<?>[]::new))
                        .newInstance(values.toArray());
            } catch (ReflectiveOperationException _) {
                // A value that cannot be with these words: the command stays as it was.
                return record;
            }
        }
    }

    @Test
    void aCanaryIsFoundElsewhereOnlyWhereTheTableReleasedThoseWords() {
        var shown = new TreeSet<String>();
        var marked = new TreeSet<String>();
        var released = new TreeSet<String>();
        var strays = new TreeSet<String>();
        for (int i = 0; i < 180; i++) {
            var random = new SplittableRandom(7_000 + i);
            var marker = new Marker(random);
            var script = new ArrayList<Step>();
            var play = new Play(Subject.SOUND);
            for (var step : Scripts.draw(random, 100)) {
                var next = step(play, marker, step);
                script.add(next);
                play.step(next);
            }
            marked.addAll(marker.fields.values());
            var now = Step.moment(script.size());
            for (var observer : Scene.OBSERVERS) {
                var told = told(script, observer);
                for (var canary : canaries(play, observer, now)) {
                    var by = by(script, canary);
                    if (by.equals(observer)) {
                        shown.add(marker.fields.get(canary));
                    } else if (told.contains(canary)) {
                        released.add(marker.fields.get(canary));
                    } else {
                        strays.add(marker.fields.get(canary) + " of " + by + " at " + observer);
                    }
                }
            }
        }
        System.out.printf(
                "canaries: %d fields marked, %d shown to their own room, %d released elsewhere%n",
                marked.size(), shown.size(), released.size());
        assertThat(strays).isEmpty();
        assertThat(marked).hasSizeGreaterThan(80);
        assertThat(shown).hasSizeGreaterThan(50);
    }

    private static Step step(Play play, Marker marker, Step step) {
        if (step.idle()) {
            return step;
        }
        play.advance(step.at());
        var command = step.command().getFirst();
        var next =
                switch (command) {
                    case ConfidenceOrder.ReadBack(var room, var grant, _) ->
                            new ConfidenceOrder.ReadBack(
                                    room, grant, granted(play, room, grant, command));
                    case ConfidenceOrder.Carry(var room, var grant, _, _) ->
                            new ConfidenceOrder.Carry(
                                    room, grant, granted(play, room, grant, command), Draw.FOUND);
                    case RoomCommand act -> marker.marked(act);
                    default -> command;
                };
        return new Step(step.at(), step.by(), List.of(next));
    }

    /// The mediator reads back and carries the words that were granted, canary and all.
    private static String granted(Play play, RoomId room, Id grant, Command command) {
        return play.talks()
                .room(room)
                .flatMap(state -> state.confidences().grants().find(grant))
                .map(it -> it.words())
                .orElse(command.toString());
    }

    private static Set<String> canaries(Play play, RoomId observer, Instant now) {
        var found = new TreeSet<String>();
        var view = play.view(new Seat(observer, Scene.head(observer)), now);
        var matcher = CANARY.matcher(new String(view, StandardCharsets.UTF_8));
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static Set<String> told(List<Step> script, RoomId observer) {
        var told = new TreeSet<String>();
        for (var release : PolicyTable.released(script, observer)) {
            var matcher = CANARY.matcher(release.what());
            while (matcher.find()) {
                told.add(matcher.group());
            }
        }
        return told;
    }

    private static RoomId by(List<Step> script, String canary) {
        return script.stream()
                .filter(step -> step.command().toString().contains(canary))
                .map(Step::room)
                .findFirst()
                .orElseThrow();
    }
}
