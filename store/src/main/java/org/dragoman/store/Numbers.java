package org.dragoman.store;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Ascending numbers, from 1, that do not change: which entries of the journal a room has seen.
final class Numbers {

    static final Numbers NONE = new Numbers(new int[0]);

    private final int[] numbers;

    private Numbers(int[] numbers) {
        this.numbers = numbers;
    }

    int size() {
        return numbers.length;
    }

    /// Some of them, from one place, counted from 0, to another, which is not among them.
    List<Long> between(int from, int to) {
        var some = new ArrayList<Long>(to - from);
        for (int i = from; i < to; i++) {
            some.add((long) numbers[i]);
        }
        return some;
    }

    /// These and larger ones.
    Numbers and(List<Integer> more) {
        var all = Arrays.copyOf(numbers, numbers.length + more.size());
        for (int i = 0; i < more.size(); i++) {
            all[numbers.length + i] = more.get(i);
        }
        return new Numbers(all);
    }

    /// How far each is from the one before: seven bits a byte, the lowest first, the eighth set
    /// where more follow.
    byte[] bytes() {
        var out = new ByteArrayOutputStream(numbers.length + 16);
        int before = 0;
        for (int number : numbers) {
            int step = number - before;
            before = number;
            for (; step > 127; step >>>= 7) {
                out.write((step & 127) | 128);
            }
            out.write(step);
        }
        return out.toByteArray();
    }

    static Numbers of(byte[] bytes) {
        var numbers = new int[bytes.length];
        int count = 0;
        int number = 0;
        int step = 0;
        int shift = 0;
        for (byte each : bytes) {
            step |= (each & 127) << shift;
            shift += 7;
            if (each >= 0) {
                number += step;
                numbers[count++] = number;
                step = 0;
                shift = 0;
            }
        }
        return new Numbers(Arrays.copyOf(numbers, count));
    }
}
