package broken.javafx_in_ui_only.session;

import javafx.beans.property.BooleanProperty;

/** A session that knows windows. */
record Bell(BooleanProperty rings) {}
