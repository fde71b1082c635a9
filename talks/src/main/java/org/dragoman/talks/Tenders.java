package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;

/// How the offers stand that one room made or received openly.
///
/// @param standing by what it received, or by the grant on which its own was carried; no row while
///   an offer is open
public record Tenders(Table<Id, Standing> standing) {

    /// How an offer that was carried came to its end.
    public enum Standing {
        ACCEPTED,
        REJECTED,
        COUNTERED,
        WITHDRAWN
    }

    static final Tenders NONE = new Tenders(Table.empty());

    Tenders after(TenderEvent event) {
        return switch (event) {
            case TenderEvent.Replied(_, var id, var reply, _, _) -> with(id, reply);
            case TenderEvent.ReplyTold(_, var id, var reply, _) -> with(id, reply);
            case TenderEvent.Withdrawn(_, var id) -> with(id, Standing.WITHDRAWN);
            case TenderEvent.WithdrawalTold(_, var id) -> with(id, Standing.WITHDRAWN);
            case TenderEvent.OfferSettled _ -> this;
        };
    }

    private Tenders with(Id id, Standing next) {
        return new Tenders(standing.with(id, next));
    }

    /// How the room sees them.
    List<Sight> sights() {
        var sights = new ArrayList<Sight>();
        for (var id : standing.keys()) {
            sights.add(Sight.of("offer", "offer", id, "standing", standing.find(id).orElseThrow()));
        }
        return sights;
    }
}
