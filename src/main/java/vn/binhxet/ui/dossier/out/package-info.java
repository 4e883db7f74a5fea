/** Writes the dossier and shows the files of it. */
@NullMarked
package vn.binhxet.ui.dossier.out;

import org.jspecify.annotations.NullMarked;
