package vn.binhxet.ui.agenda;

import vn.binhxet.ui.agenda.hall.Hall;
import vn.binhxet.ui.agenda.notes.Notes;
import vn.binhxet.ui.agenda.order.Order;
import vn.binhxet.ui.kit.phrase.PhrasesPane;

/** The parts of the screen that have rooms of their own. */
record Panes(Hall hall, Notes notes, PhrasesPane phrases, Order order) {}
