package vn.binhxet.core.terms;

/**
 * The name of one voting round, chosen when it is opened.
 *
 * @param value any text that is not blank, at most 40 characters
 */
public record RoundId(String value) {
    public RoundId {
        Code.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
