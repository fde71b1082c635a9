package org.dragoman.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Papers of the knowing side for one case: bytes under names, both sealed, and never looked into.
///
/// They lie under the case's own key, none of any room's, and go when the case is buried.
public final class Folder {

    private static final Bytes MARKS = Bytes.own(new byte[Chain.LENGTH]);

    private final Shelf shelf;
    private final TalksId talks;
    private final Supplier<Keyset> keys;
    private final Bytes marks;

    private Folder(Shelf shelf, TalksId talks, Supplier<Keyset> keys, Bytes marks) {
        this.shelf = shelf;
        this.talks = talks;
        this.keys = keys;
        this.marks = marks;
    }

    static Folder of(Shelf shelf, TalksId talks, Supplier<Keyset> keys, SecureRandom random) {
        var found = shelf.paper(talks, MARKS);
        if (found.isEmpty()) {
            var marks = new byte[Chain.LENGTH];
            random.nextBytes(marks);
            var key = keys.get();
            var place = place(talks, MARKS);
            shelf.put(
                    talks,
                    new Rows.Paper(
                            MARKS, key.seal(new byte[0], "name " + place), key.seal(marks, place)));
            return new Folder(shelf, talks, keys, Bytes.own(marks));
        }
        return new Folder(
                shelf, talks, keys, open(talks, found.get().sealed(), keys, place(talks, MARKS)));
    }

    private static String place(TalksId talks, Bytes mark) {
        return "paper " + talks + " " + mark.hex();
    }

    private static Bytes open(TalksId talks, Bytes sealed, Supplier<Keyset> keys, String place) {
        try {
            return Bytes.own(keys.get().open(sealed, place));
        } catch (GeneralSecurityException _) {
            throw Troubles.damaged(talks, "a paper of its folder");
        }
    }

    private Bytes mark(String name) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(marks.raw(), "HmacSHA256"));
            return Bytes.own(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(
                    "This Java has no HMAC.\nRun Dragoman on a complete JDK.", impossible);
        }
    }

    /// Puts a paper, in place of the one of that name; durable once it returns.
    public void put(String name, Bytes paper) {
        var mark = mark(name);
        var key = keys.get();
        shelf.put(
                talks,
                new Rows.Paper(
                        mark,
                        key.seal(
                                name.getBytes(StandardCharsets.UTF_8),
                                "name " + place(talks, mark)),
                        key.seal(paper.raw(), place(talks, mark))));
    }

    /// A paper, or nothing.
    public Optional<Bytes> find(String name) {
        var mark = mark(name);
        return shelf.paper(talks, mark)
                .map(paper -> open(talks, paper.sealed(), keys, place(talks, mark)));
    }

    /// The names of all papers, in order.
    public List<String> names() {
        var names = new ArrayList<String>();
        shelf.papers(
                talks,
                paper -> {
                    if (!paper.mark().equals(MARKS)) {
                        var place = "name " + place(talks, paper.mark());
                        names.add(
                                new String(
                                        open(talks, paper.name(), keys, place).raw(),
                                        StandardCharsets.UTF_8));
                    }
                });
        names.sort(null);
        return names;
    }

    /// Takes a paper away.
    public void remove(String name) {
        shelf.remove(talks, mark(name));
    }

    /// The same papers under another key.
    static List<Rows.Paper> resealed(Shelf shelf, TalksId talks, Keyset old, Keyset next) {
        var papers = new ArrayList<Rows.Paper>();
        shelf.papers(
                talks,
                paper -> {
                    var place = place(talks, paper.mark());
                    papers.add(
                            new Rows.Paper(
                                    paper.mark(),
                                    next.seal(
                                            open(talks, paper.name(), () -> old, "name " + place)
                                                    .raw(),
                                            "name " + place),
                                    next.seal(
                                            open(talks, paper.sealed(), () -> old, place).raw(),
                                            place)));
                });
        return papers;
    }
}
