package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Something that comes near, as a member of the mediator's team sees it.
///
/// @param at when
/// @param what it is, in words
/// @param reliesOn which rooms rely on it, as the team noted
public record ComingUp(Instant at, String what, List<RoomId> reliesOn) {

    public ComingUp {
        reliesOn = List.copyOf(reliesOn);
    }

    /// What comes near until a moment, soonest first: promises that stand, those past due among
    /// them, dates, days of rounds, and deadlines.
    ///
    /// @param member the one of the team who looks; nothing for anyone else
    public static List<ComingUp> until(Talks talks, String member, Instant now, Instant until) {
        if (!talks.desk().team().has(member)) {
            return List.of();
        }
        var conduct = Desk.conduct(talks, member);
        var found = new ArrayList<ComingUp>();
        promises(conduct.promises(), now, found);
        days(talks, conduct.sessions(), found);
        for (var due : talks.desk().deadlines().order().values()) {
            words(talks.desk(), member, due.deadline())
                    .ifPresent(words -> found.add(new ComingUp(due.at(), words, List.of())));
        }
        return found.stream()
                .filter(it -> !it.at.isAfter(until))
                .sorted(Comparator.comparing(ComingUp::at).thenComparing(ComingUp::what))
                .toList();
    }

    private static void promises(Promises promises, Instant now, List<ComingUp> found) {
        for (var promise : promises.promises().values()) {
            if (promise.end().isEmpty()) {
                found.add(
                        new ComingUp(
                                promise.due(),
                                "%s of %s: %s"
                                        .formatted(
                                                promise.due().isBefore(now)
                                                        ? "promise past due"
                                                        : "promise",
                                                promise.byRoom()
                                                        ? promise.room()
                                                        : "the mediator to " + promise.room(),
                                                promise.words()),
                                promises.reliesOn(promise.promise())));
            }
        }
        for (var date : promises.dates().values()) {
            if (!date.at().isBefore(now)) {
                found.add(
                        new ComingUp(
                                date.at(),
                                date.room().equals(RoomId.DESK)
                                        ? date.what()
                                        : "%s, told by %s".formatted(date.what(), date.room()),
                                promises.reliesOn(date.date())));
            }
        }
    }

    private static void days(Talks talks, Sessions sessions, List<ComingUp> found) {
        for (var day : sessions.days().values()) {
            var stage = talks.desk().rounds().find(day.round()).map(RoundEvent.RoundMoved::to);
            boolean waits =
                    stage.filter(s ->
                                    day.resumes()
                                            ? s == RoundStage.BREAK || s == RoundStage.CAPITALS
                                            : s == RoundStage.CONVENED)
                            .isPresent();
            if (waits) {
                found.add(
                        new ComingUp(
                                day.at(),
                                "%s %s"
                                        .formatted(
                                                day.resumes() ? "round resumes" : "round opens",
                                                day.round()),
                                List.of()));
            }
        }
    }

    /// A deadline in words; nothing where the thing is kept from this member.
    private static Optional<String> words(DeskState desk, String member, Deadline deadline) {
        boolean stranger =
                desk.proceedings()
                        .handovers()
                        .successors()
                        .find(member)
                        .filter(it -> !it.wholly())
                        .isPresent();
        boolean ofOneRoom =
                deadline instanceof Deadline.GrantEnds
                        || deadline instanceof Deadline.HoldEnds
                        || deadline instanceof Deadline.AnswerDue;
        boolean kept =
                (stranger && ofOneRoom)
                        || (deadline instanceof Deadline.GrantEnds(_, var grant)
                                && desk.keptFrom(member, grant))
                        || (deadline instanceof Deadline.HoldEnds(var hold)
                                && desk.keptFrom(member, hold));
        return kept ? Optional.empty() : Optional.of(deadline.name().substring(2));
    }
}
