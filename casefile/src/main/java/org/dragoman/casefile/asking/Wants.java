package org.dragoman.casefile.asking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dragoman.casefile.CaseIssue;
import org.dragoman.casefile.CaseIssue.CaseOption;
import org.dragoman.casefile.PartyView;
import org.dragoman.casefile.PartyView.Preferences;
import org.dragoman.casefile.PartyView.StatedReservation;
import org.dragoman.negotiation.Outcome;
import org.dragoman.negotiation.Preference;
import org.dragoman.negotiation.Ranking;
import org.dragoman.negotiation.Rational;
import org.dragoman.negotiation.Reservation;
import org.dragoman.negotiation.Utility;

/// What parties want of the issues and options asked, as the engine takes it.
///
/// @param issues the issues asked, each with the options asked
record Wants(List<CaseIssue> issues) {
    Wants {
        issues = List.copyOf(issues);
    }

    /// What the party prefers among the options asked.
    Preference preference(Preferences preferences) {
        return switch (preferences) {
            case Preferences.Ranked(var importance, var rankings) ->
                    new Preference.Ordinal(
                            issues.stream()
                                    .map(issue -> {
                                        var order = rankings.get(issue.id());
                                        return ranking(
                                                issue.options().stream()
                                                        .map(CaseOption::id)
                                                        .toList(),
                                                order == null ? List.of() : order.order());
                                    })
                                    .toList(),
                            ranking(issues.stream().map(CaseIssue::id).toList(), importance));
            case Preferences.Valued(var weights, var values, _) ->
                    new Preference.Cardinal(
                            Utility.weighted(
                                    issues.stream()
                                            .map(issue ->
                                                    weights.getOrDefault(issue.id(), Rational.ZERO))
                                            .toList(),
                                    issues.stream().map(issue -> worth(issue, values)).toList()));
        };
    }

    private static List<Rational> worth(
            CaseIssue issue, Map<String, Map<String, Rational>> values) {
        var given = values.getOrDefault(issue.id(), Map.of());
        return issue.options().stream()
                .map(option -> given.getOrDefault(option.id(), Rational.ZERO))
                .toList();
    }

    /// The ranking of these items, items that are not asked taken out.
    private static Ranking ranking(List<String> items, List<List<String>> order) {
        return new Ranking(
                items.size(),
                order.stream()
                        .map(tier -> tier.stream().map(items::indexOf).filter(i -> i >= 0).toList())
                        .filter(tier -> !tier.isEmpty())
                        .toList());
    }

    /// What the party has without an agreement; nothing where that takes an option that is not
    /// asked about and has no worth.
    Optional<Reservation> reservation(PartyView view) {
        return switch (view.reservation()) {
            case StatedReservation.NotKnown _ -> Optional.of(new Reservation.Unknown());
            case StatedReservation.AsValue(var utility, _) ->
                    Optional.of(new Reservation.Value(utility));
            case StatedReservation.AsPackage(var options, _) -> kept(view, options);
        };
    }

    private Optional<Reservation> kept(PartyView view, Map<String, String> options) {
        var places =
                IntStream.range(0, issues.size())
                        .map(i ->
                                place(issues.get(i), options.getOrDefault(issues.get(i).id(), "")))
                        .toArray();
        if (IntStream.of(places).allMatch(place -> place >= 0)) {
            return Optional.of(new Reservation.ReservationPackage(Outcome.of(places)));
        }
        if (view.preferences() instanceof Preferences.Valued(var weights, var values, _)) {
            var worth = Rational.ZERO;
            for (var issue : issues) {
                worth =
                        worth.plus(
                                weights.getOrDefault(issue.id(), Rational.ZERO)
                                        .times(
                                                values.getOrDefault(issue.id(), Map.of())
                                                        .getOrDefault(
                                                                options.getOrDefault(
                                                                        issue.id(), ""),
                                                                Rational.ZERO)));
            }
            return Optional.of(new Reservation.Value(worth));
        }
        return Optional.empty();
    }

    /// Which option of an issue it is, or -1.
    static int place(CaseIssue issue, String option) {
        var options = issue.options();
        for (int o = 0; o < options.size(); o++) {
            if (options.get(o).id().equals(option)) {
                return o;
            }
        }
        return -1;
    }
}
