package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What one room has confided, granted and received.
///
/// @param notes for the room alone
/// @param items what it told the mediator, by identifier
/// @param grants exact words for one room, once
/// @param received what the mediator conveyed to it
public record Confidences(
        Table<Id, String> notes,
        Table<Id, Item> items,
        Table<Id, Grant> grants,
        Table<Id, Received> received) {

    /// Something confided.
    ///
    /// @param released whether any of it has left the room
    public record Item(
            Id item,
            Message message,
            Terms terms,
            boolean seeFirst,
            Set<String> keptTo,
            boolean released) {}

    /// How far a grant has come.
    public enum Stage {
        DRAFT,
        GRANTED,
        READ_BACK,
        CARRIED,
        ACKNOWLEDGED,
        REVOKED,
        EXPIRED;

        /// Whether the words may still leave.
        public boolean open() {
            return compareTo(CARRIED) < 0;
        }
    }

    /// Exact words for one room.
    ///
    /// @param readingAsked whether the mediator has read them back and waits for the source
    public record Grant(
            Id grant,
            Id item,
            String words,
            RoomId to,
            boolean attributed,
            Instant until,
            Stage stage,
            boolean readingAsked) {

        Grant is(Stage next) {
            return new Grant(grant, item, words, to, attributed, until, next, false);
        }
    }

    /// How far the mending of an error has come.
    public enum Use {
        STANDING,
        ACKNOWLEDGED,
        NOTICED,
        SEQUESTERED,
        ATTESTED,
        CLOSED
    }

    /// Something conveyed to this room; its words are no longer shown once sequestered.
    public record Received(Id received, Message message, String from, Use use) {

        Received is(Use next) {
            return new Received(received, message, from, next);
        }
    }

    /// Nothing yet.
    static final Confidences NONE =
            new Confidences(Table.empty(), Table.empty(), Table.empty(), Table.empty());

    Confidences after(ConfidenceEvent event) {
        return switch (event) {
            case ConfidenceEvent.NoteWritten(_, var note, var words) ->
                    new Confidences(notes.with(note, words), items, grants, received);
            case ConfidenceEvent.Confided(
                            _,
                            var id,
                            var message,
                            var terms,
                            var seeFirst,
                            var keptTo) ->
                    items(items.with(id, new Item(id, message, terms, seeFirst, keptTo, false)));
            case ConfidenceEvent.Reworded(_, var id, var words) ->
                    items(
                            items.change(
                                    id,
                                    i ->
                                            new Item(
                                                    id,
                                                    i.message.reworded(words),
                                                    i.terms,
                                                    i.seeFirst,
                                                    i.keptTo,
                                                    i.released)));
            case ConfidenceEvent.TermsChanged(_, var id, var terms) ->
                    items(
                            items.change(
                                    id,
                                    i ->
                                            new Item(
                                                    id,
                                                    i.message,
                                                    terms,
                                                    i.seeFirst,
                                                    i.keptTo,
                                                    i.released)));
            case ConfidenceEvent.GrantDrafted(
                            _,
                            var id,
                            var item,
                            var words,
                            var to,
                            var attributed,
                            var until,
                            _) ->
                    grants(
                            grants.with(
                                    id,
                                    new Grant(
                                            id,
                                            item,
                                            words,
                                            to,
                                            attributed,
                                            until,
                                            Stage.DRAFT,
                                            false)));
            case ConfidenceEvent.DraftRevised(_, var id, var words) ->
                    grants(
                            grants.change(
                                    id,
                                    g ->
                                            new Grant(
                                                    id,
                                                    g.item,
                                                    words,
                                                    g.to,
                                                    g.attributed,
                                                    g.until,
                                                    g.stage,
                                                    false)));
            case ConfidenceEvent.Granted(_, var id, _, _) -> stage(id, Stage.GRANTED);
            case ConfidenceEvent.WordsReadBack(_, var id, _) ->
                    grants(
                            grants.change(
                                    id,
                                    g ->
                                            new Grant(
                                                    id,
                                                    g.item,
                                                    g.words,
                                                    g.to,
                                                    g.attributed,
                                                    g.until,
                                                    g.stage,
                                                    true)));
            case ConfidenceEvent.ReadingConfirmed(_, var id) -> stage(id, Stage.READ_BACK);
            case ConfidenceEvent.Revoked(_, var id) -> stage(id, Stage.REVOKED);
            case ConfidenceEvent.Expired(_, var id) -> stage(id, Stage.EXPIRED);
            case ConfidenceEvent.Carried(_, var id, _) -> carried(id);
            case ConfidenceEvent.AcknowledgementTold(_, var id) -> stage(id, Stage.ACKNOWLEDGED);
            case ConfidenceEvent.Conveyed(_, var id, var message, var from) ->
                    received(received.with(id, new Received(id, message, from, Use.STANDING)));
            case ConfidenceEvent.Acknowledged(_, var id, _) -> use(id, Use.ACKNOWLEDGED);
            case ConfidenceEvent.ErrorNoticed(_, var id) -> use(id, Use.NOTICED);
            case ConfidenceEvent.Sequestered(_, var id) -> use(id, Use.SEQUESTERED);
            case ConfidenceEvent.Attested(_, var id, _) -> use(id, Use.ATTESTED);
            case ConfidenceEvent.ErrorClosed(_, var id) -> use(id, Use.CLOSED);
            case ConfidenceEvent.OverrideTold(_, var id, _) -> released(id);
            case ConfidenceEvent.FindingsConfirmed _, ConfidenceEvent.ConveyanceConfirmed _ -> this;
            case ConfidenceEvent.ErrorTold _,
                    ConfidenceEvent.ErrorClosedTold _,
                    ConfidenceEvent.Held _,
                    ConfidenceEvent.HoldDropped _,
                    ConfidenceEvent.Delivered _ ->
                    this;
        };
    }

    private Confidences carried(Id id) {
        var next = stage(id, Stage.CARRIED);
        return grants.find(id).map(grant -> next.released(grant.item)).orElse(next);
    }

    private Confidences released(Id item) {
        return items(
                items.change(
                        item, i -> new Item(item, i.message, i.terms, i.seeFirst, i.keptTo, true)));
    }

    private Confidences items(Table<Id, Item> next) {
        return new Confidences(notes, next, grants, received);
    }

    private Confidences grants(Table<Id, Grant> next) {
        return new Confidences(notes, items, next, received);
    }

    private Confidences stage(Id id, Stage stage) {
        return grants(grants.change(id, grant -> grant.is(stage)));
    }

    private Confidences received(Table<Id, Received> next) {
        return new Confidences(notes, items, grants, next);
    }

    private Confidences use(Id id, Use use) {
        return received(received.change(id, thing -> thing.is(use)));
    }

    /// How the room sees what it confided and received.
    List<Sight> sights() {
        var sights = new ArrayList<Sight>();
        for (var note : notes.keys()) {
            sights.add(Sight.of("note", "note", note, "words", notes.find(note).orElse("")));
        }
        for (var item : items.values()) {
            sights.add(
                    Sight.of(
                            "item",
                            "item",
                            item.item,
                            "message",
                            item.message,
                            "terms",
                            item.terms,
                            "seeFirst",
                            item.seeFirst,
                            "keptTo",
                            item.keptTo.stream().sorted().toList(),
                            "released",
                            item.released));
        }
        for (var grant : grants.values()) {
            sights.add(
                    Sight.of(
                            "grant",
                            "grant",
                            grant.grant,
                            "item",
                            grant.item,
                            "words",
                            grant.words,
                            "to",
                            grant.to,
                            "attributed",
                            grant.attributed,
                            "until",
                            grant.until,
                            "stage",
                            grant.stage,
                            "readingAsked",
                            grant.readingAsked));
        }
        for (var thing : received.values()) {
            boolean shown = thing.use.compareTo(Use.SEQUESTERED) < 0;
            sights.add(
                    Sight.of(
                            "received",
                            "received",
                            thing.received,
                            "message",
                            shown ? thing.message : "",
                            "from",
                            thing.from,
                            "use",
                            thing.use));
        }
        return sights;
    }
}
