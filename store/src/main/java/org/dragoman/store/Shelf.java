package org.dragoman.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Where sealed rows are kept: a database, or the memory of a test.
///
/// Every method that changes something returns once that is durable. Any number of threads. Each
/// throws [StoreTrouble] when the place beneath fails; then nothing was acknowledged.
public interface Shelf extends AutoCloseable {

    /// The names of all talks, buried ones too, in order.
    List<TalksId> talks();

    /// One case's talks, or nothing.
    Optional<Rows.Case> find(TalksId talks);

    /// Begins talks with what happened first in them, or with nothing yet; whole or not at all.
    ///
    /// @return false where there are talks of this name already
    boolean begin(Rows.Case talks, Rows.Room desk, Rows.Batch first);

    /// Keeps a batch, whole or not at all.
    ///
    /// @return false where the journal is not at the version that the batch expects
    boolean append(Rows.Batch batch);

    /// The entries after a number, in order.
    void entries(TalksId talks, long after, Consumer<Rows.Entry> each);

    /// The entries of these numbers, which ascend, in order; those that are there.
    void entries(TalksId talks, List<Long> numbers, Consumer<Rows.Entry> each);

    /// The lines of a log after a number, in order; the desk has none beside the entries.
    void lines(TalksId talks, int room, long after, Consumer<Rows.Line> each);

    /// The logs of the talks, in order of their numbers.
    List<Rows.Room> rooms(TalksId talks);

    /// One line of a log, or nothing.
    Optional<Rows.Line> line(TalksId talks, int room, long number);

    /// A setting of the archive as it lies, or nothing.
    Optional<Bytes> setting(String name);

    /// Puts a setting of the archive.
    void set(String name, Bytes value);

    /// Puts a setting where there is none of its name, and others with it: of two who do so at
    /// once, from wherever, one does and the other finds what the first has put.
    ///
    /// @return whether there was none
    boolean setFirst(String name, Bytes value, Map<String, Bytes> others);

    /// Puts other keysets in place of the ones there: of the case, and of its rooms by number.
    void rekey(Rows.Case talks, List<Rows.Room> rooms);

    /// Replaces sealed rows by others of the same numbers, for a new key.
    void reseal(TalksId talks, List<Rows.Entry> entries, List<Rows.Line> lines);

    /// Puts other case keysets and settings in place of the ones there, all or none.
    void rewrap(List<Rows.Case> cases, Map<String, Bytes> settings);

    /// Lets something read as of one moment, while others go on writing.
    void still(Consumer<Shelf> use);

    /// Makes sure that what was replaced or deleted is gone from the files, as far as it can.
    void scrub();

    /// Destroys the keysets of a case, here, so that no free page keeps them.
    void bury(TalksId talks);

    /// A part of the snapshot of a case, counted from 0, or nothing.
    Optional<Bytes> snapshot(TalksId talks, int part);

    /// Puts a snapshot in place of the one there.
    ///
    /// @param keyset of the case, as it lay when the parts were sealed
    /// @return false where another lies there now, or the case was buried
    boolean keepSnapshot(TalksId talks, Bytes keyset, List<Bytes> parts);

    /// Takes the snapshot of a case away.
    void dropSnapshot(TalksId talks);

    /// The papers of a case, in order of their marks.
    void papers(TalksId talks, Consumer<Rows.Paper> each);

    /// A paper, or nothing.
    Optional<Rows.Paper> paper(TalksId talks, Bytes mark);

    /// Puts a paper, in place of the one of the same mark.
    void put(TalksId talks, Rows.Paper paper);

    /// Takes a paper away.
    void remove(TalksId talks, Bytes mark);

    @Override
    void close();
}
