package org.dragoman.desk.keeping;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dragoman.desk.casework.CaseFiles;
import org.dragoman.desk.casework.Shelf;
import org.dragoman.desk.sitting.Card;
import org.dragoman.desk.sitting.InMemory;
import org.dragoman.desk.sitting.OpenTalks;
import org.dragoman.desk.sitting.Proceedings;
import org.dragoman.talks.Identifiers;

/// Keeps talks, and with them their card and the files of their case.
public interface Cabinet extends AutoCloseable {

    /// All talks that are kept here, open again.
    List<OpenTalks> all();

    /// Begins talks in which nothing has happened yet.
    ///
    /// @param id the talks' part of an address; must be new
    Proceedings begin(String id);

    /// Keeps the card of talks that have begun, in place of one kept before.
    void keep(Card card);

    /// Where the files of a case are kept; its talks have begun.
    Shelf shelf(String id);

    /// The files of a case that are kept, or nothing.
    Optional<CaseFiles> caseOf(String id);

    /// The files that go with the words of talks that have begun.
    FileShelf files(String id);

    /// A paper of the mediator's that goes with talks that have begun, or nothing.
    Optional<byte[]> paperOf(String id, String name);

    /// Keeps a paper with talks that have begun, in place of one kept before.
    void keepFor(String id, String name, byte[] paper);

    /// A paper of the server itself, or nothing.
    Optional<byte[]> paper(String name);

    /// Keeps a paper of the server itself, in place of one kept before.
    void keep(String name, byte[] paper);

    /// Lets go of what is kept; nothing can be done with its talks afterwards.
    @Override
    void close();

    /// A cabinet that forgets with the process: for the demonstration and for tests.
    static Cabinet inMemory(InstantSource clock) {
        var ids = Identifiers.random(new SecureRandom());
        var files = new ConcurrentHashMap<String, FileShelf>();
        var papers = new ConcurrentHashMap<String, byte[]>();
        return new Cabinet() {
            @Override
            public FileShelf files(String id) {
                return files.computeIfAbsent(id, _ -> FileShelf.inMemory());
            }

            @Override
            public Optional<byte[]> paperOf(String id, String name) {
                return Optional.ofNullable(papers.get(id + "/" + name)).map(byte[]::clone);
            }

            @Override
            public void keepFor(String id, String name, byte[] paper) {
                papers.put(id + "/" + name, paper.clone());
            }

            @Override
            public Optional<byte[]> paper(String name) {
                return Optional.empty();
            }

            @Override
            public void keep(String name, byte[] paper) {
                // It ends with the process.
            }

            @Override
            public List<OpenTalks> all() {
                return List.of();
            }

            @Override
            public Proceedings begin(String id) {
                return new InMemory(List.of(), clock, ids);
            }

            @Override
            public void keep(Card card) {
                // The household has it.
            }

            @Override
            public Shelf shelf(String id) {
                return Shelf.NOWHERE;
            }

            @Override
            public Optional<CaseFiles> caseOf(String id) {
                return Optional.empty();
            }

            @Override
            public void close() {
                // Nothing is held.
            }
        };
    }
}
