package vn.binhxet.export.dossier;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.form.ManifestForm;
import vn.binhxet.form.SummaryForm;

import java.util.ArrayList;
import java.util.List;

/** What the files of a dossier are called ({@code formats.md} §6). */
public final class DossierFiles {
    /** The contents, to be read by people. */
    public static final String CONTENTS = "00-muc-luc.pdf";

    /** The folder of what was attached, with its slash. */
    public static final String ANNEX = "07-phu-luc/";

    /** The page that checks a dossier. */
    public static final String CHECK = "kiem-tra.html";

    /** Long enough to tell blocs of the same kind apart. */
    private static final int LONGEST_BLOC = 80;

    private DossierFiles() {}

    /** The archive that has them all. */
    public static String archive(Meeting meeting) {
        String first = meeting.prepared().rehearsal() ? "dien-tap-ho-so-" : "ho-so-";
        String bloc = Bloc.slug(meeting.bloc().name(), LONGEST_BLOC).replaceAll("-+$", "");
        return first + bloc + "-" + meeting.year() + ".zip";
    }

    /** All of a meeting as it stands with every attached file, in order; the archive is last. */
    public static List<String> names(Meeting meeting) {
        List<String> names = new ArrayList<>();
        names.add(CONTENTS);
        DossierPaper.of(meeting).forEach(paper -> names.addAll(paper.names()));
        names.add(SummaryForm.NAME);
        AnnexFile.of(meeting).forEach(file -> names.add(file.name()));
        names.add(CHECK);
        names.add(ManifestForm.NAME);
        names.add(archive(meeting));
        return List.copyOf(names);
    }
}
