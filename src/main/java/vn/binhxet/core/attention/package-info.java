/**
 * What deserves a look before points are agreed on.
 *
 * <p>Nothing here refuses anything: a concern is a question to people, who may accept what stands
 * with a word. So the rules rather keep silent than cry wolf; each says beside its code what it
 * looks for and what it passes over.
 */
@NullMarked
package vn.binhxet.core.attention;

import org.jspecify.annotations.NullMarked;
