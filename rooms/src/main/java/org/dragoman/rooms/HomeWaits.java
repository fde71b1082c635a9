package org.dragoman.rooms;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.talks.ConsentStanding;
import org.dragoman.talks.Instrument;
import org.dragoman.talks.InstrumentStage;
import org.dragoman.talks.RoomKind;

/// What waits for a delegation once those at home have decided on an instrument: that it tells the
/// mediator.
final class HomeWaits {

    private HomeWaits() {}

    static List<NowPage.Wait> of(View view) {
        var waits = new ArrayList<NowPage.Wait>();
        if (view.state().kind() != RoomKind.DELEGATION) {
            return waits;
        }
        for (var instrument : view.state().accords().ratification().instruments().values()) {
            if (instrument.stage() == InstrumentStage.DOMESTIC
                    && instrument.notified(view.state().room()).isEmpty()) {
                waits.addAll(decided(view, instrument));
            }
        }
        return waits;
    }

    private static List<NowPage.Wait> decided(View view, Instrument instrument) {
        var ratification = view.state().accords().ratification();
        var words = view.words();
        if (ratification.consented(instrument)) {
            return List.of(
                    new NowPage.Wait(
                            words.of("wait.notify.consented", instrument.arrangement().title()),
                            RoomPage.AGREEMENT,
                            1));
        }
        return ratification.referrals().values().stream()
                .filter(it -> it.instrument().equals(instrument.instrument()))
                .filter(it -> it.standing() != ConsentStanding.ASKED)
                .filter(it -> it.standing() != ConsentStanding.CONSENTED)
                .limit(1)
                .map(it ->
                        new NowPage.Wait(
                                words.of(
                                        "wait.notify." + it.standing(),
                                        it.constituency().name(),
                                        instrument.arrangement().title()),
                                RoomPage.AGREEMENT,
                                1))
                .toList();
    }
}
