package vn.binhxet.core.reversal;

import vn.binhxet.core.ballot.Box;
import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Count;
import vn.binhxet.core.ballot.Pass;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.ballot.Rounds;
import vn.binhxet.core.reversal.Change.What;
import vn.binhxet.core.terms.RoundId;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which rounds and papers would be otherwise; papers by their numbers only. */
final class RoundChanges {
    private final RoundId id;
    private final Round now;
    private final Round then;
    private final List<Change> changes = new ArrayList<>();

    private RoundChanges(Round now, Round then) {
        id = now.contest().round();
        this.now = now;
        this.then = then;
    }

    static List<Change> between(Rounds now, Rounds then) {
        List<Change> changes = new ArrayList<>();
        for (Round round : now.all()) {
            Contest contest = round.contest();
            Optional<Round> before = then.find(contest.round());
            if (before.isEmpty()) {
                changes.add(Change.of(What.ROUND_GONE, contest.round(), contest.subject()));
            } else if (!before.get().equals(round)) {
                changes.addAll(new RoundChanges(round, before.get()).all());
            }
        }
        return changes;
    }

    private List<Change> all() {
        numbers(What.PRINTED, now.printed(), then.printed());
        numbers(What.ISSUED, now.issued(), then.issued());
        numbers(What.COUNTS, now.counts().size(), then.counts().size());
        if (now.counts().size() == then.counts().size()) {
            counted(now.current(), then.current());
        }
        numbers(What.OFFICIAL, now.official(), then.official());
        if (now.official() == then.official()
                && !Objects.equals(now.officialReason(), then.officialReason())) {
            changes.add(Change.of(What.OFFICIAL_REASON, id));
        }
        if (now.isVoid() && !then.isVoid()) {
            changes.add(Change.of(What.VALID_AGAIN, id));
        }
        return changes;
    }

    private void counted(Count is, Count was) {
        papers(1, is.box().first(), was.box().first());
        papers(2, is.box().second(), was.box().second());
        settled(is.box(), was.box());
        if (is.totals() != null && was.totals() == null) {
            changes.add(Change.of(What.HAND_COUNT_GONE, id));
        } else if (!Objects.equals(is.totals(), was.totals())) {
            changes.add(Change.of(What.HAND_COUNT_AS_BEFORE, id));
        }
    }

    private void papers(int pass, Pass is, Pass was) {
        if (is.count() != was.count()) {
            changes.add(Change.of(What.PAPERS, id, pass, is.count(), was.count()));
        } else {
            List<Integer> other =
                    IntStream.rangeClosed(1, Math.max(is.papers().size(), was.papers().size()))
                            .filter(n -> !Objects.equals(is.paper(n), was.paper(n)))
                            .boxed()
                            .toList();
            if (!other.isEmpty()) {
                changes.add(Change.of(What.PAPERS_AS_BEFORE, id, pass, other));
            }
        }
    }

    private void settled(Box is, Box was) {
        if (!is.settled().equals(was.settled())) {
            changes.add(Change.of(What.RESOLVED, id, is.settled().size(), was.settled().size()));
        }
    }

    private void numbers(What what, int is, int was) {
        if (is != was) {
            changes.add(Change.of(what, id, is, was));
        }
    }
}
