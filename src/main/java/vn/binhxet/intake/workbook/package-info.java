/**
 * Reads score workbooks that came back and turns them into commands or problems.
 *
 * <p>A file is never trusted: its size, its kind and how far it swells are looked at before any
 * library opens it. What is entered is judged by the rulebook itself, so a cell is refused in the
 * same words as on the screen. An empty cell says nothing; it takes nothing out again.
 *
 * <p>A hidden row or column with entries is told, not refused: people hide rows to print, and the
 * entries are seen in the preview.
 */
@NullMarked
package vn.binhxet.intake.workbook;

import org.jspecify.annotations.NullMarked;
