package vn.binhxet.ui.kit;

import vn.binhxet.core.audit.Told;
import vn.binhxet.core.reversal.Reversal;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;

/** What taking back a step would do, as people are asked about it. */
final class ReversalWords {
    /** More changes than these are counted only. */
    private static final int SHOWN = 8;

    /** The longest name of a step in a title. */
    private static final int LONGEST = 200;

    private final Text text;

    ReversalWords(Text text) {
        this.text = text;
    }

    Question question(Reversal reversal) {
        return new Question(
                text.of("kit.takeBack.title", name(reversal.told())),
                consequence(reversal),
                text.of("kit.takeBack"),
                text.of("kit.takeBack.leave"));
    }

    private String consequence(Reversal reversal) {
        List<String> lines = new ArrayList<>();
        lines.add(text.of("kit.takeBack.changes"));
        reversal.changes().stream()
                .limit(SHOWN)
                .forEach(change -> lines.add(text.of("kit.takeBack.change", text.of(change))));
        int more = reversal.changes().size() - SHOWN;
        if (more > 0) {
            lines.add(text.of("kit.takeBack.more", more));
        }
        lines.add(text.of("kit.takeBack.consequence", reversal.step().to()));
        return String.join("\n", lines);
    }

    private String name(Told told) {
        String words = text.of(told);
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
