package org.dragoman.store;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.time.Instant;
import java.util.List;
import org.dragoman.talks.Evidence;
import org.dragoman.talks.RoomEntry;
import org.dragoman.talks.Sight;

/// One line of a room's log: what the room was shown, in the words of that day.
///
/// @param number its place in what the room has seen, from 1
/// @param at when
/// @param by who of the room did it, or nothing
/// @param recordedBy who of the mediator's team wrote it down, or nothing
/// @param how how it was said to them, or nothing
/// @param said when it was said to them, as an instant in UTC, or nothing
/// @param title what it is
/// @param parts its named values
/// @param evidence what of it the Model Law on mediation keeps out of later proceedings, or nothing
public record Shown(
        long number,
        Instant at,
        String by,
        String recordedBy,
        String how,
        String said,
        String title,
        List<Sight.Part> parts,
        String evidence) {

    static final ObjectWriter OUT = Codec.MAPPER.writerFor(Shown.class);
    static final ObjectReader IN = Codec.MAPPER.readerFor(Shown.class);

    public Shown {
        parts = List.copyOf(parts);
    }

    /// A line as a room is shown it.
    ///
    /// @param number its place in the room's log
    static Shown of(RoomEntry entry, long number) {
        var sight = entry.event().sight();
        var evidence = Evidence.of(entry.event());
        return new Shown(
                number,
                entry.at(),
                entry.by(),
                entry.recordedBy(),
                entry.how(),
                entry.recordedBy().isEmpty() ? "" : entry.said().toString(),
                sight.title(),
                sight.parts(),
                evidence.keptOut() ? evidence.name() : "");
    }

    /// As JSON, one way only.
    byte[] bytes() {
        return Codec.bytes(OUT, this);
    }

    /// A value by name, or nothing.
    String part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .map(Sight.Part::value)
                .findFirst()
                .orElse("");
    }
}
