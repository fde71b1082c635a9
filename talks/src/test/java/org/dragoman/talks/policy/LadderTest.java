package org.dragoman.talks.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.dragoman.talks.AssentEvent;
import org.dragoman.talks.Clause;
import org.dragoman.talks.Command;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Id;
import org.dragoman.talks.InstrumentEvent;
import org.dragoman.talks.ReplyEvent;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Settings;
import org.dragoman.talks.TextEvent;
import org.dragoman.talks.TextOrder;
import org.dragoman.talks.Texts;
import org.dragoman.talks.Wording;
import org.dragoman.testkit.Shared;
import org.junit.jupiter.api.Test;

/// Clauses climb PROPOSED→BRACKETED→AGREED_AD_REFERENDUM→CLOSED only as the rules have it, on
/// random walks; and no words are lost on the way.
class LadderTest {

    private static final int STEPS = 120;

    /// How one clause of one text stands in one room.
    private static Map<String, Clause.Stage> stages(Play play) {
        var stages = new TreeMap<String, Clause.Stage>();
        for (var room : Scene.DELEGATIONS) {
            for (var text : shown(play, room)) {
                for (var clause : text.clauses()) {
                    stages.put(room + "|" + text.text() + "|" + clause.name(), text.stage(clause));
                }
            }
        }
        return stages;
    }

    private static List<Texts.Shown> shown(Play play, RoomId room) {
        return play.talks().room(room).stream()
                .flatMap(state -> state.texts().shown().values().stream())
                .toList();
    }

    /// What may bring a clause from one stage to another: the event it takes.
    private static boolean may(Clause.Stage from, Clause.Stage to, List<Entry> entries) {
        var events = entries.stream().map(Entry::event).toList();
        if (from == Clause.Stage.CLOSED) {
            return false;
        }
        return switch (to) {
            case AGREED_AD_REFERENDUM ->
                    events.stream()
                            .anyMatch(e ->
                                    (e instanceof TextEvent.SilenceEnded end && !end.broken())
                                            || e instanceof AssentEvent.ClausesAgreed);
            case PROPOSED, BRACKETED ->
                    events.stream()
                            .anyMatch(e ->
                                    from == Clause.Stage.AGREED_AD_REFERENDUM
                                            ? e instanceof TextEvent.ClausesReopened
                                            : e instanceof TextEvent.TextShown
                                                    || e instanceof TextEvent.VersionWithdrawn);
            case CLOSED ->
                    from == Clause.Stage.AGREED_AD_REFERENDUM
                            && events.stream()
                                    .anyMatch(e -> e instanceof InstrumentEvent.EnteredIntoForce);
        };
    }

    @Test
    void everyClauseClimbsOnlyByTheRules() {
        int walks = Shared.full() ? 5_000 : 250;
        var climbs = new TreeMap<String, Integer>();
        for (int walk = 0; walk < walks; walk++) {
            var random = new SplittableRandom(walk);
            var play = new Play(Subject.SOUND);
            var opening = Scene.opening(Settings.USUAL);
            opening.forEach(play::step);
            var stages = stages(play);
            int kept = play.journal().size();
            for (int i = opening.size(); i < opening.size() + STEPS; i++) {
                play.advance(Step.moment(i));
                kept = check(play, stages, kept, climbs);
                stages = stages(play);
                var draw = new Draw(random, play.talks(), Cast.USUAL);
                var moves = new TextMoves(play.talks(), draw, Step.moment(i));
                var asked = moves.asked();
                var room = asked.isEmpty() ? draw.one(Scene.DELEGATIONS) : draw.one(asked);
                var state = play.talks().room(room).orElseThrow();
                Command command = draw.chance(0.5) ? moves.order() : moves.reply(state);
                play.step(
                        Step.of(
                                i,
                                command instanceof TextOrder
                                        ? Scene.LEAD
                                        : Step.person(room, Scene.head(room)),
                                command));
                kept = check(play, stages, kept, climbs);
                stages = stages(play);
            }
            lossless(play.journal());
        }
        System.out.println("climbs in " + walks + " walks of " + STEPS + " steps: " + climbs);
        assertThat(climbs)
                .containsKeys(
                        "PROPOSED→BRACKETED",
                        "BRACKETED→PROPOSED",
                        "PROPOSED→AGREED_AD_REFERENDUM",
                        "AGREED_AD_REFERENDUM→PROPOSED");
        assertThat(climbs).doesNotContainKey("BRACKETED→AGREED_AD_REFERENDUM");
    }

    /// Journals on instruments, which alone close a text.
    @Test
    void clausesCloseOnlyWithTheWholeByTheirInstrument() {
        int walks = Shared.full() ? 600 : 60;
        var climbs = new TreeMap<String, Integer>();
        for (int walk = 0; walk < walks; walk++) {
            var play = new Play(Subject.SOUND);
            var stages = stages(play);
            int kept = 0;
            for (var step : Scripts.draw(new SplittableRandom(walk), 120, Theme.ACCORD)) {
                play.advance(step.at());
                kept = check(play, stages, kept, climbs);
                stages = stages(play);
                play.step(step);
                kept = check(play, stages, kept, climbs);
                stages = stages(play);
            }
        }
        System.out.println("climbs in " + walks + " journals on instruments: " + climbs);
        assertThat(climbs).containsKey("AGREED_AD_REFERENDUM→CLOSED");
    }

    private static int check(
            Play play, Map<String, Clause.Stage> before, int kept, Map<String, Integer> climbs) {
        var entries = play.journal().subList(kept, play.journal().size());
        stages(play)
                .forEach((clause, to) -> {
                    var from = before.getOrDefault(clause, to);
                    if (from != to) {
                        climbs.merge(from + "→" + to, 1, Integer::sum);
                        assertThat(may(from, to, entries))
                                .as(() -> clause + " " + from + "→" + to + " by " + entries)
                                .isTrue();
                    }
                });
        return play.journal().size();
    }

    /// Words once put forward stand in every later version until their owner withdrew them or
    /// agreed to merge them; read from the events alone.
    private static void lossless(List<Entry> journal) {
        record Words(RoomId room, Id text, String clause, Wording words) {}
        Set<Words> open = new HashSet<>();
        var asks = new TreeMap<String, ReplyEvent.MergeAsked>();
        for (var entry : journal) {
            switch (entry.event()) {
                case TextEvent.VariantProposed(var room, var id, var clause, var words) ->
                        open.add(new Words(room, id, clause, words));
                case TextEvent.VariantWithdrawn(var room, var id, var clause, var words) ->
                        open.remove(new Words(room, id, clause, words));
                case ReplyEvent.MergeAsked ask -> asks.put(ask.merge().text(), ask);
                case ReplyEvent.WordsMerged(var room, var merge) -> {
                    var ask = asks.get(merge.text());
                    for (var words : ask.own()) {
                        open.remove(new Words(room, ask.text(), ask.clause(), words));
                    }
                    open.add(new Words(room, ask.text(), ask.clause(), ask.into()));
                }
                case TextEvent.VersionDrafted(var id, _, var version, _) -> {
                    var lost = new ArrayList<Words>();
                    for (var words : open) {
                        boolean stands =
                                !words.text().equals(id)
                                        || version.clause(words.clause())
                                                .filter(c -> said(c, words.words()))
                                                .isPresent();
                        if (!stands) {
                            lost.add(words);
                        }
                    }
                    assertThat(lost).isEmpty();
                }
                default -> {}
            }
        }
    }

    /// Whether some variant says these words in their language.
    private static boolean said(Clause clause, Wording words) {
        return clause.variants().stream()
                .anyMatch(v -> v.words().entrySet().containsAll(words.words().entrySet()));
    }
}
