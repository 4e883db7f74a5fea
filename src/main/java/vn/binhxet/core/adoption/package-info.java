/** What the meeting was asked to adopt by a show of hands, and how it answered. */
@NullMarked
package vn.binhxet.core.adoption;

import org.jspecify.annotations.NullMarked;
