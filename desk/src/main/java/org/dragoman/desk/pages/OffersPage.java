package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.Findings;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.desk.web.Route;
import org.dragoman.rooms.Bits;
import org.dragoman.rooms.Html;
import org.dragoman.talks.Binding;
import org.dragoman.talks.Confidences;
import org.dragoman.talks.LeakBudget;
import org.dragoman.talks.LeakPlan;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.OfferEvent;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Settled;
import org.dragoman.talks.ShortlistEvent;
import org.dragoman.talks.Tenders;

/// Offers: what is under way between the rooms, what it has cost in bits, what was settled.
final class OffersPage implements DeskPage {

    private static final Set<String> PLANNED =
            Set.of("how", "with", "subject", "packages", "binding", "deadline");

    private final CasePages cases;

    OffersPage(CasePages cases) {
        this.cases = cases;
    }

    @Override
    public String path() {
        return "/offers";
    }

    @Override
    public String tab() {
        return "desk.offers";
    }

    @Override
    public List<Route> routes(Frames frames) {
        return List.of(
                Route.desk(path(), at -> PlainPage.shown(this, frames, at, OffersPage::inside)),
                Route.deskForm(path() + "/plan", PLANNED, at -> plan(at, frames)));
    }

    private static Html.Inside inside(DeskView view) {
        return (out, forms) -> JteoffersdeskGenerated.render(out, forms, view);
    }

    private Optional<CaseFile> caseFile(AtDesk at) {
        return cases.findings(at).map(Findings::caseFile);
    }

    private Answer plan(AtDesk at, Frames frames) {
        return PlainPage.shown(
                this,
                frames,
                at,
                view ->
                        (out, forms) ->
                                JteplanGenerated.render(
                                        out,
                                        forms,
                                        PlanCheck.of(view, caseFile(at), at.asked().form()),
                                        view));
    }

    /// What the answers of one side on one subject can have told.
    ///
    /// @param bits with two decimals
    /// @param beyond whether that is more than the case's budget
    public record Spent(String subject, String room, int answers, String bits, boolean beyond) {}

    /// What was spent so far, by subject and side.
    public static List<Spent> spent(DeskView view) {
        var subjects = new TreeSet<String>();
        for (var entry : view.entries()) {
            switch (entry.event()) {
                case OfferEvent.ProposalMade made -> subjects.add(made.subject());
                case ShortlistEvent.ListCirculated list -> subjects.add(list.subject());
                default -> {}
            }
        }
        var spent = new ArrayList<Spent>();
        var sides = view.sides().stream().map(RoomState::room).toList();
        for (var subject : subjects) {
            for (var cost : LeakPlan.costs(view.talks(), sides, subject, 0, Binding.EXPLORATORY)) {
                if (cost.before() > 0) {
                    spent.add(
                            new Spent(
                                    subject,
                                    cost.room().name(),
                                    cost.before(),
                                    Bits.of(cost.bits()),
                                    LeakBudget.bits(cost.before()) > view.budget()));
                }
            }
        }
        return spent;
    }

    /// An offer that was conveyed to a room, and what came of it.
    ///
    /// @param standing its end as the talks name it; empty while it is open
    public record Tendered(String room, Confidences.Received offer, String standing) {}

    /// Offers that were conveyed openly, newest first.
    public static List<Tendered> tendered(DeskView view) {
        var all = new ArrayList<Tendered>();
        for (var room : view.sides()) {
            for (var thing : view.received(room)) {
                if (thing.message().kind() == MessageKind.FORMAL_OFFER
                        || thing.message().kind() == MessageKind.CONDITIONAL_OFFER) {
                    all.add(
                            new Tendered(
                                    room.room().name(),
                                    thing,
                                    room.shuttle()
                                            .tenders()
                                            .standing()
                                            .find(thing.received())
                                            .map(Tenders.Standing::name)
                                            .orElse("")));
                }
            }
        }
        return all;
    }

    /// The form that asks those who settled a package whether they would take another in its place.
    public static OrderForm improve(DeskView view, Settled deal) {
        return OrderForm.of(view, "put-improvement")
                .hidden("settled", deal.id())
                .hidden("place", deal.place())
                .line("words", PackageLines.write(deal.deal()), true)
                .moment("deadline", 24)
                .form();
    }

    /// The form that seconds a list.
    public static OrderForm second(DeskView view, ShortlistEvent.ListPlanned plan) {
        return OrderForm.of(view, "second-list").hidden("shortlist", plan.shortlist()).form();
    }
}
