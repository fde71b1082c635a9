package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;

/// Decides what the mediator's team does with what was confided.
record ConfidenceDesk(Talks talks, String member, Instant at, Identifiers ids) {

    Decision decide(ConfidenceOrder order) {
        return switch (order) {
            case ConfidenceOrder.ReadBack(var room, var grant, var words) ->
                    readBack(room, grant, words);
            case ConfidenceOrder.ProposeWording propose -> propose(propose);
            case ConfidenceOrder.Carry carry -> carry(carry);
            case ConfidenceOrder.ConveySubstance convey -> substance(convey);
            case ConfidenceOrder.OverrideTerms override -> override(override);
            case ConfidenceOrder.Say(var to, var message, var acknowledged) ->
                    message.words().isBlank()
                            ? Decision.refuse(Rule.BLANK, "Write the words.")
                            : hold(new Basis.Own(), to, message, "", acknowledged);
            case ConfidenceOrder.Recall(var hold) ->
                    talks.desk().holds().has(hold)
                            ? Decision.done(
                                    new ConfidenceEvent.HoldDropped(
                                            hold, "called back by " + member))
                            : Decision.unknown();
            case ConfidenceOrder.NoticeError(var room, var received) -> noticeError(room, received);
            case ConfidenceOrder.CloseError(var room, var received) -> closeError(room, received);
        };
    }

    private static Decision keptFromYou() {
        return Decision.refuse(Rule.KEPT_FROM_YOU, "Ask one of those to whom it is kept.");
    }

    private Decision readBack(RoomId room, Id id, String words) {
        var grant = talks.room(room).flatMap(r -> r.confidences().grants().find(id));
        if (grant.isEmpty()) {
            return Decision.unknown();
        }
        if (talks.desk().keptFrom(member, id)) {
            return keptFromYou();
        }
        if (grant.get().stage() != Confidences.Stage.GRANTED || grant.get().readingAsked()) {
            return Decision.refuse(Rule.NOT_NOW, "Read back what was granted, once.");
        }
        return Digest.of(words).equals(Digest.of(grant.get().words()))
                ? Decision.done(new ConfidenceEvent.WordsReadBack(room, id, words))
                : Decision.refuse(Rule.OTHER_WORDS, "Read back the granted words.");
    }

    private Decision propose(ConfidenceOrder.ProposeWording propose) {
        var room = talks.room(propose.room());
        var item = room.flatMap(r -> r.confidences().items().find(propose.item()));
        if (room.isEmpty() || item.isEmpty() || !talks.rooms().has(propose.to())) {
            return Decision.unknown();
        }
        if (talks.desk().keptFrom(member, propose.item())) {
            return keptFromYou();
        }
        if (propose.words().isBlank()) {
            return Decision.refuse(Rule.BLANK, "Write the words.");
        }
        if (!at.isBefore(propose.until())) {
            return Decision.refuse(Rule.PAST, "Let the grant run until a later moment.");
        }
        if (!item.get().terms().allows(false)) {
            return Decision.refuse(Rule.BEYOND_TERMS, "Ask the source to loosen the terms.");
        }
        if (!room.get().people().parties().has(propose.to())) {
            return Decision.refuse(
                    Rule.NOT_INTRODUCED, "Introduce %s first.".formatted(propose.to()));
        }
        return Decision.done(
                new ConfidenceEvent.GrantDrafted(
                        propose.room(),
                        ids.next(propose.room()),
                        propose.item(),
                        propose.words(),
                        propose.to(),
                        false,
                        propose.until(),
                        true));
    }

    private Decision carry(ConfidenceOrder.Carry order) {
        var room = order.room();
        var id = order.grant();
        var words = order.words();
        var source = talks.room(room);
        var grant = source.flatMap(r -> r.confidences().grants().find(id));
        if (source.isEmpty() || grant.isEmpty()) {
            return Decision.unknown();
        }
        if (talks.desk().keptFrom(member, id)) {
            return keptFromYou();
        }
        if (grant.get().stage() != Confidences.Stage.READ_BACK) {
            return Decision.refuse(
                    Rule.NO_GRANT, "The grant is %s.".formatted(grant.get().stage()));
        }
        if (!Digest.of(words).equals(Digest.of(grant.get().words()))) {
            return Decision.refuse(Rule.OTHER_WORDS, "Carry the granted words exactly.");
        }
        var basis = new Basis.OnGrant(room, id);
        if (talks.desk().holds().values().stream().anyMatch(h -> h.basis().equals(basis))) {
            return Decision.refuse(Rule.ON_HOLD, "It is carried once.");
        }
        var item = source.get().confidences().items().find(grant.get().item());
        if (item.isEmpty()) {
            return Decision.unknown();
        }
        var message =
                item.get()
                        .message()
                        .reworded(words)
                        .with(source.get().shuttle().enclosures().of(id));
        if (!at.plus(talks.settings().hold()).isBefore(message.valid())) {
            return Decision.refuse(Rule.PAST, "Ask the source for words that hold longer.");
        }
        return hold(
                basis,
                grant.get().to(),
                message,
                grant.get().attributed() ? room.name() : "",
                order.acknowledged());
    }

    private Decision substance(ConfidenceOrder.ConveySubstance order) {
        var id = order.item();
        var words = order.words();
        var item = talks.room(order.room()).flatMap(r -> r.confidences().items().find(id));
        if (item.isEmpty()) {
            return Decision.unknown();
        }
        if (talks.desk().keptFrom(member, id)) {
            return keptFromYou();
        }
        if (words.isBlank()) {
            return Decision.refuse(Rule.BLANK, "Write the words.");
        }
        if (talks.settings().disclosure() != Disclosure.MODEL_LAW) {
            return Decision.refuse(Rule.NO_GRANT, "Ask the source to grant the words.");
        }
        if (!item.get().terms().allows(false)) {
            return Decision.refuse(Rule.BEYOND_TERMS, "Ask the source to loosen the terms.");
        }
        return item.get().seeFirst()
                ? Decision.refuse(Rule.SEEN_FIRST, "Propose the wording to its source.")
                : hold(
                        new Basis.OnTerms(order.room(), id),
                        order.to(),
                        item.get().message().in(words),
                        "",
                        order.acknowledged());
    }

    private Decision override(ConfidenceOrder.OverrideTerms order) {
        var id = order.item();
        var words = order.words();
        var item = talks.room(order.room()).flatMap(r -> r.confidences().items().find(id));
        if (item.isEmpty()) {
            return Decision.unknown();
        }
        if (talks.desk().keptFrom(member, id)) {
            return keptFromYou();
        }
        if (words.isBlank()) {
            return Decision.refuse(Rule.BLANK, "Write the words.");
        }
        if (order.reason().isBlank()) {
            return Decision.refuse(Rule.REASON, "Write the reason; it stays on the record.");
        }
        return item.get().terms() == Terms.MEDIATOR_ONLY
                ? Decision.refuse(Rule.MEDIATOR_ONLY, "Only its source can loosen the terms.")
                : hold(
                        new Basis.OnOverride(order.room(), id, order.reason()),
                        order.to(),
                        item.get().message().in(words),
                        "",
                        order.acknowledged());
    }

    private Decision hold(
            Basis basis,
            RoomId to,
            Message message,
            String attributedTo,
            Set<String> acknowledged) {
        var target = talks.room(to);
        if (target.isEmpty() || target.get().kind() == RoomKind.PUBLIC) {
            return Decision.unknown();
        }
        if (!attributedTo.isEmpty()
                && !target.get().people().parties().has(new RoomId(attributedTo))) {
            return Decision.refuse(Rule.NOT_INTRODUCED, "Introduce them to %s.".formatted(to));
        }
        for (var file : message.attachments()) {
            if (!file.cleaned()) {
                return Decision.refuse(Rule.NOT_CLEANED, "Clean %s first.".formatted(file.name()));
            }
        }
        var sources =
                basis instanceof Basis.OnGrant(var source, _) ? Set.of(source) : Set.<RoomId>of();
        var found = WrongRoom.check(talks, member, to, sources, message.words());
        if (found.stream().anyMatch(finding -> !acknowledged.contains(finding.words()))) {
            return WrongRoom.refused(found);
        }
        var hold = ids.next(RoomId.DESK);
        var events = new ArrayList<Event>(WrongRoom.confirmed(hold, found));
        events.add(
                new ConfidenceEvent.Held(
                        hold, basis, to, message, attributedTo, at.plus(talks.settings().hold())));
        return new Decision.Accepted(events);
    }

    private Decision noticeError(RoomId room, Id received) {
        var thing = talks.room(room).flatMap(r -> r.confidences().received().find(received));
        if (thing.isEmpty()) {
            return Decision.unknown();
        }
        if (thing.get().use().compareTo(Confidences.Use.NOTICED) >= 0) {
            return Decision.refuse(Rule.ALREADY_DONE, "Both rooms were told.");
        }
        var events = new ArrayList<Event>();
        events.add(new ConfidenceEvent.ErrorNoticed(room, received));
        var held = talks.desk().deliveries().find(received);
        if (held.isPresent()
                && held.get().basis() instanceof Basis.OnGrant(var source, var grant)) {
            events.add(new ConfidenceEvent.ErrorTold(source, grant));
        }
        return new Decision.Accepted(events);
    }

    private Decision closeError(RoomId room, Id received) {
        var thing = talks.room(room).flatMap(r -> r.confidences().received().find(received));
        if (thing.isEmpty()) {
            return Decision.unknown();
        }
        if (thing.get().use() != Confidences.Use.ATTESTED) {
            return Decision.refuse(Rule.NOT_NOW, "The room attests first.");
        }
        var events = new ArrayList<Event>();
        events.add(new ConfidenceEvent.ErrorClosed(room, received));
        var held = talks.desk().deliveries().find(received);
        if (held.isPresent()
                && held.get().basis() instanceof Basis.OnGrant(var source, var grant)) {
            events.add(new ConfidenceEvent.ErrorClosedTold(source, grant));
        }
        return new Decision.Accepted(events);
    }
}
