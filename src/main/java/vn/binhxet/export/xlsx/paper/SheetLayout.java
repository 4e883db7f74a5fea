package vn.binhxet.export.xlsx.paper;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import vn.binhxet.document.Block;
import vn.binhxet.document.Document;
import vn.binhxet.document.Document.Part;
import vn.binhxet.document.Letterhead;
import vn.binhxet.document.Table;
import vn.binhxet.text.Text;

import java.util.List;

/**
 * Lays a part out from top to bottom of a sheet. The columns are those of its widest table; words
 * outside a table run across as many of them as one page is wide.
 */
final class SheetLayout {
    private static final float LINE = 17;
    private static final int ROWS_TO_SIGN = 3;
    private static final String DOTS = "…";

    private final XSSFSheet sheet;
    private final Part part;
    private final Document document;
    private final Styles styles;
    private final Formulas formulas;
    private final SheetColumns columns;
    private int next;

    SheetLayout(XSSFSheet sheet, Part part, Document document, Styles styles, Formulas formulas) {
        this.sheet = sheet;
        this.part = part;
        this.document = document;
        this.styles = styles;
        this.formulas = formulas;
        columns = SheetColumns.of(part, document.orientation());
        columns.apply(sheet);
        SheetPrint.set(sheet, document);
    }

    /** Begins the paper: puts its head at the top. */
    void begin() {
        SheetPrint.asFirst(sheet, document);
        Letterhead head = document.letterhead();
        if (head != null) {
            letterhead(head);
        }
    }

    private void letterhead(Letterhead head) {
        int top = next;
        String[] left = {head.body(), "", head.number()};
        String[] right = {head.nation(), head.motto(), head.dated()};
        int middle = columns.shared(1, 2);
        for (int i = 0; i < right.length; i++) {
            high(next, 1);
            put(next, left[i], i == 0 ? Look.TITLE : Look.LINE, 0, middle - 1);
            Look look = i == right.length - 1 ? Look.MARK : Look.TITLE;
            put(next, right[i], look, middle, columns.across() - 1);
            next++;
        }
        float wide = columns.width(0, middle);
        row(top).setHeightInPoints(lines(head.body(), wide) * LINE);
        next++;
    }

    void draw() {
        for (Block block : part.blocks()) {
            switch (block) {
                case Letterhead head -> letterhead(head);
                case Block.Heading(var rank, var text) ->
                        wide(text, rank == Block.Heading.Rank.PART ? Look.PART : Look.TITLE);
                case Block.Paragraph(var role, var text) ->
                        wide(
                                text,
                                switch (role) {
                                    case BODY, FORM -> Look.BODY;
                                    case MARK -> Look.MARK;
                                    case NOTE -> Look.NOTE;
                                    case ADDRESS -> Look.LINE;
                                    case RIGHT -> Look.DAY;
                                });
                case Block.Lines(var count) -> lines(count);
                case Block.Signatures(var all, var recipients) -> {
                    signatures(all);
                    recipients(recipients);
                }
                case Table table ->
                        next = new SheetTable(sheet, table, columns, styles, formulas).draw(next);
            }
        }
        SheetPrint.fit(sheet, document, columns);
    }

    private void wide(String words, Look look) {
        high(next, lines(words, columns.width(0, columns.across())));
        put(next, words, look, 0, columns.across() - 1);
        next++;
    }

    private void lines(int count) {
        float width = columns.width(0, columns.across());
        String dots = DOTS.repeat((int) (width / Look.BODY.size()) - 1);
        for (int i = 0; i < count; i++) {
            wide(dots, Look.BODY);
        }
    }

    private void recipients(List<String> all) {
        if (!all.isEmpty()) {
            wide(Text.in(document.language()).of("paper.recipients"), Look.NOTE.inBold());
            all.forEach(one -> wide(one, Look.COPY));
        }
    }

    private void signatures(List<Block.Signature> all) {
        next++;
        int titles = all.stream().mapToInt(s -> s.as().size()).max().orElse(0) + 1;
        int places = Math.max(2, all.size());
        for (int i = 0; i < all.size(); i++) {
            Block.Signature one = all.get(i);
            int place = places - all.size() + i;
            int from = columns.shared(place, places);
            int to = columns.shared(place + 1, places) - 1;
            for (int line = 0; line < one.as().size(); line++) {
                put(next + line, one.as().get(line), Look.TITLE, from, to);
            }
            int of = next + one.as().size();
            put(of, one.of(), Look.LINE, from, to);
            high(of, lines(one.of(), columns.width(from, to + 1)));
            put(next + titles + ROWS_TO_SIGN, one.name(), Look.TITLE, from, to);
        }
        next += titles + ROWS_TO_SIGN + 1;
    }

    /** The row is to be at least so many lines high. */
    private void high(int number, int lines) {
        XSSFRow row = row(number);
        row.setHeightInPoints(Math.max(row.getHeightInPoints(), lines * LINE));
    }

    private XSSFRow row(int number) {
        XSSFRow row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }

    private void put(int number, String words, Look look, int from, int to) {
        XSSFCell cell = row(number).createCell(from);
        styles.words(cell, words, look);
        if (to > from) {
            sheet.addMergedRegion(new CellRangeAddress(number, number, from, to));
        }
    }

    private static int lines(String words, float width) {
        return WrittenWords.lines(words, width, Look.BODY.size());
    }
}
