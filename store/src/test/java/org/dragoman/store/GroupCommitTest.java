package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GroupCommitTest {

    private static final int WRITERS = 40;

    private static Rows.Batch batch(int number, long expected) {
        return new Rows.Batch(
                new TalksId("case-" + number), expected, List.of(), List.of(), List.of());
    }

    @Test
    void whoComesAloneCommitsAloneOnTheirOwnThread() {
        var seen = new ArrayList<Thread>();
        var group =
                new GroupCommit(batches -> {
                    assertThat(batches).hasSize(1);
                    seen.add(Thread.currentThread());
                    return List.of(batches.getFirst().expected() == 0);
                });
        assertThat(group.submit(batch(0, 0))).isTrue();
        assertThat(group.submit(batch(0, 1))).isFalse();
        assertThat(seen).containsExactly(Thread.currentThread(), Thread.currentThread());
    }

    /// Everyone writes a hundred times; each is told what became of their own, kept once.
    @Test
    void everyoneIsToldWhatBecameOfTheirOwn() throws InterruptedException {
        var kept = Collections.synchronizedList(new ArrayList<Rows.Batch>());
        var group =
                new GroupCommit(batches -> {
                    kept.addAll(batches);
                    return batches.stream().map(each -> each.expected() % 3 != 0).toList();
                });
        var wrong = Collections.synchronizedList(new ArrayList<Rows.Batch>());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                threads.execute(() -> {
                    for (int number = 0; number < 100; number++) {
                        var batch = batch(writer, number);
                        if (group.submit(batch) != (number % 3 != 0)) {
                            wrong.add(batch);
                        }
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(kept).hasSize(WRITERS * 100);
        assertThat(new HashSet<>(kept)).hasSize(WRITERS * 100);
    }

    /// So that the other half can get ready meanwhile.
    @Test
    void whereManyWaitAGroupIsHalfOfThem() throws InterruptedException {
        var sizes = Collections.synchronizedList(new ArrayList<Integer>());
        var first = new CountDownLatch(1);
        var go = new Semaphore(0);
        var group =
                new GroupCommit(batches -> {
                    sizes.add(batches.size());
                    first.countDown();
                    go.acquireUninterruptibly();
                    return Collections.nCopies(batches.size(), true);
                });
        try (var threads = Executors.newFixedThreadPool(WRITERS + 1)) {
            threads.execute(() -> group.submit(batch(0, 0)));
            first.await();
            for (int i = 1; i <= WRITERS; i++) {
                int writer = i;
                threads.execute(() -> group.submit(batch(writer, 0)));
            }
            // All of them are in the queue, behind the one that is being written.
            while (group.waiting() < WRITERS) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            go.release(WRITERS);
        }
        assertThat(sizes).startsWith(1, (1 + WRITERS + 1) / 2);
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(WRITERS + 1);
    }

    @Test
    void whatIsWrongWithOneDoesNotFailTheOthers() throws InterruptedException {
        var group =
                new GroupCommit(batches -> {
                    if (batches.stream().anyMatch(each -> each.expected() == 13)) {
                        throw new StoreTrouble(StoreTrouble.Kind.FULL, "full");
                    }
                    return Collections.nCopies(batches.size(), true);
                });
        var failed = Collections.synchronizedList(new ArrayList<Long>());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                threads.execute(() -> {
                    try {
                        assertThat(group.submit(batch(writer, writer))).isTrue();
                    } catch (StoreTrouble trouble) {
                        failed.add((long) writer);
                    }
                });
            }
        }
        assertThat(failed).containsExactly(13L);
        assertThatThrownBy(() -> group.submit(batch(1, 13))).isInstanceOf(StoreTrouble.class);
        assertThat(group.submit(batch(1, 14))).as("the next goes on").isTrue();
    }

    @Test
    void whoIsInterruptedWhileWaitingIsToldAllTheSame() throws InterruptedException {
        var first = new CountDownLatch(1);
        var go = new Semaphore(0);
        var group =
                new GroupCommit(batches -> {
                    first.countDown();
                    go.acquireUninterruptibly();
                    return Collections.nCopies(batches.size(), true);
                });
        var told = Collections.synchronizedList(new ArrayList<Boolean>());
        var leading = Thread.ofPlatform().start(() -> group.submit(batch(0, 0)));
        first.await();
        var waiting =
                Thread.ofPlatform()
                        .start(() -> {
                            told.add(group.submit(batch(1, 0)));
                            told.add(Thread.currentThread().isInterrupted());
                        });
        while (group.waiting() < 1) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        waiting.interrupt();
        go.release(2);
        leading.join();
        waiting.join();
        assertThat(told).as("kept, and still interrupted").containsExactly(true, true);
    }

    @Test
    void whenTheOneWhoCommitsBreaksOffNobodyWaitsForEver() throws InterruptedException {
        var first = new CountDownLatch(1);
        var go = new Semaphore(0);
        var group =
                new GroupCommit(batches -> {
                    first.countDown();
                    go.acquireUninterruptibly();
                    if (batches.size() > 1) {
                        throw new OutOfMemoryError("planted");
                    }
                    return List.of(true);
                });
        var said = Collections.synchronizedList(new ArrayList<Throwable>());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.execute(() -> group.submit(batch(0, 0)));
            first.await();
            for (int i = 1; i <= 3; i++) {
                int writer = i;
                threads.execute(() -> {
                    try {
                        group.submit(batch(writer, 0));
                    } catch (OutOfMemoryError | IllegalStateException broken) {
                        said.add(broken);
                    }
                });
            }
            while (group.waiting() < 3) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            go.release(2);
        }
        assertThat(said).hasSize(3).filteredOn(OutOfMemoryError.class::isInstance).hasSize(1);
        go.release();
        assertThat(group.submit(batch(1, 1))).as("the next goes on").isTrue();
    }
}
