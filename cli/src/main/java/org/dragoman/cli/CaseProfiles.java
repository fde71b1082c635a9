package org.dragoman.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.CaseIssue;
import org.dragoman.casefile.CaseIssue.CaseOption;
import org.dragoman.casefile.CaseLinkage;
import org.dragoman.casefile.PartyView;
import org.dragoman.casefile.PartyView.Preferences;
import org.dragoman.casefile.PartyView.StatedReservation;
import org.dragoman.casefile.StatedRedLine;
import org.dragoman.formats.Domain;
import org.dragoman.formats.DomainIssue;
import org.dragoman.formats.Evaluation;
import org.dragoman.formats.FieldFiles;
import org.dragoman.formats.Profile;
import org.dragoman.formats.Valuation;
import org.dragoman.negotiation.Issue;
import org.dragoman.negotiation.Outcome;
import org.dragoman.negotiation.Rational;
import org.dragoman.negotiation.Reservation;

/// A case in which every party gave numbers, as a domain with profiles; parties, issues and options
/// by their ids.
final class CaseProfiles {

    private CaseProfiles() {}

    /// Red lines and linkages have no place in the field's files; a warning names those left out.
    ///
    /// @throws IllegalArgumentException if a party gave only an order, or nothing is known of it
    static FieldFiles.Reading of(CaseFile caseFile) {
        var domain =
                new Domain(
                        caseFile.title(),
                        caseFile.issues().stream()
                                .<DomainIssue>map(issue ->
                                        new DomainIssue.Listed(
                                                new Issue(issue.id(), options(issue))))
                                .toList());
        return new FieldFiles.Reading(
                domain,
                caseFile.views().stream().map(view -> profile(caseFile, domain, view)).toList(),
                leftOut(caseFile));
    }

    private static Profile profile(CaseFile caseFile, Domain domain, PartyView view) {
        return switch (view.preferences()) {
            case Preferences.Valued(var weights, var values, _) ->
                    new Profile(
                            view.party(),
                            domain,
                            valuation(caseFile, weights, values),
                            Rational.ONE,
                            reservation(caseFile, view.reservation()));
            case Preferences.Ranked _ ->
                    throw new IllegalArgumentException(
                            """
                            %s: gives no numbers, and a profile of the field's files is made of them.
                            Convert a case in which every party has weights and values.\
                            """
                                    .formatted(
                                            caseFile.folder()
                                                    .resolve("parties")
                                                    .resolve(view.party() + ".yaml")));
        };
    }

    private static Valuation valuation(
            CaseFile caseFile,
            Map<String, Rational> weights,
            Map<String, Map<String, Rational>> values) {
        var evaluations = new ArrayList<Evaluation>();
        for (var issue : caseFile.issues()) {
            var given = values.getOrDefault(issue.id(), Map.of());
            evaluations.add(
                    new Evaluation.Table(
                            options(issue).stream()
                                    .map(option -> given.getOrDefault(option, Rational.ZERO))
                                    .toList()));
        }
        return new Valuation.Weighted(
                caseFile.issues().stream()
                        .map(issue -> weights.getOrDefault(issue.id(), Rational.ZERO))
                        .toList(),
                evaluations,
                false);
    }

    private static Reservation reservation(CaseFile caseFile, StatedReservation stated) {
        return switch (stated) {
            case StatedReservation.NotKnown _ -> new Reservation.Unknown();
            case StatedReservation.AsValue(var utility, _) -> new Reservation.Value(utility);
            case StatedReservation.AsPackage(var options, _) ->
                    new Reservation.ReservationPackage(
                            Outcome.of(
                                    caseFile.issues().stream()
                                            .mapToInt(issue ->
                                                    options(issue)
                                                            .indexOf(
                                                                    options.getOrDefault(
                                                                            issue.id(), "")))
                                            .toArray()));
        };
    }

    private static List<String> options(CaseIssue issue) {
        return issue.options().stream().map(CaseOption::id).toList();
    }

    private static List<String> leftOut(CaseFile caseFile) {
        var names =
                Stream.concat(
                                caseFile.redLines().stream().map(StatedRedLine::id),
                                caseFile.linkages().stream().map(CaseLinkage::id))
                        .toList();
        return names.isEmpty()
                ? List.of()
                : List.of(
                        "%s: no format of the field states red lines and linkages; left out: %s."
                                .formatted(caseFile.folder(), String.join(", ", names)));
    }
}
