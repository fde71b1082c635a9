package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dragoman.rooms.Bits;
import org.dragoman.talks.Binding;
import org.dragoman.talks.LeakBudget;
import org.dragoman.talks.LeakPlan;
import org.dragoman.talks.RoomId;

/// What an answer to a paper would tell, beside what answers have told already.
///
/// Words that bind nobody and ask for a yes or a no count as one package put to whoever answers,
/// and as one put to whoever offers: the offer itself says on which side of it its source lies.
///
/// @param room whose reservation value it tells of
/// @param subject on which subject; empty for one on which nothing was asked yet
/// @param before answers so far
/// @param spent bits so far, in digits
/// @param bits with this one, in digits
/// @param share of the budget with this one
record ClearanceCost(
        String room, String subject, int before, String spent, String bits, double share) {

    /// Whether it goes beyond the budget.
    boolean beyond() {
        return share > 1;
    }

    /// What it costs each of these sides, subject by subject; a new subject last.
    static List<ClearanceCost> of(DeskView view, List<RoomId> sides) {
        var costs = new ArrayList<ClearanceCost>();
        var spent = OffersPage.spent(view);
        for (var side : sides) {
            var subjects = new TreeSet<String>();
            for (var each : spent) {
                if (each.room().equals(side.name())) {
                    subjects.add(each.subject());
                }
            }
            for (var subject : subjects) {
                costs.add(of(view, side, subject));
            }
            costs.add(of(view, side, ""));
        }
        return costs;
    }

    private static ClearanceCost of(DeskView view, RoomId side, String subject) {
        var cost =
                LeakPlan.costs(view.talks(), List.of(side), subject, 1, Binding.EXPLORATORY)
                        .getFirst();
        int before = subject.isEmpty() ? 0 : cost.before();
        double bits = LeakBudget.bits(before + 1);
        return new ClearanceCost(
                side.name(),
                subject,
                before,
                Bits.of(LeakBudget.bits(before)),
                Bits.of(bits),
                view.budget() == 0 ? before + 1 : bits / view.budget());
    }
}
