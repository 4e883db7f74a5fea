package vn.binhxet.ui.ballot.typing;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.keys.ExceptionTyping;
import vn.binhxet.ui.ballot.keys.InvalidTyping;
import vn.binhxet.ui.ballot.keys.LineTyping;
import vn.binhxet.ui.ballot.keys.NameTyping;
import vn.binhxet.ui.ballot.keys.Typing;
import vn.binhxet.ui.kit.KeyUse;

import java.util.List;

/**
 * What the keys do now, in the order they are shown, as they are called where the hand is: on the
 * number pad, or on the top row without Shift.
 */
final class BallotKeys {
    private final Text text;
    private final boolean topRow;

    private BallotKeys(Text text, boolean topRow) {
        this.text = text;
        this.topRow = topRow;
    }

    static List<KeyUse> of(Typing typing, Text text, boolean topRow) {
        return new BallotKeys(text, topRow).of(typing);
    }

    private List<KeyUse> of(Typing typing) {
        KeyUse enter = use("enter", "Enter");
        KeyUse again = use("again", topRow ? ";" : "*");
        KeyUse invalid = use("invalid", "−");
        return switch (typing) {
            case InvalidTyping asked when asked.remark() != null -> List.of(use("noRemark", "Esc"));
            case InvalidTyping _ -> List.of(use("remark", "/"), use("toPaper", "⌫"));
            case LineTyping _ ->
                    List.of(
                            use("lines", "1", "2", "0"),
                            use("allYes", topRow ? "=" : "+"),
                            enter,
                            use("backLine", "⌫"),
                            again,
                            invalid);
            case ExceptionTyping _ ->
                    List.of(
                            enter,
                            use("back", "⌫"),
                            use("noneAgainst", zero(typing), "Enter"),
                            invalid,
                            again,
                            use("byLines", "/"));
            case NameTyping names -> ofNames(names, enter, invalid, again);
        };
    }

    private List<KeyUse> ofNames(NameTyping names, KeyUse enter, KeyUse invalid, KeyUse again) {
        KeyUse back = use("back", "⌫");
        if (names.contest().method() != Method.STRIKE_OUT) {
            return List.of(enter, back, use("none", zero(names), "Enter"), invalid, again);
        }
        return List.of(
                enter,
                back,
                use(names.strikesOut() ? "noneStruck" : "none", zero(names), "Enter"),
                invalid,
                again,
                use(names.strikesOut() ? "turn" : "turnBack", "/"));
    }

    private KeyUse use(String key, String... caps) {
        return KeyUse.of(text.of("ballot.key." + key), caps);
    }

    private static String zero(Typing typing) {
        Contest contest = typing.contest();
        return contest.printed(0);
    }
}
