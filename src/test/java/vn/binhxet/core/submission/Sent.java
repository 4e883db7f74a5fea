package vn.binhxet.core.submission;

import vn.binhxet.core.submission.Told.Holder;
import vn.binhxet.core.submission.Told.Member;
import vn.binhxet.core.submission.Told.Proposed;
import vn.binhxet.core.submission.Told.Quota;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A dossier as a test needs it: a plain, closed, intact one, but for what is said. */
record Sent(
        String file,
        String bloc,
        int year,
        String meeting,
        boolean closed,
        boolean rehearsal,
        List<String> units,
        List<Proposed> proposals,
        List<Problem> problems) {
    static final Quota FLAG = new Quota("CTD", "Cờ thi đua của UBND tỉnh", 2, List.of("BK"));
    static final Quota MERIT = new Quota("BK", "Bằng khen của Chủ tịch UBND tỉnh", 3, List.of());

    /** Of a bloc of two units that are named after it. */
    static Sent of(String file, String bloc) {
        return new Sent(
                file,
                bloc,
                2021,
                file,
                true,
                false,
                List.of(bloc + " A", bloc + " B"),
                List.of(),
                List.of());
    }

    Sent of(int otherYear) {
        return new Sent(
                file, bloc, otherYear, meeting, closed, rehearsal, units, proposals, problems);
    }

    Sent telling(String sameMeeting) {
        return new Sent(
                file, bloc, year, sameMeeting, closed, rehearsal, units, proposals, problems);
    }

    Sent open() {
        return new Sent(file, bloc, year, meeting, false, rehearsal, units, proposals, problems);
    }

    Sent rehearsed() {
        return new Sent(file, bloc, year, meeting, closed, true, units, proposals, problems);
    }

    Sent with(String... members) {
        return new Sent(
                file,
                bloc,
                year,
                meeting,
                closed,
                rehearsal,
                List.of(members),
                proposals,
                problems);
    }

    Sent proposing(Quota award, String... names) {
        List<Proposed> more = new ArrayList<>(proposals);
        for (int i = 0; i < names.length; i++) {
            more.add(new Proposed(award.code(), i + 1, names[i]));
        }
        return new Sent(file, bloc, year, meeting, closed, rehearsal, units, more, problems);
    }

    Sent broken(Problem... found) {
        return new Sent(
                file, bloc, year, meeting, closed, rehearsal, units, proposals, List.of(found));
    }

    Submission read() {
        List<Member> members =
                IntStream.range(0, units.size())
                        .mapToObj(i -> new Member(units.get(i), i + 1, Points.of(99 - i), false))
                        .toList();
        Told told =
                new Told(
                        bloc,
                        "Nam Định",
                        year,
                        "Hội nghị",
                        closed,
                        rehearsal,
                        false,
                        units.getFirst(),
                        units.size(),
                        members,
                        List.of(FLAG, MERIT),
                        proposals,
                        List.of(new Holder("Khối trưởng", year + 1, units.getLast())),
                        "code of " + meeting,
                        7,
                        "hash of " + meeting);
        return new Submission("/ho-so", file, 1000, told, problems);
    }
}
