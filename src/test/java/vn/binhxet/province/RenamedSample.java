package vn.binhxet.province;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.binhxet.core.terms.IntegrityCode;
import vn.binhxet.export.json.SummaryJson;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.form.Fingerprint;
import vn.binhxet.session.MeetingSession;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;

/** The sample under the names of other blocs. */
public final class RenamedSample {
    private static final byte[] SAMPLE = sample();
    private static final byte[] PAPER = "tờ trình".getBytes(StandardCharsets.UTF_8);

    private RenamedSample() {}

    private static byte[] sample() {
        try (MeetingSession meeting = SampleMeeting.whole()) {
            return SummaryJson.of(meeting.meeting(), meeting.entries(), "test").bytes();
        }
    }

    /** Of a bloc whose units have its name behind their own, with a journal of its own. */
    public static SentDossier of(String bloc) {
        return of(bloc, _ -> {});
    }

    /** The same after a change of the summary that the index follows. */
    public static SentDossier of(String bloc, Consumer<ObjectNode> change) {
        return SentDossier.of(summary(bloc, change), Map.of("01-to-trinh.pdf", PAPER));
    }

    /** Its summary. */
    public static byte[] summary(String bloc, Consumer<ObjectNode> change) {
        ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(SAMPLE);
        ObjectNode told = (ObjectNode) tree.get("bloc");
        told.put("name", bloc);
        for (JsonNode unit : told.get("units")) {
            String name = unit.get("name").asString();
            ((ObjectNode) unit).put("name", name + " (" + bloc + ")");
        }
        ObjectNode journal = (ObjectNode) tree.get("journal");
        String head = Fingerprint.of(bloc.getBytes(StandardCharsets.UTF_8));
        journal.put("head", head);
        journal.put("code", IntegrityCode.of(head).text());
        journal.put("codeAt", journal.get("facts").asInt());
        change.accept(tree);
        return JsonMapper.shared().writeValueAsBytes(tree);
    }
}
