package vn.binhxet.ui.adoption;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.adoption.Opinions;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntSupplier;

/**
 * For, against, abstain as they are typed. What nobody typed fills itself with the remainder of the
 * voters, but never the field that is being emptied.
 */
final class OpinionFields {
    private final IntSupplier voters;
    private final StringProperty inFavour = new SimpleStringProperty("");
    private final StringProperty against = new SimpleStringProperty("");
    private final StringProperty abstain = new SimpleStringProperty("");
    private final Set<Side> typed = EnumSet.noneOf(Side.class);
    private final ReadOnlyObjectWrapper<Opinions> told = new ReadOnlyObjectWrapper<>(Opinions.NONE);
    private boolean filling;

    /** The three fields, by the words the rules have for their places. */
    enum Side {
        FOR("for"),
        AGAINST("against"),
        ABSTAIN("abstain");

        private final String place;

        Side(String place) {
            this.place = place;
        }

        String place() {
            return place;
        }
    }

    OpinionFields(IntSupplier voters) {
        this.voters = voters;
        for (Side side : Side.values()) {
            field(side).subscribe((_, now) -> changed(side, now));
        }
    }

    StringProperty field(Side side) {
        return switch (side) {
            case FOR -> inFavour;
            case AGAINST -> against;
            case ABSTAIN -> abstain;
        };
    }

    /** What the fields say now; a field that is no number says nothing. */
    ReadOnlyObjectProperty<Opinions> told() {
        return told.getReadOnlyProperty();
    }

    boolean areBlank() {
        return typed.isEmpty();
    }

    /** Whether what was typed there is no number from 0 up. */
    boolean isWrong(Side side) {
        return typed.contains(side) && number(side) == null;
    }

    void clear() {
        typed.clear();
        show(Opinions.NONE, null);
    }

    /** Everybody present is in favour. */
    void allInFavour() {
        typed.addAll(EnumSet.allOf(Side.class));
        show(Opinions.allInFavour(voters.getAsInt()), null);
    }

    /** Works the remainder out again, after somebody came or left or a field was left empty. */
    void fill() {
        fill(null);
    }

    private void changed(Side side, String now) {
        if (filling) {
            return;
        }
        if (now.isBlank()) {
            typed.remove(side);
        } else {
            typed.add(side);
        }
        fill(side);
    }

    private void fill(@Nullable Side kept) {
        Opinions asTyped = new Opinions(typed(Side.FOR), typed(Side.AGAINST), typed(Side.ABSTAIN));
        boolean wrong = typed.stream().anyMatch(this::isWrong);
        show(wrong ? asTyped : asTyped.filled(voters.getAsInt()), kept);
    }

    private void show(Opinions opinions, @Nullable Side kept) {
        filling = true;
        show(Side.FOR, opinions.inFavour(), kept);
        show(Side.AGAINST, opinions.against(), kept);
        show(Side.ABSTAIN, opinions.abstain(), kept);
        filling = false;
        told.set(new Opinions(number(Side.FOR), number(Side.AGAINST), number(Side.ABSTAIN)));
    }

    private void show(Side side, @Nullable Integer number, @Nullable Side kept) {
        boolean written = side != kept && (number != null || !typed.contains(side));
        if (written) {
            field(side).set(number == null ? "" : number.toString());
        }
    }

    private @Nullable Integer typed(Side side) {
        return typed.contains(side) ? number(side) : null;
    }

    private @Nullable Integer number(Side side) {
        String words = field(side).get().strip();
        return words.matches("\\d{1,4}") ? Integer.valueOf(words) : null;
    }
}
