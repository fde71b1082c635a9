package org.dragoman.talks;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The texts that the mediator's team drafts: a fold of the events about texts.
///
/// @param texts each text as the team has it
public record Drafts(Table<Id, Draft> texts) {

    static final Drafts NONE = new Drafts(Table.empty());

    Drafts after(TextEvent event) {
        return switch (event) {
            case TextEvent.TextOpened opened ->
                    new Drafts(texts.with(opened.text(), Draft.opened(opened)));
            case TextEvent.VersionDrafted drafted ->
                    change(drafted.text(), text -> text.drafted(drafted));
            case TextEvent.TextShown(var room, var id, _, _, _, _) ->
                    change(id, text -> text.shown(room));
            case TextEvent.SilenceOpened(var id, _, _, var deadline) ->
                    change(id, text -> text.silent(true, deadline));
            case TextEvent.SilenceEnded(var id, _, _, var names) ->
                    change(
                            id,
                            text ->
                                    text.agreed(names)
                                            .adopted(names)
                                            .silent(false, text.deadline()));
            case TextEvent.ClausesReopened(var id, _, var names, _) ->
                    change(id, text -> text.reopened(names));
            case TextEvent.VersionWithdrawn(var id, var rooms, _, _) ->
                    change(id, text -> text.withdrawn(rooms));
            case TextEvent.SilenceConsented _,
                    TextEvent.VariantProposed _,
                    TextEvent.VariantWithdrawn _,
                    TextEvent.Objected _ ->
                    this;
            case ReplyEvent reply -> after(reply);
            case AssentEvent assent -> after(assent);
        };
    }

    private Drafts after(ReplyEvent event) {
        return switch (event) {
            case ReplyEvent.MergeProposed(
                            var merge,
                            var id,
                            var clause,
                            var from,
                            var into,
                            var asks) ->
                    change(
                            id,
                            text ->
                                    text.merging(
                                            text.merges()
                                                    .with(
                                                            merge,
                                                            new Merge(
                                                                    merge, clause, from, into,
                                                                    asks))));
            case ReplyEvent.MergeCompleted(var id, var merge) ->
                    change(id, text -> text.merging(text.merges().without(merge)));
            case ReplyEvent.ReservationEntered _,
                    ReplyEvent.ReservationWithdrawn _,
                    ReplyEvent.OwnerNamed _,
                    ReplyEvent.OwnerTold _,
                    ReplyEvent.MergeAsked _,
                    ReplyEvent.MergeAnswered _,
                    ReplyEvent.WordsMerged _ ->
                    this;
        };
    }

    private Drafts after(AssentEvent event) {
        return switch (event) {
            case AssentEvent.ClauseAccepted(var room, var id, var number, var clause) ->
                    assent(id, text -> text.assent().accepts(room, clause, number));
            case AssentEvent.AcceptanceWithdrawn(var room, var id, var clause) ->
                    assent(id, text -> text.assent().withdraws(room, clause));
            case AssentEvent.ClausesAgreed(var id, _, var clauses) ->
                    change(id, text -> text.agreed(clauses));
            case AssentEvent.ConcordanceMarked(var id, _, var clause, var language, var found) ->
                    assent(
                            id,
                            text -> text.assent().marked(language, clause, text.number(), found));
            case AssentEvent.VersionApproved(var room, var id, var number) ->
                    assent(id, text -> text.assent().approves(room, number));
            case AssentEvent.VersionFrozen(var id, _, _) ->
                    assent(
                            id,
                            text ->
                                    text.assent()
                                            .freezes(
                                                    new FrozenVersion(
                                                            text.number(),
                                                            text.version(),
                                                            text.nonce())));
            case AssentEvent.Initialled(var room, var id, var number) ->
                    assent(id, text -> text.assent().initials(room, number));
            case AssentEvent.TextInitialled(var id, _, var number) ->
                    assent(id, text -> text.assent().completed(number));
        };
    }

    private Drafts assent(Id id, Function<Draft, DraftAssent> change) {
        return change(id, text -> text.with(change.apply(text)));
    }

    /// A text closed with the whole, by its instrument.
    Drafts closed(Id id) {
        return assent(id, text -> text.assent().closes());
    }

    private Drafts change(Id id, UnaryOperator<Draft> change) {
        return new Drafts(texts.change(id, change));
    }
}
