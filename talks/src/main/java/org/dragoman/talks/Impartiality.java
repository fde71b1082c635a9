package org.dragoman.talks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The mediator's ledger of impartiality: what the team did for each side, from the record alone.
///
/// @param sides one line for each delegation, in the order of their names
public record Impartiality(List<Side> sides) {

    /// What the team did for one side.
    ///
    /// @param meetings how often the team met it
    /// @param time how long in sessions that were opened and closed with it
    /// @param carriedFrom how often its granted words were carried to others
    /// @param carriedTo how often words of others were carried to it
    /// @param adopted how many of its wordings stand alone, without a bracket, in the latest
    ///   version of a text
    /// @param waited how long its grants waited in all, from grant to carriage
    /// @param waiting how many of its grants wait now
    public record Side(
            RoomId room,
            int meetings,
            Duration time,
            int carriedFrom,
            int carriedTo,
            int adopted,
            Duration waited,
            int waiting) {}

    public Impartiality {
        sides = List.copyOf(sides);
    }

    /// The ledger as it stands.
    public static Impartiality of(Talks talks) {
        var sides = new ArrayList<Side>();
        for (var room : talks.rooms().values()) {
            if (room.kind() == RoomKind.DELEGATION) {
                sides.add(side(talks, room));
            }
        }
        return new Impartiality(sides);
    }

    private static Side side(Talks talks, RoomState room) {
        int meetings = 0;
        int from = 0;
        var time = Duration.ZERO;
        var waited = Duration.ZERO;
        Map<Id, Instant> opened = new HashMap<>();
        Map<Id, Instant> granted = new HashMap<>();
        for (var entry : room.entries().values()) {
            switch (entry.event()) {
                case RoundEvent.Met _ -> meetings++;
                case SessionEvent.SessionOpened it -> opened.put(it.session(), entry.at());
                case SessionEvent.SessionClosed it -> {
                    var since = opened.remove(it.session());
                    if (since != null) {
                        meetings++;
                        time = time.plus(Duration.between(since, entry.at()));
                    }
                }
                case ConfidenceEvent.Granted it -> granted.put(it.grant(), entry.at());
                case ConfidenceEvent.Carried it -> {
                    from++;
                    var since = granted.remove(it.grant());
                    if (since != null) {
                        waited = waited.plus(Duration.between(since, entry.at()));
                    }
                }
                case ConfidenceEvent.Revoked it -> granted.remove(it.grant());
                case ConfidenceEvent.Expired it -> granted.remove(it.grant());
                case Event _ -> {}
            }
        }
        int to = 0;
        for (var id : room.confidences().received().keys()) {
            var held = talks.desk().deliveries().find(id);
            if (held.isPresent() && !(held.get().basis() instanceof Basis.Own)) {
                to++;
            }
        }
        return new Side(
                room.room(),
                meetings,
                time,
                from,
                to,
                adopted(talks, room),
                waited,
                granted.size());
    }

    private static int adopted(Talks talks, RoomState room) {
        int adopted = 0;
        for (var own : room.texts().own().values()) {
            var text = talks.desk().texts().find(own.text());
            boolean stands =
                    text.isPresent()
                            && text.get().version().clause(own.clause()).stream()
                                    .anyMatch(clause ->
                                            clause.variants().size() == 1
                                                    && clause.has(own.words()));
            if (stands) {
                adopted++;
            }
        }
        return adopted;
    }
}
