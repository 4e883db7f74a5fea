package vn.binhxet.core.adoption;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of texts a meeting adopts. */
public enum Matter {
    REPORT("report"),
    PLAN("plan"),
    MINUTES("minutes"),
    RESOLUTION("resolution"),
    AMENDMENT("amendment");

    private final String subject;

    Matter(String subject) {
        this.subject = subject;
    }

    /** The word of the story for it. */
    public String subject() {
        return subject;
    }

    /** Whether a year has one of them only, so that a second vote is a vote taken again. */
    public boolean isOnce() {
        return this == REPORT || this == PLAN || this == MINUTES;
    }

    /** The kind a word of the story stands for; any other word is a resolution. */
    public static Matter of(String subject) {
        return find(subject).orElse(RESOLUTION);
    }

    /** The kind that has this word. */
    public static Optional<Matter> find(String subject) {
        return Arrays.stream(values()).filter(m -> m.subject.equals(subject)).findFirst();
    }
}
