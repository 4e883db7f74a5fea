package vn.binhxet.ui.shell;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** Which look the windows have: the one a person chose, else that of the system. */
public final class Theme {
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.LIGHT);
    private final Consumer<Look> keep;
    private boolean chosen;

    /**
     * @param choice what was chosen on this computer; null to follow the system
     * @param keep remembers a choice
     */
    public Theme(@Nullable Look choice, Consumer<Look> keep) {
        this.keep = keep;
        look.subscribe(Look::apply);
        if (choice != null) {
            choose(choice);
        }
        Platform.getPreferences()
                .colorSchemeProperty()
                .subscribe(scheme -> {
                    if (!chosen) {
                        look.set(Look.of(scheme));
                    }
                });
    }

    public ReadOnlyObjectProperty<Look> look() {
        return look.getReadOnlyProperty();
    }

    /** Chooses the other look, for good. */
    public void toggle() {
        choose(look.get().other());
        keep.accept(look.get());
    }

    private void choose(Look choice) {
        chosen = true;
        look.set(choice);
    }
}
