package vn.binhxet.ui.audit;

import vn.binhxet.core.audit.AuditTrail.Line;
import vn.binhxet.ui.kit.Place;

/**
 * An entry of the journal as the table shows it.
 *
 * @param what the sentence
 * @param place the screen it belongs to
 */
record AuditRow(Line line, String what, Place place) {
    int number() {
        return line.entry().seq();
    }

    String who() {
        return line.entry().by();
    }

    boolean isTakenBack() {
        return line.takenBack() != null;
    }
}
