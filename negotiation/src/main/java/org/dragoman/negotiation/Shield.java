package org.dragoman.negotiation;

import java.util.Arrays;

/// What a sweep has kept so far, asked whether a new worth is covered: whether some kept one gives
/// every party at least as much.
///
/// Worths come in descending lexicographic order, so the first party needs no look.
sealed interface Shield {

    boolean covers(long[] rows, int start);

    /// Takes in a worth that is not covered.
    void add(long[] rows, int start);

    static Shield of(int parties, int limbs) {
        return switch (parties) {
            case 1 -> new Line();
            case 2 -> new Step(limbs);
            case 3 -> limbs == 1 ? new Stairs() : new Tree(parties, limbs);
            default -> new Tree(parties, limbs);
        };
    }

    /// One party: the first worth covers all that follow.
    final class Line implements Shield {

        private boolean any;

        @Override
        public boolean covers(long[] rows, int start) {
            return any;
        }

        @Override
        public void add(long[] rows, int start) {
            any = true;
        }
    }

    /// Two parties: the greatest worth to the second party so far.
    final class Step implements Shield {

        private final int limbs;
        private final long[] top;

        Step(int limbs) {
            this.limbs = limbs;
            top = new long[limbs];
            top[0] = -1;
        }

        @Override
        public boolean covers(long[] rows, int start) {
            return Scale.compare(rows, start + limbs, top, 0, limbs) <= 0;
        }

        @Override
        public void add(long[] rows, int start) {
            System.arraycopy(rows, start + limbs, top, 0, limbs);
        }
    }

    /// Three parties: the staircase of worths to the second and third party, by descending worth to
    /// the second. Cost of a look: O(log s) for s stairs.
    final class Stairs implements Shield {

        private long[] second = new long[64];
        private long[] third = new long[64];
        private int size;

        @Override
        public boolean covers(long[] rows, int start) {
            int last = lastFrom(rows[start + 1]);
            return last >= 0 && third[last] >= rows[start + 2];
        }

        /// The last stair whose second number is at least `bound`, or -1.
        private int lastFrom(long bound) {
            int low = -1;
            int high = size;
            while (high - low > 1) {
                int middle = (low + high) >>> 1;
                if (second[middle] >= bound) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        @Override
        public void add(long[] rows, int start) {
            long y = rows[start + 1];
            long z = rows[start + 2];
            int first = lastFrom(y);
            if (first < 0 || second[first] != y) {
                first++;
            }
            int end = first;
            while (end < size && third[end] <= z) {
                end++;
            }
            if (size + 1 > second.length) {
                second = Arrays.copyOf(second, 2 * size);
                third = Arrays.copyOf(third, 2 * size);
            }
            if (end != first + 1) {
                System.arraycopy(second, end, second, first + 1, size - end);
                System.arraycopy(third, end, third, first + 1, size - end);
                size += first + 1 - end;
            }
            second[first] = y;
            third[first] = z;
        }
    }

    /// Any number of parties: a tree of boxes. A box whose lowest corner reaches a worth covers it;
    /// a box whose highest corner does not reach it cannot (Jaszkiewicz and Lust 2018).
    final class Tree implements Shield {

        private static final int LEAF = 16;

        private final int limbs;
        private final int others;
        private final int length;
        private Node root;

        Tree(int parties, int limbs) {
            this.limbs = limbs;
            others = parties - 1;
            length = others * limbs;
            root = new Node(length);
        }

        private static final class Node {
            final long[] low;
            final long[] high;
            long[] rows;
            int size;
            Node[] halves = {};

            Node(int length) {
                low = new long[length];
                high = new long[length];
                rows = new long[LEAF * length];
            }
        }

        @Override
        public boolean covers(long[] rows, int start) {
            return covers(root, rows, start + limbs);
        }

        private boolean covers(Node node, long[] rows, int start) {
            if (node.size == 0 || !Scale.reaches(node.high, 0, rows, start, others, limbs)) {
                return false;
            }
            if (Scale.reaches(node.low, 0, rows, start, others, limbs)) {
                return true;
            }
            if (node.halves.length > 0) {
                return covers(node.halves[1], rows, start) || covers(node.halves[0], rows, start);
            }
            for (int k = 0; k < node.size; k++) {
                if (Scale.reaches(node.rows, k * length, rows, start, others, limbs)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void add(long[] rows, int start) {
            int from = start + limbs;
            var node = root;
            while (true) {
                widen(node, rows, from);
                if (node.halves.length == 0) {
                    break;
                }
                node =
                        distance(node.halves[0], rows, from) <= distance(node.halves[1], rows, from)
                                ? node.halves[0]
                                : node.halves[1];
            }
            System.arraycopy(rows, from, node.rows, (node.size - 1) * length, length);
            if (node.size == LEAF) {
                split(node);
            }
        }

        private void widen(Node node, long[] rows, int from) {
            for (int p = 0; p < length; p += limbs) {
                if (node.size == 0 || Scale.compare(rows, from + p, node.low, p, limbs) < 0) {
                    System.arraycopy(rows, from + p, node.low, p, limbs);
                }
                if (node.size == 0 || Scale.compare(rows, from + p, node.high, p, limbs) > 0) {
                    System.arraycopy(rows, from + p, node.high, p, limbs);
                }
            }
            node.size++;
        }

        /// How far a worth lies from the middle of a box, in its leading digits.
        private double distance(Node node, long[] rows, int from) {
            double sum = 0;
            for (int p = 0; p < length; p += limbs) {
                double middle = 0.5 * ((double) node.low[p] + (double) node.high[p]);
                sum += Math.abs(middle - rows[from + p]);
            }
            return sum;
        }

        private void split(Node node) {
            int widest = 0;
            double most = -1;
            for (int p = 0; p < length; p += limbs) {
                double extent = (double) node.high[p] - (double) node.low[p];
                if (extent > most) {
                    most = extent;
                    widest = p;
                }
            }
            int by = widest;
            var order = new Integer[LEAF];
            Arrays.setAll(order, k -> k);
            Arrays.sort(
                    order,
                    (a, b) ->
                            Scale.compare(
                                    node.rows, a * length + by, node.rows, b * length + by, limbs));
            var halves = new Node[] {new Node(length), new Node(length)};
            for (int k = 0; k < LEAF; k++) {
                var half = halves[2 * k / LEAF];
                widen(half, node.rows, order[k] * length);
                System.arraycopy(
                        node.rows, order[k] * length, half.rows, (half.size - 1) * length, length);
            }
            node.halves = halves;
            node.rows = new long[0];
        }
    }
}
