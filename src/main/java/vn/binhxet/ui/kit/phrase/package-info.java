/**
 * Standard phrases by a short key, for every field people write sentences in.
 *
 * <p>Some ship with the program, in the text bundle; people's own are kept on this computer. Tab
 * after a key writes the phrase, and so does a space after {@code ;} and the key.
 */
@NullMarked
package vn.binhxet.ui.kit.phrase;

import org.jspecify.annotations.NullMarked;
