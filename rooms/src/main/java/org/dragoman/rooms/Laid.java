package org.dragoman.rooms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.talks.CapitalEvent;
import org.dragoman.talks.DomesticEvent;
import org.dragoman.talks.FixedText;
import org.dragoman.talks.Id;
import org.dragoman.talks.InstrumentEvent;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Sight;

/// A text that somebody decides upon, word for word as it lies before them.
///
/// @param why the key of the words that say how it came here
public record Laid(String title, FixedText words, String why) {

    /// The texts that were laid before a capital with a question.
    ///
    /// Cost: O(n) for n entries.
    static List<Laid> before(RoomState state, Id consultation) {
        var laid = new ArrayList<Laid>();
        for (var entry : state.entries().values()) {
            if (entry.event() instanceof CapitalEvent.TextLaid(_, _, var id, var title, var words)
                    && id.equals(consultation)) {
                laid.add(new Laid(title, words, "laid.why"));
            }
        }
        return laid;
    }

    /// The text of what a sight shows, where it shows an instrument or what lies before a
    /// constituency: the newest, if it was put there again.
    ///
    /// Cost: O(n) for n entries.
    static Optional<Laid> of(RoomState state, Sight sight) {
        boolean put = sight.title().equals("before a constituency");
        if (!put && !sight.title().equals("instrument")) {
            return Optional.empty();
        }
        var values = sight.parts().stream().map(Sight.Part::value).toList();
        for (var entry : state.entries().values().reversed()) {
            if (put
                    && entry.event()
                            instanceof
                            DomesticEvent.PutToConstituency(
                                    _,
                                    var id,
                                    var constituency,
                                    _,
                                    var title,
                                    var fixed)
                    && values.contains(id.text())
                    && values.contains(constituency.name())) {
                return Optional.of(new Laid(title, fixed, "laid.put"));
            }
            if (!put
                    && entry.event()
                            instanceof
                            InstrumentEvent.Authenticated(var id, var arrangement, var fixed)
                    && values.contains(id.text())) {
                return Optional.of(new Laid(arrangement.title(), fixed, "laid.fixed"));
            }
        }
        return Optional.empty();
    }
}
