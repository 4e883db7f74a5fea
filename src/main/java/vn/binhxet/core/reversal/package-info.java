/**
 * What taking back the latest step would change.
 *
 * <p>Nothing is guessed from the kind of the step: the meeting is read again without it, as it will
 * be once the step is taken back, and the two are compared.
 */
@NullMarked
package vn.binhxet.core.reversal;

import org.jspecify.annotations.NullMarked;
