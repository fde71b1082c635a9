package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.talks.Id;
import org.dragoman.talks.NameOrder;
import org.dragoman.talks.PointOrder;
import org.dragoman.talks.Points;

/// Orders about points of meetings that are read back, and about names; and their forms.
public final class PointOrders {

    static final List<Order> ALL =
            List.of(
                    Order.of(
                            "note-point",
                            "/rounds#points",
                            r ->
                                    new PointOrder.NotePoint(
                                            r.room("room"),
                                            new Id(""),
                                            r.words("speaker"),
                                            r.words("words")),
                            "room",
                            "speaker",
                            "words"),
                    Order.of(
                            "read-point",
                            "/rounds#points",
                            r ->
                                    new PointOrder.ReadPointBack(
                                            r.room("room"), r.id("point"), r.words("words")),
                            "room",
                            "point",
                            "words"),
                    Order.of(
                            "cite-point",
                            "/rounds#points",
                            r ->
                                    new PointOrder.CitePoint(
                                            r.room("room"), r.id("point"), r.words("use")),
                            "room",
                            "point",
                            "use"),
                    Order.of(
                            "drop-point",
                            "/rounds#points",
                            r ->
                                    new PointOrder.DropPoint(
                                            r.room("room"), r.id("point"), r.words("reason")),
                            "room",
                            "point",
                            "reason"),
                    Order.of(
                            "neutral-name",
                            "/rounds#points",
                            r ->
                                    new NameOrder.SetNeutralName(
                                            r.rooms("with"), r.words("thing"), r.words("name")),
                            "with",
                            "thing",
                            "name"),
                    Order.of(
                            "keep-term",
                            "/rounds#points",
                            r -> new NameOrder.KeepTermFrom(r.room("room"), r.words("term")),
                            "room",
                            "term"),
                    Order.of(
                            "let-term",
                            "/rounds#points",
                            r -> new NameOrder.LetTermPass(r.room("room"), r.words("term")),
                            "room",
                            "term"));

    private PointOrders() {}

    /// What can be noted and named at any time.
    public static List<OrderForm> begin(DeskView view) {
        return List.of(
                OrderForm.of(view, "note-point")
                        .room("room", view.rooms())
                        .line("speaker")
                        .words("words")
                        .form(),
                OrderForm.of(view, "neutral-name").line("thing").line("name").sides("with").form(),
                OrderForm.of(view, "keep-term").room("room", view.rooms()).line("term").form());
    }

    /// What can be done with a point.
    public static List<OrderForm> of(DeskView view, Points.Point point) {
        return switch (point.stage()) {
            case NOTED ->
                    List.of(
                            OrderForm.of(view, "read-point")
                                    .hidden("room", point.room())
                                    .hidden("point", point.point())
                                    .words("words", point.words())
                                    .form(),
                            drop(view, point));
            case READ_BACK -> List.of(drop(view, point));
            case WITHDRAWN -> List.of();
            case CONFIRMED, CORRECTED ->
                    List.of(
                            OrderForm.of(view, "cite-point")
                                    .hidden("room", point.room())
                                    .hidden("point", point.point())
                                    .line("use")
                                    .form());
        };
    }

    private static OrderForm drop(DeskView view, Points.Point point) {
        return OrderForm.of(view, "drop-point")
                .hidden("room", point.room())
                .hidden("point", point.point())
                .line("reason")
                .form();
    }

    /// The forms that let a term pass again which the team keeps from a room.
    public static List<OrderForm> kept(DeskView view) {
        var kept = view.conduct().names().kept();
        var forms = new ArrayList<OrderForm>();
        for (var room : kept.keys()) {
            for (var term : kept.find(room).orElseThrow().keys()) {
                forms.add(
                        OrderForm.of(view, "let-term", term, room.name())
                                .hidden("room", room)
                                .hidden("term", term)
                                .form());
            }
        }
        return forms;
    }
}
