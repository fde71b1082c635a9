package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.dragoman.casefile.Findings;
import org.dragoman.casefile.Grounds;
import org.dragoman.desk.casework.PhraseIndex;
import org.dragoman.desk.casework.Search;
import org.dragoman.talks.Confidences;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomState;

/// What words would tell their reader of the other sides.
///
/// @param tells what the words themselves tell: of whom they come, that whoever offers could accept
/// @param touches where they meet what the case knows of another side
record GivesAway(List<Clearance.Check> tells, List<Clearance.Check> touches) {

    GivesAway {
        tells = List.copyOf(tells);
        touches = List.copyOf(touches);
    }

    /// What a source's words tell.
    ///
    /// @param source the room whose confidence they rest on
    /// @param named whether its name stands over them
    static List<Clearance.Check> tells(
            DeskView view, RoomState source, Confidences.Item item, RoomId to, boolean named) {
        var words = view.words();
        var name = source.room().name();
        var tells = new ArrayList<Clearance.Check>();
        tells.add(
                new Clearance.Check(
                        "look",
                        words.of(
                                named ? "clear.gives.named" : "clear.gives.unnamed",
                                name,
                                words.named("kind", item.message().kind()),
                                words.named("binding", item.message().binding()))));
        var sides = view.sides().stream().map(RoomState::room).toList();
        if (!named && sides.size() == 2 && sides.contains(to) && sides.contains(source.room())) {
            tells.add(new Clearance.Check("look", words.of("clear.gives.two", name)));
        }
        if (offers(item.message().kind())) {
            tells.add(new Clearance.Check("look", words.of("clear.gives.offer", name)));
        }
        if (!item.released()) {
            tells.add(new Clearance.Check("look", words.of("clear.gives.first", name)));
        }
        return tells;
    }

    /// Whether a message of this kind asks for a yes or a no.
    static boolean offers(MessageKind kind) {
        return switch (kind) {
            case CONDITIONAL_OFFER, FORMAL_OFFER -> true;
            case QUESTION, CLARIFICATION, NON_PAPER, BOUT_DE_PAPIER, REPLY, PROCEDURAL -> false;
        };
    }

    /// Where words share a phrase with a red line or a position of another side, and whether the
    /// reader could know it from the public record.
    static List<Clearance.Check> touches(DeskView view, Findings findings, RoomId to, String text) {
        var seen = new LinkedHashSet<Clearance.Check>();
        for (var said : PhraseIndex.of(findings).meeting(text)) {
            if (isAnother(view, said.party(), to)) {
                seen.add(
                        touch(
                                view,
                                said.line() ? "clear.gives.line" : "clear.gives.position",
                                said.party(),
                                said.words(),
                                said.grounds()));
            }
        }
        return List.copyOf(seen);
    }

    private static Clearance.Check touch(
            DeskView view, String key, String party, String words, Grounds grounds) {
        var reports =
                view.words()
                        .list(
                                grounds.quotes().stream()
                                        .map(Grounds.Quote::report)
                                        .distinct()
                                        .toList());
        return reports.isEmpty()
                ? new Clearance.Check(
                        "look",
                        view.words().of(key, party, words)
                                + " "
                                + view.words().of("clear.gives.team"))
                : new Clearance.Check(
                        "clear",
                        view.words().of(key, party, words)
                                + " "
                                + view.words().of("clear.gives.record", reports));
    }

    /// Whether a party of the case is not the side in whose room the words arrive.
    private static boolean isAnother(DeskView view, String party, RoomId to) {
        var side = view.talks().room(to).map(RoomState::of).orElse(to);
        return !Search.folded(party).equals(Search.folded(side.name()));
    }
}
