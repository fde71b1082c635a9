package org.dragoman.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/// Lets whoever commits take along all who wait meanwhile, so that many share one flush of the
/// disk.
///
/// Nobody waits for company: who comes alone commits alone, at once, on their own thread. Who comes
/// while another commits joins the next group; one of that group commits it.
final class GroupCommit {

    /// How many share one commit at most.
    private static final int MOST = 256;

    private static final class Waiting {
        final Rows.Batch batch;
        final Condition called;
        boolean leads;
        boolean done;
        boolean kept;
        @org.jspecify.annotations.Nullable RuntimeException trouble;

        Waiting(Rows.Batch batch, Condition called) {
            this.batch = batch;
            this.called = called;
        }
    }

    private final Function<List<Rows.Batch>, List<Boolean>> commit;
    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<Waiting> queue = new ArrayDeque<>();
    private boolean led;

    /// @param commit keeps all batches in one transaction and tells which were kept; throws
    ///   [StoreTrouble] when none was
    GroupCommit(Function<List<Rows.Batch>, List<Boolean>> commit) {
        this.commit = commit;
    }

    /// Keeps a batch.
    ///
    /// @return whether it was kept
    boolean submit(Rows.Batch batch) {
        var mine = join(batch);
        if (mine.leads) {
            lead(mine);
        }
        if (mine.trouble != null) {
            throw mine.trouble;
        }
        return mine.kept;
    }

    /// Waits until the batch was kept by another, or it is one's own turn to commit.
    private Waiting join(Rows.Batch batch) {
        lock.lock();
        try {
            var mine = new Waiting(batch, lock.newCondition());
            queue.add(mine);
            if (!led) {
                led = true;
                mine.leads = true;
            }
            while (!mine.leads && !mine.done) {
                mine.called.awaitUninterruptibly();
            }
            return mine;
        } finally {
            lock.unlock();
        }
    }

    private void lead(Waiting mine) {
        var group = new ArrayList<Waiting>();
        lock.lock();
        try {
            while (!queue.isEmpty() && group.size() < MOST) {
                group.add(queue.remove());
            }
        } finally {
            lock.unlock();
        }
        try {
            keep(group);
        } finally {
            lock.lock();
            try {
                for (var each : group) {
                    each.done = true;
                    if (each != mine) {
                        each.called.signal();
                    }
                }
                var next = queue.peek();
                led = next != null;
                if (next != null) {
                    next.leads = true;
                    next.called.signal();
                }
            } finally {
                lock.unlock();
            }
        }
    }

    private void keep(List<Waiting> group) {
        try {
            var kept = commit.apply(group.stream().map(each -> each.batch).toList());
            for (int i = 0; i < group.size(); i++) {
                group.get(i).kept = kept.get(i);
            }
        } catch (RuntimeException trouble) {
            // None was kept. What is wrong with one must not fail the others.
            if (group.size() > 1) {
                group.forEach(each -> keep(List.of(each)));
            } else {
                group.forEach(each -> each.trouble = trouble);
            }
        }
    }
}
