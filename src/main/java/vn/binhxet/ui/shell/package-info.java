/**
 * The window around the screens; it knows no screen by name.
 *
 * <p>The theme is one user-agent stylesheet, so that popups, dialogs and a second window have it
 * without being told. It is joined by {@code @import} on the class path: {@code light.css} and
 * {@code dark.css} each name AtlantaFX's sheet, our colours and our structure, in that order, and
 * JavaFX reads them as one sheet (AtlantaFX's in its compiled form). Nothing is generated and no
 * plugin is needed; what was given up is a single compiled file, which would save a few
 * milliseconds at the start.
 */
@NullMarked
package vn.binhxet.ui.shell;

import org.jspecify.annotations.NullMarked;
