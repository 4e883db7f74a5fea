package vn.binhxet.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.binhxet.core.submission.Codes;
import vn.binhxet.core.submission.Gathered;
import vn.binhxet.core.submission.Line;
import vn.binhxet.core.submission.Mark;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.session.DossierFiles;
import vn.binhxet.session.Province;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Puts dossiers of many blocs into one table. Each dossier is told with what is wrong with it.
 *
 * <p>Answers 0 where every dossier counts and nothing is to be remarked but samples; 1 where the
 * table is written and something is (a dossier that is broken, unfinished or a rehearsal, a
 * conflict, an award without code), or where codes are refused and nothing is written; 2 where no
 * dossier can be read or the table cannot be written.
 */
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {
    private final Console console;
    private final Province province;
    private final SubmissionTeller teller;

    @Parameters(arity = "1..*", paramLabel = "DOSSIER.zip", descriptionKey = "cli.merge.dossiers")
    private List<String> places;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "OUT.xlsx",
            descriptionKey = "cli.merge.to")
    private Path to;

    @Option(names = "--codes", paramLabel = "CODES.json", descriptionKey = "cli.merge.codes")
    private @Nullable Path codes;

    MergeCommand(Console console, Province province) {
        this.console = console;
        this.province = province;
        teller = new SubmissionTeller(console);
    }

    @Override
    public Integer call() {
        return switch (codes()) {
            case Outcome.Refused<Codes>(var problems) -> console.refuse(problems);
            case Outcome.Done<Codes>(var known) -> merge(known);
        };
    }

    private Outcome<Codes> codes() {
        return codes == null ? new Outcome.Done<>(province.sampleCodes()) : province.codes(codes);
    }

    private int merge(Codes known) {
        Gathered gathered =
                Gathered.of(
                        DossierFiles.in(places).stream()
                                .filter(file -> !file.equals(to.toAbsolutePath().normalize()))
                                .map(province::read)
                                .toList());
        gathered.lines().forEach(teller::tell);
        if (gathered.lines().stream().allMatch(line -> line.marks().contains(Mark.UNREADABLE))) {
            console.complain("cli.merge.none");
            return Console.FAILED;
        }
        gathered.conflicts().forEach(conflict -> console.remark(console.text().of(conflict)));
        List<Problem> remarks = province.write(gathered, known, to);
        remarks.forEach(remark -> console.remark(console.text().of(remark)));
        int counted = gathered.counted().size();
        console.say("cli.merge.written", to, counted, gathered.lines().size());
        boolean plain =
                gathered.lines().stream().allMatch(Line::counted)
                        && gathered.conflicts().isEmpty()
                        && remarks.isEmpty();
        return plain ? Console.DONE : Console.REFUSED;
    }
}
