package org.dragoman.desk.pages;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dragoman.rooms.Tint;
import org.dragoman.rooms.Words;
import org.dragoman.talks.Deadline;
import org.dragoman.talks.Id;
import org.dragoman.talks.Promises;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoundStage;

/// Something that comes near: a deadline of the talks, a promise that falls due, a date from
/// outside, the day of a round.
///
/// @param words what it is
/// @param until when, in words, and how soon
/// @param relies who relies on it, in words; empty for nobody
/// @param address of the page where it stands
public record Coming(
        String words,
        String until,
        String relies,
        Instant at,
        boolean past,
        Tint tint,
        String address) {

    private static final Duration NEAR = Duration.ofDays(3);

    /// What comes in the next three days, the soonest first, with promises past due before it.
    static List<Coming> near(DeskView view) {
        var found = new ArrayList<Coming>();
        promises(view, found);
        rounds(view, found);
        for (var due : view.talks().desk().deadlines().order().values()) {
            ended(view, due.deadline())
                    .ifPresent(it ->
                            found.add(
                                    coming(
                                            view,
                                            it,
                                            due.at(),
                                            List.of(),
                                            Tint.MEDIATOR,
                                            page(due.deadline()))));
        }
        var last = view.at().moment().at().plus(NEAR);
        return found.stream()
                .filter(it -> !it.at().isAfter(last))
                .sorted(Comparator.comparing(Coming::at).thenComparing(Coming::words))
                .toList();
    }

    private static Coming coming(
            DeskView view, String words, Instant at, List<RoomId> relies, Tint tint, String page) {
        return new Coming(
                words,
                view.at(at),
                relies.isEmpty() ? "" : view.words().of("rounds.relies", view.names(relies)),
                at,
                at.isBefore(view.at().moment().at()),
                tint,
                view.base() + page);
    }

    private static void promises(DeskView view, List<Coming> found) {
        var promises = view.conduct().promises();
        var words = view.words();
        for (var it : promises.promises().values()) {
            if (it.end().isEmpty()) {
                var who =
                        words.of(
                                it.byRoom() ? "rounds.promise.by" : "rounds.promise.to",
                                it.room().name());
                found.add(
                        coming(
                                view,
                                who + ": " + words.alone(it.words()),
                                it.due(),
                                promises.reliesOn(it.promise()),
                                view.tint(it.room()),
                                "/rounds#promises"));
            }
        }
        for (var date : promises.dates().values()) {
            if (!date.at().isBefore(view.at().moment().at())) {
                found.add(
                        coming(
                                view,
                                told(view, date),
                                date.at(),
                                promises.reliesOn(date.date()),
                                view.tint(date.room()),
                                "/rounds#promises"));
            }
        }
    }

    private static String told(DeskView view, Promises.Day date) {
        return date.room().equals(RoomId.DESK)
                ? date.what()
                : date.what() + " · " + view.words().of("rounds.date.told", date.room().name());
    }

    private static void rounds(DeskView view, List<Coming> found) {
        for (var day : view.conduct().sessions().days().values()) {
            var stage = view.talks().desk().rounds().find(day.round()).map(it -> it.to());
            boolean waits =
                    stage.filter(it ->
                                    day.resumes()
                                            ? it == RoundStage.BREAK || it == RoundStage.CAPITALS
                                            : it == RoundStage.CONVENED)
                            .isPresent();
            if (waits) {
                found.add(
                        coming(
                                view,
                                view.words()
                                        .of(
                                                day.resumes() ? "coming.resumes" : "coming.opens",
                                                view.round(day.round())),
                                day.at(),
                                List.of(),
                                Tint.MEDIATOR,
                                "/rounds"));
            }
        }
    }

    /// What a deadline ends. Nothing for what the page tells elsewhere, and for what stays with one
    /// side.
    private static Optional<String> ended(DeskView view, Deadline deadline) {
        var words = view.words();
        return switch (deadline) {
            case Deadline.GrantEnds _,
                    Deadline.HoldEnds _,
                    Deadline.AnswerDue _,
                    Deadline.ConsentDue _ ->
                    Optional.empty();
            case Deadline.ComparisonEnds _ -> Optional.of(words.of("coming.comparison"));
            case Deadline.ProposalEnds(var id) ->
                    Optional.of(
                            words.of(
                                    "coming.proposal",
                                    view.talks()
                                            .desk()
                                            .shuttle()
                                            .proposals()
                                            .find(id)
                                            .map(it -> it.subject())
                                            .orElse("")));
            case Deadline.ListEnds(var id) ->
                    Optional.of(
                            words.of(
                                    "coming.list",
                                    view.talks()
                                            .desk()
                                            .shuttle()
                                            .lists()
                                            .find(id)
                                            .map(it -> it.subject())
                                            .orElse("")));
            case Deadline.ImprovementEnds _ -> Optional.of(words.of("coming.improvement"));
            case Deadline.SilenceEnds(var id) ->
                    Optional.of(words.of("coming.silence", text(view, id)));
            case Deadline.EmbargoEnds(var id) ->
                    Optional.of(
                            view.conduct()
                                    .press()
                                    .readouts()
                                    .find(id)
                                    .map(it -> readout(view, it.room()))
                                    .orElse(words.of("coming.embargo")));
            case Deadline.SoundingEnds _ -> Optional.of(words.of("coming.sounding"));
            case Deadline.InstrumentLapses(var id) ->
                    Optional.of(words.of("coming.lapses", instrument(view, id)));
            case Deadline.CureEnds(_, var step) -> Optional.of(words.of("coming.cure", step));
            case Deadline.EntryDue(var id) ->
                    Optional.of(words.of("coming.entry", instrument(view, id)));
            case Deadline.CorrectionEnds _ -> Optional.of(words.of("coming.correction"));
            case Deadline.DisputeStageEnds _ -> Optional.of(words.of("coming.dispute"));
        };
    }

    /// What a text is called.
    static String text(DeskView view, Id id) {
        return view.talks().desk().texts().find(id).map(it -> it.title()).orElse("");
    }

    /// What an instrument is called.
    static String instrument(DeskView view, Id id) {
        return view.talks()
                .desk()
                .accords()
                .ratification()
                .instruments()
                .find(id)
                .map(it -> it.arrangement().title())
                .orElse("");
    }

    private static String page(Deadline deadline) {
        return switch (deadline) {
            case Deadline.GrantEnds _, Deadline.HoldEnds _ -> "/rooms";
            case Deadline.ComparisonEnds _,
                    Deadline.ProposalEnds _,
                    Deadline.ListEnds _,
                    Deadline.ImprovementEnds _ ->
                    "/offers";
            case Deadline.SilenceEnds _ -> "/text";
            case Deadline.EmbargoEnds _, Deadline.SoundingEnds _ -> "/rounds";
            case Deadline.AnswerDue _ -> "/experts";
            case Deadline.InstrumentLapses _,
                    Deadline.CureEnds _,
                    Deadline.EntryDue _,
                    Deadline.ConsentDue _,
                    Deadline.CorrectionEnds _,
                    Deadline.DisputeStageEnds _ ->
                    "/accord";
        };
    }

    /// How soon a moment comes, in minutes, hours or days.
    static String soon(DeskView view, Instant at) {
        long minutes = Duration.between(view.at().moment().at(), at).toMinutes();
        if (minutes < 0) {
            return view.words().of("coming.past");
        }
        if (minutes == 0) {
            return view.words().of("coming.at-once");
        }
        return soon(view.words(), minutes);
    }

    /// A number of minutes from now, in minutes, hours and minutes, hours or days: the nearer, the
    /// closer it is said.
    static String soon(Words words, long minutes) {
        if (minutes < 60) {
            return words.count("coming.minutes", (int) minutes);
        }
        if (minutes < 6 * 60 && minutes % 60 != 0) {
            return words.of(
                    "coming.both",
                    words.count("coming.hours", (int) (minutes / 60)),
                    words.count("coming.further-minutes", (int) (minutes % 60)));
        }
        return minutes < 48 * 60
                ? words.count("coming.hours", (int) (minutes / 60))
                : words.count("coming.days", (int) (minutes / (24 * 60)));
    }

    private static String readout(DeskView view, RoomId room) {
        return room.equals(RoomId.DESK)
                ? view.words().of("coming.embargo.ours")
                : view.words().of("coming.embargo.of", room.name());
    }
}
