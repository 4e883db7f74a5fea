package vn.binhxet.ui.dossier.check;

import vn.binhxet.core.handin.Point;
import vn.binhxet.core.handin.Point.Weight;
import vn.binhxet.text.Text;

/** What a point says, and what its button does. */
public final class PointWords {
    private final Text text;

    public PointWords(Text text) {
        this.text = text;
    }

    public String of(Point point) {
        String state = point.weight() == Weight.DONE ? ".done" : ".missing";
        return text.of("handIn." + point.kind() + state, point.args().toArray());
    }

    String of(Mending mending) {
        return switch (mending) {
            case Mending.Go _ -> text.of("dossier.mend.go");
            case Mending.GiveNumber _ -> text.of("dossier.mend.number");
            case Mending.Attach _ -> text.of("dossier.mend.attach");
            case Mending.LookAtFiles _ -> text.of("dossier.mend.look");
            case Mending.Close _ -> text.of("kit.close");
        };
    }
}
