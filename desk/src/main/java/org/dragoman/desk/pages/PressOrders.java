package org.dragoman.desk.pages;

import java.util.List;
import org.dragoman.talks.PressOrder;

/// Orders about what is said to the press.
final class PressOrders {

    static final List<Order> ALL =
            List.of(
                    Order.of(
                            "propose-communique",
                            "/rounds#press",
                            r ->
                                    new PressOrder.ProposeCommunique(
                                            r.words("words"), r.moment("embargo")),
                            "words",
                            "embargo"),
                    Order.of(
                            "agree-communique",
                            "/rounds#press",
                            r -> new PressOrder.AgreeCommunique(r.id("communique")),
                            "communique"),
                    Order.of(
                            "drop-communique",
                            "/rounds#press",
                            r ->
                                    new PressOrder.DropCommunique(
                                            r.id("communique"), r.words("words")),
                            "communique",
                            "words"),
                    Order.of(
                            "write-readout",
                            "/rounds#press",
                            r ->
                                    new PressOrder.WriteMediatorsReadout(
                                            r.id("round"), r.words("words"), r.moment("embargo")),
                            "round",
                            "words",
                            "embargo"),
                    Order.of(
                            "withdraw-readout",
                            "/rounds#press",
                            r -> new PressOrder.WithdrawMediatorsReadout(r.id("readout")),
                            "readout"));

    private PressOrders() {}
}
