package vn.binhxet.ui.shell;

import vn.binhxet.core.guide.Cue;
import vn.binhxet.core.guide.Guide;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Place;

import java.util.List;

/**
 * What the guide has the chair do and say at one moment of the meeting.
 *
 * @param item the item of the agenda under way, from 1; 0 where there is none
 * @param cues in order: those of the item, or what is due where something else comes first
 * @param now place in the list of the one to do now, from 0
 */
record Prompter(Text text, int item, List<Cue> cues, int now) {
    /** As seen from a screen: of what is due, first what is done there. */
    static Prompter of(Meeting meeting, Text text, Place here) {
        List<Cue> due = Guide.due(meeting);
        Cue cue =
                due.stream()
                        .filter(one -> Place.of(one) == here)
                        .findFirst()
                        .orElse(due.getFirst());
        int item = Guide.item(meeting).orElse(0);
        List<Cue> script = item == 0 ? List.of() : Guide.script(meeting, item);
        return script.contains(cue)
                ? new Prompter(text, item, script, script.indexOf(cue))
                : new Prompter(text, 0, due, due.indexOf(cue));
    }

    Cue cue() {
        return cues.get(now);
    }

    Place place() {
        return Place.of(cue());
    }

    String what() {
        return text.what(cue());
    }

    String sentence() {
        return text.of("shell.aloud", text.say(cue()));
    }

    /** Where this stands in the item: "Mục 8 · bước 2/5". */
    String step() {
        return item == 0
                ? text.of("shell.chair.steps", now + 1, cues.size())
                : text.of("shell.chair.step", item, now + 1, cues.size());
    }

    /** What comes after it, in few words; empty at the last. */
    String next() {
        return now + 1 < cues.size()
                ? text.of("shell.chair.next", text.what(cues.get(now + 1)))
                : "";
    }

    /** The same at another sentence of the item, for reading. */
    Prompter at(int other) {
        return new Prompter(text, item, cues, Math.clamp(other, 0, cues.size() - 1));
    }
}
