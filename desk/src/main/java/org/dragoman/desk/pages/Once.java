package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// A value that is made when it is first asked for, and kept: for one page, in one thread.
final class Once<T> {

    private final Supplier<T> made;
    private final List<T> kept = new ArrayList<>(1);

    Once(Supplier<T> made) {
        this.made = made;
    }

    T value() {
        if (kept.isEmpty()) {
            kept.add(made.get());
        }
        return kept.getFirst();
    }
}
