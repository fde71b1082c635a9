package org.dragoman.desk.pages;

import java.util.List;
import org.dragoman.talks.Binding;
import org.dragoman.talks.OfferOrder;
import org.dragoman.talks.ShortlistOrder;

/// Orders about offers, proposals and lists of packages.
final class OfferingOrders {

    static final List<Order> ALL =
            List.of(
                    Order.of(
                            "compare",
                            "/offers",
                            r ->
                                    new OfferOrder.OpenComparison(
                                            r.room("one"),
                                            r.room("other"),
                                            r.words("question"),
                                            r.moment("deadline")),
                            "one",
                            "other",
                            "question",
                            "deadline"),
                    Order.of(
                            "propose",
                            "/offers",
                            r ->
                                    new OfferOrder.Propose(
                                            r.rooms("with"),
                                            r.words("subject"),
                                            r.fields().lines("packages"),
                                            r.choice("binding", Binding.values()),
                                            r.moment("deadline")),
                            "with",
                            "subject",
                            "packages",
                            "binding",
                            "deadline"),
                    Order.of(
                            "second",
                            "/offers",
                            r -> new OfferOrder.Second(r.id("proposal")),
                            "proposal"),
                    Order.of(
                            "circulate",
                            "/offers",
                            r ->
                                    new ShortlistOrder.Circulate(
                                            r.rooms("with"),
                                            r.words("subject"),
                                            PackageLines.read(r.words("packages")),
                                            r.choice("binding", Binding.values()),
                                            r.moment("deadline")),
                            "with",
                            "subject",
                            "packages",
                            "binding",
                            "deadline"),
                    Order.of(
                            "second-list",
                            "/offers",
                            r -> new ShortlistOrder.SecondList(r.id("shortlist")),
                            "shortlist"),
                    Order.of(
                            "put-improvement",
                            "/offers",
                            r ->
                                    new ShortlistOrder.PutImprovement(
                                            r.id("settled"),
                                            r.number("place"),
                                            PackageLines.one(r.words("words")),
                                            r.moment("deadline")),
                            "settled",
                            "place",
                            "words",
                            "deadline"));

    private OfferingOrders() {}
}
