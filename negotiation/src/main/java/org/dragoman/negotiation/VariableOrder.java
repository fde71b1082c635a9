package org.dragoman.negotiation;

import java.util.Arrays;

/// Which variable to decide next: the one most often met in recent conflicts, the older on a tie.
///
/// A binary heap over activities that decay (VSIDS, Moskewicz et al. 2001). Cost: O(log n) a call.
final class VariableOrder {

    private static final double DECAY = 0.95;
    private static final double TOO_LARGE = 1e100;

    private double[] activity = new double[8];
    private int[] heap = new int[8];
    private int[] place = new int[8];
    private int variables;
    private int size;
    private double step = 1;

    void add(int variable) {
        if (variables == activity.length) {
            activity = Arrays.copyOf(activity, 2 * variables);
            heap = Arrays.copyOf(heap, 2 * variables);
            place = Arrays.copyOf(place, 2 * variables);
        }
        place[variable] = -1;
        variables++;
        offer(variable);
    }

    /// Puts a variable back that has lost its value.
    void offer(int variable) {
        if (place[variable] < 0) {
            place[variable] = size;
            heap[size++] = variable;
            up(place[variable]);
        }
    }

    /// The next variable without a value, taken out; -1 if all have one.
    int next(byte[] value) {
        while (size > 0) {
            int top = heap[0];
            place[top] = -1;
            int last = heap[--size];
            if (size > 0) {
                heap[0] = last;
                place[last] = 0;
                down(0);
            }
            if (value[2 * top] == 0) {
                return top;
            }
        }
        return -1;
    }

    void raise(int variable) {
        activity[variable] += step;
        if (activity[variable] > TOO_LARGE) {
            for (int v = 0; v < variables; v++) {
                activity[v] /= TOO_LARGE;
            }
            step /= TOO_LARGE;
        }
        if (place[variable] >= 0) {
            up(place[variable]);
        }
    }

    void decay() {
        step /= DECAY;
    }

    private boolean before(int a, int b) {
        return activity[a] > activity[b] || (activity[a] == activity[b] && a < b);
    }

    private void up(int from) {
        int at = from;
        int variable = heap[at];
        while (at > 0 && before(variable, heap[(at - 1) / 2])) {
            heap[at] = heap[(at - 1) / 2];
            place[heap[at]] = at;
            at = (at - 1) / 2;
        }
        heap[at] = variable;
        place[variable] = at;
    }

    private void down(int from) {
        int at = from;
        int variable = heap[at];
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (!before(heap[child], variable)) {
                break;
            }
            heap[at] = heap[child];
            place[heap[at]] = at;
            at = child;
        }
        heap[at] = variable;
        place[variable] = at;
    }
}
