package vn.binhxet.core.reversal;

import vn.binhxet.core.agenda.AgendaItem;

/** How far an item of the agenda is. */
public enum ItemState {
    NOT_BEGUN,
    UNDER_WAY,
    FINISHED;

    static ItemState of(AgendaItem item) {
        if (item.isOpen()) {
            return UNDER_WAY;
        }
        return item.closedAt() == null ? NOT_BEGUN : FINISHED;
    }
}
