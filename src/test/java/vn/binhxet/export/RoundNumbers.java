package vn.binhxet.export;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.tally.Result;
import vn.binhxet.form.SummaryForm.RoundPart;
import vn.binhxet.text.Text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All numbers of a sealed round, from the result of core or from a summary.
 *
 * @param papers issued, returned, unused, spoiled, not returned, valid, invalid
 * @param needed null where nobody can pass
 */
record RoundNumbers(
        String id,
        boolean onPaper,
        List<Integer> papers,
        int base,
        @Nullable Long needed,
        List<Row> rows) {
    private static final Text TEXT = Text.in(Text.VIETNAMESE);

    /**
     * One name.
     *
     * @param no votes against; null where none are counted
     */
    record Row(
            String unit,
            int votes,
            @Nullable Integer no,
            @Nullable BigDecimal share,
            int rank,
            boolean chosen) {}

    /** Of a round; empty while it has no result. */
    static Optional<RoundNumbers> of(Meeting meeting, Round round) {
        return meeting.results()
                .of(round)
                .map(decided -> {
                    Result result = decided.result();
                    var tally = result.tally();
                    var seal = Objects.requireNonNull(round.officialCount().seal());
                    Method method = round.contest().method();
                    return new RoundNumbers(
                            round.contest().round().value(),
                            method.onPaper(),
                            List.of(
                                    round.issued(),
                                    tally.returned(),
                                    seal.unused(),
                                    seal.spoiled(),
                                    seal.notReturned(),
                                    tally.valid(),
                                    tally.invalid()),
                            result.base(),
                            result.needed(),
                            result.rows().stream()
                                    .map(row ->
                                            new Row(
                                                    row.unit().value(),
                                                    row.votes(),
                                                    method == Method.YES_NO ? row.against() : null,
                                                    row.share(),
                                                    row.rank(),
                                                    decided.isChosen(row.unit())))
                                    .toList());
                });
    }

    /** Of a sealed round of a summary. */
    static RoundNumbers of(RoundPart part) {
        return new RoundNumbers(
                part.id(),
                !part.method().equals("showOfHands"),
                List.of(
                        part.issued(),
                        Objects.requireNonNull(part.returned()),
                        Objects.requireNonNull(part.unused()),
                        Objects.requireNonNull(part.spoiled()),
                        Objects.requireNonNull(part.notReturned()),
                        Objects.requireNonNull(part.valid()),
                        Objects.requireNonNull(part.invalid())),
                Objects.requireNonNull(part.base().count()),
                part.threshold().votes(),
                part.results().stream()
                        .map(row ->
                                new Row(
                                        row.unit(),
                                        row.votes(),
                                        row.no(),
                                        row.share(),
                                        row.rank(),
                                        row.chosen()))
                        .toList());
    }

    /** What the papers say of it in sentences. */
    List<String> sentences() {
        List<String> told = new ArrayList<>();
        if (onPaper) {
            told.add(
                    ("Phát ra %d, thu về %d, không dùng %d, hỏng %d, chưa thu %d; hợp lệ %d,"
                                    + " không hợp lệ %d.")
                            .formatted(papers.toArray()));
        } else {
            told.add("Biểu quyết giơ tay, %d người có mặt.".formatted(papers.get(1)));
        }
        if (needed != null) {
            told.add("tức ít nhất %d trên %d.".formatted(needed, base));
        } else {
            told.add("số để tính tỷ lệ là %d nên".formatted(base));
        }
        return told;
    }

    /** What the papers say of it in rows of a table. */
    List<String> tableRows(Meeting meeting) {
        return rows.stream()
                .map(row -> {
                    String no = row.no() == null ? "" : row.no() + " ";
                    return "%d %s %d %s%d %s"
                            .formatted(
                                    row.rank(),
                                    name(meeting, row),
                                    row.votes(),
                                    no,
                                    base,
                                    percent(row));
                })
                .toList();
    }

    /** The same where the minutes are read aloud. */
    List<String> spokenRows(Meeting meeting) {
        return rows.stream()
                .map(row -> {
                    String yes = row.no() == null ? "" : "đồng ý ";
                    return "%d. %s: %s%d/%d phiếu, bằng %s"
                            .formatted(
                                    row.rank(),
                                    name(meeting, row),
                                    yes,
                                    row.votes(),
                                    base,
                                    percent(row));
                })
                .toList();
    }

    private static String name(Meeting meeting, Row row) {
        return meeting.bloc().units().stream()
                .filter(unit -> unit.id().value().equals(row.unit()))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static String percent(Row row) {
        return row.share() == null ? "–" : TEXT.decimal(row.share(), 2);
    }
}
