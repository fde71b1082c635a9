package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/// The same question put in another way.
final class Moved {

    private Moved() {}

    /// Replaces what one party prefers and, in keeping, its reservation value.
    static Negotiation party(
            Negotiation negotiation,
            int party,
            BiFunction<Utility.Additive, Integer, Utility> utility,
            UnaryOperator<Rational> reservation) {
        var parties = new ArrayList<>(negotiation.parties());
        var old = parties.get(party);
        var additive = (Utility.Additive) ((Preference.Cardinal) old.preference()).utility();
        parties.set(
                party,
                new Party(
                        old.name(),
                        new Preference.Cardinal(utility.apply(additive, party)),
                        switch (old.reservation()) {
                            case Reservation.Value(var value) ->
                                    new Reservation.Value(reservation.apply(value));
                            case Reservation.ReservationPackage stands -> stands;
                            case Reservation.Unknown _ -> old.reservation();
                        }));
        return new Negotiation(
                negotiation.agenda(), parties, negotiation.redLines(), negotiation.linkages());
    }

    /// Puts issue `i` at place `to[i]`.
    static Negotiation issues(Negotiation negotiation, int[] to) {
        var issues = new Issue[to.length];
        for (int i = 0; i < to.length; i++) {
            issues[to[i]] = negotiation.agenda().issue(i);
        }
        var parties = new ArrayList<Party>();
        for (var party : negotiation.parties()) {
            var additive = (Utility.Additive) ((Preference.Cardinal) party.preference()).utility();
            var values = new ArrayList<List<Rational>>(additive.values());
            for (int i = 0; i < to.length; i++) {
                values.set(to[i], additive.values().get(i));
            }
            var interactions =
                    additive.interactions().stream()
                            .map(each -> interaction(each, to, issues))
                            .toList();
            parties.add(
                    new Party(
                            party.name(),
                            new Preference.Cardinal(
                                    new Utility.Additive(values, interactions, additive.cap())),
                            party.reservation()
                                            instanceof Reservation.ReservationPackage(var stands)
                                    ? new Reservation.ReservationPackage(there(stands, to))
                                    : party.reservation()));
        }
        return new Negotiation(
                new Agenda(List.of(issues)),
                parties,
                negotiation.redLines().stream()
                        .map(line ->
                                new RedLine(
                                        line.id(),
                                        line.party(),
                                        line.words(),
                                        condition(line.crossedBy(), to)))
                        .toList(),
                negotiation.linkages().stream()
                        .map(linkage ->
                                new Linkage(
                                        linkage.id(),
                                        linkage.words(),
                                        condition(linkage.requires(), to)))
                        .toList());
    }

    private static Utility.Interaction interaction(
            Utility.Interaction each, int[] to, Issue[] issues) {
        var scope = new TreeSet<Integer>();
        each.issues().forEach(issue -> scope.add(to[issue]));
        var moved = List.copyOf(scope);
        var sizes = moved.stream().map(issue -> issues[issue].options().size()).toList();
        var table = new ArrayList<Rational>();
        var options = new int[to.length];
        for (int entry = 0; entry < each.table().size(); entry++) {
            int rest = entry;
            for (int k = moved.size() - 1; k >= 0; k--) {
                options[moved.get(k)] = rest % sizes.get(k);
                rest /= sizes.get(k);
            }
            table.add(each.of(back(Outcome.of(options), to)));
        }
        return new Utility.Interaction(moved, sizes, table);
    }

    private static Condition condition(Condition condition, int[] to) {
        return switch (condition) {
            case Condition.Is(int issue, var options) -> new Condition.Is(to[issue], options);
            case Condition.All(var parts) ->
                    new Condition.All(parts.stream().map(part -> condition(part, to)).toList());
            case Condition.Any(var parts) ->
                    new Condition.Any(parts.stream().map(part -> condition(part, to)).toList());
            case Condition.Not(var part) -> new Condition.Not(condition(part, to));
        };
    }

    private static Outcome there(Outcome outcome, int[] to) {
        var options = new int[to.length];
        for (int i = 0; i < to.length; i++) {
            options[to[i]] = outcome.option(i);
        }
        return Outcome.of(options);
    }

    /// The outcome as the unmoved agenda has it.
    static Outcome back(Outcome outcome, int[] to) {
        var options = new int[to.length];
        for (int i = 0; i < to.length; i++) {
            options[i] = outcome.option(to[i]);
        }
        return Outcome.of(options);
    }

    /// Adds an option to the first issue that stands to it as its first option does, everywhere,
    /// but brings every side less.
    static Negotiation withWorseOption(Negotiation negotiation) {
        var first = negotiation.agenda().issue(0);
        int fresh = first.options().size();
        var words = new ArrayList<>(first.options());
        words.add("worse");
        var issues = new ArrayList<>(negotiation.agenda().issues());
        issues.set(0, new Issue(first.name(), words));
        var parties = new ArrayList<Party>();
        for (var party : negotiation.parties()) {
            var additive = (Utility.Additive) ((Preference.Cardinal) party.preference()).utility();
            var values = new ArrayList<List<Rational>>(additive.values());
            var row = new ArrayList<Rational>(values.getFirst());
            row.add(row.getFirst().minus(Rational.of(1, 7)));
            values.set(0, row);
            var interactions =
                    additive.interactions().stream().map(each -> widened(each, fresh)).toList();
            parties.add(
                    new Party(
                            party.name(),
                            new Preference.Cardinal(
                                    new Utility.Additive(values, interactions, additive.cap())),
                            party.reservation()));
        }
        return new Negotiation(
                new Agenda(issues),
                parties,
                negotiation.redLines().stream()
                        .map(line ->
                                new RedLine(
                                        line.id(),
                                        line.party(),
                                        line.words(),
                                        alike(line.crossedBy(), fresh)))
                        .toList(),
                negotiation.linkages().stream()
                        .map(linkage ->
                                new Linkage(
                                        linkage.id(),
                                        linkage.words(),
                                        alike(linkage.requires(), fresh)))
                        .toList());
    }

    private static Utility.Interaction widened(Utility.Interaction each, int fresh) {
        if (each.issues().getFirst() != 0) {
            return each;
        }
        var sizes = new ArrayList<>(each.sizes());
        sizes.set(0, fresh + 1);
        var table = new ArrayList<>(each.table());
        table.addAll(each.table().subList(0, each.table().size() / fresh));
        return new Utility.Interaction(each.issues(), sizes, table);
    }

    private static Condition alike(Condition condition, int fresh) {
        return switch (condition) {
            case Condition.Is(int issue, var options) -> {
                var wider = new TreeSet<>(options);
                if (issue == 0 && options.contains(0)) {
                    wider.add(fresh);
                }
                yield new Condition.Is(issue, wider);
            }
            case Condition.All(var parts) ->
                    new Condition.All(parts.stream().map(part -> alike(part, fresh)).toList());
            case Condition.Any(var parts) ->
                    new Condition.Any(parts.stream().map(part -> alike(part, fresh)).toList());
            case Condition.Not(var part) -> new Condition.Not(alike(part, fresh));
        };
    }
}
