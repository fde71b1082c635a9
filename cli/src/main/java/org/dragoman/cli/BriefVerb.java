package org.dragoman.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dragoman.brief.BriefFile;
import org.dragoman.casefile.asking.Analysis;
import org.dragoman.casefile.asking.Zones;
import org.dragoman.casefile.folder.CaseFolder;
import org.dragoman.record.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `dragoman brief`: the mediator's brief of a case.
@Command(
        name = "brief",
        description = {
            "Writes the mediator's brief of a case: who holds which position, on what evidence, what"
                    + " blocks, what bridges, and what to ask next.",
            "One self-contained file that fetches nothing; the ending decides between HTML and PDF."
        },
        footer = {
            "",
            "Exit status: 0 the brief is written; 2 the case or the place to write is not right, and"
                    + " nothing was written."
        },
        mixinStandardHelpOptions = true)
final class BriefVerb implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "CASE-DIR", description = "A case folder (docs/formats/case.md).")
    private Path folder = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description =
                    "Where to write: FILE.html or FILE.pdf. A file that is there is replaced.")
    private Path out = Path.of("");

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "In which language the brief speaks: en or ar; a PDF speaks English.")
    private String language = "";

    @Override
    public Integer call() {
        var file = new BriefFile(out, language);
        var findings = Analysis.of(CaseFolder.read(folder), Reader.load(), Zones.Terms.USUAL);
        var err = spec.commandLine().getErr();
        findings.remarks().forEach(err::println);
        err.flush();
        file.write(findings);
        return 0;
    }
}
