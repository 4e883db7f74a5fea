package vn.binhxet.export.docx;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;

/**
 * The styles of a paper (NĐ 30/2020/NĐ-CP, annex I: letters of 13 points, justified, the first line
 * drawn in by a centimetre, at least six points between paragraphs).
 */
enum Style {
    LETTERHEAD("Head", "Đầu văn bản", 12, ParagraphAlignment.CENTER),
    TITLE("Title", "Tên loại văn bản", 14, ParagraphAlignment.CENTER),
    SUBJECT("Subtitle", "Trích yếu", 13, ParagraphAlignment.CENTER),
    PART("Heading1", "Tên phần", 13, ParagraphAlignment.LEFT),
    BODY("BodyText", "Nội dung", 13, ParagraphAlignment.BOTH),
    MARK("Mark", "Ghi chú dưới tên", 13, ParagraphAlignment.CENTER),
    NOTE("Note", "Ghi chú", 10, ParagraphAlignment.LEFT),
    ADDRESS("Address", "Kính gửi", 13, ParagraphAlignment.CENTER),
    RIGHT("Date", "Nơi, ngày", 13, ParagraphAlignment.RIGHT),
    LINE("Line", "Dòng chấm", 13, ParagraphAlignment.LEFT),
    TABLE("TableText", "Chữ trong bảng", 10, ParagraphAlignment.LEFT),
    SIGNATURE("SignatureText", "Chữ ký", 13, ParagraphAlignment.CENTER),
    PAGE("Header", "Số trang", 13, ParagraphAlignment.CENTER),
    FOOT("Footer", "Chân trang", 9.5, ParagraphAlignment.LEFT);

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

    /** As people read it in Word's list of styles. */
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
        return this == TITLE || this == SUBJECT || this == PART;
    }

    boolean isItalic() {
        return this == MARK || this == NOTE;
    }

    /** Whether it stays on the page of what follows. */
    boolean staysWithNext() {
        return this == TITLE || this == SUBJECT || this == PART || this == SIGNATURE;
    }

    /** Room above, in points. */
    double before() {
        return switch (this) {
            case BODY, PART, TITLE -> 6;
            case NOTE -> 4;
            default -> 0;
        };
    }

    /** Room below, in points. */
    double after() {
        return switch (this) {
            case BODY, PART, MARK -> 6;
            default -> 0;
        };
    }
}
