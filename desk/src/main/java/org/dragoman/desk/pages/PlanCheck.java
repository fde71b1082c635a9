package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.casefile.CaseFile;
import org.dragoman.rooms.Bits;
import org.dragoman.rooms.Fields;
import org.dragoman.talks.Binding;
import org.dragoman.talks.LeakBudget;
import org.dragoman.talks.LeakPlan;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Sight;

/// What a plan of packages would give away, and what its rooms must not see, before it goes out.
///
/// @param order `propose` or `circulate`
/// @param rooms to whom it would go
/// @param until when their answers open, in words; empty where the form holds no moment
/// @param packages as they will be read
/// @param costs what the answers would tell of each side
/// @param checks names and phrases found, room by room
/// @param balances how each package lies between the sides, in the order of the packages
/// @param second whether a second person has to say yes
/// @param fields the order's fields
public record PlanCheck(
        String order,
        Set<RoomId> rooms,
        Binding binding,
        String until,
        String subject,
        List<String> packages,
        List<Cost> costs,
        List<Clearance.Check> checks,
        List<PaperBalance> balances,
        SecondPerson second,
        List<Sight.Part> fields) {

    /// What the answers of one side would tell.
    ///
    /// @param bits before and with this plan, with two decimals
    /// @param share of the budget, in [0, 1]
    public record Cost(String room, int before, int more, String spent, String bits, double share) {

        /// Whether it goes beyond the budget.
        public boolean beyond() {
            return share > 1;
        }
    }

    public PlanCheck {
        rooms = Set.copyOf(rooms);
        packages = List.copyOf(packages);
        costs = List.copyOf(costs);
        checks = List.copyOf(checks);
        balances = List.copyOf(balances);
        fields = List.copyOf(fields);
    }

    /// Whether some side would tell more than the budget allows.
    public boolean beyond() {
        return costs.stream().anyMatch(Cost::beyond);
    }

    /// The check of a plan as a form asks for it.
    ///
    /// @param caseFile the case, where there is one
    static PlanCheck of(DeskView view, Optional<CaseFile> caseFile, Fields form) {
        var order = form.one("how").equals("circulate") ? "circulate" : "propose";
        var rooms = new TreeSet<RoomId>();
        form.all("with").forEach(name -> rooms.add(new RoomId(name)));
        var packages = packages(form);
        var binding = binding(form.one("binding"));
        var costs = new ArrayList<Cost>();
        double budget = view.budget();
        for (var cost :
                LeakPlan.costs(
                        view.talks(), rooms, form.one("subject"), packages.size(), binding)) {
            costs.add(
                    new Cost(
                            cost.room().name(),
                            cost.before(),
                            cost.more(),
                            Bits.of(LeakBudget.bits(cost.before())),
                            Bits.of(cost.bits()),
                            budget == 0
                                    ? cost.before() + cost.more()
                                    : LeakBudget.bits(cost.before() + cost.more()) / budget));
        }
        var checks = new ArrayList<Clearance.Check>();
        for (var room : rooms) {
            var words = form.one("subject") + "\n" + String.join("\n", packages);
            checks.addAll(WrongRoomCheck.of(view, room, Set.of(), words));
        }
        var fields = fields(form, binding);
        return new PlanCheck(
                order,
                rooms,
                binding,
                view.times().read(form.one("deadline")).map(view::at).orElse(""),
                form.one("subject"),
                packages,
                costs,
                checks,
                packages.stream()
                        .map(line -> PaperBalance.of(view, caseFile, paper(line)))
                        .toList(),
                second(view, order, fields),
                fields);
    }

    /// The lines of every field that holds packages.
    private static List<String> packages(Fields form) {
        return form.all("packages").stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// A package as a paper: its options one a line.
    private static Paper paper(String line) {
        try {
            var deal = PackageLines.one(line);
            var said =
                    deal.options().isEmpty() || !deal.words().isEmpty()
                            ? deal.words().replace("; ", "\n")
                            : "";
            return new Paper(said, deal.options());
        } catch (Order.Unreadable _) {
            return new Paper(line, Map.of());
        }
    }

    /// What the form asks may be unreadable yet: the order says so when it is given.
    private static SecondPerson second(DeskView view, String order, List<Sight.Part> fields) {
        try {
            return SecondPerson.of(view, order, Clearance.asForm(fields));
        } catch (Order.Unreadable _) {
            return SecondPerson.NOT_ASKED;
        }
    }

    private static Binding binding(String name) {
        for (var each : Binding.values()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return Binding.EXPLORATORY;
    }

    private static List<Sight.Part> fields(Fields form, Binding binding) {
        var fields = new ArrayList<Sight.Part>();
        form.all("with").forEach(room -> fields.add(new Sight.Part("with", room)));
        fields.add(new Sight.Part("subject", form.one("subject")));
        fields.add(new Sight.Part("packages", String.join("\n", packages(form))));
        fields.add(new Sight.Part("binding", binding.name()));
        fields.add(new Sight.Part("deadline", form.one("deadline")));
        return fields;
    }
}
