package org.dragoman.desk.pages;

import java.util.List;
import java.util.Set;
import org.dragoman.desk.ServeSettings;
import org.dragoman.desk.people.Accounts;
import org.dragoman.desk.people.Chair;
import org.dragoman.desk.people.WayIn;
import org.dragoman.desk.sitting.OpenTalks;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.desk.web.Route;
import org.dragoman.rooms.Html;
import org.dragoman.rooms.Mends;
import org.dragoman.rooms.Refusal;
import org.dragoman.rooms.RoomPages;
import org.dragoman.talks.Call;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Id;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seat;

/// Who takes part, and the links by which they come in.
public final class PeoplePage implements DeskPage {

    private final ServeSettings settings;
    private final Accounts accounts;

    PeoplePage(ServeSettings settings, Accounts accounts) {
        this.settings = settings;
        this.accounts = accounts;
    }

    @Override
    public String path() {
        return "/people";
    }

    @Override
    public String tab() {
        return "desk.people";
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public List<Route> routes(Frames frames) {
        return List.of(
                Route.desk(
                        path(),
                        at ->
                                Answer.page(
                                        Html.of(
                                                frames.of(this, at),
                                                (out, forms) ->
                                                        JtestaffGenerated.render(
                                                                out,
                                                                forms,
                                                                new DeskView(at),
                                                                ways(at))))),
                Route.deskForm(
                        "/people/invite",
                        Set.of("room", "person", "role"),
                        at -> invite(at, frames)),
                Route.deskForm("/people/link", Set.of("room", "person"), this::link),
                Route.deskForm("/people/end", Set.of("room", "person"), this::end));
    }

    /// How far people have come, for the page: only the lead is told, and only of whoever has a
    /// seat.
    public record Ways(Accounts accounts, String talks, boolean leads) {

        /// In words; nothing where there is nothing to tell.
        public String said(DeskView view, RoomId room, String person) {
            if (!leads) {
                return "";
            }
            return switch (accounts.invitations().wayIn(new Chair(talks, new Seat(room, person)))) {
                case WayIn.None _ -> view.words().of("staff.way.none");
                case WayIn.Sent(var until) ->
                        view.words().of("staff.way.sent", view.times().of(until));
                case WayIn.Made _ -> view.words().of("staff.way.made");
            };
        }

        /// Whether there is a link or a way in that could be ended.
        public boolean ends(RoomId room, String person) {
            return leads
                    && !(accounts.invitations().wayIn(new Chair(talks, new Seat(room, person)))
                            instanceof WayIn.None);
        }
    }

    private Ways ways(AtDesk at) {
        return new Ways(accounts, at.open().card().id(), at.role() == Role.LEAD);
    }

    /// Takes a link back and ends the sessions of whoever came by it; the seat stays.
    private Answer end(AtDesk at) {
        var form = at.asked().form();
        var seat = new Seat(new RoomId(form.one("room")), form.one("person"));
        if (at.role() != Role.LEAD || !known(at, seat)) {
            return Answer.unknown();
        }
        boolean ended = accounts.invitations().end(new Chair(at.open().card().id(), seat));
        return ended
                ? new Answer.See(
                        at.base() + path(), at.asked().words().of("staff.ended", seat.name()))
                : new Answer.Back(
                        at.base() + path(), at.asked().words().of("staff.ended.not", seat.name()));
    }

    /// The form that proposes to hand the mediation to another team.
    public static OrderForm handOver(DeskView view) {
        return OrderForm.of(view, "propose-handover").line("person").words("names").form();
    }

    /// The form that hands it over.
    public static OrderForm replace(DeskView view, Id handover) {
        return OrderForm.of(view, "replace-team").hidden("handover", handover).form();
    }

    /// The form that makes another member the lead.
    public static OrderForm lead(DeskView view, String name) {
        return OrderForm.of(view, "hand-over", name).hidden("to", name).form();
    }

    /// Invites someone to a room and makes their link.
    private Answer invite(AtDesk at, Frames frames) {
        var form = at.asked().form();
        var role = form.one("role").equals(Role.HEAD.name()) ? Role.HEAD : Role.MEMBER;
        var seat = new Seat(new RoomId(form.one("room")), form.one("person"));
        return switch (at.decide(new PeopleOrder.Invite(seat.room(), seat.name(), role))) {
            case Decision.Accepted _ -> link(at, seat);
            case Decision.Refused(var rule, var mend) ->
                    new Answer.Page(
                            409,
                            Html.of(
                                    frames.of(this, at),
                                    RoomPages.inside(
                                            Refusal.of(
                                                    at.asked().words().named("rule", rule),
                                                    Mends.said(
                                                            mend,
                                                            at.asked().words(),
                                                            new DeskView(at).times()),
                                                    at.base() + "/people/invite",
                                                    form,
                                                    Call.ANY,
                                                    at.base() + path(),
                                                    Refusal.written(Set.of("person"))),
                                            at.asked().words())));
        };
    }

    /// Makes a new link for someone who was invited; the old one, and the old way in, end.
    private Answer link(AtDesk at) {
        var form = at.asked().form();
        var seat = new Seat(new RoomId(form.one("room")), form.one("person"));
        return known(at, seat) && at.role() == Role.LEAD ? link(at, seat) : Answer.unknown();
    }

    private static boolean known(AtDesk at, Seat seat) {
        return seat.room().equals(RoomId.DESK)
                ? at.moment().talks().desk().team().has(seat.name())
                        && !seat.name().equals(at.member())
                : OpenTalks.room(at.moment().talks(), seat).isPresent();
    }

    private Answer link(AtDesk at, Seat seat) {
        var secret = accounts.invitations().invite(new Chair(at.open().card().id(), seat));
        return new Answer.See(
                at.base() + path(),
                at.asked()
                        .words()
                        .of(
                                "people.link",
                                seat.name(),
                                settings.reachedAt(at.asked().port()) + "/invitation/" + secret));
    }
}
