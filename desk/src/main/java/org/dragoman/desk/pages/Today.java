package org.dragoman.desk.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.rooms.Bits;
import org.dragoman.rooms.Tint;
import org.dragoman.talks.CapitalEvent;
import org.dragoman.talks.InstrumentStage;
import org.dragoman.talks.Message;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Terms;

/// The desk's first page: what came in, what waits, the step that is suggested next.
///
/// @param next the step suggested, with its reason; empty where none is
/// @param waiting what waits, the earliest deadline first
/// @param news what came in, newest first
public record Today(List<Wait> next, List<Wait> waiting, List<News> news) {

    private static final int NEWS = 10;

    /// Something that waits.
    ///
    /// @param why it is suggested; empty in the plain list
    /// @param until in words; empty without a deadline
    /// @param soon how soon the deadline comes; empty without one
    public record Wait(
            String words,
            String why,
            String until,
            String soon,
            Instant order,
            Tint tint,
            String address) {}

    /// Something confided.
    public record News(RoomId room, Tint tint, String when, Terms terms, Message message) {}

    public Today {
        next = List.copyOf(next);
        waiting = List.copyOf(waiting);
        news = List.copyOf(news);
    }

    /// The page of a member.
    static Today of(DeskView view) {
        var waits = new ArrayList<>(new RoomWaits(view).waits());
        waits.addAll(SecondLookPage.waits(view));
        consultations(view, waits);
        offers(view, waits);
        waits.addAll(TextWaits.of(view));
        waits.addAll(MergeWaits.of(view));
        instruments(view, waits);
        waits.addAll(StepWaits.of(view));
        experts(view, waits);
        waits.sort(Comparator.comparing(Wait::order));
        var next = waits.stream().filter(wait -> !wait.why().isEmpty()).limit(1).toList();
        return new Today(next, waits, news(view));
    }

    /// Something that waits, with how soon it ends.
    static Wait wait(
            DeskView view,
            String words,
            String why,
            String until,
            Instant order,
            Tint tint,
            String address) {
        var soon = until.isEmpty() ? "" : Coming.soon(view, order);
        return new Wait(words, why, until, soon, order, tint, address);
    }

    /// That a delegation consults is told to the team; what it asks is not.
    private static void consultations(DeskView view, List<Wait> waits) {
        var open = new java.util.TreeMap<org.dragoman.talks.Id, CapitalEvent.ConsultationNoted>();
        for (var entry : view.at().moment().talks().desk().journal().values()) {
            switch (entry.event()) {
                case CapitalEvent.ConsultationNoted noted -> open.put(noted.consultation(), noted);
                case CapitalEvent.AnswerNoted(_, var id) -> open.remove(id);
                default -> {}
            }
        }
        for (var noted : open.values()) {
            boolean late = !view.at().moment().at().isBefore(noted.deadline());
            waits.add(
                    wait(
                            view,
                            view.words()
                                    .of(
                                            late ? "today.overdue" : "today.consults",
                                            noted.room().name()),
                            late ? view.words().of("today.overdue.why") : "",
                            view.at(noted.deadline()),
                            noted.deadline(),
                            view.tint(noted.room()),
                            view.base() + "/experts"));
        }
    }

    private static void offers(DeskView view, List<Wait> waits) {
        var desk = view.at().moment().talks().desk();
        for (var comparison : desk.comparisons().values()) {
            waits.add(
                    wait(
                            view,
                            view.words()
                                    .of(
                                            "today.comparison",
                                            comparison.one().name(),
                                            comparison.other().name()),
                            "",
                            view.at(comparison.deadline()),
                            comparison.deadline(),
                            Tint.MEDIATOR,
                            view.base() + "/offers"));
        }
        for (var plan : desk.plans().values()) {
            waits.add(
                    wait(
                            view,
                            view.words().of("today.plan", plan.by(), Bits.of(plan.bits())),
                            "",
                            "",
                            Instant.MAX,
                            Tint.MEDIATOR,
                            view.base() + "/offers"));
        }
    }

    /// What lies before the capitals waits until each side has told the mediator.
    private static void instruments(DeskView view, List<Wait> waits) {
        for (var it : view.talks().desk().accords().ratification().instruments().values()) {
            if (it.stage() == InstrumentStage.DOMESTIC || it.stage() == InstrumentStage.DECLARED) {
                var left =
                        it.parties().stream()
                                .filter(side ->
                                        it.notified(side).isEmpty() && !it.bound().contains(side))
                                .toList();
                if (!left.isEmpty()) {
                    waits.add(
                            wait(
                                    view,
                                    view.words()
                                            .of(
                                                    "today.ratify",
                                                    it.arrangement().title(),
                                                    view.names(left)),
                                    "",
                                    view.at(it.progress().deadline()),
                                    it.progress().deadline(),
                                    Tint.MEDIATOR,
                                    view.base() + "/accord"));
                }
            }
        }
    }

    private static void experts(DeskView view, List<Wait> waits) {
        for (var it : view.conduct().expertise().referrals().values()) {
            if (!it.forwarded()) {
                waits.add(
                        wait(
                                view,
                                view.words()
                                        .of(
                                                "today.referral",
                                                it.room().name(),
                                                it.experts().name()),
                                view.words().of("today.referral.why"),
                                "",
                                Instant.MAX,
                                view.tint(it.room()),
                                view.base() + "/experts"));
            }
        }
    }

    private static List<News> news(DeskView view) {
        record Dated(Instant at, News news) {}
        var all = new ArrayList<Dated>();
        for (var room : view.rooms()) {
            for (var item : view.items(room).stream().limit(NEWS).toList()) {
                var at = view.confided(item.item());
                all.add(
                        new Dated(
                                at,
                                new News(
                                        room.room(),
                                        view.tint(room.room()),
                                        view.at(at),
                                        item.terms(),
                                        item.message())));
            }
        }
        return all.stream()
                .sorted(Comparator.comparing(Dated::at).reversed())
                .limit(NEWS)
                .map(Dated::news)
                .toList();
    }

    /// Whether a member may do what the lead alone may.
    static boolean leads(DeskView view) {
        return view.at().role() == Role.LEAD;
    }
}
