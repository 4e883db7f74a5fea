/** What may be done about a sealed round: count again, say which count stands, make it void. */
@NullMarked
package vn.binhxet.ui.result.recount;

import org.jspecify.annotations.NullMarked;
