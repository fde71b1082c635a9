package org.dragoman.talks;

import java.time.Duration;

/// The rules of one case where traditions differ. Every room is told them when it opens.
///
/// @param disclosure what moves between rooms by default
/// @param hold how long what is carried waits and can still be called back
/// @param sourceToldOfOverride whether the source learns that the lead overrode its terms
/// @param sealedFromDesk whether sealed offers and answers are hidden from the mediator's accounts,
///   too, until they match; whoever operates the server can see them all the same
/// @param silenceToldAtOnce whether all are told at once that a silence was broken, else at its
///   deadline
/// @param leakBudget how many bits the answers of one side on one subject may tell before a
///   proposal needs a second person
/// @param fourEyes whether what one member of the mediator's team conveys waits until another asks
///   for the very same; whoever keeps the talks holds it back until then
public record Settings(
        Disclosure disclosure,
        Duration hold,
        boolean sourceToldOfOverride,
        boolean sealedFromDesk,
        boolean silenceToldAtOnce,
        double leakBudget,
        boolean fourEyes) {

    /// Rules by which each member of the team conveys alone.
    public Settings(
            Disclosure disclosure,
            Duration hold,
            boolean sourceToldOfOverride,
            boolean sealedFromDesk,
            boolean silenceToldAtOnce,
            double leakBudget) {
        this(
                disclosure,
                hold,
                sourceToldOfOverride,
                sealedFromDesk,
                silenceToldAtOnce,
                leakBudget,
                false);
    }

    /// The same rules, and four eyes on whatever is conveyed.
    public Settings underFourEyes() {
        return new Settings(
                disclosure,
                hold,
                sourceToldOfOverride,
                sealedFromDesk,
                silenceToldAtOnce,
                leakBudget,
                true);
    }

    /// Closed, held for twenty seconds, the source told.
    public static final Settings USUAL =
            new Settings(Disclosure.CLOSED, Duration.ofSeconds(20), true, true, false, 2);
}
