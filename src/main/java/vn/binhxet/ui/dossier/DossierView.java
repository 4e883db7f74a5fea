package vn.binhxet.ui.dossier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.binhxet.core.handin.SignedPages;
import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.text.Text;
import vn.binhxet.ui.dossier.check.ChecksPane;
import vn.binhxet.ui.dossier.check.Mending;
import vn.binhxet.ui.dossier.code.CodePane;
import vn.binhxet.ui.dossier.out.FilesPane;
import vn.binhxet.ui.dossier.papers.AttachedPane;
import vn.binhxet.ui.dossier.papers.PapersPane;
import vn.binhxet.ui.kit.FxClip;
import vn.binhxet.ui.kit.paper.PaperOut;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.ErrorBlock;
import vn.binhxet.ui.kit.part.Shown;

import java.util.Optional;
import java.util.function.Consumer;

/** At the left what is missing; at the right the code, the papers, what goes along, the files. */
final class DossierView {
    private static final double LEFT = 470;
    private static final double RIGHT = 600;

    private final DossierViewModel model;
    private final Consumer<Mending> elsewhere;
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.PAPERS);
    private final ChecksPane checks;
    private final CodePane code;
    private final PapersPane papers;
    private final NumberPane number;
    private final AttachedPane attached;
    private final FilesPane files;
    private final ErrorBlock errors;
    private final HBox body = new HBox(12);

    /**
     * @param out opens what is written
     * @param project shows the code to the hall
     * @param elsewhere does what is not done on this screen
     */
    DossierView(
            DossierViewModel model, PaperOut out, Runnable project, Consumer<Mending> elsewhere) {
        this.model = model;
        this.elsewhere = elsewhere;
        Text text = model.text();
        checks = new ChecksPane(text, this::mend);
        code = new CodePane(text, new FxClip(), model::journal, project);
        papers = new PapersPane(text, out, this::number);
        number = new NumberPane(model.numbering(), () -> page.set(Page.PAPERS));
        attached = new AttachedPane(model.attaching());
        files = new FilesPane(model.exporting(), text, out);
        errors = new ErrorBlock(text, "dossier.errors", _ -> Optional.empty());
    }

    Parent build() {
        VBox left = new VBox(checks.node());
        left.setPrefWidth(LEFT);
        left.setMinWidth(LEFT * 2 / 3);
        VBox.setVgrow(checks.node(), Priority.ALWAYS);
        VBox right = new VBox(12, errors, code.node(), pages());
        right.setMinWidth(0);
        right.setPrefWidth(RIGHT);
        HBox.setHgrow(right, Priority.ALWAYS);
        body.getChildren().addAll(left, right);
        body.setPadding(new Insets(0, 20, 12, 20));
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        ObservableValue<Boolean> seen = body.sceneProperty().map(_ -> true).orElse(false);
        model.meeting().when(seen).subscribe(_ -> show());
        model.completeness().when(seen).subscribe(checks::show);
        model.exporting().files().when(seen).subscribe(files::show);
        model.exporting().problems().subscribe(errors::show);
        model.exporting().exported().subscribe(written -> written.ifPresent(_ -> showFiles()));
        page.subscribe(now -> {
            if (now == Page.ATTACHED) {
                model.attaching().look();
            }
        });
        return body;
    }

    /** Where something is missing, at the first button for it. */
    void focus() {
        model.attaching().look();
        Node first = checks.first();
        if (first == null) {
            code.focus();
        } else {
            first.requestFocus();
        }
    }

    /** Does what the button of a point says. */
    void mend(Mending mending) {
        switch (mending) {
            case Mending.GiveNumber(var paper) -> number(paper);
            case Mending.Attach(var kind) -> attach(kind);
            case Mending.LookAtFiles() -> {
                page.set(Page.ATTACHED);
                attached.focus();
            }
            case Mending.Go _, Mending.Close _ -> elsewhere.accept(mending);
        }
    }

    private void attach(String kind) {
        page.set(Page.ATTACHED);
        model.attaching().attach(kind);
    }

    private void number(OfficialPaper paper) {
        page.set(Page.NUMBER);
        number.open(paper);
    }

    private void showFiles() {
        page.set(Page.FILES);
        files.focus();
    }

    private Node pages() {
        StackPane all =
                new StackPane(
                        on(Page.PAPERS, papers.node()),
                        on(Page.NUMBER, number.node()),
                        on(Page.ATTACHED, attached.node()),
                        on(Page.FILES, files.node()));
        VBox.setVgrow(all, Priority.ALWAYS);
        HBox head = new HBox(new PageSwitch(page, model.text()).node());
        head.getStyleClass().addAll("card-head", "with-field");
        Card card = new Card(head, all).flush();
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    private Node on(Page one, Node node) {
        Shown.when(node, page.map(now -> now == one));
        return node;
    }

    private void show() {
        code.show(model.coded(), model.areMinutesClosed());
        papers.show(model.papers());
        number.follow();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.O) {
            event.consume();
            attach(SignedPages.WORD);
        } else if (event.getCode() == KeyCode.ESCAPE && page.get() == Page.NUMBER) {
            event.consume();
            page.set(Page.PAPERS);
            focus();
        }
    }
}
