package vn.binhxet.ui.adoption;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import vn.binhxet.core.adoption.Reckoning;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

/** What the three numbers come to: whether everybody is counted, and whether it is enough. */
final class OutcomePane {
    private final AdoptionViewModel model;
    private final Text text;
    private final Label sum = Labels.wrapping(Type.STRONG, "");
    private final Label rule = Labels.wrapping(Type.SECONDARY, "");
    private final Badge verdict = new Badge(Tone.NOT_BEGUN, "");
    private final VBox node = new VBox(6, sum, verdict, rule);

    OutcomePane(AdoptionViewModel model) {
        this.model = model;
        text = model.text();
        verdict.setId("adoption-outcome");
        sum.setId("adoption-sum");
        model.reckoning().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private void show(Reckoning now) {
        long told = now.told().sum();
        boolean blank = model.opinions().areBlank();
        sum.setText(
                blank
                        ? text.of("adopt.sum.none", now.voters())
                        : text.of(
                                sentence(now), told, now.voters(), Math.abs(told - now.voters())));
        Long needed = now.needed();
        rule.setText(
                needed == null
                        ? text.of("adopt.rule.nobody", now.enough())
                        : text.of("adopt.rule", now.enough(), needed, now.base()));
        if (blank || now.share() == null) {
            verdict.show(Tone.NOT_BEGUN, text.of("adopt.verdict.none"));
        } else if (!now.isWhole()) {
            verdict.show(Tone.BAD, text.of("adopt.verdict.notWhole"));
        } else {
            verdict.show(
                    now.isAdopted() ? Tone.GOOD : Tone.WARN,
                    text.of(
                            now.isAdopted() ? "adopt.verdict.yes" : "adopt.verdict.no",
                            now.inFavour(),
                            now.base(),
                            now.share()));
        }
    }

    private static String sentence(Reckoning now) {
        if (now.isWhole()) {
            return "adopt.sum.whole";
        }
        return now.told().sum() < now.voters() ? "adopt.sum.fewer" : "adopt.sum.more";
    }
}
