package vn.binhxet.core.terms;

/**
 * The short name by which files and rules know a member unit; never shown to people.
 *
 * @param value any text that is not blank, at most 40 characters
 */
public record UnitId(String value) {
    public UnitId {
        Code.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
