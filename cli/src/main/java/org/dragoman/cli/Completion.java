package org.dragoman.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `dragoman completion`: a script that completes verbs and options in bash and zsh.
@Command(
        name = "completion",
        description = "Prints a completion script for bash and zsh: source <(dragoman completion)",
        mixinStandardHelpOptions = true)
final class Completion implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        var root = spec.root().commandLine();
        root.getOut().print(AutoComplete.bash("dragoman", root));
        root.getOut().flush();
    }
}
