/** Lists the papers of a dossier, numbers and opens them, and attaches what was signed. */
@NullMarked
package vn.binhxet.ui.dossier.papers;

import org.jspecify.annotations.NullMarked;
