package vn.binhxet.ui.ballot.typing;

import vn.binhxet.core.ballot.InvalidReason;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.keys.ExceptionTyping;
import vn.binhxet.ui.ballot.keys.InvalidTyping;
import vn.binhxet.ui.ballot.keys.LineTyping;
import vn.binhxet.ui.ballot.keys.NameTyping;
import vn.binhxet.ui.ballot.keys.Typing;

/** What is said of a paper being typed. */
final class EntryWords {
    private final Text text;

    EntryWords(Text text) {
        this.text = text;
    }

    /** How many names of how many. */
    String howMany(Typing typing) {
        return switch (typing) {
            case NameTyping names when names.isEmpty() || !names.strikesOut() ->
                    text.of("ballot.count", names.marked().size(), names.contest().seats());
            case NameTyping names ->
                    text.of(
                            "ballot.count.standing",
                            names.chosen().size(),
                            names.contest().seats());
            case ExceptionTyping names -> text.of("ballot.count.against", names.marked().size());
            case LineTyping lines ->
                    text.of(
                            "ballot.count.lines",
                            lines.lines().size(),
                            lines.contest().candidates().size());
            case InvalidTyping _ -> text.of("ballot.count.invalid");
        };
    }

    /** Whether more names are marked than there are places, whatever is keyed yet. */
    static boolean isOver(Typing typing) {
        return typing instanceof NameTyping names
                && !names.strikesOut()
                && names.marked().size() > names.contest().seats();
    }

    /** What to type on an empty paper. */
    String begin(Typing typing) {
        return text.of(
                switch (typing) {
                    case ExceptionTyping _ -> "ballot.say.exceptions";
                    case LineTyping lines when lines.turned() -> "ballot.say.linesTurned";
                    case LineTyping _ -> "ballot.say.lines";
                    case NameTyping names when names.strikesOut() -> "ballot.say.struck";
                    case NameTyping names when names.contest().method() == Method.STRIKE_OUT ->
                            "ballot.say.standing";
                    default -> "ballot.say.type";
                });
    }

    /** What is still missing, or worth saying, before Enter; empty if nothing is. */
    String missing(Typing typing) {
        if (typing instanceof InvalidTyping(_, var reason, var remark)
                && reason == InvalidReason.OTHER
                && remark == null) {
            return text.of("ballot.say.other");
        }
        return typing.enter()
                .remark()
                .map(remark -> text.of(remark.key(), remark.args().toArray()))
                .orElse("");
    }
}
