package vn.binhxet.ui.ballot.keys;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.InvalidReason;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.List;

/**
 * A second reading of keys, written from the table of keys (ux, "Keys") and not from the program: a
 * list of what stands in the field, changed in place.
 */
final class PlainHand {
    private static final List<InvalidReason> REASONS =
            List.of(
                    InvalidReason.NOT_OFFICIAL,
                    InvalidReason.TOO_MANY_MARKS,
                    InvalidReason.UNREADABLE,
                    InvalidReason.ADDED_NAMES,
                    InvalidReason.SIGNED_OR_MARKED,
                    InvalidReason.BOTH_BOXES,
                    InvalidReason.BLANK,
                    InvalidReason.OTHER);

    private final Contest contest;
    private final boolean usuallyExceptions;
    private final List<String> field = new ArrayList<>();
    private String half = "";
    private boolean turned;
    private boolean invalid;
    private int reason;
    private @Nullable String remark;

    PlainHand(Contest contest, boolean exceptions) {
        this.contest = contest;
        usuallyExceptions = exceptions;
    }

    private boolean twoBoxes() {
        return contest.method() == Method.YES_NO;
    }

    private boolean byLines() {
        return twoBoxes() && (turned || !usuallyExceptions);
    }

    private int names() {
        return contest.candidates().size();
    }

    void press(char key) {
        if (invalid) {
            pressInvalid(key);
        } else if (key == '-') {
            invalid = true;
            reason = suggested();
        } else if (byLines()) {
            pressLine(key);
        } else if (key == '/') {
            boolean turns = contest.method() == Method.STRIKE_OUT || twoBoxes();
            if (turns && isEmpty()) {
                turned = !turned;
            }
        } else if (key >= '0' && key <= '9' && !field.contains("nobody")) {
            half += key;
            if (half.length() == (names() > 9 ? 2 : 1)) {
                number(Integer.parseInt(half));
                half = "";
            }
        }
    }

    private void number(int number) {
        if (number == 0 && field.isEmpty()) {
            field.add("nobody");
        } else if (number >= 1 && number <= names() && !field.contains("" + number)) {
            field.add("" + number);
        }
    }

    private void pressLine(char key) {
        if (key == '+') {
            while (field.size() < names()) {
                field.add("1");
            }
        } else if ("0123/".indexOf(key) >= 0 && field.size() < names()) {
            field.add(key == '/' ? "0" : "" + key);
        }
    }

    private void pressInvalid(char key) {
        if (key == '/' && reason > 0 && remark == null) {
            remark = "";
        } else if (key >= '1' && key <= '8' && isThere(key - '0')) {
            reason = key - '0';
        }
    }

    /** Reasons by their numbers: 2 too many marks, 6 both boxes, 7 blank. */
    private boolean isThere(int number) {
        return switch (number) {
            case 2 -> !twoBoxes();
            case 6 -> twoBoxes();
            case 7 -> !contest.blankIsValid();
            default -> true;
        };
    }

    private int suggested() {
        if (twoBoxes()) {
            return byLines() && field.contains("3") ? 6 : 0;
        }
        return !isEmpty() && chosen().size() > contest.seats() ? 2 : 0;
    }

    void say(String words) {
        if (invalid && remark != null) {
            remark = words;
        }
    }

    void backspace() {
        if (invalid && remark != null) {
            remark = null;
        } else if (invalid) {
            invalid = false;
        } else if (!half.isEmpty()) {
            half = "";
        } else if (!field.isEmpty()) {
            field.removeLast();
        } else {
            turned = false;
        }
    }

    /** The paper recorded; null if none is, and everything stays. A new one begins otherwise. */
    @Nullable Paper enter() {
        Paper paper = paper();
        if (paper != null) {
            field.clear();
            half = "";
            turned = false;
            invalid = false;
            reason = 0;
            remark = null;
        }
        return paper;
    }

    private @Nullable Paper paper() {
        if (invalid) {
            String said = remark == null || remark.isBlank() ? null : remark.strip();
            return reason == 0 ? null : new Paper.Invalid(REASONS.get(reason - 1), said);
        }
        if (isEmpty() || !half.isEmpty() || (byLines() && field.size() < names())) {
            return null;
        }
        if (byLines()) {
            boolean blank = !field.contains("1") && !field.contains("2");
            return field.contains("3")
                    ? new Paper.Invalid(InvalidReason.BOTH_BOXES, null)
                    : blank && !contest.blankIsValid()
                            ? new Paper.Invalid(InvalidReason.BLANK, null)
                            : new Paper.Opinion(lines("1"), lines("2"));
        }
        if (twoBoxes()) {
            return new Paper.Opinion(keyed(false), keyed(true));
        }
        if (chosen().size() > contest.seats()) {
            return null;
        }
        return chosen().isEmpty() && !contest.blankIsValid()
                ? new Paper.Invalid(InvalidReason.BLANK, null)
                : new Paper.Choice(chosen());
    }

    private List<UnitId> chosen() {
        return keyed(contest.method() == Method.CHOOSE_N || turned);
    }

    /** The names whose numbers stand in the field, or those whose numbers do not. */
    private List<UnitId> keyed(boolean there) {
        List<UnitId> names = new ArrayList<>();
        for (int number = 1; number <= names(); number++) {
            if (field.contains("" + number) == there) {
                names.add(contest.candidates().get(number - 1));
            }
        }
        return names;
    }

    private List<UnitId> lines(String mark) {
        List<UnitId> names = new ArrayList<>();
        for (int line = 0; line < field.size(); line++) {
            if (field.get(line).equals(mark)) {
                names.add(contest.candidates().get(line));
            }
        }
        return names;
    }

    private boolean isEmpty() {
        return field.isEmpty() && half.isEmpty();
    }
}
