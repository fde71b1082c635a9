package org.dragoman.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.casefile.folder.NewCase;
import org.dragoman.record.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `dragoman new`: a case folder from reports, for a person to edit.
@Command(
        name = "new",
        description = {
            "Start a case folder from reports: copies them and proposes who takes part and what is"
                    + " at issue.",
            "What is yours to decide is marked TO DECIDE in every file; docs/formats/case.md shows"
                    + " their form."
        },
        mixinStandardHelpOptions = true)
final class NewVerb implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "The folder to make; must not exist or be empty.")
    private Path folder = Path.of("");

    @Option(
            names = "--from",
            required = true,
            arity = "1..*",
            paramLabel = "REPORT",
            description = "Reports: text, HTML, PDF or DOCX.")
    private List<Path> reports = List.of();

    @Override
    public Integer call() {
        var made =
                NewCase.start(
                        folder, reports, Reader.load(), LocalDate.now(ZoneId.systemDefault()));
        var out = spec.commandLine().getOut();
        out.printf(
                "%s: %d report%s, %d actors and %d issues proposed.%n",
                folder,
                made.reports().size(),
                made.reports().size() == 1 ? "" : "s",
                made.actors().all().size(),
                made.issues().size());
        out.println("Edit what is marked TO DECIDE, case.yaml first; then:");
        out.printf("  dragoman zone %s%n  dragoman brief %s --out brief.html%n", folder, folder);
        out.flush();
        return 0;
    }
}
