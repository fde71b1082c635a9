package org.dragoman.rooms;

import org.dragoman.talks.ConsentStanding;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Texts;

/// Whether somebody has answered already: the answer can still be changed, but nobody waits for it.
final class Answered {

    private Answered() {}

    static boolean is(RoomState state, Asking asking) {
        return switch (asking.act()) {
            case "record-ballot" -> atHome(state, asking);
            case "answer-merge" ->
                    state.texts().asks().values().stream()
                            .filter(ask -> ask.agreed() != Texts.Answer.NONE)
                            .anyMatch(ask -> asking.isAbout(ask.merge().text()));
            default -> false;
        };
    }

    /// Whether a constituency stands by its rule, whoever of it could still speak.
    private static boolean atHome(RoomState state, Asking asking) {
        var about = asking.about();
        return state.accords().ratification().referrals().values().stream()
                .filter(it -> it.standing() != ConsentStanding.ASKED)
                .anyMatch(it ->
                        about.contains(it.instrument().text())
                                && about.contains(it.constituency().name()));
    }
}
