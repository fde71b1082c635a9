package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A map that never changes: putting a row gives another table that shares all but the path to it.
///
/// Rows stand in the order of their keys. Cost: O(log n) to find, put or remove (an AVL tree,
/// Adelson-Velsky and Landis 1962), so that a fold over a long journal stays linear but for that.
public final class Table<K extends Comparable<K>, V> {

    /// Rows that stand together in the order of their keys.
    private sealed interface Tree<K, V> permits Node, Unread {
        int height();

        int size();
    }

    private record Node<K, V>(
            K key,
            V value,
            @Nullable Tree<K, V> before,
            @Nullable Tree<K, V> behind,
            int height,
            int size)
            implements Tree<K, V> {

        @Nullable Node<K, V> left() {
            return open(before);
        }

        @Nullable Node<K, V> right() {
            return open(behind);
        }
    }

    /// Gives rows that lie elsewhere.
    @FunctionalInterface
    public interface Source<K extends Comparable<K>, V> {
        /// The rows from one place in the order of keys, counted from 0, to another, which is not
        /// among them: as many as that, the same each time.
        Table<K, V> rows(int from, int to);
    }

    /// Rows that nobody has asked for yet: from one place in the order of keys to another.
    private static final class Unread<K, V> implements Tree<K, V> {

        /// How many rows are read at a time where some are sought, and where all are.
        private static final int SOME = 256;

        private static final int ALL = 4096;

        private final int from;
        private final int to;
        private @Nullable Reading<K, V> source;
        private @Nullable Node<K, V> read;

        Unread(int from, int to, Reading<K, V> source) {
            this.from = from;
            this.to = to;
            this.source = source;
        }

        @Override
        public int height() {
            return Integer.SIZE - Integer.numberOfLeadingZeros(to - from);
        }

        @Override
        public int size() {
            return to - from;
        }

        synchronized Node<K, V> open(int most) {
            var at = source;
            if (at != null) {
                read = size() <= most ? at.rows(from, to) : split(at);
                source = null;
            }
            return Objects.requireNonNull(read);
        }

        private Node<K, V> split(Reading<K, V> at) {
            int middle = (from + to) >>> 1;
            var row = at.rows(middle, middle + 1);
            return node(
                    row.key,
                    row.value,
                    new Unread<>(from, middle, at),
                    middle + 1 == to ? null : new Unread<>(middle + 1, to, at));
        }
    }

    /// Rows that were asked for, at least one, as flat as can be.
    private interface Reading<K, V> {
        Node<K, V> rows(int from, int to);
    }

    private final @Nullable Tree<K, V> root;

    private Table(@Nullable Tree<K, V> root) {
        this.root = root;
    }

    /// A table without rows.
    public static <K extends Comparable<K>, V> Table<K, V> empty() {
        return new Table<>(null);
    }

    /// A table of keys in ascending order, each with the value at the same place.
    ///
    /// @throws IllegalArgumentException if they are not in order, or not as many
    public static <K extends Comparable<K>, V> Table<K, V> sorted(List<K> keys, List<V> values) {
        boolean ordered = keys.size() == values.size();
        for (int i = 1; ordered && i < keys.size(); i++) {
            ordered = keys.get(i - 1).compareTo(keys.get(i)) < 0;
        }
        if (!ordered) {
            throw new IllegalArgumentException(
                    """
                    %d keys and %d values are no table as they stand.
                    Give the keys in ascending order, each once, and a value for each.\
                    """
                            .formatted(keys.size(), values.size()));
        }
        return new Table<>(sorted(keys, values, 0, keys.size()));
    }

    private static <K extends Comparable<K>, V> @Nullable Node<K, V> sorted(
            List<K> keys, List<V> values, int from, int to) {
        if (from == to) {
            return null;
        }
        int middle = (from + to) >>> 1;
        return node(
                keys.get(middle),
                values.get(middle),
                sorted(keys, values, from, middle),
                sorted(keys, values, middle + 1, to));
    }

    /// A table whose rows lie elsewhere and are read when they are first asked for, a few at a
    /// time, and once. In all else it is like any other.
    ///
    /// What the source throws, whoever asks for the rows meets; who asks again has it tried again.
    public static <K extends Comparable<K>, V> Table<K, V> unread(int size, Source<K, V> source) {
        Reading<K, V> reading = (from, to) -> read(source, from, to);
        return new Table<K, V>(size == 0 ? null : new Unread<K, V>(0, size, reading));
    }

    private static <K extends Comparable<K>, V> Node<K, V> read(
            Source<K, V> source, int from, int to) {
        var rows = source.rows(from, to);
        var read = sorted(rows.keys(), rows.values(), 0, rows.size());
        if (read == null || read.size != to - from) {
            throw new IllegalStateException(
                    "%d rows were given where %d were asked for.\nGive all of them."
                            .formatted(rows.size(), to - from));
        }
        return read;
    }

    private static <K, V> @Nullable Node<K, V> open(@Nullable Tree<K, V> tree) {
        return open(tree, Unread.SOME);
    }

    private static <K, V> @Nullable Node<K, V> open(@Nullable Tree<K, V> tree, int most) {
        return switch (tree) {
            case null -> null;
            case Node<K, V> node -> node;
            case Unread<K, V> unread -> unread.open(most);
        };
    }

    /// How many rows there are.
    public int size() {
        return size(root);
    }

    /// The value of a key, or nothing.
    public Optional<V> find(K key) {
        var node = open(root);
        while (node != null) {
            int side = key.compareTo(node.key);
            if (side == 0) {
                return Optional.of(node.value);
            }
            node = side < 0 ? node.left() : node.right();
        }
        return Optional.empty();
    }

    /// Whether there is a row of this key.
    public boolean has(K key) {
        return find(key).isPresent();
    }

    /// This table with a row put, in place of the row of the same key.
    public Table<K, V> with(K key, V value) {
        return new Table<>(put(open(root), key, value));
    }

    /// This table with the value of a key changed; the same table where there is no such row.
    public Table<K, V> change(K key, UnaryOperator<V> change) {
        return find(key).map(value -> with(key, change.apply(value))).orElse(this);
    }

    /// This table without the row of a key.
    public Table<K, V> without(K key) {
        return has(key) ? new Table<>(remove(open(root), key)) : this;
    }

    /// The first row's value, or nothing.
    public Optional<V> first() {
        var node = open(root);
        while (node != null && node.before != null) {
            node = node.left();
        }
        return node == null ? Optional.empty() : Optional.of(node.value);
    }

    /// The last row's value, or nothing.
    public Optional<V> last() {
        var node = open(root);
        while (node != null && node.behind != null) {
            node = node.right();
        }
        return node == null ? Optional.empty() : Optional.of(node.value);
    }

    /// All values, in the order of their keys.
    public List<V> values() {
        var values = new ArrayList<V>(size());
        values(root, values);
        return values;
    }

    /// All keys, in order.
    public List<K> keys() {
        var keys = new ArrayList<K>(size());
        keys(root, keys);
        return keys;
    }

    private static <K, V> void values(@Nullable Tree<K, V> tree, List<V> into) {
        var node = open(tree, Unread.ALL);
        if (node != null) {
            values(node.before, into);
            into.add(node.value);
            values(node.behind, into);
        }
    }

    private static <K, V> void keys(@Nullable Tree<K, V> tree, List<K> into) {
        var node = open(tree, Unread.ALL);
        if (node != null) {
            keys(node.before, into);
            into.add(node.key);
            keys(node.behind, into);
        }
    }

    private static <K extends Comparable<K>, V> Node<K, V> put(
            @Nullable Node<K, V> node, K key, V value) {
        if (node == null) {
            return new Node<>(key, value, null, null, 1, 1);
        }
        int side = key.compareTo(node.key);
        if (side == 0) {
            return node(key, value, node.before, node.behind);
        }
        return side < 0
                ? balance(node.key, node.value, put(node.left(), key, value), node.behind)
                : balance(node.key, node.value, node.before, put(node.right(), key, value));
    }

    private static <K extends Comparable<K>, V> @Nullable Node<K, V> remove(
            @Nullable Node<K, V> node, K key) {
        if (node == null) {
            return null;
        }
        int side = key.compareTo(node.key);
        if (side < 0) {
            return balance(node.key, node.value, remove(node.left(), key), node.behind);
        }
        if (side > 0) {
            return balance(node.key, node.value, node.before, remove(node.right(), key));
        }
        var right = node.right();
        if (right == null) {
            return node.left();
        }
        var next = right;
        while (next.before != null) {
            next = Objects.requireNonNull(next.left());
        }
        return balance(next.key, next.value, node.before, remove(right, next.key));
    }

    private static <K, V> Node<K, V> balance(
            K key, V value, @Nullable Tree<K, V> before, @Nullable Tree<K, V> behind) {
        if (height(before) > height(behind) + 1) {
            var left = Objects.requireNonNull(open(before));
            if (height(left.behind) > height(left.before)) {
                var middle = Objects.requireNonNull(left.right());
                return node(
                        middle.key,
                        middle.value,
                        node(left.key, left.value, left.before, middle.before),
                        node(key, value, middle.behind, behind));
            }
            return node(left.key, left.value, left.before, node(key, value, left.behind, behind));
        }
        if (height(behind) > height(before) + 1) {
            var right = Objects.requireNonNull(open(behind));
            if (height(right.before) > height(right.behind)) {
                var middle = Objects.requireNonNull(right.left());
                return node(
                        middle.key,
                        middle.value,
                        node(key, value, before, middle.before),
                        node(right.key, right.value, middle.behind, right.behind));
            }
            return node(
                    right.key, right.value, node(key, value, before, right.before), right.behind);
        }
        return node(key, value, before, behind);
    }

    private static <K, V> Node<K, V> node(
            K key, V value, @Nullable Tree<K, V> before, @Nullable Tree<K, V> behind) {
        return new Node<>(
                key,
                value,
                before,
                behind,
                1 + Math.max(height(before), height(behind)),
                1 + size(before) + size(behind));
    }

    private static int height(@Nullable Tree<?, ?> tree) {
        return tree == null ? 0 : tree.height();
    }

    private static int size(@Nullable Tree<?, ?> tree) {
        return tree == null ? 0 : tree.size();
    }
}
