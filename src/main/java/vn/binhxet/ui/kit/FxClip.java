package vn.binhxet.ui.kit;

import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

import java.util.Map;

/** The clipboard of the system. */
public final class FxClip implements Clip {
    @Override
    public String text() {
        String words = Clipboard.getSystemClipboard().getString();
        return words == null ? "" : words;
    }

    @Override
    public void put(String words) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
    }
}
