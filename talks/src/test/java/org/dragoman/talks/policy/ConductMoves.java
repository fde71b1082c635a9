package org.dragoman.talks.policy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.talks.Command;
import org.dragoman.talks.Id;
import org.dragoman.talks.MandateAct;
import org.dragoman.talks.PromiseAct;
import org.dragoman.talks.PromiseEnd;
import org.dragoman.talks.PromiseOrder;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.RoundOrder;
import org.dragoman.talks.RoundStage;
import org.dragoman.talks.SessionForm;
import org.dragoman.talks.SessionOrder;
import org.dragoman.talks.SoundingOutAct;
import org.dragoman.talks.SoundingOutOrder;
import org.dragoman.talks.SoundingsOut;
import org.dragoman.talks.Talks;

/// Draws acts and orders about sessions, soundings, mandates, promises and dates.
record ConductMoves(Talks talks, Draw draw, Instant at) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    private static Optional<ProceedingsMoves.Move> desk(Command order) {
        return Optional.of(new ProceedingsMoves.Move(RoomId.DESK, order));
    }

    Optional<ProceedingsMoves.Move> sounding() {
        for (var sounding : talks.desk().proceedings().soundings().soundings().values()) {
            if (sounding.ended() != SoundingsOut.Stage.SOUNDED) {
                continue;
            }
            for (var room : sounding.rooms().stream().sorted().toList()) {
                if (!sounding.answers().has(room)) {
                    return Optional.of(
                            new ProceedingsMoves.Move(room, answer(sounding.sounding(), 0.8)));
                }
            }
            return desk(new SoundingOutOrder.ConveneTalks(sounding.sounding()));
        }
        return Optional.empty();
    }

    private Command answer(Id sounding, double yes) {
        return new SoundingOutAct.AnswerTerms(sounding, draw.chance(yes), draw.words());
    }

    Optional<ProceedingsMoves.Move> session() {
        for (var round : talks.desk().rounds().values()) {
            switch (round.to()) {
                case CONVENED, RESUMED -> {
                    return desk(
                            new RoundOrder.Move(
                                    round.round(),
                                    draw.chance(0.5) ? RoundStage.IN_ROOMS : RoundStage.SHUTTLE,
                                    draw.words()));
                }
                case IN_ROOMS, SHUTTLE, PLENARY -> {
                    return desk(draw.chance(0.5) ? opening(round.round()) : rest(round.round()));
                }
                case BREAK, CAPITALS -> {
                    return desk(
                            new RoundOrder.Move(round.round(), RoundStage.RESUMED, draw.words()));
                }
                case CLOSED -> {}
            }
        }
        return Optional.empty();
    }

    private Command rest(Id round) {
        return new SessionOrder.AdjournUntil(
                round,
                draw.chance(0.5) ? RoundStage.BREAK : RoundStage.CAPITALS,
                draw.words(),
                hour(),
                ZONE);
    }

    private Command opening(Id id) {
        var round = talks.desk().rounds().find(id);
        var rooms = round.isEmpty() ? Set.copyOf(draw.cast().delegations()) : round.get().rooms();
        boolean plenary = round.isPresent() && round.get().to() == RoundStage.PLENARY;
        return new SessionOrder.OpenSession(
                id,
                plenary || draw.chance(0.2)
                        ? rooms
                        : Set.of(draw.one(rooms.stream().sorted().toList())),
                plenary ? SessionForm.PLENARY : draw.one(SessionForm.values()),
                draw.words());
    }

    private LocalDateTime hour() {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC)
                .plusMinutes(draw.chance(0.1) ? -600 : 120);
    }

    private Instant due() {
        return at.plusSeconds(draw.random.nextInt(12) * 10L);
    }

    Command order() {
        var conduct = talks.desk().proceedings();
        var rounds = draw.id(talks.desk().rounds().keys());
        var room = draw.room();
        var promises = draw.id(conduct.promises().promises().keys());
        return switch (draw.random.nextInt(15)) {
            case 0 ->
                    new SessionOrder.Announce(
                            draw.chance(0.6)
                                    ? Set.copyOf(draw.cast().delegations())
                                    : Set.of(draw.delegation()),
                            draw.words(),
                            "the villa",
                            hour(),
                            ZONE);
            case 1 -> new SessionOrder.Reschedule(rounds, hour(), ZONE);
            case 2 -> rest(rounds);
            case 3, 4 -> opening(rounds);
            case 5 ->
                    new SessionOrder.CloseSession(
                            draw.id(conduct.sessions().sessions().keys()), draw.words());
            case 6, 7 ->
                    new SoundingOutOrder.SoundOut(
                            draw.chance(0.5)
                                    ? Set.copyOf(draw.cast().delegations())
                                    : Set.of(draw.delegation()),
                            draw.words(),
                            at.plusSeconds(draw.random.nextInt(20) * 10L));
            case 8 ->
                    new SoundingOutOrder.ConveneTalks(
                            draw.id(conduct.soundings().soundings().keys()));
            case 9, 10 -> new PromiseOrder.GivePromise(room, draw.words(), due());
            case 11 ->
                    new PromiseOrder.CallPromise(
                            promises, draw.one(PromiseEnd.values()), draw.words());
            case 12 -> new PromiseOrder.NoteReliance(promises, Set.of(room), draw.words());
            case 13 ->
                    draw.chance(0.5)
                            ? new PromiseOrder.NoteOutsideDate(draw.words(), due())
                            : new PromiseOrder.MoveOutsideDate(
                                    draw.id(conduct.promises().dates().keys()),
                                    due(),
                                    draw.words());
            default ->
                    new PromiseOrder.NoteVeto(
                            draw.words(), draw.chance(0.5) ? Set.of() : Set.of(room), draw.words());
        };
    }

    Command act(RoomState room) {
        var conduct = room.proceedings();
        return switch (draw.random.nextInt(7)) {
            case 0 -> answer(draw.id(conduct.soundings().soundings().keys()), 0.5);
            case 1, 2 ->
                    new MandateAct.GiveMandate(
                            draw.chance(0.6)
                                    ? new Id("")
                                    : draw.id(room.consultations().asked().keys()),
                            draw.words(),
                            List.of(draw.words()));
            case 3, 4 -> new PromiseAct.MakePromise(draw.words(), due());
            case 5 ->
                    new PromiseAct.HoldPromise(
                            draw.id(conduct.promises().promises().keys()),
                            draw.one(PromiseEnd.values()),
                            draw.words());
            default -> new PromiseAct.TellDate(draw.words(), due());
        };
    }
}
