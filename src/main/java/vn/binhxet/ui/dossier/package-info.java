/** Sends the papers to the province. */
@NullMarked
package vn.binhxet.ui.dossier;

import org.jspecify.annotations.NullMarked;
