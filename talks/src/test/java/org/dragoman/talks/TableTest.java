package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.testkit.Laws.forAll;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
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
}
