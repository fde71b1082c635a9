package org.dragoman.casefile.asking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.CaseZone;
import org.dragoman.casefile.CaseZone.Answer;
import org.dragoman.casefile.CaseZone.Blocked;
import org.dragoman.casefile.CaseZone.LeftOut;
import org.dragoman.casefile.CaseZone.Opening;
import org.dragoman.casefile.CaseZone.PackageShares;
import org.dragoman.casefile.CaseZone.Share;
import org.dragoman.casefile.CaseZone.Verdict;
import org.dragoman.casefile.StatedRedLine;
import org.dragoman.casefile.yaml.FaultyFile;
import org.dragoman.negotiation.Acceptability;
import org.dragoman.negotiation.Blocking;
import org.dragoman.negotiation.Condition;
import org.dragoman.negotiation.Limits;
import org.dragoman.negotiation.Negotiation;
import org.dragoman.negotiation.Preference;
import org.dragoman.negotiation.Zone;

/// Asks what could be agreed in a case.
public final class Zones {

    /// How many packages are listed.
    private static final int LISTED = 20;

    private Zones() {}

    /// How a question is asked.
    ///
    /// @param seed one seed gives one answer
    /// @param draws how many completions of the orders are drawn, positive
    /// @param withReservations whether what parties have without an agreement counts
    /// @param limits how far the search for a frontier may go, where all gave numbers; its watcher
    ///   also ends the search for blocking sets, and the draws where not all did
    public record Terms(long seed, int draws, boolean withReservations, Limits limits) {
        /// The seed, number of draws and reservations that the brief takes.
        public static final Terms USUAL = new Terms(20260227, 2000, true);

        /// Without limits.
        public Terms(long seed, int draws, boolean withReservations) {
            this(seed, draws, withReservations, Limits.none());
        }
    }

    /// Whether there is anything to ask on the options that parties put forward themselves.
    static boolean anyStated(CaseFile caseFile) {
        return !Asked.onStated(caseFile).isEmpty();
    }

    /// On the options that parties put forward themselves.
    ///
    /// @throws FaultyFile if no party has put forward any
    public static CaseZone stated(CaseFile caseFile, Terms terms) {
        return of(caseFile, Asked.onStated(caseFile), terms);
    }

    /// On every option, those that the mediator's team added among them.
    public static CaseZone all(CaseFile caseFile, Terms terms) {
        return of(caseFile, Asked.onAll(caseFile), terms);
    }

    private static CaseZone of(CaseFile caseFile, Asked asked, Terms terms) {
        if (asked.isEmpty()) {
            throw new FaultyFile(
                    """
                    %s: no party has put forward any option.
                    Name who did with "put forward by", or ask with the added options too.\
                    """
                            .formatted(caseFile.folder().resolve("agenda.yaml")));
        }
        var negotiation = asked.negotiation(Set.of(), terms.withReservations());
        var leftOut = List.copyOf(new LinkedHashSet<LeftOut>(asked.leftOut()));
        var blocking =
                Blocking.of(negotiation, Blocking.Limit.USUAL.watchedBy(terms.limits().watch()));
        var answer = answer(negotiation, terms);
        boolean empty = !blocking.open() && (!blocking.blockingSets().isEmpty() || shut(answer));
        return new CaseZone(
                negotiation,
                leftOut,
                asked.readings(),
                empty,
                empty ? Obstacles.of(caseFile, negotiation, blocking) : Blocked.NOTHING,
                empty ? openings(asked, terms) : List.of(),
                answer,
                empty ? List.of() : Linkings.of(caseFile, negotiation));
    }

    /// Whether no package is known that is enough for everybody: told by the frontier where all
    /// gave numbers, by no draw with one where not.
    private static boolean shut(Answer answer) {
        return switch (answer) {
            case Answer.Cardinal(var zone) -> zone.empty();
            case Answer.Ordinal(var packages, _, _) -> packages.isEmpty();
        };
    }

    private static List<Opening> openings(Asked asked, Terms terms) {
        var undecided =
                asked.readings().stream()
                        .filter(reading -> reading.answer() == StatedRedLine.Answer.UNDECIDED)
                        .toList();
        if (undecided.isEmpty()) {
            return List.of();
        }
        var firm = asked.negotiation(Set.copyOf(undecided), terms.withReservations());
        var sets =
                Blocking.opening(
                        firm,
                        undecided.stream()
                                .<Condition>map(reading -> new Condition.Not(asked.takes(reading)))
                                .toList(),
                        Blocking.Limit.USUAL.watchedBy(terms.limits().watch()));
        var openings = new ArrayList<Opening>();
        for (var set : sets.sets()) {
            var readings = set.stream().map(undecided::get).toList();
            var then = asked.negotiation(Set.copyOf(readings), terms.withReservations());
            openings.add(new Opening(readings, answer(then, terms)));
        }
        return openings;
    }

    private static Answer answer(Negotiation negotiation, Terms terms) {
        boolean numbers =
                negotiation.parties().stream()
                        .allMatch(party -> party.preference() instanceof Preference.Cardinal);
        return numbers
                ? new Answer.Cardinal(
                        terms.withReservations()
                                ? Zone.of(negotiation, terms.limits())
                                : Zone.regardless(negotiation, terms.limits()))
                : shares(
                        negotiation,
                        Acceptability.of(
                                negotiation, terms.seed(), terms.draws(), LISTED, terms.limits()));
    }

    private static Answer shares(Negotiation negotiation, Acceptability acceptability) {
        var parties = negotiation.parties();
        var packages =
                acceptability.packages().stream()
                        .map(each -> {
                            var above = new LinkedHashMap<String, Share>();
                            for (int p = 0; p < parties.size(); p++) {
                                above.put(
                                        parties.get(p).name(),
                                        share(each.aboveReservation().get(p)));
                            }
                            return new PackageShares(
                                    each.outcome().words(negotiation.agenda()),
                                    share(each.onFrontier()),
                                    share(each.nash()),
                                    share(each.egalitarian()),
                                    Collections.unmodifiableMap(above),
                                    verdict(each.possiblyEfficient()),
                                    verdict(each.necessarilyEfficient()));
                        })
                        .toList();
        return new Answer.Ordinal(
                packages, share(acceptability.withoutZone()), acceptability.draws());
    }

    private static Share share(org.dragoman.negotiation.Share share) {
        return new Share(share.value(), share.error());
    }

    private static Verdict verdict(org.dragoman.negotiation.Answer answer) {
        return switch (answer) {
            case YES -> Verdict.YES;
            case NO -> Verdict.NO;
            case UNDECIDED -> Verdict.UNDECIDED;
        };
    }
}
