/** What the meeting goes on with on paper when there is no power. */
@NullMarked
package vn.binhxet.document.kit;

import org.jspecify.annotations.NullMarked;
