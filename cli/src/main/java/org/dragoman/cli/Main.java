package org.dragoman.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line of Dragoman.
@Command(
        name = "dragoman",
        description = "A workbench for indirect negotiations.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {HelpCommand.class})
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

    private static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setParameterExceptionHandler(usage())
                .setExecutionExceptionHandler(badInput());
    }

    private static IParameterExceptionHandler usage() {
        return (exception, _) -> {
            var command = exception.getCommandLine();
            command.getErr().println("dragoman: " + exception.getMessage());
            UnmatchedArgumentException.printSuggestions(exception, command.getErr());
            command.getErr()
                    .println(
                            "Try: dragoman %s--help"
                                    .formatted(
                                            command.getParent() == null
                                                    ? ""
                                                    : command.getCommandName() + " "));
            return 2;
        };
    }

    private static IExecutionExceptionHandler badInput() {
        return (exception, command, _) -> {
            if (exception instanceof IllegalArgumentException) {
                command.getErr().println(exception.getMessage());
                return 2;
            }
            throw exception;
        };
    }
}
