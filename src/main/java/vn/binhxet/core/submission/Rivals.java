package vn.binhxet.core.submission;

/** Two dossiers of which one at most can stand. Rehearsals are nobody's rivals. */
final class Rivals {
    private Rivals() {}

    static boolean are(Submission one, Submission other) {
        Told a = one.told();
        Told b = other.told();
        return a != null
                && b != null
                && !a.rehearsal()
                && !b.rehearsal()
                && (sameMeeting(a, b) || sameBloc(a, b));
    }

    static boolean sameMeeting(Submission one, Submission other) {
        Told a = one.told();
        Told b = other.told();
        return a != null && b != null && sameMeeting(a, b);
    }

    /** One journal, or the same entry closed the minutes of both. */
    private static boolean sameMeeting(Told a, Told b) {
        return a.journal().equals(b.journal())
                || (a.code().equals(b.code()) && a.codeAt() == b.codeAt());
    }

    private static boolean sameBloc(Told a, Told b) {
        return a.year() == b.year()
                && PlainName.of(a.bloc()).equals(PlainName.of(b.bloc()))
                && PlainName.of(a.province()).equals(PlainName.of(b.province()));
    }
}
