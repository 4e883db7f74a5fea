package vn.binhxet.ui.minutes;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import vn.binhxet.core.minutes.Minutes;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.SideColumn;
import vn.binhxet.ui.minutes.aloud.AloudPane;
import vn.binhxet.ui.minutes.page.PagePane;
import vn.binhxet.ui.minutes.sign.CorrectPane;
import vn.binhxet.ui.minutes.sign.NumberPane;
import vn.binhxet.ui.minutes.sign.SignPane;

import java.util.List;
import java.util.Optional;

/** The page at the left; chapters, what is missing, number, signature and corrections beside it. */
final class MinutesView {
    private final MinutesViewModel model;
    private final PagePane page;
    private final UnfinishedPane unfinished;
    private final NumberPane number;
    private final SignPane sign;
    private final CorrectPane correct;
    private final AloudPane aloud;
    private final StackPane body = new StackPane();

    MinutesView(MinutesViewModel model) {
        this.model = model;
        page = new PagePane(model.pages());
        unfinished = new UnfinishedPane(model.text(), this::go);
        number = new NumberPane(model.numbering());
        sign = new SignPane(model.signing(), this::missing);
        correct = new CorrectPane(model.correcting());
        aloud = new AloudPane(model.aloud());
    }

    Parent build() {
        Node reading = aloud.node();
        Node paper = paper();
        page.then(this::toForms);
        Shown.when(reading, model.aloud().reading().map(Optional::isPresent));
        Shown.when(paper, model.aloud().reading().map(Optional::isEmpty));
        model.aloud().reading().subscribe((before, now) -> follow(before, now));
        body.getChildren().setAll(paper, reading);
        body.setPadding(new Insets(0, 8, 12, 20));
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.pages()
                .minutes()
                .when(body.sceneProperty().map(_ -> true).orElse(false))
                .subscribe(this::show);
        return body;
    }

    void focus() {
        if (model.aloud().isOpen()) {
            aloud.focus();
        } else {
            page.focus();
        }
    }

    /** Does what is missing, or goes where it is done. */
    void go(Unfinished.Line line) {
        if (line.where() == Place.MINUTES) {
            number.focus();
        } else {
            model.go(line.where());
        }
    }

    void number() {
        number.ask();
    }

    void sign() {
        sign.ask();
    }

    void readAloud() {
        model.aloud().open();
    }

    private Node paper() {
        ContentsPane contents = new ContentsPane(model.text(), page::go);
        SideColumn side =
                new SideColumn(
                        contents.node(),
                        unfinished.node(),
                        number.node(),
                        sign.node(),
                        correct.node());
        side.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(side::reveal);
        HBox both = new HBox(12, page.node(), side);
        HBox.setHgrow(page.node(), Priority.ALWAYS);
        return both;
    }

    private void show(Minutes minutes) {
        page.show(minutes);
        List<Unfinished.Line> left = model.unfinished();
        unfinished.show(left, model.signing().isSigned());
        number.show(left.size() == 1 && left.getFirst().where() == Place.MINUTES);
        sign.show();
        correct.show();
    }

    private List<String> missing() {
        return model.unfinished().stream().map(Unfinished.Line::words).toList();
    }

    private void toForms() {
        if (correct.node().isVisible() && model.signing().isSigned()) {
            correct.focus();
        } else {
            number.focus();
        }
    }

    private void follow(Optional<?> before, Optional<?> now) {
        if (before.isPresent() != now.isPresent()) {
            focus();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F8 && !model.aloud().isOpen()) {
            event.consume();
            readAloud();
        }
    }
}
