package org.dragoman.cli.talks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.minutes.Dictation;
import org.dragoman.minutes.Player;
import org.dragoman.papers.Bytes;
import org.dragoman.papers.DocxText;
import org.dragoman.papers.HtmlText;
import org.dragoman.papers.TextPaper;
import org.dragoman.store.TalksId;
import org.dragoman.talks.Draft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `dragoman talks text`: the single negotiating text out to DOCX and HTML, and in from DOCX.
@Command(
        name = "text",
        description = "The single negotiating text, out to DOCX or HTML and in from DOCX.",
        mixinStandardHelpOptions = true)
final class TextVerb implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "say which way: " + spec.subcommands().keySet());
    }

    @Command(
            name = "export",
            description = {
                "Writes the latest version of a text: of minutes, or of talks that are kept.",
                "Every room that was shown it was shown the same."
            },
            mixinStandardHelpOptions = true)
    int export(
            @Parameters(
                            paramLabel = "SCRIPT|TALKS",
                            description = "A file of minutes, or with --kept the name of talks.")
                    String source,
            @Option(names = "--kept", description = "The talks are those kept under this name.")
                    boolean kept,
            @Mixin Place place,
            @Option(
                            names = "--out",
                            required = true,
                            paramLabel = "FILE",
                            description = "A file ending in .docx or .html.")
                    Path out,
            @Option(
                            names = "--title",
                            defaultValue = "",
                            paramLabel = "TITLE",
                            description = "Which text, where there are several.")
                    String title) {
        var drafts = kept ? kept(place, source) : played(Path.of(source));
        var draft = one(source, title, drafts);
        var paper = new TextPaper(draft.title(), draft.number(), draft.version());
        try {
            if (out.toString().endsWith(".docx")) {
                Files.write(out, DocxText.write(paper).copy());
            } else if (out.toString().endsWith(".html")) {
                Files.writeString(out, HtmlText.write(paper));
            } else {
                throw new IllegalArgumentException(
                        "%s: ends in neither .docx nor .html.\nName such a file.".formatted(out));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return 0;
    }

    private static List<Draft> played(Path script) {
        return Player.play(PlayVerb.minutes(script)).talks().desk().texts().values();
    }

    private static List<Draft> kept(Place place, String talks) {
        try (var archive = place.archive()) {
            return Places.sitting(archive, new TalksId(talks)).talks().desk().texts().values();
        }
    }

    private static Draft one(String source, String title, List<Draft> drafts) {
        var fit = drafts.stream().filter(d -> title.isEmpty() || d.title().equals(title)).toList();
        if (fit.size() != 1) {
            throw new IllegalArgumentException(
                    """
                    %s: %d texts fit. Its texts: %s
                    Name one with --title.\
                    """
                            .formatted(
                                    source,
                                    fit.size(),
                                    drafts.stream().map(Draft::title).toList()));
        }
        return fit.getFirst();
    }

    @Command(
            name = "import",
            description = "Reads an edited DOCX and prints the sentence that drafts it.",
            mixinStandardHelpOptions = true)
    int bring(
            @Parameters(paramLabel = "FILE", description = "A DOCX that was exported before.")
                    Path file,
            @Option(
                            names = "--as",
                            defaultValue = "text",
                            paramLabel = "LABEL",
                            description = "The label of the text; ${DEFAULT-VALUE}.")
                    String label) {
        try {
            var paper = DocxText.read(file.toString(), Bytes.of(Files.readAllBytes(file)));
            var out = spec.commandLine().getOut();
            out.println(
                    "drafts the next version of [%s]: %s"
                            .formatted(label, Dictation.of(paper.version())));
            out.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return 0;
    }
}
