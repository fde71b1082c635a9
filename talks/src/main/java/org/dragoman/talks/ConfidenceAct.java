package org.dragoman.talks;

import java.time.Instant;
import java.util.Set;

/// What a participant does about what its room confides, releases and receives.
public sealed interface ConfidenceAct extends RoomCommand {

    /// Writes a note for the room alone.
    record WriteNote(String words) implements ConfidenceAct {}

    /// Tells the mediator something, on terms.
    ///
    /// @param seeFirst whether the source wants to see the mediator's wording before it is used
    /// @param keptTo members of the team to whom this is kept; empty for the whole team
    record Confide(Message message, Terms terms, boolean seeFirst, Set<String> keptTo)
            implements ConfidenceAct {

        public Confide {
            keptTo = Set.copyOf(keptTo);
        }
    }

    /// Puts what was confided in other words.
    record Reword(Id item, String words) implements ConfidenceAct {}

    /// Changes the terms on which something was confided.
    record ChangeTerms(Id item, Terms terms) implements ConfidenceAct {}

    /// Drafts exact words that may go to one room, once.
    record DraftGrant(Id item, String words, RoomId to, boolean attributed, Instant until)
            implements ConfidenceAct {}

    /// Puts a draft in other words.
    record ReviseDraft(Id grant, String words) implements ConfidenceAct {}

    /// Grants the drafted words.
    record Release(Id grant) implements ConfidenceAct {}

    /// Confirms the words that the mediator read back.
    record ConfirmReading(Id grant) implements ConfidenceAct {}

    /// Takes a grant back before it is carried.
    record Revoke(Id grant) implements ConfidenceAct {}

    /// Acknowledges what was conveyed.
    ///
    /// @param tellSource whether its source is told, too
    record Acknowledge(Id received, boolean tellSource) implements ConfidenceAct {}

    /// Puts what was carried in error out of use.
    record Sequester(Id received) implements ConfidenceAct {}

    /// Attests what was done with it.
    record Attest(Id received, String words) implements ConfidenceAct {}

    @Override
    default Power power() {
        return switch (this) {
            case Release _ -> Power.RELEASE;
            case Confide(var message, _, _, _) when message.kind() == MessageKind.FORMAL_OFFER ->
                    Power.NEGOTIATE;
            case WriteNote _,
                    Confide _,
                    Reword _,
                    ChangeTerms _,
                    DraftGrant _,
                    ReviseDraft _,
                    ConfirmReading _,
                    Revoke _,
                    Acknowledge _,
                    Sequester _,
                    Attest _ ->
                    Power.SPEAK;
        };
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case WriteNote(var words) -> Sight.of("write note", "words", words);
            case Confide(var message, var terms, var seeFirst, var keptTo) ->
                    Sight.of(
                            "confide",
                            "message",
                            message,
                            "terms",
                            terms,
                            "seeFirst",
                            seeFirst,
                            "keptTo",
                            keptTo.stream().sorted().toList());
            case Reword(var item, var words) -> Sight.of("reword", "item", item, "words", words);
            case ChangeTerms(var item, var terms) ->
                    Sight.of("change terms", "item", item, "terms", terms);
            case DraftGrant(var item, var words, var to, var attributed, var until) ->
                    Sight.of(
                            "draft grant",
                            "item",
                            item,
                            "words",
                            words,
                            "to",
                            to,
                            "attributed",
                            attributed,
                            "until",
                            until);
            case ReviseDraft(var grant, var words) ->
                    Sight.of("revise draft", "grant", grant, "words", words);
            case Release(var grant) -> Sight.of("release", "grant", grant);
            case ConfirmReading(var grant) -> Sight.of("confirm reading", "grant", grant);
            case Revoke(var grant) -> Sight.of("revoke", "grant", grant);
            case Acknowledge(var received, var tellSource) ->
                    Sight.of("acknowledge", "received", received, "tellSource", tellSource);
            case Sequester(var received) -> Sight.of("sequester", "received", received);
            case Attest(var received, var words) ->
                    Sight.of("attest", "received", received, "words", words);
        };
    }
}
