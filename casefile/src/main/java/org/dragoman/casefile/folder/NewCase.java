package org.dragoman.casefile.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.yaml.FaultyFile;
import org.dragoman.record.Actors;
import org.dragoman.record.Document;
import org.dragoman.record.IssuePhrases;
import org.dragoman.record.NounPhrases;
import org.dragoman.record.Reader;
import org.dragoman.record.Reading;

/// Starts a case folder from reports: a proposal that `zone` and `brief` can read, with what a
/// person has to decide marked in every file.
///
/// The folder is written beside its place, read once as a check, and then moved there whole: nobody
/// ever finds half of it.
public final class NewCase {

    private NewCase() {}

    /// Writes the folder.
    ///
    /// @param folder does not exist yet, or is empty
    /// @param reports at least one
    /// @param today the day of the case where no report says its own, and of the entries made here
    /// @return the case as it was written
    /// @throws IllegalArgumentException if the folder holds something, or a report cannot be read
    public static CaseFile start(Path folder, List<Path> reports, Reader reader, LocalDate today) {
        refuseOccupied(folder);
        var documents = open(reports);
        var readings =
                documents.stream()
                        .map(each -> reader.read(each, Actors.NONE, IssuePhrases.NONE))
                        .toList();
        var proposal = Proposal.of(readings, topics(documents));
        try {
            var beside = folder.toAbsolutePath().normalize();
            var draft = beside.resolveSibling("." + beside.getFileName() + ".draft");
            delete(draft);
            try {
                write(draft, reports, documents, new Sheets(proposal, day(readings, today), today));
                CaseFolder.read(draft);
                Files.deleteIfExists(folder);
                Files.move(draft, beside, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                delete(draft);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return CaseFolder.read(folder);
    }

    private static void refuseOccupied(Path folder) {
        var parent = folder.toAbsolutePath().normalize().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new FaultyFile(
                    """
                    %s: the folder that it would lie in does not exist.
                    Make that folder first.\
                    """
                            .formatted(folder));
        }
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.newDirectoryStream(folder)) {
            if (files.iterator().hasNext()) {
                throw new FaultyFile(
                        """
                        %s is not empty.
                        Name a folder that does not exist yet; nothing is ever overwritten.\
                        """
                                .formatted(folder));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Document> open(List<Path> reports) {
        var documents = new ArrayList<Document>();
        var names = new HashSet<String>();
        for (var report : reports) {
            var document = Document.open(report);
            if (!names.add(document.name())) {
                throw new FaultyFile(
                        """
                        %s: another report is called %s too.
                        Rename one of the two: in a case, a report goes by its file's name.\
                        """
                                .formatted(report, document.name()));
            }
            documents.add(document);
        }
        return documents;
    }

    private static List<Topics.Topic> topics(List<Document> documents) {
        var phrases = NounPhrases.load();
        return Topics.of(documents.stream().flatMap(each -> phrases.in(each).stream()).toList());
    }

    private static LocalDate day(List<Reading> readings, LocalDate today) {
        return readings.stream()
                .flatMap(reading -> reading.document().header().date().stream())
                .max(Comparator.naturalOrder())
                .orElse(today);
    }

    private static void write(
            Path draft, List<Path> reports, List<Document> documents, Sheets sheets)
            throws IOException {
        Files.createDirectories(draft.resolve("parties"));
        Files.createDirectories(draft.resolve("reports"));
        put(draft.resolve("case.yaml"), sheets.setting());
        put(draft.resolve("actors.yaml"), sheets.actors());
        put(draft.resolve("agenda.yaml"), sheets.agenda());
        put(draft.resolve("positions.yaml"), Sheets.POSITIONS);
        for (var party : sheets.parties()) {
            put(draft.resolve("parties").resolve(party + ".yaml"), Sheets.party(party));
        }
        for (int k = 0; k < documents.size(); k++) {
            copy(reports.get(k), documents.get(k), draft.resolve("reports"));
        }
    }

    /// Plain text as decoded, under a header; anything else as it is, its header beside it.
    private static void copy(Path report, Document document, Path folder) throws IOException {
        var file = folder.resolve(document.name());
        boolean headed = !document.header().fields().isEmpty();
        if (document.decoded().contains("/")) {
            Files.copy(report, file);
            put(
                    folder.resolve(document.name() + ".yaml"),
                    "dragoman: 1\n" + Sheets.header(document));
        } else if (headed && document.decoded().equals("UTF-8")) {
            Files.copy(report, file);
        } else {
            put(file, Sheets.header(document) + "---\n" + document.text());
        }
    }

    private static void put(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void delete(Path draft) throws IOException {
        if (!Files.exists(draft)) {
            return;
        }
        try (var files = Files.walk(draft)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
