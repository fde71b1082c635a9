package org.dragoman.cli;

import org.dragoman.cli.talks.TalksVerb;
import org.dragoman.cli.talks.VerifyVerb;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/// The command line of Dragoman.
@Command(
        name = "dragoman",
        description = "A workbench for indirect negotiations.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            HelpCommand.class,
            Completion.class,
            BriefVerb.class,
            ConvertVerb.class,
            ReadVerb.class,
            NewVerb.class,
            ServeVerb.class,
            TalksVerb.class,
            VerifyVerb.class,
            ZoneVerb.class,
        })
public final class Main {

    private Main() {}

    /// Runs one verb and ends the process with its exit status.
    public static void main(String... arguments) {
        System.exit(run(arguments));
    }

    /// Runs one verb.
    ///
    /// @return 0 done; 2 bad input or usage; 3 the question has no answer; 1 anything else
    static int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    /// The verbs and how they are parsed; tests give it their own writers.
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setParameterExceptionHandler(Troubles::usage)
                .setExecutionExceptionHandler(Troubles::failed);
    }
}
