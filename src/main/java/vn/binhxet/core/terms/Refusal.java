package vn.binhxet.core.terms;

/**
 * One reason for which a rule says no. Each chapter has an enum of its own; the sentence for it
 * stands in the text bundle under {@code refusal.Enum.CONSTANT}.
 */
public interface Refusal {
    /** The constant's name; given by the enum. */
    String name();

    /** The key of its sentence. */
    default String key() {
        return "refusal." + getClass().getSimpleName() + "." + name();
    }
}
