package vn.binhxet.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import org.kordamp.ikonli.Ikon;

import java.util.List;

/**
 * A screen as the shell sees it. Its title is the word of its place. All that is observable follows
 * the meeting; all is used on the FX thread.
 */
public interface Screen {
    Place place();

    Ikon icon();

    ObservableValue<RailFact> rail();

    Head head();

    /** What is drawn between head and next step; the same node every time. */
    Parent view();

    ObservableValue<NextStep> next();

    /** What the keys do here, beyond those that work everywhere. */
    default List<KeyUse> keys() {
        return List.of();
    }

    /** It has come into view: puts the focus where typing begins. */
    void shown();
}
