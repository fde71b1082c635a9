package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.talks.Clause;
import org.dragoman.talks.Conditions;
import org.dragoman.talks.CountingRule;
import org.dragoman.talks.Depositary;
import org.dragoman.talks.Dispute;
import org.dragoman.talks.DisputeEvent;
import org.dragoman.talks.Instrument;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Upkeep;

/// What keeps a fixed instrument in order: errors corrected, its dispute clause, conditions that
/// are certified.
public final class UpkeepForms {

    private UpkeepForms() {}

    private static Upkeep upkeep(DeskView view) {
        return view.talks().desk().accords().upkeep();
    }

    /// What can be done now.
    public static List<OrderForm> of(DeskView view, Instrument it) {
        var forms = new ArrayList<OrderForm>();
        var corrections = corrections(view, it);
        if ((it.stage().standing() || it.closed()) && corrections.isEmpty()) {
            forms.add(
                    OrderForm.of(view, "propose-correction")
                            .hidden("instrument", it.instrument())
                            .one(
                                    "clause",
                                    upkeep(view).depositary().text(it).version().clauses().stream()
                                            .map(Clause::name)
                                            .map(name -> new OrderForm.Option(name, name, false))
                                            .toList())
                            .words("now")
                            .line("reason")
                            .moment("until", 72)
                            .form());
        }
        if (path(view, it).isEmpty()) {
            forms.add(
                    OrderForm.of(view, "set-dispute-path")
                            .hidden("instrument", it.instrument())
                            .words("stages")
                            .among("rule", "counting", CountingRule.values())
                            .form());
        }
        var experts = view.rooms(RoomKind.EXPERTS);
        if (!experts.isEmpty()) {
            forms.add(
                    OrderForm.of(view, "ask-condition")
                            .hidden("instrument", it.instrument())
                            .line("what")
                            .room("verifier", experts)
                            .form());
        }
        return forms;
    }

    /// The correction that waits for answers; none or one.
    public static List<Depositary.Correction> corrections(DeskView view, Instrument it) {
        return upkeep(view).depositary().corrections().values().stream()
                .filter(each -> !each.over())
                .filter(each -> each.proposed().instrument().equals(it.instrument()))
                .toList();
    }

    /// How a party answered a correction, by the key of the words.
    public static String answer(Depositary.Correction it, org.dragoman.talks.RoomId side) {
        return it.answers()
                .find(side)
                .map(yes -> yes ? "upkeep.consents" : "upkeep.objects")
                .orElse("upkeep.waits");
    }

    /// The dispute clause; none or one.
    public static List<DisputeEvent.DisputePathSet> path(DeskView view, Instrument it) {
        return upkeep(view).disputes().paths().find(it.instrument()).stream().toList();
    }

    /// Disputes about an instrument, the latest first.
    public static List<Dispute> disputes(DeskView view, Instrument it) {
        return upkeep(view).disputes().disputes().values().stream()
                .filter(each -> each.referred().instrument().equals(it.instrument()))
                .toList()
                .reversed();
    }

    /// The name of the stage that a dispute has reached.
    public static String stage(DeskView view, Instrument it, Dispute dispute) {
        return path(view, it).stream()
                .map(set -> set.path().stages())
                .filter(stages -> dispute.stage() < stages.size())
                .map(stages -> stages.get(dispute.stage()).name())
                .findFirst()
                .orElse(dispute.referred().stage());
    }

    /// Certificates of conditions that were asked for.
    public static List<Conditions.Asked> conditions(DeskView view, Instrument it) {
        return upkeep(view).conditions().asked().values().stream()
                .filter(each -> each.request().instrument().equals(it.instrument()))
                .toList();
    }
}
