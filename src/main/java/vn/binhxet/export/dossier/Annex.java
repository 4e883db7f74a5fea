package vn.binhxet.export.dossier;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.document.contents.AttachedWords;
import vn.binhxet.document.contents.Enclosed;
import vn.binhxet.document.contents.LeftOut;
import vn.binhxet.port.AttachedCopy;
import vn.binhxet.port.DossierTrouble;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.text.Text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was attached to a meeting: what goes with the dossier, and what does not. */
final class Annex {
    /** All copies together, in bytes; with the papers a dossier stays below what is taken. */
    static final long LARGEST = 400L << 20;

    private final Meeting meeting;
    private final Text text;
    private final Map<AnnexFile, Path> copies = new LinkedHashMap<>();
    private final List<AnnexFile> leftOut = new ArrayList<>();

    /**
     * Looks for all copies.
     *
     * @param given where they should lie; of the rest nothing goes with the dossier
     * @throws StoreFailure if one is not there, or they are too large together
     */
    Annex(Meeting meeting, List<AttachedCopy> given, Text text) throws IOException {
        this.meeting = meeting;
        this.text = text;
        List<AnnexFile> missing = new ArrayList<>();
        for (AnnexFile file : AnnexFile.of(meeting)) {
            List<Path> paths =
                    given.stream()
                            .filter(copy -> copy.attachment().sha256().equals(file.sha256()))
                            .map(AttachedCopy::file)
                            .toList();
            List<Path> there = paths.stream().filter(Annex::isThere).distinct().toList();
            if (paths.isEmpty()) {
                leftOut.add(file);
            } else if (there.isEmpty()) {
                missing.add(file);
            } else {
                copies.put(file, best(there, file.sha256()));
            }
        }
        refuse(DossierTrouble.COPIES_MISSING, missing);
        refuseTooLarge();
    }

    /** How many files go with the dossier. */
    int size() {
        return copies.size();
    }

    List<LeftOut> leftOut() {
        return leftOut.stream()
                .map(file -> new LeftOut(file.title(), what(file), file.sha256()))
                .toList();
    }

    /**
     * Copies them all.
     *
     * @throws StoreFailure if one is no longer what was attached
     */
    List<Enclosed> pack(Packing packing) throws IOException {
        List<Enclosed> packed = new ArrayList<>();
        List<AnnexFile> changed = new ArrayList<>();
        for (Map.Entry<AnnexFile, Path> copy : copies.entrySet()) {
            AnnexFile file = copy.getKey();
            Enclosed enclosed = packing.copy(file.name(), what(file), copy.getValue());
            packed.add(enclosed);
            if (!enclosed.sha256().equals(file.sha256())) {
                changed.add(file);
            }
        }
        refuse(DossierTrouble.COPIES_CHANGED, changed);
        return packed;
    }

    private String what(AnnexFile file) {
        return AttachedWords.of(meeting, file.kinds(), text);
    }

    private static boolean isThere(Path copy) {
        return Files.isRegularFile(copy) && Files.isReadable(copy);
    }

    /** What was attached again because its copy was changed has a second copy that is not. */
    private static Path best(List<Path> copies, String sha256) throws IOException {
        for (Path copy : copies.subList(0, copies.size() - 1)) {
            if (Packing.fingerprint(copy).equals(sha256)) {
                return copy;
            }
        }
        return copies.getLast();
    }

    private void refuseTooLarge() throws IOException {
        long bytes = 0;
        for (Path copy : copies.values()) {
            bytes += Files.size(copy);
        }
        if (bytes > LARGEST) {
            throw new StoreFailure(
                    Problem.of(DossierTrouble.TOO_LARGE, "", (bytes >> 20) + 1, LARGEST >> 20),
                    null);
        }
    }

    private static void refuse(DossierTrouble trouble, List<AnnexFile> files) {
        if (!files.isEmpty()) {
            String names = files.stream().map(AnnexFile::title).collect(Collectors.joining(", "));
            throw new StoreFailure(Problem.of(trouble, "", names), null);
        }
    }
}
