package vn.binhxet.document.record;

import vn.binhxet.core.minutes.Statement;
import vn.binhxet.core.minutes.Statement.Said;
import vn.binhxet.document.Cell;
import vn.binhxet.document.Table.Column;
import vn.binhxet.text.Text;

import java.util.List;
import java.util.Optional;

/** What of the minutes people look for in columns rather than in sentences. */
enum Listing {
    /** Unit, who came for it, as what. */
    ATTENDANCE,
    /** Place, unit, total, class. */
    POINTS,
    /** Place, name, votes, of how many, percent. */
    VOTES,
    /** The same with the votes against. */
    VOTES_WITH_NO,
    /** Place, unit, and what it stands for in its bloc (Công văn 5007/BNV-TĐKT, 2023). */
    PLACES;

    private static final Column PLACE = Column.fixed(14);
    private static final Column NUMBER = Column.fixed(21);

    List<Column> columns() {
        Column name = Column.growing(52);
        return switch (this) {
            case ATTENDANCE -> List.of(name, name, name);
            case POINTS -> List.of(PLACE, name, Column.fixed(24), Column.fixed(30));
            case VOTES -> List.of(PLACE, name, NUMBER, NUMBER, NUMBER);
            case VOTES_WITH_NO -> List.of(PLACE, name, NUMBER, NUMBER, NUMBER, NUMBER);
            case PLACES -> List.of(PLACE, name, name);
        };
    }

    /** Where a statement stands in a table; empty for a sentence. */
    static Optional<Listing> of(Said said) {
        return Optional.ofNullable(
                switch (said) {
                    case ATTENDED,
                            ACCOMPANIED,
                            PROXY,
                            PROXY_WITHOUT_PAPER,
                            ABSENT,
                            ABSENT_WITH_REASON ->
                            ATTENDANCE;
                    case STANDING, STANDING_WITHOUT_CLASS, WITHOUT_POINTS -> POINTS;
                    case VOTES -> VOTES;
                    case VOTES_WITH_NO -> VOTES_WITH_NO;
                    case PLACE, PLACE_LEADING -> PLACES;
                    default -> null;
                });
    }

    /** The cells of one statement, one for each column. */
    static List<Cell> cells(Statement told, Text text) {
        Words words = new Words(told, text);
        return switch (told.said()) {
            case ATTENDED -> List.of(words.left(0), words.left(1), words.left(2));
            case ACCOMPANIED ->
                    List.of(words.left(0), words.left(1), words.with("paper.told.with", 2));
            case PROXY ->
                    List.of(words.left(2), words.left(0), words.with("paper.told.proxy", 1, 3));
            case PROXY_WITHOUT_PAPER ->
                    List.of(words.left(2), words.left(0), words.with("paper.told.standsIn", 1));
            case ABSENT -> List.of(words.left(0), words.with("paper.told.absent"), Cell.EMPTY);
            case ABSENT_WITH_REASON ->
                    List.of(words.left(0), words.with("paper.told.absent"), words.left(1));
            case STANDING ->
                    List.of(words.centred(0), words.left(1), words.right(2), words.centred(3));
            case STANDING_WITHOUT_CLASS ->
                    List.of(words.centred(0), words.left(1), words.right(2), Cell.EMPTY);
            case WITHOUT_POINTS ->
                    List.of(
                            Cell.EMPTY,
                            words.left(0),
                            words.with("paper.told.noPoints"),
                            Cell.EMPTY);
            case PLACE ->
                    List.of(words.centred(0), words.left(1), words.with("paper.told.stands", 2));
            case PLACE_LEADING ->
                    List.of(words.centred(0), words.left(1), words.with("paper.told.leads", 2));
            case VOTES -> words.votes();
            case VOTES_WITH_NO -> words.votesWithNo();
            default -> throw new IllegalArgumentException("a sentence: " + told);
        };
    }

    /** What a statement says, place by place. */
    private record Words(Statement told, Text text) {
        String word(int arg) {
            return text.of("paper.told.value", told.args().get(arg));
        }

        Cell left(int arg) {
            return Cell.left(word(arg));
        }

        Cell centred(int arg) {
            return Cell.centred(word(arg));
        }

        Cell right(int arg) {
            return Cell.right(word(arg));
        }

        Cell with(String key, int... args) {
            Object[] of = new Object[args.length];
            for (int i = 0; i < args.length; i++) {
                of[i] = told.args().get(args[i]);
            }
            return Cell.left(text.of(key, of));
        }

        List<Cell> votes() {
            return List.of(centred(0), left(1), centred(2), centred(3), right(4));
        }

        List<Cell> votesWithNo() {
            return List.of(centred(0), left(1), centred(2), centred(6), centred(3), right(4));
        }
    }
}
