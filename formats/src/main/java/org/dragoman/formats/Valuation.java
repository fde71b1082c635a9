package org.dragoman.formats;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.negotiation.Rational;
import org.dragoman.negotiation.Utility;

/// What a profile file says of all issues together.
public sealed interface Valuation {

    /// A weighted sum.
    ///
    /// @param weights one for each issue, not negative; taken as they stand, whatever their sum
    /// @param evaluations one for each issue
    /// @param cutAtOne whether a sum above 1 counts as 1, as in GENIUS
    record Weighted(List<Rational> weights, List<Evaluation> evaluations, boolean cutAtOne)
            implements Valuation {
        public Weighted {
            weights = List.copyOf(weights);
            evaluations = List.copyOf(evaluations);
        }
    }

    /// A sum of what hyper-rectangles bring, divided by `most` and cut off at 1 (ANAC 2014).
    ///
    /// @param most positive
    record Boxes(List<Rectangle> rectangles, Rational most) implements Valuation {
        public Boxes {
            rectangles = List.copyOf(rectangles);
        }
    }

    /// What an outcome inside the bounds brings or, where it excludes, an outcome outside them.
    ///
    /// GENIUS pays an excluding rectangle as soon as *one* bound is broken: it is the complement of
    /// a box.
    ///
    /// @param bounds each on one issue, option indexes
    /// @param excludes whether it pays outside instead of inside
    record Rectangle(List<Bound> bounds, boolean excludes, Rational utility) {
        public Rectangle {
            bounds = List.copyOf(bounds);
        }
    }

    /// Options from `min` to `max` of an issue, both included, by index.
    record Bound(int issue, int min, int max) {}

    /// As a utility over the agenda of a domain.
    default Utility over(Domain domain) {
        return switch (this) {
            case Weighted(var weights, var evaluations, var cutAtOne) -> {
                var values = new ArrayList<List<Rational>>();
                for (int i = 0; i < weights.size(); i++) {
                    var weight = weights.get(i);
                    values.add(
                            evaluations.get(i).over(domain.issues().get(i)).stream()
                                    .map(weight::times)
                                    .toList());
                }
                yield cutAtOne
                        ? new Utility.Additive(values, List.of(), Rational.ONE)
                        : Utility.additive(values);
            }
            case Boxes(var rectangles, var most) -> {
                var boxes = new ArrayList<Utility.Box>();
                for (var rectangle : rectangles) {
                    var sides =
                            rectangle.bounds().stream()
                                    .map(b -> new Utility.Side(b.issue(), b.min(), b.max(), true))
                                    .toList();
                    if (rectangle.excludes()) {
                        boxes.add(new Utility.Box(List.of(), rectangle.utility()));
                        boxes.add(new Utility.Box(sides, rectangle.utility().negate()));
                    } else {
                        boxes.add(new Utility.Box(sides, rectangle.utility()));
                    }
                }
                yield new Utility.Boxes(domain.issues().size(), boxes, most, Rational.ONE);
            }
        };
    }
}
