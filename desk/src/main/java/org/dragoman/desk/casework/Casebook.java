package org.dragoman.desk.casework;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import org.dragoman.brief.Part;
import org.dragoman.brief.Parts;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.Findings;
import org.dragoman.casefile.Grounds;
import org.dragoman.casefile.asking.Analysis;
import org.dragoman.casefile.asking.WhatIf;
import org.dragoman.casefile.asking.Zones;
import org.dragoman.casefile.folder.CaseFolder;
import org.dragoman.casefile.folder.Correction;
import org.dragoman.record.Reader;
import org.dragoman.record.Reading;
import org.dragoman.rooms.Language;

/// The case that belongs to one case's talks: its files, and what was read and asked of them.
///
/// Reading goes on beside the pages: until it is done they say how far it is.
public final class Casebook {

    /// How many suppositions are kept, so that a page asked for again is there at once.
    private static final int SUPPOSED = 16;

    /// How far the case has come.
    public sealed interface Standing {

        /// Its reports are being read.
        ///
        /// @param done how many were read
        /// @param of how many there are
        record Underway(int done, int of) implements Standing {}

        /// Everything was read and asked.
        record Ready(Open open) implements Standing {}

        /// A file is wrong: what, where and how to mend it.
        record Faulty(String message) implements Standing {}
    }

    /// A case that was read, with its pages.
    ///
    /// @param files what it was read from
    /// @param parts the sections of its brief
    public record Open(CaseFiles files, Findings findings, Parts parts) {}

    /// A long report on its way into the record.
    ///
    /// @param done how many of its characters were read
    /// @param of how many there are
    public record Adding(String title, int done, int of) {}

    /// What a person's entry came to.
    public sealed interface Outcome {

        /// It stands in the case.
        record Kept() implements Outcome {}

        /// It is being read, beside the pages.
        record Underway() implements Outcome {}

        /// It does not: why, and how to mend it.
        record Refused(String message) implements Outcome {}
    }

    /// The sections of the brief that stand on pages of the desk: for its positions it has a page
    /// of its own.
    public static final Set<Part> SHOWN =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Part.POSITIONS)));

    private final String address;

    /// Longer reports are read beside the pages, in characters.
    static final int LONG = 150_000;

    private final Shelf shelf;
    private final Executor background;
    private volatile List<Adding> adding = List.of();
    private volatile String trouble = "";
    private final Map<WhatIf, Open> supposed =
            new LinkedHashMap<>(SUPPOSED, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<WhatIf, Open> eldest) {
                    return size() > SUPPOSED;
                }
            };
    private volatile CaseFiles held;
    private volatile Standing standing = new Standing.Underway(0, 1);

    /// A casebook whose reports are found below an address.
    ///
    /// @param address of the desk of the talks, without a slash at its end
    /// @param background where the first reading goes on
    public Casebook(String address, CaseFiles files, Shelf shelf, Executor background) {
        this.address = address;
        this.shelf = shelf;
        this.background = background;
        this.held = files;
        background.execute(() -> {
            standing = first(files);
            speak();
        });
    }

    /// How far it has come.
    public Standing standing() {
        return standing;
    }

    /// Its files as they stand now, also where one of them is wrong.
    public CaseFiles files() {
        return held;
    }

    /// The long report that is being read now; none or one.
    public List<Adding> adding() {
        return adding;
    }

    /// Why the last long report was not taken in, and how to mend it; empty where it was.
    public String trouble() {
        return trouble;
    }

    /// The case, once it was read.
    public Optional<Open> open() {
        return standing instanceof Standing.Ready(var open) ? Optional.of(open) : Optional.empty();
    }

    private Standing first(CaseFiles files) {
        try {
            var caseFile = files.asFolder(CaseFolder::read);
            var reader = Readers.READER;
            var readings = new ArrayList<Reading>();
            for (int i = 0; i < caseFile.reports().size(); i++) {
                standing = new Standing.Underway(i, caseFile.reports().size());
                readings.add(read(caseFile, i, reader, _ -> {}));
            }
            return ready(opened(files, caseFile, readings));
        } catch (IllegalArgumentException faulty) {
            return new Standing.Faulty(CaseFiles.withoutFolder(faulty));
        }
    }

    private static Reading read(
            CaseFile caseFile, int report, Reader reader, IntConsumer progress) {
        var document = caseFile.reports().get(report);
        var phrases = CaseFolder.phrases(caseFile.issues());
        return document.header().date().isPresent()
                ? reader.read(document, caseFile.actors(), phrases, progress)
                : reader.read(document, caseFile.actors(), phrases, caseFile.date());
    }

    /// A case whose pages can be read at once, in English.
    private static Standing.Ready ready(Open open) {
        open.parts().prepare(Language.ENGLISH.tag(), SHOWN);
        return new Standing.Ready(open);
    }

    /// Makes the sections of the case in every language.
    private void speak() {
        open().ifPresent(open -> {
            for (var language : Language.values()) {
                open.parts().prepare(language.tag(), SHOWN);
            }
        });
    }

    private Open opened(CaseFiles files, CaseFile caseFile, List<Reading> readings) {
        var findings = Analysis.of(caseFile, readings, Zones.Terms.USUAL);
        return new Open(files, findings, Parts.of(findings, address + "/record/"));
    }

    /// The case as it would be under a supposition.
    public Optional<Open> supposing(WhatIf whatIf) {
        var now = open();
        if (now.isEmpty() || whatIf.isNothing()) {
            return now;
        }
        synchronized (supposed) {
            var known = supposed.get(whatIf);
            if (known != null && known.files().equals(now.get().files())) {
                return Optional.of(known);
            }
        }
        var other =
                opened(
                        now.get().files(),
                        whatIf.of(now.get().findings().caseFile()),
                        now.get().findings().record());
        synchronized (supposed) {
            supposed.put(whatIf, other);
        }
        return Optional.of(other);
    }

    /// Adds a correction: it stands in the case afterwards, or nothing changed.
    public synchronized Outcome correct(Correction correction, Grounds.Entered by) {
        var now = open();
        if (now.isEmpty()) {
            return new Outcome.Refused("The case is still being read.\nTry again in a moment.");
        }
        var files = now.get().files();
        var sheet = correction.addedTo(files.text("positions.yaml"), by);
        return changed(
                files.with("positions.yaml", sheet.getBytes(StandardCharsets.UTF_8)),
                now.get().findings().record(),
                _ -> {});
    }

    /// Adds a report as plain text, in any language; the reader reads English.
    ///
    /// @param name of its file, ending in `.txt`, of letters, digits, dots and hyphens
    public synchronized Outcome add(
            String name, String title, String publisher, LocalDate date, String text) {
        var now = open();
        if (now.isEmpty()) {
            return new Outcome.Refused("The case is still being read.\nTry again in a moment.");
        }
        var files = now.get().files();
        if (files.files().containsKey("reports/" + name)) {
            return new Outcome.Refused(
                    "There is a report \"%s\" already.\nGive this one another title."
                            .formatted(name));
        }
        var header =
                "publisher: %s\ndate: %s\ntitle: %s\n---\n"
                        .formatted(line(publisher), date, line(title));
        var next = files.with("reports/" + name, (header + text).getBytes(StandardCharsets.UTF_8));
        return taken(next, now.get().findings().record(), title, text.length());
    }

    /// Puts other files in the place of those that stood there when somebody began to change them:
    /// all of them, or nothing changed. A case of which a file is wrong is mended so, too.
    ///
    /// @param before the files that were changed, as [#files] handed them out
    /// @param anew whether the reports are read again: who is who, or what is at issue, may have
    ///   changed
    /// @param title of what is changed, for the progress of a long reading
    public synchronized Outcome replace(
            CaseFiles before, CaseFiles next, boolean anew, String title) {
        if (standing instanceof Standing.Underway) {
            return new Outcome.Refused("The case is still being read.\nTry again in a moment.");
        }
        if (!held.equals(before)) {
            return new Outcome.Refused(
                    "Somebody changed the case meanwhile.\nLook at it again, and enter this anew.");
        }
        var known = anew ? List.<Reading>of() : record();
        return taken(next, known, title, anew ? next.reportSize() : 0);
    }

    private List<Reading> record() {
        return open().map(it -> it.findings().record()).orElse(List.of());
    }

    /// Takes files in at once, or beside the pages where there is much to read.
    ///
    /// @param length how much there is to read, in characters or bytes
    private Outcome taken(CaseFiles next, List<Reading> known, String title, int length) {
        if (!adding.isEmpty()) {
            return new Outcome.Refused("A long report is being read.\nEnter this when it is done.");
        }
        if (length <= LONG) {
            return changed(next, known, _ -> {});
        }
        adding = List.of(new Adding(title, 0, length));
        trouble = "";
        background.execute(() -> addLong(next, known, title, length));
        return adding.isEmpty() && trouble.isEmpty() ? new Outcome.Kept() : new Outcome.Underway();
    }

    /// Reads a long report and takes it in; nothing else changes the case meanwhile.
    private synchronized void addLong(
            CaseFiles next, List<Reading> known, String title, int length) {
        try {
            var outcome =
                    changed(
                            next,
                            known,
                            done ->
                                    adding =
                                            List.of(
                                                    new Adding(
                                                            title,
                                                            Math.min(done, length),
                                                            length)));
            if (outcome instanceof Outcome.Refused(var why)) {
                trouble = why;
            }
        } catch (RuntimeException broken) {
            trouble = "This could not be kept.\nSee the server's output, and enter it again.";
            throw broken;
        } finally {
            adding = List.of();
        }
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /// Reads the case again, its known reports as they were read before.
    private Outcome changed(CaseFiles files, List<Reading> known, IntConsumer progress) {
        try {
            var caseFile = files.asFolder(CaseFolder::read);
            var readings = new ArrayList<Reading>();
            for (int i = 0; i < caseFile.reports().size(); i++) {
                var digest = caseFile.reports().get(i).fileSha256();
                int report = i;
                readings.add(
                        known.stream()
                                .filter(it -> it.document().fileSha256().equals(digest))
                                .findFirst()
                                .orElseGet(() -> read(caseFile, report, Readers.READER, progress)));
            }
            var next = ready(opened(files, caseFile, readings));
            shelf.keep(files);
            held = files;
            standing = next;
            background.execute(this::speak);
            return new Outcome.Kept();
        } catch (IllegalArgumentException faulty) {
            return new Outcome.Refused(CaseFiles.withoutFolder(faulty));
        }
    }

    /// One reader for all cases: its models are loaded when the first is read.
    private static final class Readers {
        static final Reader READER = Reader.load();

        private Readers() {}
    }
}
