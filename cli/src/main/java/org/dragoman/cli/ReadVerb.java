package org.dragoman.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import org.dragoman.casefile.folder.CaseFolder;
import org.dragoman.record.Actors;
import org.dragoman.record.Document;
import org.dragoman.record.IssuePhrases;
import org.dragoman.record.Reader;
import org.dragoman.record.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `dragoman read`: who said what in reports.
@Command(
        name = "read",
        description = {
            "Who said what in reports: plain text, HTML, PDF or DOCX.",
            "Without --case it reads with the general lexicons alone."
        },
        footer = {"", "Exit status: 0 read; 2 a file could not be read."},
        mixinStandardHelpOptions = true)
final class ReadVerb implements Callable<Integer> {

    /// Longer texts get a line of progress.
    private static final int LONG = 1_000_000;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The reports.")
    private List<Path> files = List.of();

    @Option(
            names = "--case",
            paramLabel = "DIR",
            description = "A case folder: its actors and its agenda's phrases are the authority.")
    private List<Path> cases = List.of();

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        var documents = files.stream().map(Document::open).toList();
        var actors = Actors.NONE;
        var issues = IssuePhrases.NONE;
        if (!cases.isEmpty()) {
            var lexicon = CaseFolder.lexicon(cases.getLast());
            actors = lexicon.actors();
            issues = lexicon.phrases();
        }
        var reader = Reader.load();
        var readings = new ArrayList<Reading>();
        for (var document : documents) {
            readings.add(reader.read(document, actors, issues, progress(document)));
        }
        print(readings);
        return 0;
    }

    private void print(List<Reading> readings) {
        var out = spec.commandLine().getOut();
        if (json) {
            printJson(readings, out);
        } else {
            var page = new ReadPage(out);
            for (int at = 0; at < readings.size(); at++) {
                page.print(readings.get(at), files.get(at).toString());
            }
        }
        out.flush();
    }

    private void printJson(List<Reading> readings, PrintWriter out) {
        var objects = new ArrayList<Object>();
        for (int at = 0; at < readings.size(); at++) {
            objects.add(ReadJson.of(readings.get(at), files.get(at).toString()));
        }
        try {
            var whole = objects.size() == 1 ? objects.getFirst() : objects;
            out.println(
                    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(whole));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private IntConsumer progress(Document document) {
        int length = document.text().length();
        if (length < LONG) {
            return _ -> {};
        }
        var err = spec.commandLine().getErr();
        long started = System.nanoTime();
        int[] shown = {-1};
        return reached -> {
            int share = (int) (100L * reached / length);
            if (share / 5 != shown[0] / 5 || shown[0] < 0) {
                shown[0] = share;
                err.printf(
                        "%s: %d %% of %,d characters read, %d s%n",
                        document.name(),
                        share,
                        length,
                        (System.nanoTime() - started) / 1_000_000_000L);
                err.flush();
            }
        };
    }
}
