package org.dragoman.talks;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What happened to what was confided, granted and conveyed.
public sealed interface ConfidenceEvent extends Event {

    /// A note of the room alone.
    record NoteWritten(RoomId room, Id note, String words) implements ConfidenceEvent {}

    /// Something was confided to the mediator.
    record Confided(
            RoomId room,
            Id item,
            Message message,
            Terms terms,
            boolean seeFirst,
            Set<String> keptTo)
            implements ConfidenceEvent {

        public Confided {
            keptTo = Set.copyOf(keptTo);
        }
    }

    /// What was confided was put in other words.
    record Reworded(RoomId room, Id item, String words) implements ConfidenceEvent {}

    /// The terms of an item changed.
    record TermsChanged(RoomId room, Id item, Terms terms) implements ConfidenceEvent {}

    /// Exact words were drafted for one room, by their source or by the mediator.
    record GrantDrafted(
            RoomId room,
            Id grant,
            Id item,
            String words,
            RoomId to,
            boolean attributed,
            Instant until,
            boolean byMediator)
            implements ConfidenceEvent {}

    /// A draft was put in other words.
    record DraftRevised(RoomId room, Id grant, String words) implements ConfidenceEvent {}

    /// The source granted the words of this digest.
    record Granted(RoomId room, Id grant, Digest digest, Instant until)
            implements ConfidenceEvent {}

    /// The mediator read the granted words back.
    record WordsReadBack(RoomId room, Id grant, String words) implements ConfidenceEvent {}

    /// The source confirmed what was read back.
    record ReadingConfirmed(RoomId room, Id grant) implements ConfidenceEvent {}

    /// The source took the grant back.
    record Revoked(RoomId room, Id grant) implements ConfidenceEvent {}

    /// The grant ran out.
    record Expired(RoomId room, Id grant) implements ConfidenceEvent {}

    /// A conveyance waits in hold.
    record Held(
            Id hold, Basis basis, RoomId to, Message message, String attributedTo, Instant until)
            implements ConfidenceEvent {}

    /// The mediator confirmed what the wrong-room check found in words that are conveyed, or in a
    /// version that is drafted.
    ///
    /// @param about the hold, or the text
    record FindingsConfirmed(Id about, List<String> findings) implements ConfidenceEvent {

        public FindingsConfirmed {
            findings = List.copyOf(findings);
        }
    }

    /// One member of the team asked for what follows, and another confirmed it: four eyes.
    ///
    /// @param about the thing it was about; empty where whoever is on the team may know
    /// @param first who asked for it
    /// @param asked when they did
    /// @param second who confirmed it, at the moment of this entry
    record ConveyanceConfirmed(Id about, String first, Instant asked, String second)
            implements ConfidenceEvent {}

    /// A conveyance was called back, or its basis went before the hold ended.
    record HoldDropped(Id hold, String why) implements ConfidenceEvent {}

    /// The granted words were carried.
    record Carried(RoomId room, Id grant, Digest digest) implements ConfidenceEvent {}

    /// A room was told something.
    ///
    /// @param from the party whose words they are, or nothing
    record Conveyed(RoomId room, Id received, Message message, String from)
            implements ConfidenceEvent {}

    /// Which conveyance arrived as what.
    record Delivered(Id hold, RoomId room, Id received) implements ConfidenceEvent {}

    /// The source was told that the lead overrode its terms.
    record OverrideTold(RoomId room, Id item, String words) implements ConfidenceEvent {}

    /// A room acknowledged what it was told.
    record Acknowledged(RoomId room, Id received, boolean tellSource) implements ConfidenceEvent {}

    /// A source was told that its words were acknowledged.
    record AcknowledgementTold(RoomId room, Id grant) implements ConfidenceEvent {}

    /// A room was told that something it received was carried in error.
    record ErrorNoticed(RoomId room, Id received) implements ConfidenceEvent {}

    /// A source was told that its words were carried in error.
    record ErrorTold(RoomId room, Id grant) implements ConfidenceEvent {}

    /// A room put out of use what was carried in error.
    record Sequestered(RoomId room, Id received) implements ConfidenceEvent {}

    /// A room attested what it did with it.
    record Attested(RoomId room, Id received, String words) implements ConfidenceEvent {}

    /// The matter of an error was closed.
    record ErrorClosed(RoomId room, Id received) implements ConfidenceEvent {}

    /// A source was told that the matter of an error was closed.
    record ErrorClosedTold(RoomId room, Id grant) implements ConfidenceEvent {}

    @Override
    default Audience audience() {
        return switch (this) {
            case NoteWritten(var room, _, _) -> Audience.sealed(room);
            case Confided(var room, _, _, _, _, _) -> Audience.only(room);
            case Reworded(var room, _, _) -> Audience.only(room);
            case TermsChanged(var room, _, _) -> Audience.only(room);
            case GrantDrafted(var room, _, _, _, _, _, _, _) -> Audience.only(room);
            case DraftRevised(var room, _, _) -> Audience.only(room);
            case Granted(var room, _, _, _) -> Audience.only(room);
            case WordsReadBack(var room, _, _) -> Audience.only(room);
            case ReadingConfirmed(var room, _) -> Audience.only(room);
            case Revoked(var room, _) -> Audience.only(room);
            case Expired(var room, _) -> Audience.only(room);
            case Held _, HoldDropped _, Delivered _, FindingsConfirmed _, ConveyanceConfirmed _ ->
                    Audience.DESK;
            case Carried(var room, _, _) -> Audience.only(room);
            case Conveyed(var room, _, _, _) -> Audience.only(room);
            case OverrideTold(var room, _, _) -> Audience.only(room);
            case Acknowledged(var room, _, _) -> Audience.only(room);
            case AcknowledgementTold(var room, _) -> Audience.only(room);
            case ErrorNoticed(var room, _) -> Audience.only(room);
            case ErrorTold(var room, _) -> Audience.only(room);
            case Sequestered(var room, _) -> Audience.only(room);
            case Attested(var room, _, _) -> Audience.only(room);
            case ErrorClosed(var room, _) -> Audience.only(room);
            case ErrorClosedTold(var room, _) -> Audience.only(room);
        };
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case NoteWritten(_, var note, var words) ->
                    Sight.of("note", "note", note, "words", words);
            case Confided(_, var item, var message, var terms, var seeFirst, var keptTo) ->
                    Sight.of(
                            "confided",
                            "item",
                            item,
                            "message",
                            message,
                            "terms",
                            terms,
                            "seeFirst",
                            seeFirst,
                            "keptTo",
                            keptTo.stream().sorted().toList());
            case Reworded(_, var item, var words) ->
                    Sight.of("reworded", "item", item, "words", words);
            case TermsChanged(_, var item, var terms) ->
                    Sight.of("terms changed", "item", item, "terms", terms);
            case GrantDrafted(
                            _,
                            var grant,
                            var item,
                            var words,
                            var to,
                            var attributed,
                            var until,
                            var byMediator) ->
                    Sight.of(
                            "grant drafted",
                            "grant",
                            grant,
                            "item",
                            item,
                            "words",
                            words,
                            "to",
                            to,
                            "attributed",
                            attributed,
                            "until",
                            until,
                            "byMediator",
                            byMediator);
            case DraftRevised(_, var grant, var words) ->
                    Sight.of("draft revised", "grant", grant, "words", words);
            case Granted(_, var grant, var digest, var until) ->
                    Sight.of("granted", "grant", grant, "digest", digest, "until", until);
            case WordsReadBack(_, var grant, var words) ->
                    Sight.of("read back", "grant", grant, "words", words);
            case ReadingConfirmed(_, var grant) -> Sight.of("reading confirmed", "grant", grant);
            case Revoked(_, var grant) -> Sight.of("revoked", "grant", grant);
            case Expired(_, var grant) -> Sight.of("expired", "grant", grant);
            case Held(var hold, var basis, var to, var message, var attributedTo, var until) ->
                    Sight.of(
                            "held",
                            "hold",
                            hold,
                            "basis",
                            basis,
                            "to",
                            to,
                            "message",
                            message,
                            "attributedTo",
                            attributedTo,
                            "until",
                            until);
            case FindingsConfirmed(var id, var findings) ->
                    Sight.of("findings confirmed", "about", id, "findings", findings);
            case ConveyanceConfirmed(var id, var first, var asked, var second) ->
                    Sight.of(
                            "conveyance confirmed",
                            "about",
                            id,
                            "askedBy",
                            first,
                            "at",
                            asked,
                            "confirmedBy",
                            second);
            case HoldDropped(var hold, var why) ->
                    Sight.of("called back", "hold", hold, "why", why);
            case Carried(_, var grant, var digest) ->
                    Sight.of("carried", "grant", grant, "digest", digest);
            case Conveyed(_, var received, var message, var from) ->
                    Sight.of("conveyed", "received", received, "message", message, "from", from);
            case Delivered(var hold, var room, var received) ->
                    Sight.of("delivered", "hold", hold, "room", room, "received", received);
            case OverrideTold(_, var item, var words) ->
                    Sight.of("terms overridden by the lead", "item", item, "words", words);
            case Acknowledged(_, var received, var tellSource) ->
                    Sight.of("acknowledged", "received", received, "tellSource", tellSource);
            case AcknowledgementTold(_, var grant) ->
                    Sight.of("acknowledged by the other room", "grant", grant);
            case ErrorNoticed(_, var received) ->
                    Sight.of("carried in error", "received", received);
            case ErrorTold(_, var grant) -> Sight.of("your words carried in error", "grant", grant);
            case Sequestered(_, var received) -> Sight.of("sequestered", "received", received);
            case Attested(_, var received, var words) ->
                    Sight.of("attested", "received", received, "words", words);
            case ErrorClosed(_, var received) -> Sight.of("error closed", "received", received);
            case ErrorClosedTold(_, var grant) ->
                    Sight.of("error about your words closed", "grant", grant);
        };
    }

    /// The thing it is about: an item, a grant, a hold, something received.
    default Id about() {
        return switch (this) {
            case NoteWritten(_, var id, _) -> id;
            case Confided(_, var id, _, _, _, _) -> id;
            case Reworded(_, var id, _) -> id;
            case TermsChanged(_, var id, _) -> id;
            case GrantDrafted(_, var id, _, _, _, _, _, _) -> id;
            case DraftRevised(_, var id, _) -> id;
            case Granted(_, var id, _, _) -> id;
            case WordsReadBack(_, var id, _) -> id;
            case ReadingConfirmed(_, var id) -> id;
            case Revoked(_, var id) -> id;
            case Expired(_, var id) -> id;
            case Held(var id, _, _, _, _, _) -> id;
            case FindingsConfirmed(var id, _) -> id;
            case ConveyanceConfirmed(var id, _, _, _) -> id;
            case HoldDropped(var id, _) -> id;
            case Carried(_, var id, _) -> id;
            case Conveyed(_, var id, _, _) -> id;
            case Delivered(var id, _, _) -> id;
            case OverrideTold(_, var id, _) -> id;
            case Acknowledged(_, var id, _) -> id;
            case AcknowledgementTold(_, var id) -> id;
            case ErrorNoticed(_, var id) -> id;
            case ErrorTold(_, var id) -> id;
            case Sequestered(_, var id) -> id;
            case Attested(_, var id, _) -> id;
            case ErrorClosed(_, var id) -> id;
            case ErrorClosedTold(_, var id) -> id;
        };
    }
}
