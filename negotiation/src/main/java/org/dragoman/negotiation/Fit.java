package org.dragoman.negotiation;

import java.util.List;

/// Whether what is said of outcomes fits the agenda: every issue and option exists, every table is
/// whole.
final class Fit {

    private Fit() {}

    static void check(Agenda agenda, Party party) {
        var of = "party \"%s\"".formatted(party.name());
        switch (party.preference()) {
            case Preference.Cardinal(Utility.Additive(var values, var interactions, _)) -> {
                values(agenda, of, values.stream().map(List::size).toList());
                for (var each : interactions) {
                    interaction(agenda, of, each);
                }
            }
            case Preference.Cardinal(Utility.Boxes(int issues, var boxes, _, _)) -> {
                require(issues == agenda.size(), of, "boxes over %d issues".formatted(issues));
                for (var box : boxes) {
                    for (var side : box.sides()) {
                        issue(agenda, of, side.issue());
                    }
                }
            }
            case Preference.Ordinal(var rankings, _) ->
                    values(agenda, of, rankings.stream().map(Ranking::size).toList());
        }
        if (party.reservation() instanceof Reservation.ReservationPackage(var outcome)) {
            require(
                    outcome.size() == agenda.size(),
                    of,
                    "a reservation package over %d issues".formatted(outcome.size()));
            for (int i = 0; i < outcome.size(); i++) {
                option(agenda, of, i, outcome.option(i));
            }
        }
    }

    static void check(Agenda agenda, String of, Condition condition) {
        switch (condition) {
            case Condition.Is(int issue, var options) -> {
                issue(agenda, of, issue);
                options.forEach(option -> option(agenda, of, issue, option));
            }
            case Condition.All(var parts) -> parts.forEach(part -> check(agenda, of, part));
            case Condition.Any(var parts) -> parts.forEach(part -> check(agenda, of, part));
            case Condition.Not(var part) -> check(agenda, of, part);
        }
    }

    private static void values(Agenda agenda, String of, List<Integer> sizes) {
        require(
                sizes.size() == agenda.size(),
                of,
                "values or rankings for %d issues".formatted(sizes.size()));
        for (int i = 0; i < sizes.size(); i++) {
            int options = agenda.issue(i).options().size();
            require(
                    sizes.get(i) == options,
                    of,
                    "values or ranks for %d options of issue \"%s\", which has %d"
                            .formatted(sizes.get(i), agenda.issue(i).name(), options));
        }
    }

    private static void interaction(Agenda agenda, String of, Utility.Interaction each) {
        long entries = 1;
        int last = -1;
        require(
                each.issues().size() == each.sizes().size(),
                of,
                "an interaction over %d issues with %d sizes"
                        .formatted(each.issues().size(), each.sizes().size()));
        for (int k = 0; k < each.issues().size(); k++) {
            int issue = each.issues().get(k);
            issue(agenda, of, issue);
            require(issue > last, of, "an interaction whose issues do not ascend");
            last = issue;
            int options = agenda.issue(issue).options().size();
            require(
                    each.sizes().get(k) == options,
                    of,
                    "an interaction over %d options of issue \"%s\", which has %d"
                            .formatted(each.sizes().get(k), agenda.issue(issue).name(), options));
            entries = Math.min(entries * options, Integer.MAX_VALUE);
        }
        require(
                entries == each.table().size(),
                of,
                "an interaction table with %d entries for %d combinations"
                        .formatted(each.table().size(), entries));
    }

    private static void issue(Agenda agenda, String of, int issue) {
        require(issue >= 0 && issue < agenda.size(), of, "something on issue %d".formatted(issue));
    }

    private static void option(Agenda agenda, String of, int issue, int option) {
        require(
                option >= 0 && option < agenda.issue(issue).options().size(),
                of,
                "option %d of issue \"%s\"".formatted(option, agenda.issue(issue).name()));
    }

    private static void require(boolean fits, String of, String what) {
        if (!fits) {
            throw new IllegalArgumentException(
                    """
                    %s has %s, which does not fit the agenda of these negotiations.
                    Give each issue and each option of the agenda its value, and nothing else.\
                    """
                            .formatted(
                                    Character.toUpperCase(of.charAt(0)) + of.substring(1), what));
        }
    }
}
