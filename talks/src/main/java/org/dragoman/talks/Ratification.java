package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The instruments of one reader, and what its side does at home.
///
/// A room folds all events of the two families that it sees. So does the team, which never sees how
/// a constituency answers.
///
/// @param instruments those it is party to; all of them for the team
/// @param constituencies those of its side, by name; none for the team, which reads them in the
///   rooms
/// @param referrals what was put to them, by instrument and constituency
/// @param vetoes what the team noted, by side and name
public record Ratification(
        Table<Id, Instrument> instruments,
        Table<String, Constituency> constituencies,
        Table<String, Referral> referrals,
        Table<String, DomesticEvent.VetoNoted> vetoes) {

    static final Ratification NONE =
            new Ratification(Table.empty(), Table.empty(), Table.empty(), Table.empty());

    Ratification after(InstrumentEvent event) {
        if (event instanceof InstrumentEvent.Authenticated first
                && !instruments.has(first.instrument())) {
            return instruments(
                    instruments.with(first.instrument(), Instrument.authenticated(first)));
        }
        return instruments(instruments.change(about(event), it -> it.after(event)));
    }

    static Id about(InstrumentEvent event) {
        return switch (event) {
            case InstrumentEvent.Authenticated(var id, _, _) -> id;
            case InstrumentEvent.ConcordanceConfirmed(_, var id, _) -> id;
            case InstrumentEvent.Concordant(var id, _, _) -> id;
            case InstrumentEvent.Signed(var id, _, _, _, _) -> id;
            case InstrumentEvent.Adopted(var id, _, _) -> id;
            case InstrumentEvent.Declared(var id, _, _) -> id;
            case InstrumentEvent.Adhered(_, var id) -> id;
            case InstrumentEvent.DomesticOpened(var id, _, _) -> id;
            case InstrumentEvent.OutcomeNotified(_, var id, _, _, _, _) -> id;
            case InstrumentEvent.OutcomeTold(var id, _, _, _, _, _) -> id;
            case InstrumentEvent.Deposited(var id, _, _) -> id;
            case InstrumentEvent.Completed(var id, _, _) -> id;
            case InstrumentEvent.Happened(var id, _, _, _) -> id;
            case InstrumentEvent.EntryFixed(var id, _, _) -> id;
            case InstrumentEvent.EnteredIntoForce(var id, _) -> id;
            case InstrumentEvent.ConsentsVoided(var id, _, _) -> id;
            case InstrumentEvent.Rejected(var id, _) -> id;
            case InstrumentEvent.Lapsed(var id, _) -> id;
        };
    }

    Ratification after(DomesticEvent event) {
        return switch (event) {
            case DomesticEvent.ConstituencyDeclared(_, var it) ->
                    constituencies(constituencies.with(it.name(), it));
            case DomesticEvent.ConstituencyWithdrawn(_, _, var name, _) ->
                    constituencies(constituencies.without(name));
            case DomesticEvent.VetoNoted noted ->
                    new Ratification(
                            instruments,
                            constituencies,
                            referrals,
                            vetoes.with(noted.side() + "\n" + noted.name(), noted));
            case DomesticEvent.PutToConstituency(
                            _,
                            var id,
                            var it,
                            var deadline,
                            var title,
                            var fixed) ->
                    referrals(
                            referrals.with(
                                    Referral.key(id, it.name()),
                                    new Referral(
                                            id,
                                            it,
                                            deadline,
                                            title,
                                            fixed,
                                            Table.empty(),
                                            Set.of(),
                                            false,
                                            InstrumentStage.AUTHENTICATED)));
            case DomesticEvent.ConditionMet(_, _, var id, var name, var condition) ->
                    referrals(referrals.change(Referral.key(id, name), r -> r.met(condition)));
            case DomesticEvent.PrincipalSaid(_, _, var id, var name, var who, var ballot, _) ->
                    referrals(referrals.change(Referral.key(id, name), r -> r.said(who, ballot)));
            case DomesticEvent.ConstituencyStands _ -> this;
            case DomesticEvent.ConsentLapsed(_, _, var id, var name) ->
                    referrals(referrals.change(Referral.key(id, name), Referral::late));
            case DomesticEvent.ReferralEnded(_, _, var id, var name, var stage) ->
                    referrals(
                            stage == InstrumentStage.IN_FORCE
                                    ? referrals.change(Referral.key(id, name), r -> r.is(stage))
                                    : referrals.without(Referral.key(id, name)));
        };
    }

    /// Whether every constituency of the side has consented, by its own rule, to the fixed words.
    public boolean consented(Instrument instrument) {
        return constituencies.size() > 0
                && constituencies.keys().stream()
                        .allMatch(name ->
                                referral(instrument.instrument(), name)
                                        .filter(r ->
                                                r.fixed().equals(instrument.fixed())
                                                        && r.standing()
                                                                == ConsentStanding.CONSENTED)
                                        .isPresent());
    }

    /// What was put to a constituency.
    public Optional<Referral> referral(Id instrument, String constituency) {
        return referrals.find(Referral.key(instrument, constituency));
    }

    private Ratification instruments(Table<Id, Instrument> next) {
        return new Ratification(next, constituencies, referrals, vetoes);
    }

    private Ratification constituencies(Table<String, Constituency> next) {
        return new Ratification(instruments, next, referrals, vetoes);
    }

    private Ratification referrals(Table<String, Referral> next) {
        return new Ratification(instruments, constituencies, next, vetoes);
    }

    /// How a room sees its instruments and what its side does at home.
    List<Sight> sights() {
        var sights = new ArrayList<Sight>();
        instruments.values().forEach(instrument -> sights.addAll(instrument.sights()));
        constituencies.values().forEach(it -> sights.add(it.sight("constituency")));
        referrals.values().forEach(referral -> sights.add(referral.sight()));
        return sights;
    }

    /// How the team sees the instruments, and who might surprise.
    ///
    /// @param rooms the rooms of the case
    List<Sight> desk(Table<RoomId, RoomState> rooms) {
        var sights = new ArrayList<Sight>();
        instruments.values().forEach(instrument -> sights.addAll(instrument.sights()));
        for (var room : rooms.values()) {
            if (room.kind() == RoomKind.DELEGATION) {
                for (var it : room.accords().ratification().constituencies().values()) {
                    sights.add(
                            it.sight(
                                    (it.vetoWithoutSeat()
                                                    ? "veto without a seat: "
                                                    : "constituency of ")
                                            + room.room()));
                }
            }
        }
        vetoes.values().forEach(noted -> sights.add(noted.sight()));
        return sights;
    }
}
