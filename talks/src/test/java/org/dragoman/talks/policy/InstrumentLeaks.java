package org.dragoman.talks.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.talks.Ballot;
import org.dragoman.talks.ConsentStanding;
import org.dragoman.talks.DomesticEvent;
import org.dragoman.talks.Instrument;
import org.dragoman.talks.Referral;
import org.dragoman.talks.Schedule;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Talks;

/// Views that tell too much of the steps at home and of who is bound, one leak each.
final class InstrumentLeaks {

    private InstrumentLeaks() {}

    /// What was put to constituencies of sides that this room is not of.
    private static Stream<Referral> referrals(Talks talks, Seat seat) {
        return Leaks.others(talks, seat)
                .flatMap(r -> r.accords().ratification().referrals().values().stream())
                .filter(r ->
                        talks.room(seat.room())
                                .filter(own ->
                                        own.accords()
                                                .ratification()
                                                .referral(r.instrument(), r.constituency().name())
                                                .isEmpty())
                                .isPresent());
    }

    private static Stream<Instrument> instruments(Talks talks, Seat seat) {
        return talks.desk().accords().ratification().instruments().values().stream()
                .filter(i -> i.parties().contains(seat.room()));
    }

    private static Stream<Schedule> schedules(Talks talks, Seat seat) {
        return instruments(talks, seat)
                .flatMap(i -> talks.desk().accords().schedules().find(i.instrument()).stream());
    }

    static List<Leak> all() {
        var all = new ArrayList<>(instruments());
        all.addAll(upkeep());
        return all;
    }

    private static List<Leak> upkeep() {
        return List.of(
                Leak.shows(
                        "words",
                        "who answers a correction how",
                        (talks, _) ->
                                talks
                                        .desk()
                                        .accords()
                                        .upkeep()
                                        .depositary()
                                        .corrections()
                                        .values()
                                        .stream()
                                        .map(c -> c.answers().keys() + " " + c.answers().values())
                                        .toList()),
                Leak.shows(
                        "counts",
                        "how many would settle a dispute, or leave its stage",
                        (talks, _) ->
                                talks
                                        .desk()
                                        .accords()
                                        .upkeep()
                                        .disputes()
                                        .disputes()
                                        .values()
                                        .stream()
                                        .map(d ->
                                                d.voices().leaving().size()
                                                        + d.voices().settling().size())
                                        .toList()),
                Leak.shows(
                        "outcomes",
                        "who would prolong the stage of a dispute, and by how much",
                        (talks, _) ->
                                talks
                                        .desk()
                                        .accords()
                                        .upkeep()
                                        .disputes()
                                        .disputes()
                                        .values()
                                        .stream()
                                        .map(d -> d.voices().prolonging())
                                        .map(p -> p.keys() + " " + p.values())
                                        .toList()),
                Leak.shows(
                        "counts",
                        "how many parties would undo a group of steps",
                        (talks, seat) ->
                                schedules(talks, seat)
                                        .flatMap(s -> s.standing().reversing().values().stream())
                                        .map(sides -> sides.size())
                                        .toList()),
                Leak.shows(
                        "words",
                        "to what another side has consented",
                        (talks, seat) ->
                                talks
                                        .desk()
                                        .accords()
                                        .upkeep()
                                        .conditions()
                                        .consents()
                                        .values()
                                        .stream()
                                        .filter(c -> !c.side().equals(seat.room()))
                                        .map(c -> c.what())
                                        .toList()),
                Leak.shows(
                        "outcomes",
                        "what a verifier found before it has come",
                        (talks, _) ->
                                talks
                                        .desk()
                                        .accords()
                                        .upkeep()
                                        .conditions()
                                        .asked()
                                        .values()
                                        .stream()
                                        .map(a -> a.finding())
                                        .toList()));
    }

    private static List<Leak> instruments() {
        return List.of(
                Leak.shows(
                        "existence",
                        "that another side's principals have changed",
                        (talks, seat) ->
                                Leaks.others(talks, seat)
                                        .filter(r -> r.accords().principals().changed())
                                        .count()),
                Leak.shows(
                        "outcomes",
                        "which clauses elsewhere are inherited and not reaffirmed",
                        (talks, seat) ->
                                Leaks.others(talks, seat)
                                        .map(r -> r.accords().principals().marks().keys())
                                        .toList()),
                Leak.shows(
                        "counts",
                        "how many steps of a group are reported",
                        (talks, seat) ->
                                schedules(talks, seat).map(s -> s.reported().size()).toList()),
                Leak.shows(
                        "outcomes",
                        "of which steps a certificate was asked",
                        (talks, seat) ->
                                schedules(talks, seat).map(s -> s.asked().keys()).toList()),
                Leak.shows(
                        "outcomes",
                        "what the verifier found",
                        (talks, seat) ->
                                schedules(talks, seat).map(s -> s.certified().values()).toList()),
                Leak.shows(
                        "outcomes",
                        "how far each party is exposed",
                        (talks, seat) ->
                                instruments(talks, seat)
                                        .flatMap(i ->
                                                talks
                                                        .desk()
                                                        .accords()
                                                        .schedules()
                                                        .find(i.instrument())
                                                        .stream()
                                                        .flatMap(s ->
                                                                i.parties().stream()
                                                                        .sorted()
                                                                        .map(side ->
                                                                                s.exposure(side)
                                                                                        + " "
                                                                                        + s.planned(
                                                                                                side))))
                                        .toList()),
                Leak.shows(
                        "words",
                        "which steps the mediator has weighed",
                        (talks, seat) ->
                                schedules(talks, seat).map(s -> s.weights().keys()).toList()),
                Leak.shows(
                        "outcomes",
                        "which constituency elsewhere refused",
                        (talks, seat) ->
                                referrals(talks, seat)
                                        .filter(r -> r.standing() == ConsentStanding.REFUSED)
                                        .map(r -> r.constituency().name())
                                        .toList()),
                Leak.shows(
                        "counts",
                        "how many principals elsewhere have consented",
                        (talks, seat) ->
                                referrals(talks, seat)
                                        .flatMap(r -> r.said().values().stream())
                                        .filter(b -> b == Ballot.CONSENTS)
                                        .count()),
                Leak.shows(
                        "outcomes",
                        "that another side could accept, before it notifies",
                        (talks, seat) ->
                                referrals(talks, seat)
                                        .allMatch(r -> r.standing() == ConsentStanding.CONSENTED)),
                Leak.shows(
                        "time",
                        "that an instrument was put to a constituency elsewhere",
                        (talks, seat) -> referrals(talks, seat).count()),
                Leak.shows(
                        "time",
                        "until when a constituency elsewhere has time",
                        (talks, seat) ->
                                referrals(talks, seat).map(Referral::deadline).sorted().toList()),
                Leak.shows(
                        "time",
                        "that a constituency elsewhere was late",
                        (talks, seat) ->
                                referrals(talks, seat)
                                        .filter(r -> r.standing() == ConsentStanding.LAPSED)
                                        .count()),
                Leak.shows(
                        "words",
                        "the conditions of another side's constituencies",
                        (talks, seat) ->
                                Leaks.others(talks, seat)
                                        .flatMap(r ->
                                                r
                                                        .accords()
                                                        .ratification()
                                                        .constituencies()
                                                        .values()
                                                        .stream())
                                        .map(c -> c.conditions())
                                        .toList()),
                Leak.shows(
                        "outcomes",
                        "which conditions elsewhere are met",
                        (talks, seat) ->
                                referrals(talks, seat)
                                        .map(r -> r.met().stream().sorted().toList())
                                        .toList()),
                Leak.shows(
                        "existence",
                        "who at another side has to consent",
                        (talks, seat) ->
                                Leaks.others(talks, seat)
                                        .map(r ->
                                                r.accords().ratification().constituencies().keys())
                                        .toList()),
                Leak.shows(
                        "existence",
                        "vetoes that the mediator noted",
                        (talks, _) -> talks.desk().accords().ratification().vetoes().keys()),
                Leak.shows(
                        "outcomes",
                        "who has adhered, before all have",
                        (talks, seat) ->
                                instruments(talks, seat)
                                        .map(i -> i.bound().stream().sorted().toList())
                                        .toList()),
                Leak.shows(
                        "counts",
                        "how many adherences are still missing",
                        (talks, seat) ->
                                instruments(talks, seat)
                                        .map(i -> i.parties().size() - i.bound().size())
                                        .toList()),
                Leak.shows(
                        "outcomes",
                        "what another side notified to the mediator alone",
                        (talks, seat) ->
                                instruments(talks, seat)
                                        .flatMap(
                                                i -> i.parties().stream().sorted().map(i::notified))
                                        .toList()),
                Leak.shows(
                        "outcomes",
                        "who has confirmed a language",
                        (talks, seat) ->
                                instruments(talks, seat)
                                        .map(i ->
                                                i.progress().confirmed().stream().sorted().toList())
                                        .toList()),
                Leak.shows(
                        "words",
                        "what a principal elsewhere said",
                        (talks, seat) ->
                                Leaks.others(talks, seat)
                                        .flatMap(r -> r.entries().values().stream())
                                        .filter(e ->
                                                e.event() instanceof DomesticEvent.PrincipalSaid)
                                        .map(e -> e.event().sight())
                                        .distinct()
                                        .toList()));
    }
}
