/** What people say under an item of the agenda, taken down while they speak. */
@NullMarked
package vn.binhxet.ui.agenda.notes;

import org.jspecify.annotations.NullMarked;
