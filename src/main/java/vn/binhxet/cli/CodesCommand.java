package vn.binhxet.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vn.binhxet.session.Province;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Writes the sample of the province's codes, to be filled in for {@code merge --codes}. */
@Command(name = "codes")
final class CodesCommand implements Callable<Integer> {
    private final Console console;
    private final Province province;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "CODES.json",
            descriptionKey = "cli.codes.to")
    private Path file;

    CodesCommand(Console console, Province province) {
        this.console = console;
        this.province = province;
    }

    @Override
    public Integer call() {
        province.writeSampleCodes(file);
        console.say("cli.written", file);
        return Console.DONE;
    }
}
