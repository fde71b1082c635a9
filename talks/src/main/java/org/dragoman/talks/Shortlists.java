package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The lists of suggested packages and the improvements that one room knows of.
///
/// @param lists suggested packages, of which it marks what it could accept
/// @param improvements of what it settled
public record Shortlists(Table<Id, Listed> lists, Table<Id, Improvement> improvements) {

    /// A list of suggested packages.
    ///
    /// @param acceptable what this room marked, once it did
    /// @param common what all marked, once compared
    public record Listed(
            Id shortlist,
            String subject,
            List<PackageDeal> packages,
            Binding binding,
            Instant deadline,
            Set<Integer> acceptable,
            List<Integer> common,
            Offers.Stage stage) {}

    /// An improvement of what this room settled.
    ///
    /// @param yes what this room answered, once it did
    public record Improvement(
            Id improvement,
            PackageDeal present,
            PackageDeal better,
            Binding binding,
            Instant deadline,
            boolean yes,
            Offers.Stage stage) {

        Improvement is(boolean answer, Offers.Stage next) {
            return new Improvement(improvement, present, better, binding, deadline, answer, next);
        }
    }

    static final Shortlists NONE = new Shortlists(Table.empty(), Table.empty());

    Shortlists after(ShortlistEvent event) {
        return switch (event) {
            case ShortlistEvent.ListCirculated(
                            var id,
                            _,
                            var subject,
                            var packages,
                            var binding,
                            var deadline) ->
                    lists(
                            lists.with(
                                    id,
                                    new Listed(
                                            id,
                                            subject,
                                            packages,
                                            binding,
                                            deadline,
                                            Set.of(),
                                            List.of(),
                                            Offers.Stage.OPEN)));
            case ShortlistEvent.Marked(_, var id, var acceptable, _) ->
                    lists(
                            lists.change(
                                    id,
                                    l ->
                                            new Listed(
                                                    id,
                                                    l.subject,
                                                    l.packages,
                                                    l.binding,
                                                    l.deadline,
                                                    acceptable,
                                                    List.of(),
                                                    Offers.Stage.SEALED)));
            case ShortlistEvent.MarksCompared(_, var id, var common, _) ->
                    lists(
                            lists.change(
                                    id,
                                    l ->
                                            new Listed(
                                                    id,
                                                    l.subject,
                                                    l.packages,
                                                    l.binding,
                                                    l.deadline,
                                                    l.acceptable,
                                                    common,
                                                    common.isEmpty()
                                                            ? Offers.Stage.NO_MATCH
                                                            : Offers.Stage.MATCH)));
            case ShortlistEvent.ListPlanned _, ShortlistEvent.ListClosed _ -> this;
        };
    }

    Shortlists after(ImprovementEvent event) {
        return switch (event) {
            case ImprovementEvent.ImprovementPut(
                            var id,
                            _,
                            _,
                            _,
                            var present,
                            var better,
                            var binding,
                            var deadline) ->
                    improvements(
                            improvements.with(
                                    id,
                                    new Improvement(
                                            id,
                                            present,
                                            better,
                                            binding,
                                            deadline,
                                            false,
                                            Offers.Stage.OPEN)));
            case ImprovementEvent.ImprovementAnswered(_, var id, var yes, _) ->
                    improvements(improvements.change(id, i -> i.is(yes, Offers.Stage.SEALED)));
            case ImprovementEvent.ImprovementClosed(var id, _, var adopted) ->
                    improvements(
                            improvements.change(
                                    id,
                                    i ->
                                            i.is(
                                                    i.yes,
                                                    adopted
                                                            ? Offers.Stage.MATCH
                                                            : Offers.Stage.NO_MATCH)));
        };
    }

    private Shortlists lists(Table<Id, Listed> next) {
        return new Shortlists(next, improvements);
    }

    private Shortlists improvements(Table<Id, Improvement> next) {
        return new Shortlists(lists, next);
    }

    /// How the room sees them.
    List<Sight> sights() {
        var sights = new ArrayList<Sight>();
        for (var list : lists.values()) {
            sights.add(
                    Sight.of(
                            "suggested packages",
                            "shortlist",
                            list.shortlist,
                            "subject",
                            list.subject,
                            "packages",
                            PackageDeal.lines(list.packages),
                            "a mark is",
                            list.binding,
                            "deadline",
                            list.deadline,
                            "acceptable",
                            list.acceptable.stream().sorted().toList(),
                            "stage",
                            list.stage,
                            "common",
                            list.common));
        }
        for (var it : improvements.values()) {
            sights.add(
                    Sight.of(
                            "improvement",
                            "improvement",
                            it.improvement,
                            "settled",
                            it.present,
                            "better",
                            it.better,
                            "a yes is",
                            it.binding,
                            "deadline",
                            it.deadline,
                            "yes",
                            it.yes,
                            "stage",
                            it.stage));
        }
        return sights;
    }
}
