package vn.binhxet.ui.result.office;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.ui.result.choice.ResultRefusal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/** For, against, abstain, as they are typed. The third fills itself to the voters present. */
public final class Opinions {
    private final IntSupplier voters;
    private final StringProperty inFavour = new SimpleStringProperty("");
    private final StringProperty against = new SimpleStringProperty("");
    private final StringProperty abstain = new SimpleStringProperty("");

    public Opinions(IntSupplier voters) {
        this.voters = voters;
        inFavour.subscribe(_ -> fillAbstain());
        against.subscribe(_ -> fillAbstain());
    }

    public StringProperty inFavour() {
        return inFavour;
    }

    public StringProperty against() {
        return against;
    }

    public StringProperty abstain() {
        return abstain;
    }

    public boolean areBlank() {
        return inFavour.get().isBlank() && against.get().isBlank() && abstain.get().isBlank();
    }

    public void clear() {
        inFavour.set("");
        against.set("");
        abstain.set("");
    }

    /**
     * The number in a field, 0 for an empty one; null, and one problem more, if it is none.
     *
     * @param place of the field
     */
    public static @Nullable Integer number(
            StringProperty field, String place, List<Problem> wrong) {
        String typed = field.get().strip();
        try {
            return typed.isEmpty() ? 0 : Integer.parseInt(typed);
        } catch (NumberFormatException _) {
            wrong.add(Problem.of(ResultRefusal.NOT_A_NUMBER, place, typed));
            return null;
        }
    }

    private void fillAbstain() {
        List<Problem> wrong = new ArrayList<>();
        Integer in = number(inFavour, "for", wrong);
        Integer no = number(against, "against", wrong);
        boolean empty = inFavour.get().isBlank() && against.get().isBlank();
        if (in == null || no == null || empty) {
            abstain.set("");
            return;
        }
        long rest = (long) voters.getAsInt() - in - no;
        abstain.set(rest < 0 ? "" : Long.toString(rest));
    }
}
