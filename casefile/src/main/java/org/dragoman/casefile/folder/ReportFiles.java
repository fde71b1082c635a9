package org.dragoman.casefile.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.dragoman.casefile.yaml.FaultyFile;
import org.dragoman.casefile.yaml.YamlFile;
import org.dragoman.record.Document;
import org.dragoman.record.ReportHeader;

/// Opens the folder `reports/`.
final class ReportFiles {

    private ReportFiles() {}

    /// The reports in the order of their names; none where there is no folder.
    static List<Document> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var documents = new ArrayList<Document>();
        var names = names(folder);
        for (var name : names) {
            if (name.endsWith(".yaml")) {
                var report = name.substring(0, name.length() - ".yaml".length());
                if (!names.contains(report)) {
                    throw new FaultyFile(
                            """
                            %s describes a report that is not there.
                            Put %s beside it, or remove the file.\
                            """
                                    .formatted(folder.resolve(name), report));
                }
                continue;
            }
            var document = Document.open(folder.resolve(name));
            documents.add(
                    names.contains(name + ".yaml")
                            ? document.with(header(folder.resolve(name + ".yaml")))
                            : document);
        }
        return documents;
    }

    private static List<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ReportHeader header(Path file) {
        var block =
                YamlFile.read(file)
                        .only("dragoman", "publisher", "date", "kind", "title", "licence");
        var fields = new LinkedHashMap<String, String>();
        for (var key : List.of("publisher", "date", "kind", "title", "licence")) {
            if (block.has(key)) {
                fields.put(
                        key,
                        key.equals("date")
                                ? block.need(key).date().toString()
                                : block.need(key).text());
            }
        }
        return ReportHeader.of(fields);
    }
}
