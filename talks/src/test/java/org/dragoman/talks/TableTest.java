package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dragoman.testkit.Laws.forAll;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableTest {

    private record Change(int key, int value, boolean remove) {}

    @Test
    void aTableIsWhatASortedMapWouldBe() {
        forAll(
                500,
                1,
                (random, size) -> {
                    var changes = new ArrayList<Change>();
                    for (int i = 0; i < size * 20; i++) {
                        changes.add(
                                new Change(
                                        random.nextInt(size * 3),
                                        random.nextInt(100),
                                        random.nextInt(3) == 0));
                    }
                    return changes;
                },
                changes -> {
                    var map = new TreeMap<Integer, Integer>();
                    Table<Integer, Integer> table = Table.empty();
                    for (var change : changes) {
                        var before = table;
                        var was = before.values();
                        if (change.remove()) {
                            map.remove(change.key());
                            table = table.without(change.key());
                        } else {
                            map.put(change.key(), change.value());
                            table = table.with(change.key(), change.value());
                        }
                        assertThat(table.keys()).isEqualTo(new ArrayList<>(map.keySet()));
                        assertThat(table.values()).isEqualTo(new ArrayList<>(map.values()));
                        assertThat(table.size()).isEqualTo(map.size());
                        assertThat(before.values()).isEqualTo(was);
                    }
                    for (int key = 0; key < 70; key++) {
                        assertThat(table.find(key).stream().toList())
                                .isEqualTo(
                                        map.containsKey(key) ? List.of(map.get(key)) : List.of());
                    }
                });
    }

    @Test
    void aHundredThousandRowsInOrderStayShallow() {
        Table<Integer, Integer> table = Table.empty();
        for (int i = 0; i < 100_000; i++) {
            table = table.with(i, i);
        }
        assertThat(table.first()).contains(0);
        assertThat(table.last()).contains(99_999);
        assertThat(table.values()).hasSize(100_000);
    }

    /// Whatever is asked of a table first, and in whatever order: one whose rows lie elsewhere
    /// answers as one that has them, and asks for no row of a part twice.
    @Test
    void aTableWhoseRowsLieElsewhereIsLikeAnyOther() {
        forAll(
                300,
                1,
                (random, size) -> {
                    var changes = new ArrayList<Change>();
                    changes.add(new Change(random.nextInt(size * 40 + 1), 0, false));
                    for (int i = 0; i < size * 4; i++) {
                        changes.add(
                                new Change(
                                        random.nextInt(size * 50),
                                        random.nextInt(100),
                                        random.nextInt(3) == 0));
                    }
                    return changes;
                },
                changes -> {
                    int rows = changes.getFirst().key();
                    var keys = IntStream.range(0, rows).map(i -> 2 * i).boxed().toList();
                    var values = IntStream.range(0, rows).map(i -> -i).boxed().toList();
                    var full = Table.sorted(keys, values);
                    Table<Integer, Integer> lazy = Table.unread(rows, part(keys, values));
                    assertThat(lazy.size()).isEqualTo(rows);
                    assertThat(lazy.last()).isEqualTo(full.last());
                    for (var change : changes.subList(1, changes.size())) {
                        int key = change.key();
                        assertThat(lazy.find(key)).isEqualTo(full.find(key));
                        lazy = change.remove() ? lazy.without(key) : lazy.with(key, change.value());
                        full = change.remove() ? full.without(key) : full.with(key, change.value());
                        assertThat(lazy.size()).isEqualTo(full.size());
                    }
                    assertThat(lazy.first()).isEqualTo(full.first());
                    assertThat(lazy.keys()).isEqualTo(full.keys());
                    assertThat(lazy.values()).isEqualTo(full.values());
                });
    }

    private static Table.Source<Integer, Integer> part(List<Integer> keys, List<Integer> values) {
        return (from, to) -> Table.sorted(keys.subList(from, to), values.subList(from, to));
    }

    @Test
    void aPageOfALongTableReadsLittleOfIt() {
        var keys = IntStream.range(0, 100_000).boxed().toList();
        var asked = new ArrayList<Integer>();
        Table<Integer, Integer> table =
                Table.unread(
                        keys.size(),
                        (from, to) -> {
                            asked.add(to - from);
                            return Table.sorted(keys.subList(from, to), keys.subList(from, to));
                        });
        assertThat(table.size()).isEqualTo(100_000);
        assertThat(asked).isEmpty();
        for (int key = 99_950; key < 100_000; key++) {
            assertThat(table.find(key)).contains(key);
        }
        assertThat(asked.stream().mapToInt(Integer::intValue).sum()).isLessThan(400);
        int before = asked.size();
        assertThat(table.with(100_000, 1).last()).contains(1);
        assertThat(table.last()).contains(99_999);
        assertThat(asked).hasSize(before);
        assertThat(table.values()).isEqualTo(keys);
        assertThat(asked.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100_000);
    }

    @Test
    void rowsThatCouldNotBeReadAreAskedForAgain() {
        var failing = new AtomicBoolean(true);
        Table<Integer, Integer> table =
                Table.unread(
                        1,
                        (_, _) -> {
                            if (failing.getAndSet(false)) {
                                throw new IllegalArgumentException("the disk failed");
                            }
                            return Table.sorted(List.of(1), List.of(2));
                        });
        assertThatIllegalArgumentException().isThrownBy(() -> table.find(1));
        assertThat(table.find(1)).contains(2);
    }

    @Test
    void keysOutOfOrderMakeNoTable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.sorted(List.of(2, 1), List.of(0, 0)))
                .withMessageContaining("ascending order");
    }
}
