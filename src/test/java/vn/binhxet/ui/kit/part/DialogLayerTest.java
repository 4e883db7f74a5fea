package vn.binhxet.ui.kit.part;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.Window;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Question;

import java.util.ArrayList;
import java.util.List;

class DialogLayerTest {
    private static final Question SEAL =
            new Question("Niêm phong lượt 1?", "Sau đó không sửa được.", "Niêm phong", "Để sau");

    private final DialogLayer dialogs = Fx.make(() -> new DialogLayer(Text.in(Text.VIETNAMESE)));
    private final TextField field = Fx.make(TextField::new);
    private final List<String> answers = new ArrayList<>();
    private final Window window =
            Window.with(() -> {
                dialogs.show(new VBox(field, new Button("Khác")));
                return dialogs;
            });

    @BeforeEach
    void typeInAField() {
        Fx.run(field::requestFocus);
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void doesNoHarmOnEscape() {
        Fx.run(() -> dialogs.confirm(SEAL, () -> answers.add("yes"), () -> answers.add("no")));

        window.press(KeyCode.ESCAPE);

        assertThat(answers).containsExactly("no");
    }

    @Test
    void doesNoHarmOnAnEnterThatWasMeantForTheField() {
        Fx.run(() -> dialogs.confirm(SEAL, () -> answers.add("yes"), () -> answers.add("no")));

        window.press(KeyCode.ENTER);

        assertThat(answers).containsExactly("no");
    }

    @Test
    void keepsTheKeysUntilItWasAnswered() {
        Fx.run(() -> dialogs.confirm(SEAL, () -> answers.add("yes"), () -> answers.add("no")));

        window.type(KeyCode.TAB, KeyCode.ENTER);

        assertThat(answers).containsExactly("yes");
        assertThat(field.getText()).isEmpty();
    }

    @Test
    void givesTheFocusBack() {
        Fx.run(() -> dialogs.tell("Chưa ghi được", "Đĩa đầy."));

        window.press(KeyCode.ESCAPE);

        assertThat(window.focus()).isEqualTo(field);
    }

    @Test
    void staysWhileAReasonIsMissing() {
        Fx.run(() -> dialogs.reason(SEAL, answers::add, () -> answers.add("no")));

        window.press(KeyCode.ENTER);

        assertThat(answers).isEmpty();
        assertThat(words(".field-error .secondary")).contains("Chưa có lý do");
    }

    @Test
    void givesTheReasonThatWasTyped() {
        Fx.run(() -> dialogs.reason(SEAL, answers::add, () -> answers.add("no")));

        window.type(KeyCode.A, KeyCode.B, KeyCode.ENTER);

        assertThat(answers).containsExactly("ab");
    }

    @Test
    void asksOneAfterTheOther() {
        Fx.run(() -> {
            dialogs.confirm(SEAL, () -> answers.add("yes"), () -> answers.add("no"));
            dialogs.tell("Chưa ghi được", "Đĩa đầy.");
        });
        String first = words(".dialog-card .sentence");

        window.press(KeyCode.ESCAPE);
        String second = words(".dialog-card .sentence");

        assertThat(List.of(first, second)).containsExactly("Niêm phong lượt 1?", "Chưa ghi được");
    }

    private String words(String selector) {
        return Fx.make(() -> ((Labeled) window.scene().lookup(selector)).getText());
    }
}
