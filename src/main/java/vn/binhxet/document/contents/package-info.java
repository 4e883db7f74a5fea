/** What lies on top of a dossier. */
@NullMarked
package vn.binhxet.document.contents;

import org.jspecify.annotations.NullMarked;
