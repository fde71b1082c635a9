package org.dragoman.minutes;

import java.util.List;
import org.dragoman.talks.Attachment;
import org.dragoman.talks.Digest;
import org.dragoman.talks.EnclosureAct;
import org.dragoman.talks.EnclosureOrder;
import org.dragoman.talks.SizeBucket;
import org.dragoman.talks.TenderAct;

/// How files and replies to offers are spoken of.
///
/// Minutes hold no files: in them a file is its name, and its digest is that of its name.
final class EnclosurePhrases {

    static final List<Phrase> ALL =
            List.of(
                    Phrase.of(
                            EnclosureOrder.RecordCleaning.class,
                            "records that the file {words file} of {thing item} was cleaned to {words clean}(,"
                                    + " without {many removed})",
                            "records that the file “report.docx” of [limit] was cleaned to “document.txt”,"
                                    + " without “authors” and “comments”.",
                            s ->
                                    new EnclosureOrder.RecordCleaning(
                                            s.owner("item"),
                                            s.thing("item", s.owner("item")),
                                            digest(s.words("file")),
                                            new Attachment(
                                                    s.words("clean"),
                                                    type(s.words("clean")),
                                                    digest(s.words("clean")),
                                                    SizeBucket.UP_TO_100_KB,
                                                    s.many("removed"),
                                                    true))),
                    Phrase.of(
                            EnclosureOrder.RefuseFile.class,
                            "refuses the file {words file} of {thing item}: {words why}",
                            "refuses the file “old.doc” of [limit]: “It is under a password.”",
                            s ->
                                    new EnclosureOrder.RefuseFile(
                                            s.owner("item"),
                                            s.thing("item", s.owner("item")),
                                            digest(s.words("file")),
                                            s.words("why"))),
                    Phrase.of(
                            EnclosureAct.Enclose.class,
                            "encloses the file {words file} in {thing grant}",
                            "encloses the file “document.txt” in [words].",
                            s ->
                                    new EnclosureAct.Enclose(
                                            s.thing("grant"), digest(s.words("file")))),
                    Phrase.of(
                            TenderAct.Reply.class,
                            "accepts the offer {thing received}: {words words}",
                            "accepts the offer [offer]: “As it stands.”",
                            s -> new TenderAct.Reply(s.thing("received"), true, s.words("words"))),
                    Phrase.of(
                            TenderAct.Reply.class,
                            "rejects the offer {thing received}: {words words}",
                            "rejects the offer [offer]: “Not so.”",
                            s -> new TenderAct.Reply(s.thing("received"), false, s.words("words"))),
                    Phrase.of(
                            TenderAct.Counter.class,
                            "counters the offer {thing received} with {thing item}",
                            "counters the offer [offer] with [ours].",
                            s -> new TenderAct.Counter(s.thing("received"), s.thing("item"))),
                    Phrase.of(
                            TenderAct.Withdraw.class,
                            "withdraws the offer {thing grant}",
                            "withdraws the offer [offer].",
                            s -> new TenderAct.Withdraw(s.thing("grant"))));

    private EnclosurePhrases() {}

    static Digest digest(String name) {
        return Digest.of("file " + name);
    }

    /// A file as its source hands it in.
    static Attachment handedIn(String name) {
        return Attachment.handedIn(name, type(name), digest(name), SizeBucket.UP_TO_100_KB);
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "pdf" -> "application/pdf";
            case "png" -> "image/png";
            case "jpg", "jpeg" -> "image/jpeg";
            case "txt" -> "text/plain";
            default -> "application/octet-stream";
        };
    }
}
