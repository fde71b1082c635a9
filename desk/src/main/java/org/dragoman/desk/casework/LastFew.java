package org.dragoman.desk.casework;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// The last few of what is costly to make and asked for again and again: in memory, never on disk.
///
/// What is made holds for the very object that it was made of; a later state of it is another.
public final class LastFew<T> {

    private final int most;
    private final ReentrantLock one = new ReentrantLock();
    private final Deque<T> last = new ArrayDeque<>();

    /// Keeps at most so many.
    public LastFew(int most) {
        this.most = most;
    }

    /// The one that is wanted, made where it is not there. Two who ask at once may both make it.
    public T find(Predicate<T> wanted, Supplier<T> made) {
        return kept(wanted).orElseGet(() -> keep(made.get()));
    }

    private Optional<T> kept(Predicate<T> wanted) {
        one.lock();
        try {
            return last.stream().filter(wanted).findFirst();
        } finally {
            one.unlock();
        }
    }

    private T keep(T made) {
        one.lock();
        try {
            last.addFirst(made);
            while (last.size() > most) {
                last.removeLast();
            }
        } finally {
            one.unlock();
        }
        return made;
    }
}
