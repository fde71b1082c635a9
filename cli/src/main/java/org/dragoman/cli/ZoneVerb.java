package org.dragoman.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.casefile.asking.Zones;
import org.dragoman.formats.FieldFiles;
import org.dragoman.negotiation.Blocking;
import org.dragoman.negotiation.Limits;
import org.dragoman.negotiation.Negotiation;
import org.dragoman.negotiation.Rational;
import org.dragoman.negotiation.Zone;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `dragoman zone`: what could be agreed.
@Command(
        name = "zone",
        description = {
            "What could be agreed: the frontier, the points that theory singles out, and what"
                    + " blocks where nothing can be.",
            "Reads a case folder, or a domain with its profiles (GENIUS XML, GeniusWeb JSON, NegoLog"
                    + " JSON)."
        },
        footer = {
            "",
            "Exit status: 0 there is a zone; 3 there is none, and the answer says what blocks;",
            "2 a file could not be read."
        },
        mixinStandardHelpOptions = true)
final class ZoneVerb implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private Subject subject = new Subject();

    @Option(names = "--all", description = "Set reservation values aside.")
    private boolean all;

    @Option(
            names = "--stated",
            description = "Only options that parties put forward themselves (case folders).")
    private boolean stated;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of the draws where parties gave only orders; ${DEFAULT-VALUE}.")
    private long seed = Zones.Terms.USUAL.seed();

    @Option(names = "--draws", paramLabel = "N", description = "How many draws; ${DEFAULT-VALUE}.")
    private int draws = Zones.Terms.USUAL.draws();

    @Option(
            names = "--at",
            paramLabel = "T",
            description =
                    "At this time, from 0 to 1, the deadline: utilities and reservation values are"
                            + " discounted by each profile's factor (GENIUS XML). ${DEFAULT-VALUE}.")
    private String at = "0";

    @Option(
            names = "--within",
            paramLabel = "SECONDS",
            description =
                    "Come to an end after about so many seconds: what is exact by then, else points"
                            + " that are attained with how far they may be off.")
    private double within = Double.POSITIVE_INFINITY;

    @Mixin private ZoneMore more = new ZoneMore();

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        var pace = pace();
        return subject.isCase() ? ofCase(subject.folder(), pace) : ofFiles(pace);
    }

    private int ofCase(Path folder, Pace pace) {
        if (time().signum() > 0) {
            warn(List.of("--at changes nothing here: a case folder has no discount."));
        }
        var answer =
                ZoneOfCase.of(folder, stated, new Zones.Terms(seed, draws, !all, pace.limits()));
        var asked = more(answer.answer(), pace);
        warn(answer.remarks());
        var out = spec.commandLine().getOut();
        if (json) {
            new ZoneOfCaseJson(answer).print(out, asked);
        } else {
            new ZoneOfCasePage(answer).print(out);
            asked.print(out);
        }
        out.flush();
        return answer.zone().empty() ? 3 : 0;
    }

    /// What was asked beyond the zone itself; the last that takes time, so the line is cleared.
    private ZoneMoreAnswer more(ZoneAnswer answer, Pace pace) {
        var sections = more.answer(answer, pace.limits());
        pace.end();
        return new ZoneMoreAnswer(answer.negotiation().agenda(), sections);
    }

    private int ofFiles(Pace pace) {
        var answer = answer(pace);
        var asked = more(answer, pace);
        var out = spec.commandLine().getOut();
        if (json) {
            new ZoneJson(answer).print(out, asked);
        } else {
            new ZonePage(answer).print(out);
            asked.print(out);
        }
        out.flush();
        return answer.empty() ? 3 : 0;
    }

    private ZoneAnswer answer(Pace pace) {
        var reading = FieldFiles.read(subject.files());
        warn(reading.warnings());
        if (stated) {
            warn(
                    List.of(
                            "--stated changes nothing here: a domain does not say who put an option forward."));
        }
        if (reading.profiles().size() < 2) {
            throw new IllegalArgumentException(
                    """
                    %s: is the only profile, and an agreement takes two parties or more.
                    Name the profile of each other party too.\
                    """
                            .formatted(subject.files().getLast()));
        }
        var time = time();
        warn(reading.rounded(time));
        return cardinal(reading.negotiation(time), all, pace.limits());
    }

    private Rational time() {
        try {
            var time = Rational.parse(at);
            if (time.signum() >= 0 && time.compareTo(Rational.ONE) <= 0) {
                return time;
            }
        } catch (NumberFormatException _) {
            // told below
        }
        throw new IllegalArgumentException(
                """
                --at %s: is no time from 0 to 1.
                Give 0 for the beginning, 1 for the deadline, or what lies between, as 0.5 or 1/3.\
                """
                        .formatted(at));
    }

    private Pace pace() {
        if (Double.isNaN(within) || within <= 0) {
            throw new IllegalArgumentException(
                    """
                    --within %s: is no time.
                    Give a number of seconds above 0, for example --within 30.\
                    """
                            .formatted(within));
        }
        return Pace.of(within, spec.commandLine().getErr());
    }

    /// The answer for parties that all gave numbers.
    static ZoneAnswer cardinal(Negotiation negotiation, boolean all, Limits limits) {
        var zone = all ? Zone.regardless(negotiation, limits) : Zone.of(negotiation, limits);
        return zone.empty()
                ? ZoneAnswer.blocked(
                        negotiation,
                        zone,
                        Blocking.of(negotiation, Blocking.Limit.USUAL.watchedBy(limits.watch())))
                : ZoneAnswer.open(negotiation, zone);
    }

    private void warn(List<String> warnings) {
        var err = spec.commandLine().getErr();
        warnings.forEach(warning -> err.println("warning: " + warning));
        err.flush();
    }
}
