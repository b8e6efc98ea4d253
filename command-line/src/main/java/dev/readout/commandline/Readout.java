package dev.readout.commandline;

import dev.readout.commandline.extract.Extract;
import dev.readout.commandline.follow.Follow;
import dev.readout.commandline.importing.Import;
import dev.readout.commandline.reprocess.Reprocess;
import dev.readout.commandline.resolve.Resolve;
import dev.readout.commandline.score.Score;
import dev.readout.commandline.up.Rebuild;
import dev.readout.commandline.up.Up;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The {@code readout} command. Exit status: 0 done, 1 something was refused or failed (said on standard error), 2 wrong usage. */
@Command(
        name = "readout",
        description = "News articles in, a record of diplomatic meetings out.",
        mixinStandardHelpOptions = true,
        version = "Readout 0.1.0",
        subcommands = {
            Up.class,
            Extract.class,
            Resolve.class,
            Import.class,
            Follow.class,
            Rebuild.class,
            Score.class,
            Reprocess.class,
            HelpCommand.class
        })
public final class Readout {

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Readout())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Readout::explain);
    }

    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (failure instanceof Failure said) {
            command.getErr().println("readout: " + said.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }
}
