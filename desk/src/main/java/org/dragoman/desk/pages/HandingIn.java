package org.dragoman.desk.pages;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.dragoman.desk.keeping.Cabinet;
import org.dragoman.desk.web.Handing;
import org.dragoman.desk.web.Upload;
import org.dragoman.talks.Attachment;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Digest;
import org.dragoman.talks.SizeBucket;

/// Hands files in, one after the other: the bytes are there before the act is, so that no accepted
/// act misses its file, and go again where the act is refused and nobody had handed in the same.
final class HandingIn implements Handing {

    private final ReentrantLock one = new ReentrantLock();
    private final Cabinet cabinet;

    HandingIn(Cabinet cabinet) {
        this.cabinet = cabinet;
    }

    @Override
    public Decision handIn(String talks, Upload file, Function<Attachment, Decision> act) {
        var handed = named(file);
        var shelf = cabinet.files(talks);
        one.lock();
        try {
            boolean known = shelf.find(handed.digest()).isPresent();
            if (!known) {
                shelf.put(handed.digest(), file.bytes());
            }
            var decision = act.apply(handed);
            if (decision instanceof Decision.Refused && !known) {
                shelf.drop(handed.digest());
            }
            return decision;
        } finally {
            one.unlock();
        }
    }

    private static Attachment named(Upload file) {
        var bytes = file.bytes().copy();
        var name = file.name().replaceAll(".*[/\\\\]", "").strip();
        return Attachment.handedIn(
                name.isEmpty() ? "file" : name.substring(0, Math.min(100, name.length())),
                FileNames.sort(bytes),
                Digest.of(bytes),
                SizeBucket.of(bytes.length));
    }
}
