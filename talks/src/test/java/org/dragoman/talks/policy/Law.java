package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.dragoman.talks.AssentAct;
import org.dragoman.talks.Call;
import org.dragoman.talks.CapitalAct;
import org.dragoman.talks.Command;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Id;
import org.dragoman.talks.OfferAct;
import org.dragoman.talks.ReplyAct;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoundAct;
import org.dragoman.talks.Seat;
import org.dragoman.talks.TextAct;
import org.dragoman.talks.Wording;

/// Non-interference: the observer is shown and answered the same, byte for byte.
final class Law {

    private Law() {}

    /// What the observer could tell a pair apart by; nothing where the law holds.
    static Optional<String> broken(Subject subject, Pairs.Pair pair, SplittableRandom random) {
        var one = new Play(subject);
        var other = new Play(subject);
        var head = new Seat(pair.observer(), Scene.head(pair.observer()));
        var member = new Seat(pair.observer(), Scene.member(pair.observer()));
        int size = pair.one().size();
        int every = 1 + size / 6;
        for (int i = 0; i < size; i++) {
            var first = one.step(pair.one().get(i));
            var second = other.step(pair.other().get(i));
            if (pair.one().get(i).room().equals(pair.observer())
                    && !same(answers(first, head), answers(second, head))) {
                return Optional.of("the answer at step " + i);
            }
            if (i % every == every - 1 || i == size - 1) {
                var seat = i % 2 == 0 ? head : member;
                var now = pair.one().get(i).at();
                if (!Arrays.equals(one.view(seat, now), other.view(seat, now))) {
                    return Optional.of("the view after step " + i);
                }
            }
        }
        var now = Step.moment(size);
        var version = one.talks().room(pair.observer()).map(r -> r.version()).orElse(0L);
        for (var command : questions(one, other, random)) {
            for (long expected : new long[] {Call.ANY, version}) {
                if (!Arrays.equals(
                                one.ask(head, now, expected, command),
                                other.ask(head, now, expected, command))
                        && releasesTheSame(
                                pair,
                                Step.of(
                                        size,
                                        Step.person(pair.observer(), head.name()),
                                        command))) {
                    return Optional.of("the answer to " + command);
                }
            }
        }
        return Arrays.equals(one.view(head, now), other.view(head, now))
                ? Optional.empty()
                : Optional.of("the last view");
    }

    /// Whether the policy table lets the observer learn the same by doing it, in both scripts: an
    /// adherence that is the last one tells that the others have adhered.
    private static boolean releasesTheSame(Pairs.Pair pair, Step asked) {
        return releasesTheSame(pair.one(), pair.other(), pair.observer(), asked);
    }

    private static boolean releasesTheSame(
            List<Step> one, List<Step> other, RoomId observer, Step asked) {
        return PolicyTable.released(and(one, asked), observer)
                .equals(PolicyTable.released(and(other, asked), observer));
    }

    private static List<Step> and(List<Step> script, Step asked) {
        var all = new ArrayList<>(script);
        all.add(asked);
        return all;
    }

    /// Single-step probes: an act of another that releases nothing changes nothing at once.
    static Optional<String> probed(
            Subject subject, List<Step> script, RoomId observer, SplittableRandom random) {
        var play = new Play(subject);
        var seat = new Seat(observer, Scene.head(observer));
        var released = new TreeSet<Instant>();
        for (var release : PolicyTable.released(script, observer)) {
            released.add(release.at());
        }
        for (int i = 0; i < script.size(); i++) {
            var step = script.get(i);
            if (step.idle()) {
                continue;
            }
            boolean quiet = Secret.of(step, observer) && !released.contains(step.at());
            if (!quiet || random.nextInt(2) > 0) {
                play.step(step);
                continue;
            }
            var before = play.view(seat, step.at());
            var questions = questions(play, play, random);
            var answers = answers(play, seat, step, questions);
            play.step(step);
            if (!Arrays.equals(before, play.view(seat, step.at()))) {
                return Optional.of("the view at step " + i + ", " + step);
            }
            var after = answers(play, seat, step, questions);
            for (int k = 0; k < questions.size(); k++) {
                var asked =
                        new Step(
                                step.at(),
                                Step.person(observer, seat.name()),
                                List.of(questions.get(k)));
                if (!Arrays.equals(answers.get(k), after.get(k))
                        && releasesTheSame(
                                script.subList(0, i), script.subList(0, i + 1), observer, asked)) {
                    return Optional.of("an answer at step " + i + ", " + step);
                }
            }
        }
        return Optional.empty();
    }

    private static List<byte[]> answers(Play play, Seat seat, Step step, List<Command> questions) {
        var answers = new ArrayList<byte[]>();
        for (var question : questions) {
            answers.add(play.ask(seat, step.at(), Call.ANY, question));
        }
        return answers;
    }

    private static List<byte[]> answers(List<Decision> decisions, Seat seat) {
        return decisions.stream().map(decision -> Subject.answer(decision, seat)).toList();
    }

    private static boolean same(List<byte[]> one, List<byte[]> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!Arrays.equals(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Commands that try what the observer might learn by asking: with every sort of identifier,
    /// its own and others', with shared words, about every room's name.
    private static List<Command> questions(Play one, Play other, SplittableRandom random) {
        var ids = new ArrayList<Id>(Draw.all(one.talks()));
        ids.addAll(Draw.all(other.talks()));
        ids.add(new Id("missing"));
        var questions = new ArrayList<Command>();
        for (int i = 0; i < 4; i++) {
            var id = ids.get(random.nextInt(ids.size()));
            var words = Draw.words(random);
            questions.add(new ConfidenceAct.Acknowledge(id, true));
            questions.add(new ConfidenceAct.Revoke(id));
            questions.add(new ConfidenceAct.Reword(id, words));
            questions.add(new ConfidenceAct.WriteNote(words));
            questions.add(new OfferAct.Seal(id, Set.of(words), Set.of(words)));
            questions.add(new OfferAct.Answer(id, Set.of(0)));
            questions.add(new CapitalAct.Instruct(id, 0, words));
            questions.addAll(ShuttleSecret.questions(id, words));
            questions.add(new RoundAct.AgreeToPlenary(id));
            questions.add(new TextAct.BreakSilence(id, words));
            questions.add(new AssentAct.AcceptClause(id, "1"));
            questions.add(new AssentAct.Initial(id));
            questions.add(new ReplyAct.AnswerMerge(id, true));
            questions.add(new ReplyAct.LetOwnerBeKnown(id, "1", Wording.of("en", words)));
            questions.add(new TextAct.ProposeVariant(id, "1", Wording.of("en", words)));
            questions.addAll(ProceedingsQuestions.about(id, words));
            questions.addAll(AccordQuestions.about(id, words));
            questions.add(
                    new ConfidenceAct.DraftGrant(
                            id,
                            words,
                            new RoomId(random.nextBoolean() ? "east" : "observer"),
                            false,
                            Instant.MAX));
        }
        return questions;
    }
}
