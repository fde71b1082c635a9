package org.dragoman.talks;

import java.util.HashSet;
import java.util.Set;
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
                    change(
                            id,
                            text -> {
                                var to = new HashSet<>(text.shownTo());
                                to.add(room);
                                return text.shown(Set.copyOf(to));
                            });
            case TextEvent.SilenceOpened(var id, _, _, var deadline) ->
                    change(id, text -> text.agreed(text.agreed(), true, deadline));
            case TextEvent.SilenceEnded(var id, _, _, var names) ->
                    change(
                            id,
                            text -> {
                                var all = new HashSet<>(text.agreed());
                                all.addAll(names);
                                return text.agreed(Set.copyOf(all), false, text.deadline());
                            });
            case TextEvent.ClausesReopened(var id, _, var names, _) ->
                    change(
                            id,
                            text -> {
                                var left = new HashSet<>(text.agreed());
                                left.removeAll(names);
                                return text.agreed(
                                        Set.copyOf(left), text.silent(), text.deadline());
                            });
            case TextEvent.SilenceConsented _,
                    TextEvent.VariantProposed _,
                    TextEvent.VariantWithdrawn _,
                    TextEvent.Objected _ ->
                    this;
        };
    }

    private Drafts change(Id id, UnaryOperator<Draft> change) {
        return new Drafts(texts.change(id, change));
    }
}
