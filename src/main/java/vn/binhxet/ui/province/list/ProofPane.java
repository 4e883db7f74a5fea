package vn.binhxet.ui.province.list;

import javafx.scene.Node;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

/** What such a check can prove and what it cannot. */
final class ProofPane {
    private ProofPane() {}

    static Node of(Text text) {
        return Card.titled(text.of("province.proof"))
                .with(
                        Labels.wrapping(Type.SECONDARY, text.of("province.proof.can")),
                        Labels.wrapping(Type.SECONDARY, text.of("province.proof.cannot")),
                        Labels.wrapping(Type.SECONDARY, text.of("province.proof.paper")));
    }
}
