package vn.binhxet.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.binhxet.core.terms.IntegrityCode;
import vn.binhxet.port.Entry;
import vn.binhxet.session.Meetings;
import vn.binhxet.session.Meetings.Inspection;
import vn.binhxet.session.Province;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Says what of a file is intact and, given the code from a paper, which entry it belongs to and
 * what came after; of a dossier, which files and figures do not hold, and whether the code is its
 * own. The content decides what it is, not the name.
 */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    private final Console console;
    private final Meetings meetings;
    private final Province province;

    @Parameters(paramLabel = "FILE.binhxet|DOSSIER.zip", descriptionKey = "cli.verify.file")
    private Path file;

    @Option(names = "--code", paramLabel = "CODE", descriptionKey = "cli.verify.code")
    private @Nullable String code;

    VerifyCommand(Console console, Meetings meetings, Province province) {
        this.console = console;
        this.meetings = meetings;
        this.province = province;
    }

    @Override
    public Integer call() {
        if (province.isDossier(file)) {
            return new SubmissionTeller(console).verify(province.read(file), code);
        }
        Inspection found = meetings.inspect(file);
        int result = tellDamage(console, found);
        if (result == Console.DONE) {
            Entry last = found.entries().getLast();
            console.say("cli.verify.intact", found.entries().size(), last.code().text());
        }
        return code == null ? result : Math.max(result, tellCode(found.entries(), code));
    }

    /** Names the first broken entry, if there is one. */
    static int tellDamage(Console console, Inspection found) {
        if (found.damage() == null) {
            return Console.DONE;
        }
        console.complain("damage." + found.damage().kind(), found.damage().seq());
        console.complain("cli.damaged", found.entries().size());
        return Console.FAILED;
    }

    private int tellCode(List<Entry> entries, String typed) {
        if (!IntegrityCode.isWellFormed(typed)) {
            console.complain("cli.verify.malformed", typed);
            return Console.REFUSED;
        }
        Optional<Entry> coded =
                entries.stream().filter(entry -> entry.code().matches(typed)).findFirst();
        if (coded.isEmpty()) {
            console.complain("cli.verify.foreign", typed);
            return Console.REFUSED;
        }
        int after = entries.size() - coded.get().seq();
        console.say("cli.verify.found", coded.get().code().text(), coded.get().seq(), after);
        entries.stream()
                .skip(coded.get().seq())
                .forEach(entry ->
                        console.say(
                                "cli.verify.after",
                                entry.seq(),
                                entry.recorded().at(),
                                console.text().kind(entry.recorded().fact())));
        return Console.DONE;
    }
}
