package vn.binhxet.ui.dossier.code;

import vn.binhxet.core.meeting.Fact;
import vn.binhxet.port.Entry;
import vn.binhxet.session.CodeOnPaper;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Tone;

import java.util.ArrayList;
import java.util.List;

/**
 * What is said of a code typed from paper.
 *
 * @param since what was recorded after its entry, in few words
 */
record CodeAnswer(Tone tone, String words, List<String> since) {
    /** So many lines tell what came after; the journal has the rest. */
    private static final int TOLD = 4;

    static CodeAnswer of(CodeOnPaper answer, Text text) {
        return switch (answer) {
            case CodeOnPaper.Mistyped() ->
                    new CodeAnswer(Tone.BAD, text.of("dossier.typed.mistyped"), List.of());
            case CodeOnPaper.Foreign() ->
                    new CodeAnswer(Tone.BAD, text.of("dossier.typed.foreign"), List.of());
            case CodeOnPaper.Found(Entry entry, List<Entry> since) ->
                    new CodeAnswer(
                            since.isEmpty() ? Tone.GOOD : Tone.WARN,
                            text.of(
                                    since.isEmpty() ? "dossier.typed.last" : "dossier.typed.found",
                                    entry.seq(),
                                    text.kind(entry.recorded().fact()),
                                    entry.recorded().at(),
                                    text.date(entry.recorded().at()),
                                    since.size()),
                            lines(since, text));
        };
    }

    private static List<String> lines(List<Entry> since, Text text) {
        List<String> lines = new ArrayList<>();
        for (Entry entry : since.subList(0, Math.min(TOLD, since.size()))) {
            Fact fact = entry.recorded().fact();
            lines.add(
                    text.of(
                            "dossier.typed.after",
                            entry.seq(),
                            entry.recorded().at(),
                            text.kind(fact)));
        }
        if (since.size() > TOLD) {
            lines.add(text.of("dossier.typed.more", since.size() - TOLD));
        }
        return lines;
    }
}
