package org.dragoman.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// A shelf in memory, for tests: gone with the process.
public final class MemoryShelf implements Shelf {

    private static final class Held {
        Rows.Case talks;
        final List<Rows.Room> rooms = new ArrayList<>();
        final List<Rows.Entry> entries = new ArrayList<>();
        final List<List<Rows.Line>> lines = new ArrayList<>();
        final TreeMap<String, Rows.Paper> papers = new TreeMap<>();
        List<Bytes> snapshot = List.of();

        Held(Rows.Case talks) {
            this.talks = talks;
        }
    }

    private final TreeMap<TalksId, Held> all = new TreeMap<>();
    private final TreeMap<String, Bytes> settings = new TreeMap<>();

    /// Nothing kept yet.
    public MemoryShelf() {}

    @Override
    public synchronized List<TalksId> talks() {
        return List.copyOf(all.keySet());
    }

    @Override
    public synchronized Optional<Rows.Case> find(TalksId talks) {
        return Optional.ofNullable(all.get(talks)).map(held -> held.talks);
    }

    @Override
    public synchronized boolean begin(Rows.Case talks, Rows.Room desk, Rows.Batch first) {
        if (all.containsKey(talks.talks())) {
            return false;
        }
        var held = new Held(talks);
        add(held, desk);
        all.put(talks.talks(), held);
        append(first);
        return true;
    }

    private static void add(Held held, Rows.Room room) {
        held.rooms.add(room);
        held.lines.add(new ArrayList<>());
    }

    @Override
    public synchronized boolean append(Rows.Batch batch) {
        var held = held(batch.talks());
        if (held.talks.version() != batch.expected()) {
            return false;
        }
        batch.rooms().forEach(room -> add(held, room));
        held.entries.addAll(batch.entries());
        batch.lines().forEach(line -> held.lines.get(line.room()).add(line));
        held.talks =
                new Rows.Case(
                        batch.talks(),
                        batch.expected() + batch.entries().size(),
                        held.talks.keyset());
        return true;
    }

    @Override
    public void entries(TalksId talks, long after, Consumer<Rows.Entry> each) {
        List<Rows.Entry> found;
        synchronized (this) {
            var entries = held(talks).entries;
            found =
                    List.copyOf(
                            entries.subList((int) Math.min(after, entries.size()), entries.size()));
        }
        found.forEach(each);
    }

    @Override
    public void entries(TalksId talks, List<Long> numbers, Consumer<Rows.Entry> each) {
        var found = new ArrayList<Rows.Entry>(numbers.size());
        synchronized (this) {
            var entries = held(talks).entries;
            for (long number : numbers) {
                if (number >= 1 && number <= entries.size()) {
                    found.add(entries.get((int) number - 1));
                }
            }
        }
        found.forEach(each);
    }

    @Override
    public synchronized Optional<Bytes> snapshot(TalksId talks, int part) {
        return held(talks).snapshot.stream().skip(part).findFirst();
    }

    @Override
    public synchronized boolean keepSnapshot(TalksId talks, Bytes keyset, List<Bytes> parts) {
        var held = held(talks);
        boolean same = held.talks.keyset().equals(keyset);
        if (same) {
            held.snapshot = List.copyOf(parts);
        }
        return same;
    }

    @Override
    public synchronized void dropSnapshot(TalksId talks) {
        held(talks).snapshot = List.of();
    }

    @Override
    public void lines(TalksId talks, int room, long after, Consumer<Rows.Line> each) {
        List<Rows.Line> found;
        synchronized (this) {
            var lines = held(talks).lines.get(room);
            found = List.copyOf(lines.subList((int) Math.min(after, lines.size()), lines.size()));
        }
        found.forEach(each);
    }

    @Override
    public synchronized List<Rows.Room> rooms(TalksId talks) {
        return List.copyOf(held(talks).rooms);
    }

    @Override
    public synchronized Optional<Rows.Line> line(TalksId talks, int room, long number) {
        var lines = held(talks).lines.get(room);
        return number < 1 || number > lines.size()
                ? Optional.empty()
                : Optional.of(lines.get((int) number - 1));
    }

    @Override
    public synchronized Optional<Bytes> setting(String name) {
        return Optional.ofNullable(settings.get(name));
    }

    @Override
    public synchronized void set(String name, Bytes value) {
        settings.put(name, value);
    }

    @Override
    public synchronized boolean setFirst(String name, Bytes value, Map<String, Bytes> others) {
        boolean first = settings.putIfAbsent(name, value) == null;
        if (first) {
            settings.putAll(others);
        }
        return first;
    }

    @Override
    public synchronized void rekey(Rows.Case talks, List<Rows.Room> rooms) {
        var held = held(talks.talks());
        held.talks = new Rows.Case(talks.talks(), held.talks.version(), talks.keyset());
        for (var room : rooms) {
            held.rooms.set(room.room(), room);
        }
    }

    @Override
    public synchronized void reseal(
            TalksId talks, List<Rows.Entry> entries, List<Rows.Line> lines) {
        var held = held(talks);
        for (var entry : entries) {
            held.entries.set((int) entry.number() - 1, entry);
        }
        for (var line : lines) {
            held.lines.get(line.room()).set((int) line.number() - 1, line);
        }
    }

    @Override
    public synchronized void rewrap(List<Rows.Case> cases, Map<String, Bytes> others) {
        cases.forEach(each -> rekey(each, List.of()));
        settings.putAll(others);
    }

    @Override
    public synchronized void still(Consumer<Shelf> use) {
        use.accept(this);
    }

    @Override
    public void scrub() {}

    @Override
    public synchronized void bury(TalksId talks) {
        var held = held(talks);
        held.talks = new Rows.Case(talks, held.talks.version(), Bytes.NONE);
        held.rooms.replaceAll(
                room -> new Rows.Room(room.room(), room.log(), room.name(), Bytes.NONE));
        held.papers.clear();
        held.snapshot = List.of();
    }

    @Override
    public synchronized void papers(TalksId talks, Consumer<Rows.Paper> each) {
        held(talks).papers.values().stream()
                .sorted(Comparator.comparing(paper -> paper.mark().hex()))
                .forEach(each);
    }

    @Override
    public synchronized Optional<Rows.Paper> paper(TalksId talks, Bytes mark) {
        return Optional.ofNullable(held(talks).papers.get(mark.hex()));
    }

    @Override
    public synchronized void put(TalksId talks, Rows.Paper paper) {
        held(talks).papers.put(paper.mark().hex(), paper);
    }

    @Override
    public synchronized void remove(TalksId talks, Bytes mark) {
        held(talks).papers.remove(mark.hex());
    }

    @Override
    public void close() {}

    private Held held(TalksId talks) {
        var held = all.get(talks);
        if (held == null) {
            throw Troubles.missing(talks);
        }
        return held;
    }
}
