package vn.binhxet.export.docx;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;

import vn.binhxet.export.measure.Decree;

/**
 * The styles of a paper (NĐ 30/2020/NĐ-CP, annex I). Those that Word knows bear the names it knows
 * them by, so that its list of headings and its language show them; the others are named for the
 * people who use them.
 */
enum Style {
    NORMAL("Normal", "Normal", Decree.BODY, ParagraphAlignment.LEFT),
    NATION("Nation", "Quốc hiệu", Decree.NATION, ParagraphAlignment.CENTER),
    LETTERHEAD("Letterhead", "Đầu văn bản", Decree.BODY, ParagraphAlignment.CENTER),
    TITLE("Title", "Title", Decree.TITLE, ParagraphAlignment.CENTER),
    SUBJECT("Subtitle", "Subtitle", Decree.BODY, ParagraphAlignment.CENTER),
    PART("Heading1", "heading 1", Decree.BODY, ParagraphAlignment.LEFT),
    BODY("BodyText", "Body Text", Decree.BODY, ParagraphAlignment.BOTH),
    FORM("Form", "Chỗ để điền", Decree.BODY, ParagraphAlignment.LEFT),
    MARK("Mark", "Tình trạng", Decree.BODY, ParagraphAlignment.CENTER),
    NOTE("Note", "Ghi chú", Decree.TABLE, ParagraphAlignment.LEFT),
    ADDRESS("Address", "Kính gửi", Decree.BODY, ParagraphAlignment.CENTER),
    RIGHT("Date", "Date", Decree.BODY, ParagraphAlignment.RIGHT),
    LINE("Line", "Dòng để ghi", Decree.BODY, ParagraphAlignment.LEFT),
    TABLE("TableText", "Chữ trong bảng", Decree.TABLE, ParagraphAlignment.LEFT),
    SIGNATURE("Signature", "Signature", Decree.BODY, ParagraphAlignment.CENTER),
    COPIES("Copies", "Nơi nhận", Decree.COPIES, ParagraphAlignment.LEFT),
    COPY("Copy", "Danh sách nơi nhận", Decree.COPY, ParagraphAlignment.LEFT),
    RULE("Rule", "Đường kẻ", 2, ParagraphAlignment.CENTER),
    GAP("Gap", "Khoảng cách", 1, ParagraphAlignment.LEFT),
    PAGE("Header", "header", Decree.BODY, ParagraphAlignment.CENTER),
    FOOT("Footer", "footer", Decree.FOOT, ParagraphAlignment.LEFT);

    private final String id;
    private final String title;
    private final double size;
    private final ParagraphAlignment align;

    Style(String id, String title, double size, ParagraphAlignment align) {
        this.id = id;
        this.title = title;
        this.size = size;
        this.align = align;
    }

    /** By which paragraphs name it in the file. */
    String id() {
        return id;
    }

    /** As Word knows it, or as people read it in its list of styles. */
    String title() {
        return title;
    }

    /** Of its letters, in points. */
    double size() {
        return size;
    }

    ParagraphAlignment align() {
        return align;
    }

    boolean isBold() {
        return switch (this) {
            case TITLE, SUBJECT, PART, NATION, COPIES -> true;
            default -> false;
        };
    }

    boolean isItalic() {
        return switch (this) {
            case MARK, NOTE, RIGHT, COPIES -> true;
            default -> false;
        };
    }

    /** Whether it stays on the page of what follows. */
    boolean staysWithNext() {
        return switch (this) {
            case TITLE, SUBJECT, PART, RULE, GAP, MARK, SIGNATURE -> true;
            default -> false;
        };
    }

    /** Room above, in points. */
    double before() {
        return switch (this) {
            case PART, LINE -> Decree.BETWEEN;
            case TITLE -> 2 * Decree.BETWEEN;
            case NOTE -> 4;
            case RULE -> 1;
            default -> 0;
        };
    }

    /** Room below, in points. */
    double after() {
        return switch (this) {
            case BODY, PART, MARK, ADDRESS, RIGHT, RULE -> Decree.BETWEEN;
            default -> 0;
        };
    }

    /** From line to line, in single lines of the letters. */
    double lines() {
        return switch (this) {
            case BODY -> 1.1;
            case FORM -> Decree.FORM_LINES;
            default -> 1;
        };
    }
}
