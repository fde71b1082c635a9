package org.dragoman.cli.talks;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `dragoman talks`: everything that can be done with talks on the command line.
@Command(
        name = "talks",
        description = "Indirect talks: played from minutes, and kept in a data folder.",
        mixinStandardHelpOptions = true,
        subcommands = {
            NewTalksVerb.class,
            DoVerb.class,
            RoomVerb.class,
            CarrySheetVerb.class,
            PlayVerb.class,
            PhrasesVerb.class,
            CleanVerb.class,
            TextVerb.class,
            ListVerb.class,
            KeyVerb.class,
            ExportVerb.class,
            ImportVerb.class,
            BackupVerb.class,
            RestoreVerb.class,
            RotateVerb.class,
            BuryVerb.class,
        })
public final class TalksVerb implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    /// A verb without its second word.
    public TalksVerb() {}

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do with the talks: " + spec.subcommands().keySet());
    }
}
