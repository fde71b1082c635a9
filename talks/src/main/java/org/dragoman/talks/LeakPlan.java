package org.dragoman.talks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// What a plan of packages could tell of each side to which it is put: the mediator's paper before
/// a proposal or a list goes out.
///
/// Every package counts as one yes-or-no answer of that side, and all non-binding packages on one
/// subject add up, whichever way they were put. A list answered at one moment tells at most that
/// much; where its packages stand in one order for a side it tells less.
public final class LeakPlan {

    /// The cost of a plan for one room.
    ///
    /// @param before how many answers were asked of it on the subject
    /// @param more how many the plan asks
    /// @param bits what all of them can tell, with two decimals
    public record Cost(RoomId room, int before, int more, String bits) {

        @Override
        public String toString() {
            return room + " " + bits + " (" + before + " + " + more + ")";
        }
    }

    private LeakPlan() {}

    /// What the answers on this subject can tell of each room, were this plan carried out.
    ///
    /// @param packages how many packages it puts
    /// @param binding how binding a yes is; one that binds is no leak but a commitment
    public static List<Cost> costs(
            Talks talks, Collection<RoomId> rooms, String subject, int packages, Binding binding) {
        var costs = new ArrayList<Cost>();
        for (var room : rooms.stream().sorted().toList()) {
            boolean counts = binding.compareTo(Binding.AD_REFERENDUM) < 0;
            int before = counts ? before(talks, room, subject) : 0;
            int more = counts ? packages : 0;
            costs.add(
                    new Cost(
                            room,
                            before,
                            more,
                            String.format(Locale.ROOT, "%.2f", LeakBudget.bits(before + more))));
        }
        return costs;
    }

    /// Whether the plan goes beyond the case's leak budget for some room.
    static boolean beyond(Talks talks, List<Cost> costs) {
        return costs.stream()
                .anyMatch(cost ->
                        LeakBudget.bits(cost.before() + cost.more())
                                > talks.settings().leakBudget());
    }

    /// How many non-binding packages were put to a room on a subject before.
    static int before(Talks talks, RoomId room, String subject) {
        var key = OfferDesk.subject(room, subject);
        return talks.desk().answers().find(key).orElse(0)
                + talks.desk().shuttle().answers().find(key).orElse(0);
    }
}
