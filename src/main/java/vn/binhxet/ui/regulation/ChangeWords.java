package vn.binhxet.ui.regulation;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.RegulationChange;
import vn.binhxet.core.scoring.Misfit;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says what a new version changes and which entries have to be looked at again. */
final class ChangeWords {
    private static final int MOST = 6;

    private final Text text;

    ChangeWords(Text text) {
        this.text = text;
    }

    /** All of it, a line each; of long lists the beginning and how many more there are. */
    String of(List<RegulationChange> changes, List<Misfit> misfits, Meeting meeting) {
        List<String> lines = new ArrayList<>();
        lines.addAll(few(changes.stream().map(this::change)));
        if (misfits.isEmpty()) {
            lines.add(text.of("regulation.version.allFit"));
        } else {
            lines.add(text.of("regulation.version.misfits", misfits.size()));
            lines.addAll(few(misfits.stream().map(misfit -> misfit(misfit, meeting))));
        }
        return String.join("\n", lines);
    }

    private List<String> few(Stream<String> all) {
        List<String> lines = all.map(line -> "• " + line).toList();
        if (lines.size() <= MOST) {
            return lines;
        }
        List<String> few = new ArrayList<>(lines.subList(0, MOST - 1));
        few.add(text.of("regulation.version.more", lines.size() - few.size()));
        return few;
    }

    private String change(RegulationChange change) {
        return text.of("regulation.change." + change.what(), change.args().toArray());
    }

    private String misfit(Misfit misfit, Meeting meeting) {
        return text.of(
                "regulation.version.misfit",
                meeting.bloc().name(misfit.unit()),
                misfit.criterion().value(),
                text.of("regulation.stage." + misfit.stage()));
    }
}
