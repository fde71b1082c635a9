package org.dragoman.casefile.asking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.Linking;
import org.dragoman.casefile.PartyView.StatedReservation;
import org.dragoman.negotiation.Limits;
import org.dragoman.negotiation.LinkageValue;
import org.dragoman.negotiation.Negotiation;
import org.dragoman.negotiation.Outcome;
import org.dragoman.negotiation.Preference;
import org.dragoman.negotiation.Sequencing;

/// Asks what one package is worth beside settling issue by issue.
final class Linkings {

    /// How many orders are listed.
    private static final int LISTED = 3;

    /// The most changed issues for which every group is tried as one step.
    private static final int EVERY_GROUP = 10;

    private Linkings() {}

    /// The comparison, where every party gave numbers and the case says how things stand.
    static List<Linking> of(CaseFile caseFile, Negotiation negotiation) {
        boolean numbers =
                negotiation.parties().stream()
                        .allMatch(party -> party.preference() instanceof Preference.Cardinal);
        if (!numbers) {
            return List.of();
        }
        return standing(caseFile).stream()
                .flatMap(options -> outcome(negotiation, options).stream())
                .map(stands -> linking(negotiation, stands))
                .toList();
    }

    /// How things stand: as the agenda says, else what every party has without an agreement, where
    /// that is one and the same package.
    private static List<Map<String, String>> standing(CaseFile caseFile) {
        if (!caseFile.standing().isEmpty()) {
            return List.of(caseFile.standing().getFirst().options());
        }
        var kept = new ArrayList<Map<String, String>>();
        for (var view : caseFile.views()) {
            if (view.reservation() instanceof StatedReservation.AsPackage(var options, _)) {
                kept.add(options);
            }
        }
        return kept.size() == caseFile.views().size() && kept.stream().distinct().count() == 1
                ? List.of(kept.getFirst())
                : List.of();
    }

    /// The package as the engine has it; none where it takes an option that is not asked about.
    private static List<Outcome> outcome(Negotiation negotiation, Map<String, String> options) {
        var places =
                negotiation.agenda().issues().stream()
                        .mapToInt(issue ->
                                issue.options().indexOf(options.getOrDefault(issue.name(), "")))
                        .toArray();
        return IntStream.of(places).allMatch(place -> place >= 0)
                ? List.of(Outcome.of(places))
                : List.of();
    }

    private static Linking linking(Negotiation negotiation, Outcome stands) {
        var agenda = negotiation.agenda();
        var groups = IntStream.range(0, agenda.size()).mapToObj(List::of).toList();
        var value = LinkageValue.of(negotiation, stands, groups, Limits.none());
        var gains = new ArrayList<Linking.Gain>();
        for (int p = 0; p < negotiation.parties().size(); p++) {
            var party = negotiation.parties().get(p);
            if (party.preference() instanceof Preference.Cardinal(var utility)) {
                gains.add(
                        new Linking.Gain(
                                party.name(),
                                utility.of(stands),
                                value.gainApart().get(p),
                                value.gainTogether().get(p)));
            }
        }
        var strict = orders(negotiation, stands, value.together(), Sequencing.Floor.EACH_STEP);
        boolean everyStep = strict.count().signum() > 0;
        var orders =
                everyStep
                        ? strict
                        : orders(negotiation, stands, value.together(), Sequencing.Floor.START);
        return new Linking(
                stands.words(agenda),
                value.apart().words(agenda),
                value.together().words(agenda),
                value.keptApart(),
                gains,
                everyStep,
                orders.orders().stream()
                        .map(order ->
                                order.stream()
                                        .map(step ->
                                                step.stream()
                                                        .map(i -> agenda.issue(i).name())
                                                        .toList())
                                        .toList())
                        .toList(),
                orders.count());
    }

    private static Sequencing orders(
            Negotiation negotiation, Outcome from, Outcome to, Sequencing.Floor floor) {
        int changed =
                (int)
                        IntStream.range(0, from.size())
                                .filter(i -> from.option(i) != to.option(i))
                                .count();
        return changed == 0 || changed > Sequencing.MOST_ISSUES
                ? new Sequencing(List.of(), BigInteger.ZERO)
                : Sequencing.of(
                        negotiation, from, to, floor, changed <= EVERY_GROUP ? changed : 2, LISTED);
    }
}
