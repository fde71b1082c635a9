package org.dragoman.talks.policy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.talks.CapitalAct;
import org.dragoman.talks.Command;
import org.dragoman.talks.Consultations;
import org.dragoman.talks.Digest;
import org.dragoman.talks.ExpertAct;
import org.dragoman.talks.ExpertOrder;
import org.dragoman.talks.Finding;
import org.dragoman.talks.Findings;
import org.dragoman.talks.HandoverAct;
import org.dragoman.talks.HandoverOrder;
import org.dragoman.talks.Id;
import org.dragoman.talks.Inquiry;
import org.dragoman.talks.Press;
import org.dragoman.talks.PressAct;
import org.dragoman.talks.PressOrder;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Talks;

/// Draws acts and orders about experts, the press and handovers.
record PressMoves(Talks talks, Draw draw, Instant at) {

    private static Optional<ProceedingsMoves.Move> in(RoomId room, Command command) {
        return Optional.of(new ProceedingsMoves.Move(room, command));
    }

    static Findings findings(String words) {
        return new Findings(
                List.of(
                        new Finding(
                                words, BigDecimal.ONE, BigDecimal.TWO, BigDecimal.TEN, "tonnes")),
                words,
                List.of());
    }

    private Findings findings() {
        return findings(Draw.words(draw.random));
    }

    Optional<ProceedingsMoves.Move> opinion() {
        var expertise = talks.desk().proceedings().expertise();
        for (var referral : expertise.referrals().values()) {
            if (!referral.forwarded()) {
                return in(RoomId.DESK, new ExpertOrder.ForwardReferral(referral.referral()));
            }
        }
        for (var paper : expertise.papers().values()) {
            if (paper.opinion().isEmpty()) {
                return in(Scene.EXPERTS, new ExpertAct.GiveOpinion(paper.paper(), findings()));
            }
            var from = expertise.referrals().find(paper.referral().getFirst()).orElseThrow();
            if (!from.returned()) {
                return in(RoomId.DESK, new ExpertOrder.ReturnOpinion(paper.paper()));
            }
        }
        return Optional.empty();
    }

    Optional<ProceedingsMoves.Move> inquiry() {
        var expertise = talks.desk().proceedings().expertise();
        for (var data : expertise.data().values()) {
            if (!data.put() && draw.chance(0.5)) {
                return in(RoomId.DESK, new ExpertOrder.PutData(data.data()));
            }
        }
        var furthestFirst =
                expertise.inquiries().values().stream()
                        .sorted(Comparator.comparing(Inquiry::stage).reversed())
                        .toList();
        for (var inquiry : furthestFirst) {
            var id = inquiry.inquiry();
            switch (inquiry.stage()) {
                case PROPOSED, FINDINGS -> {
                    return agreed(inquiry.rooms(), inquiry.agreed(), id);
                }
                case QUESTION_AGREED, EXPERTS_AGREED -> {
                    return inquiry.matter().isEmpty()
                            ? in(RoomId.DESK, new ExpertOrder.PutMatter(id, draw.words()))
                            : agreed(inquiry.rooms(), inquiry.agreed(), id);
                }
                case METHOD_FROZEN -> {
                    return in(RoomId.DESK, new ExpertOrder.AdvanceInquiry(id));
                }
                case DATA -> {
                    if (draw.chance(0.6)) {
                        return in(
                                draw.one(inquiry.rooms().stream().sorted().toList()),
                                new ExpertAct.SubmitData(id, draw.words()));
                    }
                    return inquiry.reported().isEmpty()
                            ? in(Scene.EXPERTS, new ExpertAct.ReportFindings(id, findings()))
                            : in(RoomId.DESK, new ExpertOrder.AdvanceInquiry(id));
                }
                case ACCEPTED -> {}
            }
        }
        return Optional.empty();
    }

    private static Optional<ProceedingsMoves.Move> agreed(
            Set<RoomId> rooms, Set<RoomId> agreed, Id id) {
        for (var room : rooms.stream().sorted().toList()) {
            if (!agreed.contains(room)) {
                return in(room, new ExpertAct.AgreeToMatter(id));
            }
        }
        return in(RoomId.DESK, new ExpertOrder.AdvanceInquiry(id));
    }

    Optional<ProceedingsMoves.Move> communique() {
        for (var it : talks.desk().proceedings().press().communiques().values()) {
            if (it.stage() != Press.Stage.PROPOSED) {
                continue;
            }
            for (var room : it.rooms().stream().sorted().toList()) {
                if (!it.answers().find(room).orElse(false)) {
                    return in(
                            room,
                            draw.chance(0.9)
                                    ? new PressAct.ConsentToCommunique(
                                            it.communique(), Digest.of(it.words()))
                                    : new PressAct.RefuseCommunique(it.communique(), draw.words()));
                }
            }
            return in(RoomId.DESK, new PressOrder.AgreeCommunique(it.communique()));
        }
        return Optional.empty();
    }

    Optional<ProceedingsMoves.Move> readout() {
        for (var readout : talks.desk().proceedings().press().readouts().values()) {
            if (!readout.issued() && draw.chance(0.3)) {
                return readout.room().equals(RoomId.DESK)
                        ? in(
                                RoomId.DESK,
                                new PressOrder.WithdrawMediatorsReadout(readout.readout()))
                        : in(readout.room(), new PressAct.WithdrawReadout(readout.readout()));
            }
        }
        for (var round : talks.desk().rounds().values()) {
            if (draw.chance(0.5)) {
                return in(
                        draw.one(round.rooms().stream().sorted().toList()),
                        new PressAct.WriteReadout(
                                round.round(), draw.words(), embargo().plusSeconds(20)));
            }
        }
        return Optional.empty();
    }

    Optional<ProceedingsMoves.Move> instruction() {
        var capital = talks.room(Scene.CAPITAL).orElseThrow();
        for (var asked : capital.consultations().asked().values()) {
            if (asked.stage() == Consultations.Stage.ASKED && draw.chance(0.6)) {
                return in(
                        Scene.CAPITAL,
                        draw.chance(0.7)
                                ? new CapitalAct.Instruct(
                                        asked.consultation(), draw.random.nextInt(2), draw.words())
                                : new CapitalAct.GivePersonalView(
                                        asked.consultation(), draw.words()));
            }
        }
        if (draw.chance(0.6)) {
            return Optional.empty();
        }
        return in(
                Scene.NORTH,
                new CapitalAct.Consult(
                        Scene.CAPITAL,
                        draw.words(),
                        List.of("yes", "no"),
                        at.plusSeconds(40 + draw.random.nextInt(10) * 10L)));
    }

    private Instant embargo() {
        return at.plusSeconds(draw.random.nextInt(draw.chance(0.3) ? 1_000 : 10) * 10L);
    }

    Command order() {
        var conduct = talks.desk().proceedings();
        var inquiry = draw.id(conduct.expertise().inquiries().keys());
        var communique = draw.id(conduct.press().communiques().keys());
        var round = draw.id(talks.desk().rounds().keys());
        var pair = Set.of(draw.chance(0.5) ? Scene.NORTH : Scene.EAST, Scene.SOUTH);
        return switch (draw.random.nextInt(12)) {
            case 0 ->
                    new ExpertOrder.ForwardReferral(
                            draw.id(conduct.expertise().referrals().keys()));
            case 1 -> new ExpertOrder.ReturnOpinion(draw.id(conduct.expertise().papers().keys()));
            case 2, 3 ->
                    new ExpertOrder.OpenInquiry(
                            draw.chance(0.5) ? Set.copyOf(draw.cast().delegations()) : pair,
                            Scene.EXPERTS,
                            draw.words());
            case 4 -> new ExpertOrder.PutMatter(inquiry, draw.words());
            case 5 ->
                    draw.chance(0.5)
                            ? new ExpertOrder.AdvanceInquiry(inquiry)
                            : new ExpertOrder.PutData(draw.id(conduct.expertise().data().keys()));
            case 6, 7 -> new PressOrder.ProposeCommunique(draw.words(), embargo());
            case 8 ->
                    draw.chance(0.5)
                            ? new PressOrder.AgreeCommunique(communique)
                            : new PressOrder.DropCommunique(communique, draw.words());
            case 9 -> new PressOrder.WriteMediatorsReadout(round, draw.words(), embargo());
            case 10 ->
                    new PressOrder.WithdrawMediatorsReadout(
                            draw.id(conduct.press().readouts().keys()));
            default ->
                    draw.chance(0.6)
                            ? new HandoverOrder.ProposeHandover(
                                    "lead",
                                    draw.chance(0.5)
                                            ? List.of("lead", "second", "clerk")
                                            : List.of("lead", "second", "clerk", "fourth"))
                            : new HandoverOrder.ReplaceTeam(
                                    draw.id(conduct.handovers().proposed().keys()));
        };
    }

    Command act(RoomState room) {
        var conduct = room.proceedings();
        var inquiry = draw.id(conduct.expertise().inquiries().keys());
        var communique = draw.id(conduct.press().communiques().keys());
        return switch (draw.random.nextInt(11)) {
            case 0, 1 -> new ExpertAct.Refer(Scene.EXPERTS, draw.words(), draw.words());
            case 2 ->
                    new ExpertAct.GiveOpinion(
                            draw.id(conduct.expertise().papers().keys()), findings());
            case 3 -> new ExpertAct.AgreeToMatter(inquiry);
            case 4 -> new ExpertAct.SubmitData(inquiry, draw.words());
            case 5 -> new ExpertAct.ReportFindings(inquiry, findings());
            case 6 ->
                    new PressAct.ConsentToCommunique(
                            communique,
                            conduct.press()
                                    .communiques()
                                    .find(communique)
                                    .map(c -> Digest.of(c.words()))
                                    .orElse(Digest.of("")));
            case 7 -> new PressAct.RefuseCommunique(communique, draw.words());
            case 8 ->
                    new PressAct.WriteReadout(
                            draw.id(room.consultations().rounds().keys()), draw.words(), embargo());
            case 9 ->
                    draw.chance(0.5)
                            ? new PressAct.WithdrawReadout(
                                    draw.id(conduct.press().readouts().keys()))
                            : new PressAct.WriteReadout(
                                    draw.id(room.consultations().rounds().keys()),
                                    draw.words(),
                                    embargo());
            default ->
                    new HandoverAct.AnswerHandover(
                            draw.id(conduct.handovers().proposed().keys()), draw.chance(0.5));
        };
    }
}
