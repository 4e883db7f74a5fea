package vn.binhxet.ui.attendance;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.attendance.Quorum;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.terms.Share;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** The quorum in words, beside its ring. */
final class QuorumWords {
    private final Text text;
    private final Label verdict = Labels.wrapping(Type.STRONG, "");
    private final Label needed = Labels.wrapping(Type.SECONDARY, "");
    private final Label counts = Labels.wrapping(Type.SECONDARY, "");
    private final Label leaving = Labels.wrapping(Type.SECONDARY, "");
    private final VBox node = new VBox(4, verdict, needed, counts, leaving);

    QuorumWords(Text text) {
        this.text = text;
        node.setAlignment(Pos.CENTER_LEFT);
    }

    Node node() {
        return node;
    }

    /** What the ring counts. */
    String of(Quorum quorum) {
        return text.of(
                quorum.enough().of() == Base.CONVOKED ? "attendance.voters" : "attendance.units");
    }

    void show(Quorum quorum, List<RollLine> lines) {
        verdict.setText(
                text.of(
                        quorum.isReached() ? "attendance.quorate" : "attendance.notQuorate",
                        percent(text, quorum)));
        long missing = quorum.needed() - quorum.present();
        needed.setText(
                text.of(
                        quorum.isReached() ? "attendance.needed" : "attendance.missing",
                        quorum.needed(),
                        quorum.enough().share(),
                        quorum.whole(),
                        missing));
        counts.setText(
                text.of(
                        "attendance.counts",
                        count(lines, RollLine.State.PRESENT),
                        count(lines, RollLine.State.BY_PROXY),
                        count(lines, RollLine.State.ABSENT),
                        count(lines, RollLine.State.NOT_CALLED)));
    }

    /**
     * What the quorum would be if the picked unit left.
     *
     * @param then the quorum in that case; null while nobody of it is here
     */
    void showWithout(String unit, @Nullable Quorum then) {
        Shown.when(leaving, then != null);
        if (then != null) {
            leaving.setText(
                    text.of(
                            then.isReached() ? "attendance.ifLeaves" : "attendance.ifLeaves.not",
                            unit,
                            then.present(),
                            then.whole(),
                            then.needed() - then.present()));
        }
    }

    /** The share present in percent. */
    static String percent(Text text, Quorum quorum) {
        BigDecimal share = Share.percent(quorum.present(), quorum.whole());
        return text.percent(Objects.requireNonNullElse(share, BigDecimal.ZERO));
    }

    private static long count(List<RollLine> lines, RollLine.State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }
}
