package org.dragoman.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/// Lets whoever commits take along those who wait meanwhile, so that many share one flush of the
/// disk.
///
/// Nobody waits for company: who comes alone commits alone, at once, on their own thread. Who comes
/// while another commits joins the next group; one of that group commits it. Where many come, a
/// group is half of them: so one half decides and seals while the other is being written.
final class GroupCommit {

    /// How many share one commit at most.
    private static final int MOST = 256;

    /// So few are never parted.
    private static final int FEW = 16;

    /// What comes of waiting.
    private sealed interface Turn {

        /// One's own turn to commit, for oneself and others.
        record Lead() implements Turn {}

        /// Another committed.
        record Done(boolean kept) implements Turn {}

        /// Another tried to.
        record Failed(RuntimeException trouble) implements Turn {}
    }

    private static final Turn LEAD = new Turn.Lead();
    private static final Turn KEPT = new Turn.Done(true);
    private static final Turn NOT_KEPT = new Turn.Done(false);

    private record Waiting(Rows.Batch batch, CompletableFuture<Turn> turn) {}

    private final Function<List<Rows.Batch>, List<Boolean>> commit;
    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<Waiting> queue = new ArrayDeque<>();
    private boolean led;
    private int last;

    /// @param commit keeps all batches in one transaction and tells which were kept; throws
    ///   [StoreTrouble] when none was
    GroupCommit(Function<List<Rows.Batch>, List<Boolean>> commit) {
        this.commit = commit;
    }

    /// Keeps a batch.
    ///
    /// @return whether it was kept
    boolean submit(Rows.Batch batch) {
        var mine = new Waiting(batch, new CompletableFuture<>());
        return kept(leads(mine) ? LEAD : mine.turn.join(), mine);
    }

    /// How many wait for the next group, for tests.
    int waiting() {
        lock.lock();
        try {
            return queue.size();
        } finally {
            lock.unlock();
        }
    }

    private boolean kept(Turn turn, Waiting mine) {
        return switch (turn) {
            case Turn.Lead _ -> kept(lead(), mine);
            case Turn.Done(var kept) -> kept;
            case Turn.Failed(var trouble) -> throw trouble;
        };
    }

    /// Whether it is one's own turn at once.
    private boolean leads(Waiting mine) {
        lock.lock();
        try {
            queue.add(mine);
            boolean first = !led;
            led = true;
            return first;
        } finally {
            lock.unlock();
        }
    }

    /// Commits for the first of the queue, which is oneself, and those who came after.
    private Turn lead() {
        var group = group();
        var turns = new ArrayList<Turn>(group.size());
        try {
            keep(group, turns);
        } finally {
            // The next group is on its way before the others of this one hear.
            handOn();
            for (int i = 1; i < group.size(); i++) {
                group.get(i).turn.complete(i < turns.size() ? turns.get(i) : broken());
            }
        }
        return turns.getFirst();
    }

    /// The thread that committed for others broke off: nobody knows whether it was kept.
    private static Turn broken() {
        return new Turn.Failed(
                new IllegalStateException(
                        """
                        Whoever was writing for these talks broke off.
                        Look whether it was kept before doing it again.\
                        """));
    }

    private List<Waiting> group() {
        lock.lock();
        try {
            int most = Math.clamp((last + queue.size() + 1) / 2, FEW, MOST);
            var group = new ArrayList<Waiting>(most);
            while (!queue.isEmpty() && group.size() < most) {
                group.add(queue.remove());
            }
            last = group.size();
            return group;
        } finally {
            lock.unlock();
        }
    }

    private void handOn() {
        Waiting next;
        lock.lock();
        try {
            next = queue.peek();
            led = next != null;
        } finally {
            lock.unlock();
        }
        if (next != null) {
            next.turn.complete(LEAD);
        }
    }

    private void keep(List<Waiting> group, List<Turn> turns) {
        try {
            commit.apply(group.stream().map(each -> each.batch).toList())
                    .forEach(kept -> turns.add(kept ? KEPT : NOT_KEPT));
        } catch (RuntimeException trouble) {
            // None was kept. What is wrong with one must not fail the others.
            if (group.size() > 1) {
                group.forEach(each -> keep(List.of(each), turns));
            } else {
                turns.add(new Turn.Failed(trouble));
            }
        }
    }
}
