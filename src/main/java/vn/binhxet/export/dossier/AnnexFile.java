package vn.binhxet.export.dossier;

import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.PlainLetters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A content that was attached to a meeting.
 *
 * @param name within the dossier, in plain letters
 * @param attached each time it was: as several things, or again because a copy was lost
 */
record AnnexFile(String name, List<Fact.FileAttached> attached) {
    /** All that were attached, in order. */
    static List<AnnexFile> of(Meeting meeting) {
        Map<String, List<Fact.FileAttached>> contents = new LinkedHashMap<>();
        for (Fact.FileAttached file : meeting.proceedings().all(Fact.FileAttached.class)) {
            contents.computeIfAbsent(file.sha256(), _ -> new ArrayList<>()).add(file);
        }
        FreeNames names = new FreeNames();
        return contents.values().stream()
                .map(same ->
                        new AnnexFile(
                                DossierFiles.ANNEX + plain(same.getFirst().name(), names),
                                List.copyOf(same)))
                .toList();
    }

    /** What it was first attached as. */
    String title() {
        return attached.getFirst().name();
    }

    String sha256() {
        return attached.getFirst().sha256();
    }

    List<String> kinds() {
        return attached.stream().map(Fact.FileAttached::kind).toList();
    }

    /** Copies are named so already; a story may call a file anything. */
    private static String plain(String name, FreeNames names) {
        String plain =
                PlainLetters.of(name)
                        .replaceAll("[^a-z0-9._-]+", "-")
                        .replaceAll("^[.-]+|[.-]+$", "");
        int dot = plain.lastIndexOf('.');
        String stem = dot < 0 ? plain : plain.substring(0, dot);
        return names.of(stem.isEmpty() ? "tep" : stem, dot < 0 ? "" : plain.substring(dot));
    }
}
