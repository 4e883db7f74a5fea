package vn.binhxet.form.workbook.regulation;

import org.jspecify.annotations.Nullable;

/** What a regulation says once, each on its row; {@link #SOURCE} may stand in several. */
public enum RegulationSetting {
    TITLE,
    YEAR,
    SAMPLE,
    SOURCE,
    SCALE,
    DECIMALS,
    BONUS_CAP,
    QUORUM_SHARE,
    QUORUM_ENOUGH,
    QUORUM_OF,
    ADOPTION_SHARE,
    ADOPTION_ENOUGH,
    ADOPTION_OF,
    VOTERS,
    PROXY_ACROSS,
    PASSES,
    BLANK_IS;

    /** The list it is chosen from; null if people type it. */
    public @Nullable Choice choice() {
        return switch (this) {
            case SAMPLE, PROXY_ACROSS -> Choice.ANSWER;
            case QUORUM_ENOUGH, ADOPTION_ENOUGH -> Choice.ENOUGH;
            case QUORUM_OF, ADOPTION_OF -> Choice.OF;
            case VOTERS -> Choice.VOTERS;
            case BLANK_IS -> Choice.BLANK;
            default -> null;
        };
    }

    /** Whether it may be left blank or out. */
    public boolean isOptional() {
        return this == SOURCE || this == BONUS_CAP;
    }
}
