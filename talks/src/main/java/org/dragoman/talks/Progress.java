package org.dragoman.talks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// How far an instrument has come, as one reader knows it.
///
/// @param signed who has signed, and whether definitively; who has adopted
/// @param outcomes what each side notified
/// @param bound who is bound
/// @param concordant languages that every party confirmed
/// @param confirmed languages that this reader's own side confirmed; for the team, language and
///   side
/// @param happened days of what happened, by name
/// @param deadline until when it lies before the constituencies
/// @param entersAt when it enters into force, once known
public record Progress(
        InstrumentStage stage,
        Table<RoomId, Boolean> signed,
        Table<RoomId, Outcome> outcomes,
        Set<RoomId> bound,
        Set<Language> concordant,
        Set<String> confirmed,
        Table<String, LocalDate> happened,
        Instant deadline,
        Instant entersAt) {

    static final Progress AUTHENTICATED =
            new Progress(
                    InstrumentStage.AUTHENTICATED,
                    Table.empty(),
                    Table.empty(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Table.empty(),
                    Instant.MAX,
                    Instant.MAX);

    /// All begins again but what happened in the world.
    Progress again(InstrumentStage next) {
        return new Progress(
                next,
                Table.empty(),
                Table.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                happened,
                Instant.MAX,
                Instant.MAX);
    }

    Progress is(InstrumentStage next, Instant until) {
        return new Progress(
                next, signed, outcomes, bound, concordant, confirmed, happened, until, entersAt);
    }

    Progress is(InstrumentStage next) {
        return is(next, deadline);
    }

    Progress signedBy(RoomId side, boolean definitive) {
        return new Progress(
                stage,
                signed.with(side, definitive),
                outcomes,
                bound,
                concordant,
                confirmed,
                happened,
                deadline,
                entersAt);
    }

    Progress told(RoomId side, Outcome outcome) {
        return new Progress(
                stage,
                signed,
                outcomes.with(side, outcome),
                bound,
                concordant,
                confirmed,
                happened,
                deadline,
                entersAt);
    }

    Progress boundTo(RoomId side) {
        return new Progress(
                stage,
                signed,
                outcomes,
                plus(bound, side),
                concordant,
                confirmed,
                happened,
                deadline,
                entersAt);
    }

    Progress confirmedBy(RoomId side, Language language) {
        return new Progress(
                stage,
                signed,
                outcomes,
                bound,
                concordant,
                plus(confirmed, language + "\n" + side),
                happened,
                deadline,
                entersAt);
    }

    Progress concordantIn(Language language) {
        return new Progress(
                stage,
                signed,
                outcomes,
                bound,
                plus(concordant, language),
                confirmed,
                happened,
                deadline,
                entersAt);
    }

    Progress happened(String name, LocalDate day) {
        return new Progress(
                stage,
                signed,
                outcomes,
                bound,
                concordant,
                confirmed,
                happened.with(name, day),
                deadline,
                entersAt);
    }

    Progress entersAt(Instant at) {
        return new Progress(
                stage, signed, outcomes, bound, concordant, confirmed, happened, deadline, at);
    }

    boolean hasConfirmed(RoomId side, Language language) {
        return confirmed.contains(language + "\n" + side);
    }

    /// What happened, as a trigger reads it.
    Map<String, LocalDate> days() {
        var days = new HashMap<String, LocalDate>();
        happened.keys().forEach(name -> days.put(name, happened.find(name).orElseThrow()));
        return days;
    }

    private static <T> Set<T> plus(Set<T> set, T one) {
        var all = new HashSet<>(set);
        all.add(one);
        return Set.copyOf(all);
    }
}
