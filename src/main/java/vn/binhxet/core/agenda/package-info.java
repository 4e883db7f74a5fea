/** The order of business and the stages of a meeting. */
@NullMarked
package vn.binhxet.core.agenda;

import org.jspecify.annotations.NullMarked;
