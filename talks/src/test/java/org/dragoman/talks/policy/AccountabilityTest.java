package org.dragoman.talks.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.dragoman.talks.Basis;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.ConfidenceEvent;
import org.dragoman.talks.Digest;
import org.dragoman.talks.Id;
import org.dragoman.talks.Message;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seat;
import org.junit.jupiter.api.Test;

/// What the record itself answers for, over generated journals.
class AccountabilityTest {

    /// What was carried has the digest of what was granted, and the grant stands earlier.
    @Test
    void whatIsCarriedIsWhatWasGrantedEarlier() {
        int carried = 0;
        int files = 0;
        for (int i = 0; i < 250; i++) {
            var play = new Play(Subject.SOUND);
            var theme = i % 2 == 0 ? Theme.SHUTTLE : Theme.SUBSTANCE;
            Scripts.draw(new SplittableRandom(i), 120, theme).forEach(play::step);
            Map<Id, Digest> granted = new HashMap<>();
            Map<Id, ConfidenceEvent.Held> held = new HashMap<>();
            for (var entry : play.journal()) {
                switch (entry.event()) {
                    case ConfidenceEvent.Granted it -> granted.put(it.grant(), it.digest());
                    case ConfidenceEvent.Revoked it -> granted.remove(it.grant());
                    case ConfidenceEvent.Expired it -> granted.remove(it.grant());
                    case ConfidenceEvent.Held it -> held.put(it.hold(), it);
                    case ConfidenceEvent.Carried it -> {
                        carried++;
                        assertThat(granted).containsEntry(it.grant(), it.digest());
                    }
                    case ConfidenceEvent.Delivered it -> {
                        var what = held.get(it.hold());
                        if (what.basis() instanceof Basis.OnGrant(_, var grant)) {
                            assertThat(what.message().digest()).isEqualTo(granted.get(grant));
                            files += what.message().attachments().size();
                        }
                    }
                    default -> {}
                }
            }
        }
        System.out.println("carried as granted: " + carried + ", with files: " + files);
        assertThat(carried).isGreaterThan(50);
        assertThat(files).isPositive();
    }

    /// Every item and every note of a room holds a word of its own; no other room ever shows one.
    @Test
    void aCanaryInWhatARoomConfidesIsFoundNowhereElse() {
        int canaries = 0;
        for (int i = 0; i < 120; i++) {
            var script = marked(Scripts.draw(new SplittableRandom(i), 80));
            var play = new Play(Subject.SOUND);
            script.forEach(play::step);
            var now = Step.moment(script.size());
            for (var room : Scene.ROOMS) {
                var view =
                        new String(
                                play.view(new Seat(room, Scene.head(room)), now),
                                StandardCharsets.UTF_8);
                for (var other : Scene.ROOMS) {
                    if (!other.equals(room)) {
                        assertThat(view).doesNotContain(canary(other));
                    } else if (view.contains(canary(room))) {
                        canaries++;
                    }
                }
            }
        }
        System.out.println("rooms that showed their own canaries: " + canaries);
        assertThat(canaries).isGreaterThan(50);
    }

    private static String canary(RoomId room) {
        return "canary" + room.name().replace(" ", "") + "z";
    }

    /// The same script, with a canary in every field that a room keeps to itself or confides.
    private static List<Step> marked(List<Step> script) {
        var steps = new ArrayList<Step>();
        for (var step : script) {
            var mark = canary(step.room());
            if (step.idle()) {
                steps.add(step);
                continue;
            }
            steps.add(
                    switch (step.command().getFirst()) {
                        case ConfidenceAct.WriteNote(var words) ->
                                with(step, new ConfidenceAct.WriteNote(words + mark));
                        case ConfidenceAct.Confide(var m, var terms, var first, var kept) ->
                                with(
                                        step,
                                        new ConfidenceAct.Confide(
                                                marked(m, mark), terms, first, kept));
                        case ConfidenceAct.Reword(var item, var words) ->
                                with(step, new ConfidenceAct.Reword(item, words + mark));
                        default -> step;
                    });
        }
        return steps;
    }

    private static Message marked(Message message, String mark) {
        return message.words().isBlank()
                ? message
                : ShuttleSecret.otherwise(message, message.words() + mark);
    }

    private static Step with(Step step, ConfidenceAct act) {
        return new Step(step.at(), step.by(), List.of(act));
    }
}
