package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A map that never changes: putting a row gives another table that shares all but the path to it.
///
/// Rows stand in the order of their keys. Cost: O(log n) to find, put or remove (an AVL tree,
/// Adelson-Velsky and Landis 1962), so that a fold over a long journal stays linear but for that.
public final class Table<K extends Comparable<K>, V> {

    private record Node<K, V>(
            K key,
            V value,
            @Nullable Node<K, V> left,
            @Nullable Node<K, V> right,
            int height,
            int size) {}

    private final @Nullable Node<K, V> root;

    private Table(@Nullable Node<K, V> root) {
        this.root = root;
    }

    /// A table without rows.
    public static <K extends Comparable<K>, V> Table<K, V> empty() {
        return new Table<>(null);
    }

    /// How many rows there are.
    public int size() {
        return size(root);
    }

    /// The value of a key, or nothing.
    public Optional<V> find(K key) {
        var node = root;
        while (node != null) {
            int side = key.compareTo(node.key);
            if (side == 0) {
                return Optional.of(node.value);
            }
            node = side < 0 ? node.left : node.right;
        }
        return Optional.empty();
    }

    /// Whether there is a row of this key.
    public boolean has(K key) {
        return find(key).isPresent();
    }

    /// This table with a row put, in place of the row of the same key.
    public Table<K, V> with(K key, V value) {
        return new Table<>(put(root, key, value));
    }

    /// This table with the value of a key changed; the same table where there is no such row.
    public Table<K, V> change(K key, UnaryOperator<V> change) {
        return find(key).map(value -> with(key, change.apply(value))).orElse(this);
    }

    /// This table without the row of a key.
    public Table<K, V> without(K key) {
        return has(key) ? new Table<>(remove(root, key)) : this;
    }

    /// The first row's value, or nothing.
    public Optional<V> first() {
        var node = root;
        while (node != null && node.left != null) {
            node = node.left;
        }
        return node == null ? Optional.empty() : Optional.of(node.value);
    }

    /// The last row's value, or nothing.
    public Optional<V> last() {
        var node = root;
        while (node != null && node.right != null) {
            node = node.right;
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

    private static <K, V> void values(@Nullable Node<K, V> node, List<V> into) {
        if (node != null) {
            values(node.left, into);
            into.add(node.value);
            values(node.right, into);
        }
    }

    private static <K, V> void keys(@Nullable Node<K, V> node, List<K> into) {
        if (node != null) {
            keys(node.left, into);
            into.add(node.key);
            keys(node.right, into);
        }
    }

    private static <K extends Comparable<K>, V> Node<K, V> put(
            @Nullable Node<K, V> node, K key, V value) {
        if (node == null) {
            return new Node<>(key, value, null, null, 1, 1);
        }
        int side = key.compareTo(node.key);
        if (side == 0) {
            return node(key, value, node.left, node.right);
        }
        return side < 0
                ? balance(node.key, node.value, put(node.left, key, value), node.right)
                : balance(node.key, node.value, node.left, put(node.right, key, value));
    }

    private static <K extends Comparable<K>, V> @Nullable Node<K, V> remove(
            @Nullable Node<K, V> node, K key) {
        if (node == null) {
            return null;
        }
        int side = key.compareTo(node.key);
        if (side < 0) {
            return balance(node.key, node.value, remove(node.left, key), node.right);
        }
        if (side > 0) {
            return balance(node.key, node.value, node.left, remove(node.right, key));
        }
        var right = node.right;
        if (right == null) {
            return node.left;
        }
        var next = right;
        while (next.left != null) {
            next = next.left;
        }
        return balance(next.key, next.value, node.left, remove(right, next.key));
    }

    private static <K, V> Node<K, V> balance(
            K key, V value, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
        if (left != null && height(left) > height(right) + 1) {
            var middle = left.right;
            if (middle != null && height(middle) > height(left.left)) {
                return node(
                        middle.key,
                        middle.value,
                        node(left.key, left.value, left.left, middle.left),
                        node(key, value, middle.right, right));
            }
            return node(left.key, left.value, left.left, node(key, value, left.right, right));
        }
        if (right != null && height(right) > height(left) + 1) {
            var middle = right.left;
            if (middle != null && height(middle) > height(right.right)) {
                return node(
                        middle.key,
                        middle.value,
                        node(key, value, left, middle.left),
                        node(right.key, right.value, middle.right, right.right));
            }
            return node(right.key, right.value, node(key, value, left, right.left), right.right);
        }
        return node(key, value, left, right);
    }

    private static <K, V> Node<K, V> node(
            K key, V value, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
        return new Node<>(
                key,
                value,
                left,
                right,
                1 + Math.max(height(left), height(right)),
                1 + size(left) + size(right));
    }

    private static int height(@Nullable Node<?, ?> node) {
        return node == null ? 0 : node.height;
    }

    private static int size(@Nullable Node<?, ?> node) {
        return node == null ? 0 : node.size;
    }
}
