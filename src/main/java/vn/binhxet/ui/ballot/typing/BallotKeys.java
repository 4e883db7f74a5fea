package vn.binhxet.ui.ballot.typing;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.KeyUse;

import java.util.List;

/** What the keys do on a paper of each form, in the order they are shown. */
final class BallotKeys {
    private BallotKeys() {}

    static List<KeyUse> of(Typing typing, Text text) {
        Contest contest = typing.contest();
        KeyUse enter = KeyUse.of(text.of("ballot.key.enter"), "Enter");
        KeyUse back = KeyUse.of(text.of("ballot.key.back"), "⌫");
        KeyUse invalid = KeyUse.of(text.of("ballot.key.invalid"), "−");
        KeyUse again = KeyUse.of(text.of("ballot.key.again"), "*");
        if (contest.method() == Method.YES_NO) {
            return List.of(
                    KeyUse.of(text.of("ballot.key.lines"), "1", "2", "0"),
                    KeyUse.of(text.of("ballot.key.allYes"), "+"),
                    enter,
                    back,
                    again,
                    invalid);
        }
        String zero = contest.printed(0);
        if (contest.method() == Method.STRIKE_OUT) {
            return List.of(
                    enter,
                    back,
                    KeyUse.of(text.of("ballot.key.noneStruck"), zero, "Enter"),
                    invalid,
                    again,
                    KeyUse.of(text.of("ballot.key.turn"), "/"));
        }
        return List.of(
                enter, back, KeyUse.of(text.of("ballot.key.none"), zero, "Enter"), invalid, again);
    }
}
