package org.dragoman.desk.casework;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The cases of all talks on this server, by the talks' part of an address.
public final class Casebooks {

    private final Map<String, Casebook> books = new ConcurrentHashMap<>();

    /// Gives talks their case; talks without one have no pages of this kind.
    public void put(String talks, Casebook book) {
        books.put(talks, book);
    }

    /// Reads a case for talks, beside whatever else goes on.
    public void read(String talks, CaseFiles files, Shelf shelf) {
        put(
                talks,
                new Casebook(
                        "/talks/" + talks + "/desk",
                        files,
                        shelf,
                        work -> Thread.ofPlatform().daemon().name("case reading").start(work)));
    }

    /// The case of these talks, or nothing.
    public Optional<Casebook> find(String talks) {
        return Optional.ofNullable(books.get(talks));
    }
}
