package org.dragoman.talks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An instrument as one reader knows it: a fold of the events about it that the reader sees.
///
/// @param arrangement how it is to become binding, between whom
/// @param fixed its fixed words
/// @param progress how far it has come
public record Instrument(
        Id instrument, Arrangement arrangement, FixedText fixed, Progress progress) {

    static Instrument authenticated(InstrumentEvent.Authenticated event) {
        return new Instrument(
                event.instrument(), event.arrangement(), event.fixed(), Progress.AUTHENTICATED);
    }

    /// How far it has come.
    public InstrumentStage stage() {
        return progress.stage();
    }

    /// Between whom it is.
    public Set<RoomId> parties() {
        return arrangement.parties();
    }

    /// Who is bound, as far as this reader knows.
    public Set<RoomId> bound() {
        return progress.bound();
    }

    /// What a party notified, as far as this reader knows.
    public Optional<Outcome> notified(RoomId side) {
        return progress.outcomes().find(side);
    }

    /// When it enters into force, once that is known.
    public Optional<Instant> entersAt() {
        return progress.entersAt().equals(Instant.MAX)
                ? Optional.empty()
                : Optional.of(progress.entersAt());
    }

    /// Whether every clause is closed; until then each stays ad referendum.
    public boolean closed() {
        return stage() == InstrumentStage.IN_FORCE;
    }

    /// Whether anything that its parties did still counts.
    public boolean stands() {
        return stage().standing() || closed();
    }

    /// The languages in which it is equally authentic, beside the one it was drafted in.
    public List<Language> further() {
        return fixed.version().languages().stream()
                .filter(language -> !language.equals(fixed.version().working()))
                .toList();
    }

    /// Whether every party has confirmed every further language.
    boolean concordant() {
        return progress.concordant().containsAll(further());
    }

    Instrument after(InstrumentEvent event) {
        return switch (event) {
            case InstrumentEvent.Authenticated(_, var how, var words) ->
                    new Instrument(
                            instrument, how, words, progress.again(InstrumentStage.AUTHENTICATED));
            case InstrumentEvent.ConcordanceConfirmed(var side, _, var language) ->
                    with(progress.confirmedBy(side, language));
            case InstrumentEvent.Concordant(_, _, var language) ->
                    with(progress.concordantIn(language));
            case InstrumentEvent.Signed(_, _, var side, _, var definitive) ->
                    signed(side, definitive, InstrumentStage.SIGNED);
            case InstrumentEvent.Adopted(_, _, var side) ->
                    signed(side, false, InstrumentStage.ADOPTED);
            case InstrumentEvent.Declared(_, _, var deadline) ->
                    with(progress.is(InstrumentStage.DECLARED, deadline));
            case InstrumentEvent.DomesticOpened(_, _, var deadline) ->
                    with(progress.is(InstrumentStage.DOMESTIC, deadline));
            case InstrumentEvent.Adhered(var side, _) -> with(progress.boundTo(side));
            case InstrumentEvent.Deposited(_, _, var side) -> with(progress.boundTo(side));
            case InstrumentEvent.OutcomeNotified(var side, _, var outcome, _, _, var toAll) ->
                    outcome(side, outcome, toAll);
            case InstrumentEvent.OutcomeTold(_, _, var side, var outcome, _, _) ->
                    outcome(side, outcome, true);
            case InstrumentEvent.Completed(_, _, var day) ->
                    with(
                            progress.is(InstrumentStage.DEPOSITED)
                                    .happened(Arrangement.COMPLETE, day));
            case InstrumentEvent.Happened(_, _, var name, var day) ->
                    with(progress.happened(name, day));
            case InstrumentEvent.EntryFixed(_, _, var at) -> with(progress.entersAt(at));
            case InstrumentEvent.EnteredIntoForce _ -> with(progress.is(InstrumentStage.IN_FORCE));
            case InstrumentEvent.ConsentsVoided _ -> with(progress.again(InstrumentStage.REOPENED));
            case InstrumentEvent.Rejected _ -> with(progress.again(InstrumentStage.REJECTED));
            case InstrumentEvent.Lapsed _ -> with(progress.again(InstrumentStage.LAPSED));
        };
    }

    private Instrument signed(RoomId side, boolean definitive, InstrumentStage when) {
        var next = progress.signedBy(side, definitive);
        if (definitive) {
            next = next.boundTo(side);
        }
        boolean all = parties().stream().allMatch(next.signed()::has);
        return with(all ? next.is(when) : next);
    }

    /// A commitment is never deposited: who tells all that it accepts is bound.
    private Instrument outcome(RoomId side, Outcome outcome, boolean toAll) {
        var next = progress.told(side, outcome);
        boolean binds =
                arrangement.form() == InstrumentForm.COMMITMENT
                        && outcome == Outcome.ACCEPTED
                        && toAll;
        return with(binds ? next.boundTo(side) : next);
    }

    private Instrument with(Progress next) {
        return new Instrument(instrument, arrangement, fixed, next);
    }

    /// What brings a completed instrument closer to its entry into force at a moment; nothing while
    /// the day is not known.
    List<InstrumentEvent> entering(Instant now) {
        var day = arrangement.entry().day(progress.days());
        if (stage() != InstrumentStage.DEPOSITED || day.isEmpty()) {
            return List.of();
        }
        var at = day.get().atStartOfDay(arrangement.zone()).toInstant();
        if (!at.isAfter(now)) {
            return List.of(new InstrumentEvent.EnteredIntoForce(instrument, parties()));
        }
        return at.equals(progress.entersAt())
                ? List.of()
                : List.of(new InstrumentEvent.EntryFixed(instrument, parties(), at));
    }

    /// The day of a moment in the instrument's zone.
    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, arrangement.zone());
    }

    /// The day on which a step falls due, or nothing while it is not known.
    public Optional<LocalDate> day(ScheduledStep step) {
        return step.trigger().day(progress.days());
    }

    /// The moment from which a step is late, or nothing while it is not known.
    public Optional<Instant> due(ScheduledStep step) {
        return step.trigger().end(progress.days(), arrangement.zone());
    }

    /// When it enters into force: the moment where it is known, else what it waits for; nothing
    /// more once it is in force.
    private Object entry() {
        if (stage() == InstrumentStage.IN_FORCE) {
            return "";
        }
        return entersAt().isPresent() ? entersAt().get() : arrangement.entry();
    }

    /// The instrument as it is shown.
    List<Sight> sights() {
        var sights = new ArrayList<Sight>();
        sights.add(
                Sight.of(
                        "instrument",
                        "instrument",
                        instrument,
                        "title",
                        arrangement.title(),
                        "form",
                        arrangement.form(),
                        "version",
                        fixed.number(),
                        "stage",
                        stage(),
                        "clauses are",
                        !stands() ? "" : closed() ? "CLOSED" : "AD REFERENDUM",
                        "until",
                        stage().open() ? progress.deadline() : "",
                        "equally authentic",
                        progress.concordant().stream().sorted().toList(),
                        "enters into force",
                        stands() ? entry() : ""));
        for (var party : stands() ? parties().stream().sorted().toList() : List.<RoomId>of()) {
            sights.add(
                    Sight.of(
                            "party to the instrument",
                            "instrument",
                            instrument,
                            "party",
                            party,
                            arrangement.form() == InstrumentForm.COMMITMENT ? "adopted" : "signed",
                            progress.signed()
                                    .find(party)
                                    .map(definitive -> definitive ? "definitively" : "yes")
                                    .orElse("no"),
                            "notified",
                            progress.outcomes().find(party).map(Outcome::name).orElse("nothing"),
                            "bound",
                            bound().contains(party)));
        }
        return sights;
    }
}
