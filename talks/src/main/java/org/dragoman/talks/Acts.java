package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Every kind of act on every thing a room sees, with an ellipsis for the words.
final class Acts {

    static final String WORDS = "…";

    private Acts() {}

    static List<RoomCommand> possible(RoomState room) {
        var acts = new ArrayList<RoomCommand>();
        people(room.people(), acts);
        confidences(room, acts);
        others(room, acts);
        return acts;
    }

    /// The same, but for what is confided, granted and received, of which there may be thousands.
    static List<RoomCommand> matters(RoomState room) {
        var acts = new ArrayList<RoomCommand>();
        people(room.people(), acts);
        others(room, acts);
        return acts;
    }

    private static void others(RoomState room, List<RoomCommand> acts) {
        offers(room.offers(), acts);
        capitals(room, acts);
        acts.addAll(ProceedingsActs.possible(room));
        ShuttleActs.possible(room, acts);
        InstrumentActs.possible(room, acts);
        TextActs.add(room.texts(), acts);
    }

    private static void people(People people, List<RoomCommand> acts) {
        acts.add(new PeopleAct.Enter());
        acts.add(new PeopleAct.Leave());
        acts.add(new PeopleAct.GiveNotice(List.of(WORDS)));
        for (var name : people.persons().keys()) {
            acts.add(new PeopleAct.HandOverHead(name));
            acts.add(new PeopleAct.Empower(name, Authority.TO_SPEAK));
        }
        for (var number : people.recorded().keys()) {
            acts.add(new PeopleAct.ConfirmRecord(number));
            acts.add(new PeopleAct.DisputeRecord(number, WORDS));
        }
        for (var act : people.waiting().keys()) {
            acts.add(new PeopleAct.ConfirmAct(act));
            acts.add(new PeopleAct.DismissAct(act));
        }
    }

    private static void capitals(RoomState room, List<RoomCommand> acts) {
        for (var round : room.consultations().rounds().keys()) {
            acts.add(new RoundAct.AgreeToPlenary(round));
        }
        for (var capital : room.people().capitals()) {
            acts.add(new CapitalAct.Consult(capital, WORDS, List.of(WORDS), Instant.MAX));
            for (var text : room.texts().shown().keys()) {
                acts.add(
                        new CapitalAct.Consult(
                                capital, WORDS, List.of(WORDS), Instant.MAX, List.of(text)));
            }
        }
        for (var question : room.consultations().asked().keys()) {
            acts.add(new CapitalAct.Instruct(question, 0, WORDS));
            acts.add(new CapitalAct.GivePersonalView(question, WORDS));
        }
    }

    private static void offers(Offers offers, List<RoomCommand> acts) {
        for (var slot : offers.slots().keys()) {
            acts.add(new OfferAct.Seal(slot, Set.of(WORDS), Set.of(WORDS)));
        }
        for (var proposal : offers.proposals().keys()) {
            acts.add(new OfferAct.Answer(proposal, Set.of(0)));
            acts.add(new OfferAct.Answer(proposal, Set.of()));
        }
    }

    private static void confidences(RoomState room, List<RoomCommand> acts) {
        var confidences = room.confidences();
        acts.add(new ConfidenceAct.WriteNote(WORDS));
        acts.add(
                new ConfidenceAct.Confide(
                        new Message(MessageKind.CLARIFICATION, Binding.EXPLORATORY, WORDS),
                        Terms.MEDIATOR_ONLY,
                        false,
                        Set.of()));
        for (var item : confidences.items().keys()) {
            acts.add(new ConfidenceAct.Reword(item, WORDS));
            for (var terms : Terms.values()) {
                acts.add(new ConfidenceAct.ChangeTerms(item, terms));
            }
            for (var to : room.people().parties().keys()) {
                acts.add(new ConfidenceAct.DraftGrant(item, WORDS, to, false, Instant.MAX));
                acts.add(new ConfidenceAct.DraftGrant(item, WORDS, to, true, Instant.MAX));
            }
        }
        for (var grant : confidences.grants().keys()) {
            acts.add(new ConfidenceAct.ReviseDraft(grant, WORDS));
            acts.add(new ConfidenceAct.Release(grant));
            acts.add(new ConfidenceAct.ConfirmReading(grant));
            acts.add(new ConfidenceAct.Revoke(grant));
        }
        for (var received : confidences.received().keys()) {
            acts.add(new ConfidenceAct.Acknowledge(received, true));
            acts.add(new ConfidenceAct.Acknowledge(received, false));
            acts.add(new ConfidenceAct.Sequester(received));
            acts.add(new ConfidenceAct.Attest(received, WORDS));
        }
    }
}
