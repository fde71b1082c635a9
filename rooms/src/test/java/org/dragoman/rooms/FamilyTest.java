package org.dragoman.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.talks.Call;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Door;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Talks;
import org.dragoman.talks.policy.Twins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FamilyTest {

    private static final Times UTC =
            new Times(
                    new Place("Venue", ZoneOffset.UTC),
                    new Place("", ZoneOffset.UTC),
                    Language.ENGLISH);

    /// The heads of all rooms in generated talks, as they look at them.
    private static List<View> views(int many) {
        var views = new ArrayList<View>();
        for (var twin : Twins.draw(21, many)) {
            var talks = Talks.NONE;
            for (var entry : twin.one()) {
                talks = talks.after(entry);
            }
            for (var room : talks.rooms().values()) {
                var seat = new Seat(room.room(), room.room() + " 1");
                if (room.kind() != RoomKind.PUBLIC
                        && room.people().persons().has(seat.name())
                        && room.people().persons().find(seat.name()).orElseThrow().mayAct()) {
                    views.add(
                            new View(room, seat, twin.now(), Words.in(Language.ENGLISH), UTC, ""));
                }
            }
        }
        return views;
    }

    /// What the form promises, the door keeps: with something filled in, and with each choice.
    @Test
    void everyFormThatIsShownCanBeSent() {
        var shut = new TreeSet<String>();
        var seen = new TreeSet<String>();
        for (var view : views(48)) {
            for (var asking : Askings.of(view, List.of(Family.values()))) {
                seen.add(asking.act());
                for (var choices : choices(asking)) {
                    if (fillings(asking, choices).stream()
                            .noneMatch(it -> goes(view, it, asking))) {
                        shut.add(asking.act() + " " + choices);
                    }
                }
            }
        }
        assertThat(shut).isEmpty();
        assertThat(seen).hasSizeGreaterThan(24);
    }

    private static boolean goes(View view, Map<String, List<String>> filled, Asking asking) {
        var act = Act.of(asking.act()).orElseThrow();
        assertThat(act.fields()).containsAll(filled.keySet());
        var fields = new TreeMap<>(filled);
        fields.put(Act.SEEN, List.of("" + view.state().version()));
        return act.read(new Fields(fields), UTC) instanceof Reading.Asks(var command, _)
                && new Door(view.state(), view.seat())
                                .decide(command, false, Call.ANY, view.now(), _ -> new Id("new"))
                        instanceof Decision.Accepted;
    }

    /// Each option of each choice at least once.
    private static List<Map<String, String>> choices(Asking asking) {
        var all = new ArrayList<Map<String, String>>();
        all.add(Map.of());
        for (var field : asking.fields()) {
            if (field instanceof Field.OneOf(var name, var options, _)) {
                var next = new ArrayList<Map<String, String>>();
                for (var so : all) {
                    for (var option : options.keySet()) {
                        var more = new TreeMap<>(so);
                        more.put(name, option);
                        next.add(more);
                    }
                }
                all = next;
            }
        }
        return all;
    }

    /// With nothing ticked, and with one ticked.
    private static List<Map<String, List<String>>> fillings(
            Asking asking, Map<String, String> choices) {
        return List.of(filled(asking, choices, false), filled(asking, choices, true));
    }

    private static Map<String, List<String>> filled(
            Asking asking, Map<String, String> choices, boolean tick) {
        var filled = new TreeMap<String, List<String>>();
        choices.forEach((name, value) -> filled.put(name, List.of(value)));
        for (var field : asking.fields()) {
            switch (field) {
                case Field.Hidden(var name, var value) ->
                        filled.merge(name, List.of(value), FamilyTest::both);
                case Field.Paragraph(var name, _) -> filled.put(name, List.of("ten words"));
                case Field.Line(var name, _) -> filled.put(name, List.of("a name of its own"));
                case Field.Lines(var name, _) -> filled.put(name, List.of("a line"));
                case Field.When(var name) -> filled.put(name, List.of("2999-01-01T12:00"));
                case Field.HowMany(var name, var first, _) -> filled.put(name, List.of("" + first));
                case Field.OneOf _ -> {}
                case Field.AnyOf(var name, var options) -> {
                    if (tick && !options.isEmpty()) {
                        filled.put(name, List.of(options.keySet().iterator().next()));
                    }
                }
                case Field.Side(var name, var languages) -> {
                    filled.put("language", languages.stream().map(it -> it.tag()).toList());
                    filled.put(name, languages.stream().map(_ -> "other words").toList());
                }
                case Field.Figures _ -> {
                    filled.put("what", List.of("days", ""));
                    filled.put("low", List.of("7", ""));
                    filled.put("best", List.of("10.5", ""));
                    filled.put("high", List.of("14", ""));
                    filled.put("unit", List.of("days", ""));
                }
            }
        }
        return filled;
    }

    private static List<String> both(List<String> one, List<String> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    @Test
    void everyFormOfAFamilyIsKnownAndLeadsBackToItsPage() {
        for (var family : Family.values()) {
            for (var act : family.acts()) {
                assertThat(Act.of(act).map(Act::home)).contains(family.page());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFamilyAndItsFormsHaveWords(Language language) {
        var words = Words.in(language);
        var missing = new ArrayList<String>();
        for (var family : Family.values()) {
            missing.add("family." + family);
            missing.add("family.nothing." + family);
            for (var act : family.acts()) {
                missing.add("ask." + act);
                missing.add("ask." + act + ".do");
                if (Family.awaited(act)) {
                    missing.add("wait.ask." + act);
                }
            }
        }
        missing.removeIf(words::has);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyFieldAndChoiceOfAFormHasWordsInBothLanguages() {
        var missing = new TreeSet<String>();
        for (var view : views(30)) {
            for (var asking : Askings.of(view, List.of(Family.values()))) {
                for (var field : asking.asked()) {
                    if (!(field instanceof Field.Figures || field instanceof Field.Side)) {
                        missing.add("part." + field.name());
                    }
                    if (field instanceof Field.OneOf(_, var options, var named) && !named) {
                        options.values().forEach(it -> missing.add("choice." + it));
                    }
                }
            }
        }
        assertThat(missing).hasSizeGreaterThan(20);
        missing.removeIf(key ->
                Arrays.stream(Language.values()).allMatch(language -> Words.in(language).has(key)));
        assertThat(missing).isEmpty();
    }
}
