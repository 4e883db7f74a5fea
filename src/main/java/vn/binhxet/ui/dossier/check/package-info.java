/** Shows what a dossier lacks, each with the way to mend it. */
@NullMarked
package vn.binhxet.ui.dossier.check;

import org.jspecify.annotations.NullMarked;
