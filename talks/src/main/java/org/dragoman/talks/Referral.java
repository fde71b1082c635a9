package org.dragoman.talks;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/// An instrument as it was put to one constituency.
///
/// @param constituency as it stood when it was put
/// @param said what each principal said
/// @param met which of its conditions are met
/// @param stage how the instrument stands, as far as the constituency was told
public record Referral(
        Id instrument,
        Constituency constituency,
        Instant deadline,
        String title,
        FixedText fixed,
        Table<String, Ballot> said,
        Set<String> met,
        boolean lapsed,
        InstrumentStage stage) {

    static String key(Id instrument, String constituency) {
        return instrument + "\n" + constituency;
    }

    /// How the constituency stands, by its rule and conditions.
    public ConsentStanding standing() {
        if (lapsed) {
            return ConsentStanding.LAPSED;
        }
        var standing = constituency.rule().standing(said);
        return standing == ConsentStanding.CONSENTED && !met.containsAll(constituency.conditions())
                ? ConsentStanding.ASKED
                : standing;
    }

    Referral said(String principal, Ballot ballot) {
        return new Referral(
                instrument,
                constituency,
                deadline,
                title,
                fixed,
                said.with(principal, ballot),
                met,
                lapsed,
                stage);
    }

    Referral met(String condition) {
        var all = new HashSet<>(met);
        all.add(condition);
        return new Referral(
                instrument,
                constituency,
                deadline,
                title,
                fixed,
                said,
                Set.copyOf(all),
                lapsed,
                stage);
    }

    Referral late() {
        return new Referral(
                instrument, constituency, deadline, title, fixed, said, met, true, stage);
    }

    Referral is(InstrumentStage next) {
        return new Referral(
                instrument, constituency, deadline, title, fixed, said, met, lapsed, next);
    }

    Sight sight() {
        return Sight.of(
                "before a constituency",
                "instrument",
                instrument,
                "title",
                title,
                "version",
                fixed.number(),
                "constituency",
                constituency.name(),
                "deadline",
                deadline,
                "said",
                said.keys().stream()
                        .map(name -> name + ": " + said.find(name).orElseThrow())
                        .toList(),
                "conditions met",
                met.stream().sorted().toList(),
                "standing",
                standing(),
                "instrument is",
                stage);
    }
}
