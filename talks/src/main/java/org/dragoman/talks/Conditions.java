package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Conditions of instruments that parties consent to and verifiers certify, as one reader knows
/// them.
///
/// @param consents by instrument, condition and party
/// @param asked certificates, by instrument and condition
public record Conditions(
        Table<String, ConditionEvent.ConditionConsented> consents, Table<String, Asked> asked) {

    /// A certificate that was asked for.
    public record Asked(ConditionEvent.ConditionAsked request, Finding finding) {}

    /// What the verifier found.
    public enum Finding {
        NONE,
        MET,
        NOT_MET
    }

    static final Conditions NONE = new Conditions(Table.empty(), Table.empty());

    private static String key(Id instrument, String what) {
        return instrument + "\n" + what;
    }

    private static String key(Id instrument, String what, RoomId side) {
        return key(instrument, what) + "\n" + side;
    }

    Conditions after(ConditionEvent event) {
        return switch (event) {
            case ConditionEvent.ConditionConsented it ->
                    new Conditions(
                            consents.with(key(it.instrument(), it.what(), it.side()), it), asked);
            case ConditionEvent.ConditionAsked it ->
                    new Conditions(
                            consents,
                            asked.with(
                                    key(it.instrument(), it.what()), new Asked(it, Finding.NONE)));
            case ConditionEvent.ConditionCertified(_, var id, var what, var met, _) ->
                    new Conditions(
                            consents,
                            asked.change(
                                    key(id, what),
                                    it ->
                                            new Asked(
                                                    it.request,
                                                    met ? Finding.MET : Finding.NOT_MET)));
        };
    }

    private boolean consented(Id instrument, String what, RoomId side) {
        return consents.has(key(instrument, what, side));
    }

    /// Decides what a party or a verifier does, from its room's view alone.
    static Decision decide(RoomState room, ConditionAct act) {
        var conditions = room.accords().upkeep().conditions();
        return switch (act) {
            case ConditionAct.ConsentToCondition(var id, var what) -> {
                if (!room.accords().ratification().instruments().has(id)) {
                    yield Decision.unknown();
                }
                if (what.isBlank()) {
                    yield Decision.refuse(Rule.BLANK, "Say to what.");
                }
                yield conditions.consented(id, what, room.room())
                        ? Decision.refuse(Rule.ALREADY_DONE, "You have consented.")
                        : Decision.done(
                                new ConditionEvent.ConditionConsented(room.room(), id, what));
            }
            case ConditionAct.CertifyCondition(var id, var what, var met, var words) -> {
                var asked = conditions.asked.find(key(id, what));
                if (asked.isEmpty()) {
                    yield Decision.unknown();
                }
                if (words.isBlank()) {
                    yield Decision.refuse(Rule.BLANK, "Say what was found.");
                }
                yield asked.get().finding == Finding.NONE
                        ? Decision.done(
                                new ConditionEvent.ConditionCertified(
                                        room.room(), id, what, met, words))
                        : Decision.refuse(Rule.ALREADY_DONE, "You have answered.");
            }
        };
    }

    /// Decides what the mediator's team does.
    static Decision decide(Talks talks, ConditionOrder order) {
        return switch (order) {
            case ConditionOrder.AskCondition(var id, var what, var verifier) -> {
                var accords = talks.desk().accords();
                var found = accords.ratification().instruments().find(id);
                if (found.isEmpty() || !talks.is(verifier, RoomKind.EXPERTS)) {
                    yield Decision.unknown();
                }
                if (what.isBlank()) {
                    yield Decision.refuse(Rule.BLANK, "Say what is to be certified.");
                }
                boolean open =
                        accords.upkeep()
                                .conditions()
                                .asked
                                .find(key(id, what))
                                .filter(it -> it.finding != Finding.NOT_MET)
                                .isPresent();
                yield open
                        ? Decision.refuse(Rule.ALREADY_DONE, "It is asked for, or certified.")
                        : Decision.done(
                                new ConditionEvent.ConditionAsked(
                                        verifier, id, what, found.get().arrangement().title()));
            }
        };
    }

    /// What follows: the condition has come once every party has consented, or once it is
    /// certified.
    static List<InstrumentEvent> follows(Talks talks, ConditionEvent event, Instant at) {
        var accords = talks.desk().accords();
        return switch (event) {
            case ConditionEvent.ConditionConsented(_, var id, var what) -> {
                var instrument = accords.ratification().instruments().find(id).orElseThrow();
                boolean all =
                        instrument.parties().stream()
                                .allMatch(
                                        p -> accords.upkeep().conditions().consented(id, what, p));
                yield all ? happened(instrument, Trigger.consentTo(what).name(), at) : List.of();
            }
            case ConditionEvent.ConditionCertified(_, var id, var what, var met, _) when met ->
                    happened(
                            accords.ratification().instruments().find(id).orElseThrow(),
                            Trigger.certificateOf(what).name(),
                            at);
            case ConditionEvent.ConditionCertified _, ConditionEvent.ConditionAsked _ -> List.of();
        };
    }

    private static List<InstrumentEvent> happened(Instrument instrument, String name, Instant at) {
        return instrument.progress().happened().has(name)
                ? List.of()
                : List.of(
                        new InstrumentEvent.Happened(
                                instrument.instrument(),
                                instrument.parties(),
                                name,
                                instrument.day(at)));
    }

    /// How the conditions stand.
    List<Sight> sights() {
        var sights = new ArrayList<Sight>();
        for (var consent : consents.values()) {
            sights.add(
                    Sight.of(
                            "consent to a condition",
                            "instrument",
                            consent.instrument(),
                            "what",
                            consent.what(),
                            "party",
                            consent.side()));
        }
        for (var it : asked.values()) {
            sights.add(
                    Sight.of(
                            "certificate of a condition",
                            "instrument",
                            it.request.instrument(),
                            "what",
                            it.request.what(),
                            "verifier",
                            it.request.verifier(),
                            "finding",
                            it.finding));
        }
        return sights;
    }
}
