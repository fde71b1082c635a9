package org.dragoman.desk.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.talks.Id;
import org.dragoman.talks.ImprovementEvent;
import org.dragoman.talks.OfferEvent;
import org.dragoman.talks.RoomId;

/// What became of proposals, sealed comparisons and improvements at their deadlines. Who answered
/// what, and who sealed nothing, is not in it: the team is told no more than what opened.
public final class EndedOffers {

    private final DeskView view;
    private final TreeMap<Id, OfferEvent.ProposalMade> proposals = new TreeMap<>();
    private final TreeMap<Id, OfferEvent.ComparisonOpened> comparisons = new TreeMap<>();
    private final TreeMap<Id, OfferEvent.SealsOpened> opened = new TreeMap<>();
    private final TreeMap<Id, String> questions = new TreeMap<>();
    private final TreeMap<Id, ImprovementEvent.ImprovementPut> improvements = new TreeMap<>();
    private final List<Ended> ended = new ArrayList<>();

    private EndedOffers(DeskView view) {
        this.view = view;
    }

    /// One of them.
    ///
    /// @param kind what it was, by the key of its words
    /// @param outcome what came of it, by the key of its words
    /// @param lines what opened; nothing where nothing did
    public record Ended(
            String kind,
            String subject,
            List<RoomId> rooms,
            Instant at,
            String outcome,
            List<String> lines) {

        public Ended {
            rooms = rooms.stream().sorted().toList();
            lines = List.copyOf(lines);
        }
    }

    /// All of them, the last first.
    ///
    /// Cost: O(n) for n entries.
    public static List<Ended> of(DeskView view) {
        var all = new EndedOffers(view);
        for (var entry : view.entries()) {
            switch (entry.event()) {
                case OfferEvent offer -> all.after(offer, entry.at());
                case ImprovementEvent improvement -> all.after(improvement, entry.at());
                default -> {}
            }
        }
        return all.ended.reversed();
    }

    /// What was asked of those who were invited to seal an offer, by the slot it is sealed in, as
    /// far as this member of the team saw the invitations.
    ///
    /// Cost: O(n) for n entries.
    public static Map<Id, String> questions(DeskView view) {
        var questions = new TreeMap<Id, String>();
        for (var entry : view.entries()) {
            if (entry.event() instanceof OfferEvent.SealInvited(_, var slot, var question, _)) {
                questions.put(slot, question);
            }
        }
        return questions;
    }

    private void after(OfferEvent event, Instant at) {
        switch (event) {
            case OfferEvent.ProposalMade made -> proposals.put(made.proposal(), made);
            case OfferEvent.SealInvited(_, var slot, var question, _) ->
                    questions.put(slot, question);
            case OfferEvent.ComparisonOpened open -> comparisons.put(open.comparison(), open);
            case OfferEvent.SealsOpened seals -> opened.put(seals.comparison(), seals);
            case OfferEvent.ProposalClosed(var id, var rooms, var deal) ->
                    Optional.ofNullable(proposals.get(id))
                            .ifPresent(it ->
                                    add(
                                            "offers.proposal",
                                            it.subject(),
                                            rooms,
                                            at,
                                            deal.isEmpty() ? "no-deal" : "deal",
                                            deal.stream().map(it.packages()::get).toList()));
            case OfferEvent.ComparisonClosed(var id) ->
                    Optional.ofNullable(comparisons.get(id)).ifPresent(it -> compared(it, at));
            case OfferEvent.Sealed _,
                    OfferEvent.Compared _,
                    OfferEvent.ProposalPlanned _,
                    OfferEvent.Answered _ -> {}
        }
    }

    private void compared(OfferEvent.ComparisonOpened it, Instant at) {
        var seals = Optional.ofNullable(opened.get(it.comparison()));
        add(
                "offers.comparison.ended",
                questions.getOrDefault(it.slotOfOne(), ""),
                List.of(it.one(), it.other()),
                at,
                seals.isPresent() ? "match" : "no-match",
                seals.map(both ->
                                List.of(
                                        gives(it.one(), both.oneGives()),
                                        gives(it.other(), both.otherGives())))
                        .orElse(List.of()));
    }

    private String gives(RoomId room, Collection<String> what) {
        return view.words()
                .of(
                        "offers.ended.gives",
                        room.name(),
                        view.words().series(what.stream().sorted().toList()));
    }

    private void after(ImprovementEvent event, Instant at) {
        switch (event) {
            case ImprovementEvent.ImprovementPut put -> improvements.put(put.improvement(), put);
            case ImprovementEvent.ImprovementClosed(var id, var rooms, var adopted) ->
                    Optional.ofNullable(improvements.get(id))
                            .ifPresent(it ->
                                    add(
                                            "offers.improvement",
                                            PackageLines.said(it.better()),
                                            rooms,
                                            at,
                                            adopted ? "adopted" : "stands",
                                            List.of()));
            case ImprovementEvent.ImprovementAnswered _ -> {}
        }
    }

    private void add(
            String kind,
            String subject,
            Collection<RoomId> rooms,
            Instant at,
            String outcome,
            List<String> lines) {
        ended.add(
                new Ended(kind, subject, List.copyOf(rooms), at, "offers.ended." + outcome, lines));
    }
}
