package org.dragoman.negotiation;

import java.util.Arrays;

/// A growing list of whole numbers, unboxed.
final class IntList {

    private int[] items = new int[8];
    private int size;

    void add(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = item;
    }

    void addAll(int[] more) {
        for (int item : more) {
            add(item);
        }
    }

    int at(int index) {
        return items[index];
    }

    int size() {
        return size;
    }

    void cut(int to) {
        size = to;
    }

    boolean contains(int item) {
        for (int k = 0; k < size; k++) {
            if (items[k] == item) {
                return true;
            }
        }
        return false;
    }

    int[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
