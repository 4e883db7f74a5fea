package vn.binhxet.document.proposal;

import vn.binhxet.core.handin.Point;
import vn.binhxet.core.handin.Point.Kind;
import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.text.Text;

import java.util.List;

/**
 * What a paper lacks, as it says of itself.
 *
 * @param lacks in the order of the day
 */
record LackWords(List<Point> lacks, Text text) {

    /** In one line; all counting records together. */
    String line() {
        return String.join("; ", lacks.stream().map(this::words).distinct().toList());
    }

    private String words(Point lack) {
        return switch (lack.kind()) {
            case LIST -> text.of("paper.letter.lacks.list", lack.args().getFirst());
            case OFFICE -> text.of("paper.letter.lacks.office", lack.args().getFirst());
            case MINUTES_SIGNED -> text.of("paper.letter.lacks.minutes");
            case COUNT_RECORD -> text.of("paper.letter.lacks.records", records());
            case NUMBER ->
                    text.of(
                            lack.args().contains(OfficialPaper.MINUTES)
                                    ? "paper.letter.lacks.minutesNumber"
                                    : "paper.letter.lacks.number");
            default -> throw new IllegalArgumentException("no paper lacks " + lack);
        };
    }

    private List<Object> records() {
        return lacks.stream()
                .filter(lack -> lack.kind() == Kind.COUNT_RECORD)
                .map(lack -> lack.args().getFirst())
                .toList();
    }
}
