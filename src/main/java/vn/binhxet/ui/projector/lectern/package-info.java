/** Where somebody says what the hall sees next, and what is revealed. */
@NullMarked
package vn.binhxet.ui.projector.lectern;

import org.jspecify.annotations.NullMarked;
