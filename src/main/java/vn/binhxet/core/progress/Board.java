package vn.binhxet.core.progress;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.minutes.CountTeller;
import vn.binhxet.core.minutes.Statement;
import vn.binhxet.core.minutes.Statement.Said;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.proposal.Selection;
import vn.binhxet.core.ranking.Standing;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.Code;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be looked at: the count of a round, or what decides about an award without rounds. */
public sealed interface Board {
    /** What the counting record says beside the votes; other counts stand in a table. */
    Set<Said> BESIDE_VOTES =
            EnumSet.of(
                    Said.CANNOT_BE_CHOSEN,
                    Said.PRINTED,
                    Said.PAPERS,
                    Said.HANDS,
                    Said.INVALID,
                    Said.INVALID_WITHOUT_REASON,
                    Said.BLANK_PAPERS,
                    Said.NOT_BALANCED,
                    Said.OVER_VOTERS,
                    Said.HANDS_NOT_ALL,
                    Said.BALANCE,
                    Said.TYPED_ONCE,
                    Said.TYPED_TWICE,
                    Said.TYPED_ALIKE,
                    Said.HAND_COUNT,
                    Said.HAND_COUNT_AGREES,
                    Said.TIE_SETTLED,
                    Said.TIE_RE_VOTE,
                    Said.RE_VOTE_IN,
                    Said.OTHER_COUNT,
                    Said.RECOUNT,
                    Said.COUNT_UNSEALED,
                    Said.OFFICIAL_UNCHANGED,
                    Said.OFFICIAL_COUNT,
                    Said.COUNT_SIGNED,
                    Said.CHANGED_AFTER_SIGNING);

    /** The award or office it is about. */
    Code subject();

    /** Tells it from the others, also after the meeting has changed. */
    String id();

    /** The tie that waits for a decision here. */
    default Optional<TieLine> openTie() {
        return Optional.empty();
    }

    /** The round whose counting record there is; empty where no votes were cast. */
    default Optional<Round> round() {
        return Optional.empty();
    }

    /**
     * The count of a sealed round.
     *
     * @param counts all its sealed counts; null while there is only one
     * @param told what the counting record says of it beside the votes
     */
    record Counted(
            RoundResult decided,
            @Nullable TieLine tie,
            @Nullable Counts counts,
            List<Statement> told)
            implements Board {
        @Override
        public Optional<Round> round() {
            return Optional.of(decided.round());
        }

        @Override
        public Code subject() {
            return decided.round().contest().subject();
        }

        @Override
        public String id() {
            return "round:" + decided.round().contest().round();
        }

        @Override
        public Optional<TieLine> openTie() {
            return Optional.ofNullable(tie);
        }
    }

    /** A round that does not stand. */
    record Voided(Round voided) implements Board {
        @Override
        public Optional<Round> round() {
            return Optional.of(voided);
        }

        @Override
        public Code subject() {
            return voided.contest().subject();
        }

        @Override
        public String id() {
            return "round:" + voided.contest().round();
        }
    }

    /**
     * The order of points, which decides about an award.
     *
     * @param standings of all units that have points, best first
     */
    record Ranked(Award award, List<Standing> standings, Selection computed, @Nullable TieLine tie)
            implements Board {
        @Override
        public Code subject() {
            return award.code();
        }

        @Override
        public String id() {
            return "award:" + award.code();
        }

        @Override
        public Optional<TieLine> openTie() {
            return Optional.ofNullable(tie);
        }
    }

    /** An award on whose list the meeting agrees. */
    record Agreed(Award award) implements Board {
        @Override
        public Code subject() {
            return award.code();
        }

        @Override
        public String id() {
            return "award:" + award.code();
        }
    }

    /** All there is to see: rounds, the newest first, then awards without rounds. */
    static List<Board> all(Meeting meeting) {
        List<Board> boards = new ArrayList<>();
        for (Round round : meeting.rounds().all().reversed()) {
            if (round.isVoid()) {
                boards.add(new Voided(round));
            } else {
                meeting.results().of(round).map(r -> counted(meeting, r)).ifPresent(boards::add);
            }
        }
        for (Award award : meeting.regulation().awards()) {
            if (award.by() == Method.CONSENSUS) {
                boards.add(new Agreed(award));
            } else if (award.by() == Method.RANK && !meeting.results().standings().isEmpty()) {
                boards.add(ranked(meeting, award));
            }
        }
        return List.copyOf(boards);
    }

    private static Counted counted(Meeting meeting, RoundResult decided) {
        return new Counted(
                decided,
                decided.openTie().map(tie -> TieLine.of(meeting, decided, tie)).orElse(null),
                Counts.of(meeting, decided.round()).orElse(null),
                CountTeller.of(meeting, decided.round()).stream()
                        .filter(statement -> BESIDE_VOTES.contains(statement.said()))
                        .toList());
    }

    private static Ranked ranked(Meeting meeting, Award award) {
        Selection computed = meeting.results().computed(award);
        return new Ranked(
                award,
                meeting.results().standings(),
                computed,
                computed.tie() == null ? null : TieLine.of(meeting, award, computed.tie()));
    }
}
