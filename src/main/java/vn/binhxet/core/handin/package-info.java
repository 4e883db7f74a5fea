/** Says what a dossier, and each paper of it, lacks before it goes to the province. */
@NullMarked
package vn.binhxet.core.handin;

import org.jspecify.annotations.NullMarked;
