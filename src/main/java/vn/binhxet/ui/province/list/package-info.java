/** The dossiers one by one: which are intact, what is wrong with the others. */
@NullMarked
package vn.binhxet.ui.province.list;

import org.jspecify.annotations.NullMarked;
