package org.dragoman.desk.pages;

import java.util.List;
import org.dragoman.talks.ExpertOrder;

/// Orders in expert matters.
final class ExpertOrders {

    static final List<Order> ALL =
            List.of(
                    Order.of(
                            "forward-referral",
                            "/experts",
                            r -> new ExpertOrder.ForwardReferral(r.id("referral")),
                            "referral"),
                    Order.of(
                            "return-opinion",
                            "/experts",
                            r -> new ExpertOrder.ReturnOpinion(r.id("paper")),
                            "paper"),
                    Order.of(
                            "open-inquiry",
                            "/experts",
                            r ->
                                    new ExpertOrder.OpenInquiry(
                                            r.rooms("with"),
                                            r.room("experts"),
                                            r.words("question")),
                            "with",
                            "experts",
                            "question"),
                    Order.of(
                            "put-matter",
                            "/experts",
                            r -> new ExpertOrder.PutMatter(r.id("inquiry"), r.words("words")),
                            "inquiry",
                            "words"),
                    Order.of(
                            "advance-inquiry",
                            "/experts",
                            r -> new ExpertOrder.AdvanceInquiry(r.id("inquiry")),
                            "inquiry"),
                    Order.of(
                            "put-data",
                            "/experts",
                            r -> new ExpertOrder.PutData(r.id("data")),
                            "data"));

    private ExpertOrders() {}
}
