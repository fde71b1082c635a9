package org.dragoman.talks;

/// What a participant does about offers that were made openly.
public sealed interface TenderAct extends ShuttleAct {

    /// Accepts or rejects a formal offer that was conveyed to this room; the reply goes to whoever
    /// made it, in these words.
    record Reply(Id received, boolean accept, String words) implements TenderAct {}

    /// Rejects a formal offer and names the one that this room puts in its place; that one travels
    /// on terms like any other (a counter-offer ends the offer: CISG 1980, art. 19).
    record Counter(Id received, Id item) implements TenderAct {}

    /// Withdraws an offer or a non-paper that was carried, before it is answered.
    record Withdraw(Id grant) implements TenderAct {}

    @Override
    default Power power() {
        return Power.NEGOTIATE;
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case Reply(var received, var accept, var words) ->
                    Sight.of(
                            accept ? "accept an offer" : "reject an offer",
                            "received",
                            received,
                            "words",
                            words);
            case Counter(var received, var item) ->
                    Sight.of("answer by an offer of ours", "received", received, "item", item);
            case Withdraw(var grant) -> Sight.of("withdraw", "grant", grant);
        };
    }
}
