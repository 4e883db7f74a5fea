package vn.binhxet.province;

import vn.binhxet.core.nextyear.PastDossier;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.form.PastDossierForm;
import vn.binhxet.form.SummaryForm;
import vn.binhxet.port.FigureTrouble;
import vn.binhxet.port.PastYears;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.StoreTrouble;
import vn.binhxet.port.Submissions;
import vn.binhxet.province.archive.ArchiveReader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Last year's dossier, checked like one that arrives at the province. */
public final class PastDossiers implements PastYears {
    private final Submissions submissions = new DossierReader();

    @Override
    public Outcome<PastDossier> read(Path dossier) {
        List<Problem> problems = submissions.read(dossier).problems();
        if (!problems.isEmpty()) {
            return new Outcome.Refused<>(problems);
        }
        return summary(dossier)
                .map(PastDossierForm::read)
                .orElseGet(() -> new Outcome.Refused<>(List.of(missing())));
    }

    private static Problem missing() {
        return Problem.of(FigureTrouble.FILE_MISSING, SummaryForm.NAME);
    }

    private static Optional<byte[]> summary(Path dossier) {
        try {
            return ArchiveReader.read(dossier, Set.of(SummaryForm.NAME)).content(SummaryForm.NAME);
        } catch (IOException e) {
            throw new StoreFailure(Problem.of(StoreTrouble.NOT_READ, dossier.toString()), e);
        }
    }
}
