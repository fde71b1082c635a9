package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

/// Decides what a side does at home on the way to consent.
record DomesticDoor(RoomState room, Instant at) {

    Decision decide(DomesticAct act) {
        return switch (act) {
            case DomesticAct.DeclareConstituency(var it) -> declare(it);
            case DomesticAct.WithdrawConstituency(var name, var reason) -> withdraw(name, reason);
            case DomesticAct.PutToConstituency put -> put(put);
            case DomesticAct.MeetCondition(var id, var name, var condition) ->
                    meet(id, name, condition);
            case DomesticAct.RecordBallot ballot -> record(ballot);
        };
    }

    private Decision declare(Constituency it) {
        boolean home =
                it.home().equals(room.room()) || room.people().capitals().contains(it.home());
        if (room.kind() != RoomKind.DELEGATION || !home) {
            return Decision.unknown();
        }
        boolean conditions =
                it.conditions().stream().noneMatch(String::isBlank)
                        && it.conditions().stream().distinct().count() == it.conditions().size();
        if (it.name().isBlank() || !it.rule().sound() || !conditions) {
            return Decision.refuse(
                    Rule.BLANK,
                    "Name it, each principal once, no more needed than there are, and each"
                            + " condition once.");
        }
        if (room.accords().ratification().constituencies().has(it.name())) {
            return Decision.refuse(Rule.ALREADY_DONE, "%s is declared.".formatted(it.name()));
        }
        boolean bound =
                room.accords().ratification().instruments().values().stream()
                        .anyMatch(i -> i.stage().standing() && i.bound().contains(room.room()));
        return bound
                ? Decision.refuse(Rule.NOT_NOW, "You are bound; nobody's consent can be added.")
                : Decision.done(new DomesticEvent.ConstituencyDeclared(room.room(), it));
    }

    private Decision withdraw(String name, String reason) {
        var it = room.accords().ratification().constituencies().find(name);
        if (it.isEmpty() || room.kind() != RoomKind.DELEGATION) {
            return Decision.unknown();
        }
        if (reason.isBlank()) {
            return Decision.refuse(Rule.REASON, "Give the reason; the mediator sees it.");
        }
        boolean asked =
                room.accords().ratification().referrals().values().stream()
                        .anyMatch(r -> r.constituency().name().equals(name));
        return asked
                ? Decision.refuse(Rule.NOT_NOW, "An instrument lies before it.")
                : Decision.done(
                        new DomesticEvent.ConstituencyWithdrawn(
                                room.room(), it.get().home(), name, reason));
    }

    private Decision put(DomesticAct.PutToConstituency act) {
        var instrument = room.accords().ratification().instruments().find(act.instrument());
        var it = room.accords().ratification().constituencies().find(act.constituency());
        if (instrument.isEmpty() || it.isEmpty()) {
            return Decision.unknown();
        }
        if (!at.isBefore(act.deadline())) {
            return Decision.refuse(Rule.PAST, "Set a later deadline.");
        }
        if (!instrument.get().stage().open()) {
            return Decision.refuse(
                    Rule.NOT_NOW, "The instrument is %s.".formatted(instrument.get().stage()));
        }
        var before = room.accords().ratification().referral(act.instrument(), act.constituency());
        boolean pending = before.filter(r -> r.standing() != ConsentStanding.LAPSED).isPresent();
        return pending
                ? Decision.refuse(
                        Rule.ALREADY_DONE, "It lies before %s.".formatted(it.get().name()))
                : Decision.done(
                        new DomesticEvent.PutToConstituency(
                                room.room(),
                                act.instrument(),
                                it.get(),
                                act.deadline(),
                                instrument.get().arrangement().title(),
                                instrument.get().fixed()));
    }

    private Decision meet(Id id, String name, String condition) {
        var found = room.accords().ratification().referral(id, name);
        if (found.isEmpty() || !found.get().constituency().conditions().contains(condition)) {
            return Decision.unknown();
        }
        var refused = closed(found.get());
        if (refused.isPresent()) {
            return refused.get();
        }
        return found.get().met().contains(condition)
                ? Decision.refuse(Rule.ALREADY_DONE, "It is met.")
                : moved(
                        found.get(),
                        found.get().met(condition),
                        new DomesticEvent.ConditionMet(side(), room.room(), id, name, condition));
    }

    private Decision record(DomesticAct.RecordBallot act) {
        var found = room.accords().ratification().referral(act.instrument(), act.constituency());
        if (found.isEmpty()
                || !found.get().constituency().rule().principals().contains(act.principal())) {
            return Decision.unknown();
        }
        var referral = found.get();
        var refused = closed(referral);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (!referral.constituency().rule().turnOf(act.principal(), referral.said())) {
            return Decision.refuse(Rule.NOT_NOW, "Another is asked before.");
        }
        if (act.ballot() == Ballot.ASKS_CHANGE && act.words().isBlank()) {
            return Decision.refuse(Rule.BLANK, "Say what to change.");
        }
        return referral.said().find(act.principal()).filter(b -> b == act.ballot()).isPresent()
                ? Decision.refuse(Rule.ALREADY_DONE, "%s said so.".formatted(act.principal()))
                : moved(
                        referral,
                        referral.said(act.principal(), act.ballot()),
                        new DomesticEvent.PrincipalSaid(
                                side(),
                                room.room(),
                                act.instrument(),
                                act.constituency(),
                                act.principal(),
                                act.ballot(),
                                act.words()));
    }

    /// Why nothing more can be said to what was put, if so.
    private Optional<Decision> closed(Referral referral) {
        if (!referral.constituency().home().equals(room.room())) {
            return Optional.of(
                    Decision.refuse(
                            Rule.NOT_YOUR_ROLE,
                            "It is heard in %s.".formatted(referral.constituency().home())));
        }
        return switch (referral.standing()) {
            case CONSENTED ->
                    Optional.of(
                            Decision.refuse(
                                    Rule.ALREADY_DONE,
                                    "It has consented; only a change of the text asks it again."));
            case LAPSED -> Optional.of(Decision.refuse(Rule.PAST, "Its deadline has come."));
            case ASKED, CHANGE_ASKED, REFUSED -> Optional.empty();
        };
    }

    private RoomId side() {
        return room.of();
    }

    private Decision moved(Referral was, Referral is, DomesticEvent event) {
        var events = new ArrayList<Event>();
        events.add(event);
        if (was.standing() != is.standing()) {
            events.add(
                    new DomesticEvent.ConstituencyStands(
                            side(),
                            is.constituency().home(),
                            is.instrument(),
                            is.constituency().name(),
                            is.standing()));
        }
        return new Decision.Accepted(events);
    }
}
