/** Shows the integrity code and tells of one typed from paper which entry it belongs to. */
@NullMarked
package vn.binhxet.ui.dossier.code;

import org.jspecify.annotations.NullMarked;
