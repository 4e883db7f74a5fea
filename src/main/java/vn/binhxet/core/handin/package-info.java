/** Says what a dossier lacks before it goes to the province. */
@NullMarked
package vn.binhxet.core.handin;

import org.jspecify.annotations.NullMarked;
