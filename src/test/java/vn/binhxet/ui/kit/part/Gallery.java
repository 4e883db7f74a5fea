package vn.binhxet.ui.kit.part;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.ballot.BallotRefusal;
import vn.binhxet.core.meeting.MeetingRefusal;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.RailState;

import java.util.List;
import java.util.Optional;

/** Every part of the kit on one page, with words as long as they get. */
final class Gallery {
    private final Text text = Text.in(Text.VIETNAMESE);

    private record Delegate(String unit, String name, String role, String points) {}

    private static void nothing() {}

    Parent page() {
        GridPane page = new GridPane(12, 12);
        page.setStyle("-fx-padding: 20px");
        page.getColumnConstraints().addAll(column(), column(), column());
        page.addRow(0, form(), buttonsAndBadges(), equations());
        page.add(table(), 0, 1, 2, 1);
        page.add(ring(), 2, 1);
        page.add(votes(), 0, 2, 2, 1);
        page.add(paper(), 2, 2);
        page.addRow(3, empty(), errorsAndToast(), dialog());
        return page;
    }

    private static ColumnConstraints column() {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(100.0 / 3);
        return column;
    }

    private static Node form() {
        Field wrong = new Field("Số đại biểu có mặt", new TextField("9/13"));
        wrong.error().set("Chỉ gõ số nguyên từ 0 đến 11.");
        ComboBox<String> ways = new ComboBox<>();
        ways.getItems().add("Bỏ phiếu kín, chọn không quá N");
        ways.getSelectionModel().selectFirst();
        TextField document = new TextField();
        document.setPromptText("ví dụ: 142/GUQ-CT");
        return new Card(
                new Field("Tên đơn vị", new TextField("Cục Thuế tỉnh Nam Định")),
                wrong,
                new Field("Cách bình xét", ways),
                new Field("Số giấy ủy quyền", document).hint("In trong danh sách đại biểu."));
    }

    private static Node buttonsAndBadges() {
        var notYet = Buttons.primary("Niêm phong", null, Gallery::nothing);
        notYet.getStyleClass().add("not-yet");
        CheckBox minutes = new CheckBox("Ghi vào biên bản");
        RadioButton hands = new RadioButton("Giơ tay");
        hands.setSelected(true);
        return Card.titled("Nút", Buttons.link("Xem", Gallery::nothing))
                .with(
                        new FlowPane(
                                8,
                                8,
                                Buttons.primary("Chốt điểm", BootstrapIcons.LOCK, Gallery::nothing),
                                Buttons.outlined(
                                        "In phiếu", BootstrapIcons.PRINTER, Gallery::nothing),
                                Buttons.quiet("Bỏ qua", null, Gallery::nothing),
                                notYet,
                                Buttons.small(
                                        Buttons.outlined("Đính kèm", null, Gallery::nothing))),
                        new FlowPane(16, 8, minutes, hands, new RadioButton("Phiếu kín")),
                        new FlowPane(
                                8,
                                8,
                                new Badge(Tone.GOOD, "Đã chốt"),
                                new Badge(Tone.UNDER_WAY, "Đang làm"),
                                new Badge(Tone.NOT_BEGUN, "Chưa làm"),
                                new Badge(Tone.WARN, "Cần để ý"),
                                new Badge(Tone.BAD, "Thiếu"),
                                new Badge(Tone.NOTE, BootstrapIcons.ARROW_REPEAT, "Diễn tập"),
                                new Badge(Tone.CHOSEN, "Được chọn")),
                        new FlowPane(
                                16,
                                8,
                                new KeyHint(KeyUse.of("Ghi phiếu", "Enter")),
                                new KeyHint(KeyUse.of("Phiếu không chọn ai", "0", "Enter")),
                                new KeyHint(KeyUse.of("Không hợp lệ…", "−"))));
    }

    private static Node equations() {
        Equation issued = new Equation("Thu phiếu");
        issued.show(
                Tone.GOOD,
                "khớp",
                List.of(
                        new Equation.Term("", "42", "phát ra"),
                        new Equation.Term("=", "40", "thu về"),
                        new Equation.Term("+", "1", "không dùng"),
                        new Equation.Term("+", "1", "hỏng"),
                        new Equation.Term("+", "0", "chưa thu")));
        Equation typed = new Equation("Nhập phiếu");
        typed.show(
                Tone.UNDER_WAY,
                "đang nhập",
                List.of(
                        new Equation.Term("", "40", "thu về"),
                        new Equation.Term("=", "21", "hợp lệ"),
                        new Equation.Term("+", "1", "không hợp lệ"),
                        new Equation.Term("+", "18", "chưa nhập")));
        Equation present = new Equation("Phát phiếu");
        present.show(
                Tone.BAD,
                "thừa 1 phiếu",
                List.of(
                        new Equation.Term("", "43", "phát ra"),
                        new Equation.Term("≤", "42", "cử tri có mặt")));
        ProgressRow first = new ProgressRow("Xấp 1");
        first.show(20, 20);
        ProgressRow second = new ProgressRow("Xấp 2");
        second.show(2, 20);
        return new Card(issued, typed, present, first, second);
    }

    private static Node table() {
        TableView<Delegate> table =
                Tables.of(
                        FXCollections.observableArrayList(
                                new Delegate(
                                        "Cục Thống kê tỉnh Nam Định",
                                        "Ông Trần Minh Phúc",
                                        "Cục trưởng",
                                        "95,50"),
                                new Delegate(
                                        "Cục Thuế tỉnh Nam Định",
                                        "Bà Phạm Thị Hồng Nhung",
                                        "Phó Cục trưởng (ủy quyền)",
                                        "96,50"),
                                new Delegate(
                                        "Ngân hàng Chính sách xã hội – Chi nhánh tỉnh",
                                        "Bà Nguyễn Thị Thanh Hương",
                                        "Giám đốc",
                                        "~94,25")),
                        List.of(
                                Tables.words("Đơn vị", 310, Delegate::unit),
                                Tables.words("Đại biểu", 200, Delegate::name),
                                Tables.words("Chức vụ", 200, Delegate::role),
                                Tables.figures("Điểm", 80, Delegate::points)));
        table.getSelectionModel().select(1);
        table.setPrefHeight(34 * 4 + 2);
        return table;
    }

    private static Node ring() {
        Ring enough = new Ring();
        enough.show(10, 11, 8, "đơn vị");
        Ring few = new Ring();
        few.show(6, 11, 8, "đơn vị");
        HBox rings = new HBox(20, enough, few);
        rings.setAlignment(Pos.CENTER);
        return new Card(rings);
    }

    private static Node votes() {
        VoteBars bars = new VoteBars();
        bars.show(
                List.of(
                        bar("1", "Cục Thuế", 34, Tone.CHOSEN, new Badge(Tone.CHOSEN, "Được chọn")),
                        bar("=2", "Kho bạc Nhà nước", 21, Tone.WARN, tied()),
                        bar("=2", "Ngân hàng Nhà nước – Chi nhánh tỉnh", 21, Tone.WARN, tied())),
                "Chưa quá nửa",
                List.of(
                        bar("4", "Cục Thống kê", 6, Tone.NEUTRAL, null),
                        bar(
                                "=5",
                                "Cục Dự trữ Nhà nước khu vực Hà Nam Ninh",
                                0,
                                Tone.NEUTRAL,
                                null)),
                new VoteBars.Threshold(0.5, "phải hơn 20 phiếu (quá nửa của 40)"));
        return Card.titled(
                        "Kết quả kiểm phiếu lượt 1",
                        new Badge(Tone.GOOD, BootstrapIcons.LOCK, "Đã niêm phong 10:04"))
                .with(bars);
    }

    private static Badge tied() {
        return new Badge(Tone.WARN, BootstrapIcons.PAUSE_CIRCLE, "Bằng phiếu");
    }

    private static VoteBars.Bar bar(
            String rank, String name, int votes, Tone tone, @Nullable Badge badge) {
        String share = (votes * 100 / 40) + ",00\u00a0%";
        return new VoteBars.Bar(
                rank, name, votes / 40.0, String.valueOf(votes), share, tone, badge, "");
    }

    private static Node paper() {
        Steps steps = new Steps();
        steps.show(
                List.of(
                        new Steps.Step("Thu phiếu", RailState.DONE),
                        new Steps.Step("Nhập lần 1", RailState.UNDER_WAY),
                        new Steps.Step("Niêm phong", RailState.NOT_BEGUN)));
        return Card.titled("Danh sách trên phiếu", Labels.of(Type.SECONDARY, "chọn không quá 3"))
                .with(
                        name("1", "Cục Thống kê tỉnh Nam Định", true),
                        name("2", "Ngân hàng Chính sách xã hội – Chi nhánh tỉnh", false),
                        new Row(
                                        Icons.of(BootstrapIcons.FILE_EARMARK_TEXT, 16),
                                        Labels.of(Type.STRONG, "01-to-trinh"),
                                        Labels.gap(),
                                        Labels.of(Type.SECONDARY, "96 KB"))
                                .lined(),
                        new Row(steps).lined())
                .flush();
    }

    private static Node name(String number, String name, boolean marked) {
        NumberBox box = new NumberBox(number);
        box.mark(marked);
        Row row = new Row(box, Labels.of(Type.BODY, name));
        row.mark(marked);
        return row;
    }

    private static Node empty() {
        return new Card(
                new EmptyState(
                        BootstrapIcons.PEOPLE,
                        "Chưa có đại biểu nào",
                        "Chép cột tên trong Excel rồi dán vào đây.",
                        Buttons.outlined(
                                "Dán từ Excel", BootstrapIcons.CLIPBOARD, Gallery::nothing),
                        KeyHint.cap("Ctrl V")));
    }

    private Node errorsAndToast() {
        ErrorBlock errors =
                new ErrorBlock(text, "kit.errors.title", _ -> Optional.of(new TextField()));
        errors.show(
                List.of(
                        Problem.of(MeetingRefusal.TEXT_MISSING, "delegate"),
                        Problem.of(BallotRefusal.ROUND_SEALED, "", "1")));
        Toast toast = new Toast(text, new SimpleBooleanProperty(true), Gallery::nothing);
        toast.recorded("Đã ghi: Cục Thuế có mặt");
        return new VBox(12, errors, toast);
    }

    private Node dialog() {
        DialogCard seal =
                new DialogCard(
                        "Niêm phong lượt 1?",
                        "40 phiếu đã nhập hai lần và khớp nhau. Sau đó không sửa được; muốn đếm lại"
                                + " phải mở lượt mới.",
                        Gallery::nothing);
        seal.form(new ReasonField(text));
        seal.harmless("Để sau", Gallery::nothing);
        seal.primary("Niêm phong", Gallery::nothing);
        return new StackPane(seal);
    }
}
