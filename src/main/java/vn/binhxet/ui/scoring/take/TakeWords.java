package vn.binhxet.ui.scoring.take;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Adjustment;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.terms.Code;
import vn.binhxet.port.ScoreReading;
import vn.binhxet.port.ScoreReading.Change;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.scoring.take.TakenFile.FileState;

/** The preview in words. */
final class TakeWords {
    private final TakeViewModel model;
    private final Text text;

    TakeWords(TakeViewModel model) {
        this.model = model;
        text = model.text();
    }

    /** Whose points, at which stage. */
    String whose(TakenFile file) {
        ScoreReading reading = file.taken();
        if (reading.stage() == null || reading.units().isEmpty()) {
            return "";
        }
        String who =
                reading.units().size() == 1
                        ? text.of("take.unit", reading.units().getFirst())
                        : text.of("take.units", reading.units().size());
        return text.of("take.whose", who, text.of("take.stage." + reading.stage()));
    }

    String state(TakenFile file) {
        return switch (file.state()) {
            case READY -> text.of("take.ready", file.taken().changes().size());
            case NOTHING_NEW -> text.of("take.nothingNew");
            case REFUSED -> text.of("take.refused", file.taken().problems().size());
            case RECORDED -> text.of("take.done");
        };
    }

    static Tone tone(FileState state) {
        return switch (state) {
            case READY -> Tone.NOTE;
            case NOTHING_NEW -> Tone.NEUTRAL;
            case REFUSED -> Tone.BAD;
            case RECORDED -> Tone.GOOD;
        };
    }

    /** Of which line, in a file of several units also of whom. */
    String what(TakenFile file, Change change) {
        String title = text.of("take.line", change.line().value(), title(change.line()));
        return file.taken().units().size() == 1
                ? title
                : text.of("take.line.of", change.unit(), title);
    }

    /** What stands, and what would. */
    String change(Change change) {
        String after = text.of(change.after().input());
        if (change.before() == null) {
            return after;
        }
        String before = text.of(change.before().input());
        return before.equals(after)
                ? text.of("take.remark", after)
                : text.of("take.change", before, after);
    }

    private String title(Code line) {
        Meeting meeting = model.meeting();
        Scheme scheme = meeting.regulation().scheme();
        return scheme.criterion(line)
                .map(Criterion::title)
                .or(() -> scheme.adjustment(line).map(Adjustment::title))
                .orElse("");
    }
}
