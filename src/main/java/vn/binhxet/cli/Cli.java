package vn.binhxet.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

import vn.binhxet.port.StoreFailure;
import vn.binhxet.session.AttachedFiles;
import vn.binhxet.session.Meetings;
import vn.binhxet.session.NextYear;
import vn.binhxet.session.Province;
import vn.binhxet.session.Workbooks;
import vn.binhxet.text.Text;

import java.io.PrintWriter;

/** The command line. Its commands ask the same session as the windows; no JavaFX is loaded. */
public final class Cli {
    private final Console console;
    private final CommandLine commands;

    /** The words of the command line itself; without a command it shows them. */
    @Command(name = "binhxet")
    @SuppressWarnings("unused") // picocli asks the options itself
    private static final class Root {
        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                scope = ScopeType.INHERIT,
                descriptionKey = "cli.help")
        private boolean help;

        @Option(
                names = {"-V", "--version"},
                versionHelp = true,
                descriptionKey = "cli.versionOption")
        private boolean version;
    }

    /** What the commands ask. */
    public record Doors(
            Meetings meetings,
            Workbooks workbooks,
            AttachedFiles attachedFiles,
            Province province,
            NextYear nextYear) {}

    /**
     * @param version of the program
     * @param out gets what was asked for
     * @param err gets what went wrong
     */
    public Cli(Doors doors, Text text, String version, PrintWriter out, PrintWriter err) {
        Meetings meetings = doors.meetings();
        console = new Console(text, out, err);
        commands =
                new CommandLine(new Root())
                        .addSubcommand(new PlayCommand(console, meetings))
                        .addSubcommand(new ShowCommand(console, meetings))
                        .addSubcommand(new ExportCommand(console, meetings, doors.attachedFiles()))
                        .addSubcommand(new PapersCommand(console, meetings))
                        .addSubcommand(new FormsCommand(console, meetings, doors.workbooks()))
                        .addSubcommand(new TakeCommand(console, meetings, doors.workbooks()))
                        .addSubcommand(new VerifyCommand(console, meetings, doors.province()))
                        .addSubcommand(new MergeCommand(console, doors.province()))
                        .addSubcommand(new CodesCommand(console, doors.province()))
                        .addSubcommand(new NextCommand(console, doors.nextYear()))
                        .addSubcommand(new SampleCommand(console, meetings))
                        .setResourceBundle(text.bundle())
                        .setOut(out)
                        .setErr(err)
                        .setParameterExceptionHandler((e, _) -> misunderstood(e))
                        .setExecutionExceptionHandler((e, _, _) -> failed(e));
        commands.getCommandSpec().version(text.of("cli.version", version));
    }

    /**
     * Runs one command.
     *
     * @return the exit code: 0 done, 1 refused, 2 failed, 64 not understood
     */
    public int run(String... args) {
        int code = commands.execute(args);
        console.flush();
        return code;
    }

    private int misunderstood(ParameterException e) {
        switch (e) {
            case MissingParameterException missing ->
                    console.complain("cli.missing", name(missing.getMissing().getFirst()));
            case UnmatchedArgumentException unmatched ->
                    console.complain("cli.unmatched", unmatched.getUnmatched());
            default -> console.complain("cli.misunderstood");
        }
        e.getCommandLine().usage(e.getCommandLine().getErr());
        return Console.USAGE;
    }

    private static String name(ArgSpec missing) {
        return missing instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : missing.paramLabel();
    }

    private int failed(Exception e) throws Exception {
        if (e instanceof StoreFailure failure) {
            return console.fail(failure.problem());
        }
        throw e;
    }
}
