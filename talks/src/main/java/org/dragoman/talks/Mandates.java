package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;

/// The mandates of one side: the one in force from each of its principals.
///
/// @param current by who gave it
public record Mandates(Table<RoomId, Mandate> current) {

    /// A mandate in force.
    ///
    /// @param number how many this principal has given, this one included
    public record Mandate(RoomId by, int number, String words, List<String> redLines) {}

    static final Mandates NONE = new Mandates(Table.empty());

    Mandates after(MandateEvent event) {
        return switch (event) {
            case MandateEvent.MandateGiven(_, var by, _, var words, var redLines) ->
                    new Mandates(
                            current.with(
                                    by,
                                    new Mandate(
                                            by,
                                            current.find(by).map(Mandate::number).orElse(0) + 1,
                                            words,
                                            redLines)));
        };
    }

    /// Decides from the side's own room alone.
    static Decision decide(RoomState room, MandateAct act) {
        return switch (act) {
            case MandateAct.GiveMandate(var consultation, var words, var redLines) -> {
                boolean side =
                        room.kind() == RoomKind.CAPITAL || room.kind() == RoomKind.DELEGATION;
                boolean known =
                        consultation.text().isEmpty()
                                || room.consultations().asked().has(consultation);
                if (!side || !known) {
                    yield Decision.unknown();
                }
                yield words.isBlank() || redLines.stream().anyMatch(String::isBlank)
                        ? Decision.refuse(Rule.BLANK, "Write the mandate and every red line.")
                        : Decision.done(
                                new MandateEvent.MandateGiven(
                                        room.of(), room.room(), consultation, words, redLines));
            }
        };
    }

    /// The mandates in force.
    List<Sight> sights() {
        var sights = new ArrayList<Sight>();
        for (var mandate : current.values()) {
            sights.add(
                    Sight.of(
                            "mandate",
                            "by",
                            mandate.by,
                            "number",
                            mandate.number,
                            "words",
                            mandate.words,
                            "red lines",
                            mandate.redLines));
        }
        return sights;
    }
}
