/** The agenda is rewritten: other titles, lengths, another order. */
@NullMarked
package vn.binhxet.ui.agenda.order;

import org.jspecify.annotations.NullMarked;
