package org.dragoman.talks.policy;

import java.time.Instant;
import org.dragoman.talks.AccordAct;
import org.dragoman.talks.Authority;
import org.dragoman.talks.Basis;
import org.dragoman.talks.Binding;
import org.dragoman.talks.CapitalAct;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.Id;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.OfferAct;
import org.dragoman.talks.PeopleAct;
import org.dragoman.talks.ProceedingsAct;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomCommand;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoundAct;
import org.dragoman.talks.ShuttleAct;
import org.dragoman.talks.Terms;
import org.dragoman.talks.TextAct;

/// What a room's own acts do to what may cross, as the policy table reads them.
record RoomRules(
        PolicyTable table,
        RoomId room,
        Ledger.Chamber chamber,
        String name,
        Ledger.Person person,
        Instant at) {

    static final int STANDING = 0;
    static final int ACKNOWLEDGED = 1;
    static final int NOTICED = 2;
    static final int SEQUESTERED = 3;
    static final int ATTESTED = 4;

    static boolean draws(RoomCommand act) {
        return act instanceof ConfidenceAct.WriteNote
                || act instanceof ConfidenceAct.Confide
                || act instanceof ConfidenceAct.DraftGrant
                || (act instanceof ProceedingsAct it && ProceedingsRules.draws(it));
    }

    /// Whether the act would be accepted; unless it is only tried, it is.
    boolean apply(RoomCommand act, boolean tried) {
        return switch (act) {
            case PeopleAct people -> people(people, tried);
            case ConfidenceAct confidence -> confidence(confidence, tried);
            case RoundAct round -> new RoundRules(table).act(room, round, tried);
            case CapitalAct capital -> new RoundRules(table).act(room, at, capital, tried);
            case ProceedingsAct it ->
                    new ProceedingsRules(table).act(room, name, person.role, at, it, tried);
            case AccordAct it -> new AccordRules(table).act(room, name, at, it, tried);
            case TextAct text -> new ReplyRules(table, room, person.role, at, tried).act(text);
            case OfferAct offer -> new OfferRules(table).act(room, at, offer, tried);
            case ShuttleAct shuttle -> new ShuttleRules(table).act(room, at, shuttle, tried);
        };
    }

    private boolean people(PeopleAct act, boolean tried) {
        switch (act) {
            case PeopleAct.Enter _ -> person.present = true;
            case PeopleAct.Leave _ -> person.mayAct = false;
            case PeopleAct.HandOverHead(var to) -> {
                var other = chamber.persons.get(to);
                if (other != null && person.role == Role.HEAD && !to.equals(name) && other.mayAct) {
                    person.role = Role.MEMBER;
                    person.authority = Authority.TO_SPEAK;
                    other.role = Role.HEAD;
                    other.authority = Authority.FULL;
                }
            }
            case PeopleAct.Empower(var to, var authority) -> {
                var other = chamber.persons.get(to);
                if (other != null && person.role == Role.HEAD && !to.equals(name)) {
                    other.authority = authority;
                }
            }
            case PeopleAct.GiveNotice(var names) -> {
                var seen = table.ledger.rooms.get(table.observer);
                if (person.role == Role.HEAD
                        && names.stream().noneMatch(String::isBlank)
                        && seen != null
                        && seen.parties.contains(room)) {
                    table.release(at, "notice of " + room + " " + names);
                }
            }
            case PeopleAct.ConfirmAct(var id) -> {
                var waiting = chamber.waiting.get(id);
                if (waiting != null
                        && person.authority.covers(waiting.power(), at)
                        && apply(waiting, tried)) {
                    chamber.waiting.remove(id);
                }
            }
            case PeopleAct.DismissAct(var id) -> {
                if (person.role == Role.HEAD || name.equals(chamber.waitingBy.get(id))) {
                    chamber.waiting.remove(id);
                }
            }
            case PeopleAct.ConfirmRecord _, PeopleAct.DisputeRecord _ -> {}
        }
        return true;
    }

    private boolean confidence(ConfidenceAct act, boolean tried) {
        return switch (act) {
            case ConfidenceAct.WriteNote(var words) -> !words.isBlank();
            case ConfidenceAct.Confide confide -> confide(confide, tried);
            case ConfidenceAct.Reword _ -> true;
            case ConfidenceAct.ChangeTerms(var id, var terms) -> changeTerms(id, terms, tried);
            case ConfidenceAct.DraftGrant draft -> draft(draft, tried);
            case ConfidenceAct.ReviseDraft(var id, var words) -> {
                var grant = chamber.grants.get(id);
                boolean may =
                        grant != null && !words.isBlank() && grant.stage == Ledger.Stage.DRAFT;
                if (may && !tried) {
                    grant.words = words;
                }
                yield may;
            }
            case ConfidenceAct.Release(var id) -> {
                var grant = chamber.grants.get(id);
                boolean may =
                        grant != null
                                && grant.stage == Ledger.Stage.DRAFT
                                && at.isBefore(grant.until)
                                && chamber.items.get(grant.item).terms.allows(grant.attributed);
                if (may && !tried) {
                    grant.stage = Ledger.Stage.GRANTED;
                }
                yield may;
            }
            case ConfidenceAct.ConfirmReading(var id) -> {
                var grant = chamber.grants.get(id);
                boolean may =
                        grant != null && grant.stage == Ledger.Stage.GRANTED && grant.readingAsked;
                if (may && !tried) {
                    grant.stage = Ledger.Stage.READ_BACK;
                }
                yield may;
            }
            case ConfidenceAct.Revoke(var id) -> {
                var grant = chamber.grants.get(id);
                boolean may = grant != null && grant.open();
                if (may && !tried) {
                    grant.stage = Ledger.Stage.GONE;
                    table.drop(new Basis.OnGrant(room, id));
                }
                yield may;
            }
            case ConfidenceAct.Acknowledge(var id, var tell) -> {
                boolean may = use(id, STANDING, ACKNOWLEDGED, tried);
                if (may && tell && !tried) {
                    table.toSource(at, id, "acknowledged");
                }
                yield may;
            }
            case ConfidenceAct.Sequester(var id) -> use(id, NOTICED, SEQUESTERED, tried);
            case ConfidenceAct.Attest(var id, var words) ->
                    !words.isBlank() && use(id, SEQUESTERED, ATTESTED, tried);
        };
    }

    private boolean use(Id id, int from, int to, boolean tried) {
        boolean may = chamber.received.getOrDefault(id, -1) == from;
        if (may && !tried) {
            chamber.received.put(id, to);
        }
        return may;
    }

    private boolean confide(ConfidenceAct.Confide confide, boolean tried) {
        var message = confide.message();
        boolean may =
                !message.words().isBlank()
                        && table.ledger.team.keySet().containsAll(confide.keptTo())
                        && !(message.kind() == MessageKind.NON_PAPER
                                && confide.terms().allows(true))
                        && !(message.kind() == MessageKind.FORMAL_OFFER
                                && message.binding().compareTo(Binding.AD_REFERENDUM) < 0)
                        && new AgendaRules(table).stands(room, message.options());
        if (may && !tried) {
            var id = Names.of(at, room, 0);
            chamber.items.put(id, new Ledger.Item(message, confide.seeFirst(), confide.terms()));
            if (!confide.keptTo().isEmpty()) {
                table.ledger.kept.put(id, confide.keptTo());
            }
        }
        return may;
    }

    private boolean changeTerms(Id id, Terms terms, boolean tried) {
        var item = chamber.items.get(id);
        if (item == null || item.terms == terms) {
            return false;
        }
        boolean looser = terms.compareTo(item.terms) > 0;
        boolean may =
                (looser ? person.role == Role.HEAD : !item.released)
                        && !(terms.allows(true) && item.message.kind() == MessageKind.NON_PAPER);
        if (may && !tried) {
            item.terms = terms;
            for (var grant : chamber.grants.entrySet()) {
                if (grant.getValue().item.equals(id)
                        && grant.getValue().open()
                        && !terms.allows(grant.getValue().attributed)) {
                    grant.getValue().stage = Ledger.Stage.GONE;
                    table.drop(new Basis.OnGrant(room, grant.getKey()));
                }
            }
        }
        return may;
    }

    private boolean draft(ConfidenceAct.DraftGrant draft, boolean tried) {
        var item = chamber.items.get(draft.item());
        boolean may =
                item != null
                        && chamber.parties.contains(draft.to())
                        && !draft.words().isBlank()
                        && at.isBefore(draft.until())
                        && item.terms.allows(draft.attributed());
        if (may && !tried) {
            var id = Names.of(at, room, 0);
            chamber.grants.put(
                    id,
                    new Ledger.Grant(
                            draft.item(),
                            draft.words(),
                            draft.to(),
                            draft.attributed(),
                            draft.until()));
            table.ledger.keptAs(draft.item(), id);
        }
        return may;
    }
}
