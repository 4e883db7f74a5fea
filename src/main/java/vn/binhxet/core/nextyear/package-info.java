/**
 * What a bloc takes along from one year's meeting to the next.
 *
 * <p>Nothing of the votes goes along, so next year's file never holds a paper of this year ({@code
 * formats.md} §5): what goes is who belongs, who leads, who was proposed for what, the regulation,
 * and what the leader asked for.
 */
@NullMarked
package vn.binhxet.core.nextyear;

import org.jspecify.annotations.NullMarked;
