/**
 * What the hall sees; it knows only what has been revealed.
 *
 * <p>Its rooms, from below: {@code page} holds the plain values of the page in view and nothing
 * else; {@code tell} turns the meeting into pages; {@code lectern} is where somebody says which
 * page, and reveals; {@code drawing} draws a page from its values alone; {@code window} brings it
 * on the right screen; {@code panel} is how the secretary does all that. What was given up: pages
 * follow the meeting only as far as the lectern lets them, so a page is made anew with every fact.
 */
@NullMarked
package vn.binhxet.ui.projector;

import org.jspecify.annotations.NullMarked;
