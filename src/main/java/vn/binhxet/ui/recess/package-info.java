/**
 * The window while people are away.
 *
 * <p>It keeps eyes and hands off the meeting at a break; it is no guard against people who mean
 * harm, for the program can be closed and opened again, and is then not locked. So the number is
 * kept in memory only, and a forgotten one costs nothing but a restart.
 */
@NullMarked
package vn.binhxet.ui.recess;

import org.jspecify.annotations.NullMarked;
