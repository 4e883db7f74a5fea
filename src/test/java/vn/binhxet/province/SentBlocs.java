package vn.binhxet.province;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.binhxet.core.terms.IntegrityCode;
import vn.binhxet.export.json.SummaryJson;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.form.Fingerprint;
import vn.binhxet.session.MeetingSession;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The dossiers of many blocs on a Monday morning, as files: most are well, some are not. */
public final class SentBlocs {
    /** The paper in each. */
    public static final String LETTER = "01-to-trinh.pdf";

    private static final byte[] SUMMARY = summary();
    private static final int PERIOD = 20;

    private SentBlocs() {}

    /** One without fault. */
    public static byte[] good(int number) {
        return dossier(number, _ -> {}).zip();
    }

    /** One whose letter was changed. */
    public static byte[] changed(int number) {
        return dossier(number, _ -> {}).with(LETTER, new byte[] {1}).zip();
    }

    /** One that ends too early. */
    public static byte[] torn(int number) {
        byte[] whole = good(number);
        return Arrays.copyOf(whole, whole.length / 2);
    }

    public static byte[] rehearsal(int number) {
        return dossier(number, tree -> part(tree, "meeting").put("rehearsal", true)).zip();
    }

    public static byte[] sample(int number) {
        return dossier(number, tree -> part(tree, "regulation").put("sample", true)).zip();
    }

    /** One that was made before the meeting was closed. */
    public static byte[] draft(int number) {
        return dossier(number, tree -> part(tree, "meeting").putNull("closedAt")).zip();
    }

    /** One with a unit of the bloc before it. */
    public static byte[] withUnitOf(int other, int number) {
        return dossier(number, tree -> unit(tree, 2).put("name", name(unit(tree, 2), other))).zip();
    }

    /** One that proposes more than it may. */
    public static byte[] aboveQuota(int number) {
        return dossier(
                        number,
                        tree ->
                                ((ObjectNode) tree.path("regulation").path("awards").path(1))
                                        .put("quota", 4))
                .zip();
    }

    /** What the program reads as the name of a bloc. */
    public static String bloc(int number) {
        return "Khối thi đua các cơ quan Trung ương đóng trên địa bàn tỉnh số " + number;
    }

    /** Writes so many, of every twenty some with a fault; one more is the copy of another. */
    public static List<Path> write(Path folder, int count) {
        List<Path> files = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            String name =
                    "ho-so-khoi-thi-dua-co-quan-trung-uong-so-%03d-2021.zip".formatted(number);
            files.add(write(folder.resolve(name), any(number)));
        }
        return files;
    }

    public static Path write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] any(int number) {
        return switch (number % PERIOD) {
            case 3 -> changed(number);
            case 5 -> torn(number);
            case 7 -> rehearsal(number);
            case 9 -> sample(number);
            case 11 -> draft(number);
            case 13 -> good(number - 1);
            case 15 -> withUnitOf(number - 1, number);
            case 17 -> aboveQuota(number);
            default -> good(number);
        };
    }

    private static SentDossier dossier(int number, Consumer<ObjectNode> change) {
        ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(SUMMARY);
        part(tree, "bloc").put("name", bloc(number));
        tree.path("bloc")
                .path("units")
                .forEach(unit -> ((ObjectNode) unit).put("name", name((ObjectNode) unit, number)));
        part(tree, "regulation").put("sample", false);
        String hash = Fingerprint.of(("" + number).getBytes(StandardCharsets.UTF_8));
        part(tree, "journal").put("head", hash).put("code", IntegrityCode.of(hash).text());
        change.accept(tree);
        return SentDossier.of(
                JsonMapper.shared().writeValueAsBytes(tree),
                Map.of(LETTER, "tờ trình".getBytes(StandardCharsets.UTF_8)));
    }

    private static ObjectNode part(ObjectNode tree, String name) {
        return (ObjectNode) tree.path(name);
    }

    private static ObjectNode unit(ObjectNode tree, int index) {
        return (ObjectNode) tree.path("bloc").path("units").path(index);
    }

    private static String name(JsonNode unit, int number) {
        String before = unit.path("name").asString().replaceAll(" số \\d+$", "");
        return before + " số " + number;
    }

    private static byte[] summary() {
        try (MeetingSession meeting = SampleMeeting.whole()) {
            return SummaryJson.of(meeting.meeting(), meeting.entries(), "test").bytes();
        }
    }
}
