package vn.binhxet.core.submission;

/**
 * A dossier as it is held against others: its names worked out once, however many there are.
 *
 * @param bloc nothing where the dossier cannot be read
 * @param province nothing where the dossier cannot be read
 */
record Rival(Submission submission, PlainName bloc, PlainName province) {
    static Rival of(Submission submission) {
        Told told = submission.told();
        return new Rival(
                submission,
                PlainName.of(told == null ? "" : told.bloc()),
                PlainName.of(told == null ? "" : told.province()));
    }

    /** Whether it can be read and is no rehearsal. Nothing else is anybody's rival. */
    boolean isReal() {
        Told told = submission.told();
        return told != null && !told.rehearsal();
    }

    /** Whether one of the two at most can stand. */
    boolean isOf(Rival other) {
        return isReal() && other.isReal() && (sharesMeeting(other) || sharesBloc(other));
    }

    /** One journal, or the same entry closed the minutes of both. */
    boolean sharesMeeting(Rival other) {
        Told a = submission.told();
        Told b = other.submission.told();
        return a != null
                && b != null
                && (a.journal().equals(b.journal())
                        || (a.code().equals(b.code()) && a.codeAt() == b.codeAt()));
    }

    private boolean sharesBloc(Rival other) {
        Told a = submission.told();
        Told b = other.submission.told();
        return a != null
                && b != null
                && a.year() == b.year()
                && bloc.equals(other.bloc)
                && province.equals(other.province);
    }
}
