package vn.binhxet.ui.scoring.take;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Action;
import vn.binhxet.ui.kit.NextStep;
import vn.binhxet.ui.scoring.take.TakenFile.FileState;

/** What to do next with the files. */
final class TakeNext {
    private TakeNext() {}

    static NextStep of(TakeViewModel model) {
        Text text = model.text();
        if (model.doing().get().isPresent()) {
            return NextStep.none(text.of("take.next." + model.doing().get().get().labour()));
        }
        int ready = model.count(FileState.READY);
        int refused = model.count(FileState.REFUSED);
        if (ready > 0) {
            String what =
                    refused == 0
                            ? text.of("take.next.ready", ready)
                            : text.of("take.next.some", ready, refused);
            return NextStep.of(
                    what,
                    Action.of(text.of("take.record", ready), BootstrapIcons.CHECK2, model::record));
        }
        if (refused > 0) {
            return NextStep.none(text.of("take.next.refused", refused));
        }
        return NextStep.none(
                text.of(model.files().get().isEmpty() ? "take.next.none" : "take.next.done"));
    }
}
