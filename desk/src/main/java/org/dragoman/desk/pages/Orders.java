package org.dragoman.desk.pages;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.rooms.Frame;
import org.dragoman.rooms.Html;
import org.dragoman.rooms.Mends;
import org.dragoman.rooms.Refusal;
import org.dragoman.rooms.RoomPages;
import org.dragoman.talks.Call;
import org.dragoman.talks.Decision;

/// Does what a form at the desk asks, or shows why not.
final class Orders {

    /// The fields of some orders in which somebody or something is given a name.
    private static final Map<String, Set<String>> NAMES =
            Map.of(
                    "join-team", Set.of("person"),
                    "open-room", Set.of("room"),
                    "propose-handover", Set.of("person"));

    private Orders() {}

    static Answer done(Order order, AtDesk at, Function<AtDesk, Frame> frame) {
        var view = new DeskView(at);
        try {
            var command = order.how().read(new Order.Reader(at.asked().form(), view.times()));
            return switch (at.decide(command)) {
                case Decision.Accepted _ ->
                        new Answer.See(at.base() + order.home(), view.words().of("done"));
                case Decision.Refused _ when SecondPerson.waits(at, command) ->
                        new Answer.See(at.base() + "/second-look", view.words().of("second.waits"));
                case Decision.Refused(var rule, var mend) ->
                        refused(
                                order,
                                at,
                                409,
                                view.words().named("rule", rule),
                                Mends.said(mend, view.words(), view.times()),
                                it -> it.by(rule),
                                frame);
            };
        } catch (Order.Unreadable field) {
            return refused(
                    order,
                    at,
                    400,
                    field.said(view.words()),
                    "",
                    it -> it.mending(field.field(), field.why()),
                    frame);
        }
    }

    private static Answer refused(
            Order order,
            AtDesk at,
            int status,
            String why,
            String mend,
            UnaryOperator<Refusal> further,
            Function<AtDesk, Frame> frame) {
        var refusal =
                Refusal.of(
                        why,
                        mend,
                        at.base() + "/do/" + order.name(),
                        at.asked().form(),
                        Call.ANY,
                        at.base() + order.home(),
                        Refusal.written(NAMES.getOrDefault(order.name(), Set.of())));
        return new Answer.Page(
                status,
                Html.of(
                        frame.apply(at),
                        RoomPages.inside(further.apply(refusal), at.asked().words())));
    }
}
