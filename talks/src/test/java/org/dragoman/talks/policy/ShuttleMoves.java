package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.talks.Binding;
import org.dragoman.talks.Command;
import org.dragoman.talks.Id;
import org.dragoman.talks.Offers;
import org.dragoman.talks.PackageDeal;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.ShortlistAct;
import org.dragoman.talks.ShortlistOrder;
import org.dragoman.talks.Talks;

/// Draws acts and orders about what goes between the rooms beyond words on terms.
record ShuttleMoves(Talks talks, Draw draw, Instant at) {

    /// A command and where it is given; the desk's by the lead or by the second of the team.
    record Move(RoomId room, boolean second, Command command) {}

    private RoomState state(RoomId room) {
        return talks.room(room).orElseThrow();
    }

    private static Move of(RoomId room, Command command) {
        return new Move(room, false, command);
    }

    Move next() {
        if (draw.chance(0.55)) {
            return new TenderMoves(talks, draw, at).next();
        }
        var onward = onward();
        if (onward.isPresent() && draw.chance(0.5)) {
            return onward.get();
        }
        return draw.chance(0.7) ? order() : of(draw.room(), act(draw.delegation()));
    }

    /// A step that brings something under way further, if anything is.
    private Optional<Move> onward() {
        var moves = new ArrayList<Move>();
        for (var room : draw.cast().delegations()) {
            for (var list : state(room).shuttle().shortlists().lists().values()) {
                if (list.stage() == Offers.Stage.OPEN && at.isBefore(list.deadline())) {
                    moves.add(of(room, mark(list.shortlist())));
                }
            }
            for (var it : state(room).shuttle().shortlists().improvements().values()) {
                if (it.stage() == Offers.Stage.OPEN && at.isBefore(it.deadline())) {
                    moves.add(of(room, answer(it.improvement())));
                }
            }
        }
        return moves.isEmpty() ? Optional.empty() : Optional.of(draw.one(moves));
    }

    private Command mark(Id list) {
        return new ShortlistAct.Mark(
                list, draw.chance(0.15) ? Set.of() : draw.chance(0.8) ? Set.of(0) : Set.of(0, 1));
    }

    private Command answer(Id improvement) {
        return new ShortlistAct.AnswerImprovement(improvement, draw.chance(0.75));
    }

    private Command act(RoomId room) {
        var shortlists = state(room).shuttle().shortlists();
        return draw.chance(0.5)
                ? mark(draw.id(shortlists.lists().keys()))
                : answer(draw.id(shortlists.improvements().keys()));
    }

    private Move order() {
        var shuttle = talks.desk().shuttle();
        if (shuttle.plans().size() > 0 && draw.chance(0.3)) {
            return new Move(
                    RoomId.DESK,
                    draw.chance(0.8),
                    new ShortlistOrder.SecondList(draw.one(shuttle.plans().keys())));
        }
        var settled = shuttle.settled().values();
        if (!settled.isEmpty() && draw.chance(0.8)) {
            var it = draw.one(settled);
            return of(
                    RoomId.DESK,
                    new ShortlistOrder.PutImprovement(
                            draw.chance(0.9) ? it.id() : new Id(draw.words()),
                            it.place(),
                            deal(),
                            deadline()));
        }
        if (shuttle.lists().size() > 0 && draw.chance(0.7)) {
            return of(draw.room(), act(draw.delegation()));
        }
        var one = draw.one(draw.cast().delegations());
        var other = draw.one(draw.cast().delegations());
        return of(
                RoomId.DESK,
                new ShortlistOrder.Circulate(
                        one.equals(other)
                                ? Set.copyOf(draw.cast().delegations())
                                : Set.of(one, other),
                        draw.words(),
                        draw.chance(0.5) ? List.of(deal()) : List.of(deal(), deal()),
                        draw.chance(0.8) ? Binding.AD_REFERENDUM : draw.one(Binding.values()),
                        deadline()));
    }

    private Instant deadline() {
        return at.plusSeconds(50 + draw.random.nextInt(40) * 10L);
    }

    private PackageDeal deal() {
        return switch (draw.random.nextInt(3)) {
            case 0 -> PackageDeal.inWords(draw.words());
            case 1 -> new PackageDeal(Map.of("years", draw.words()), "");
            default -> new PackageDeal(Map.of("years", draw.words(), "fuel", "yes"), draw.words());
        };
    }
}
