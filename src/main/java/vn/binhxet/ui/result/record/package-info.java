/** The counting record of the round in view, to be read aloud and signed. */
@NullMarked
package vn.binhxet.ui.result.record;

import org.jspecify.annotations.NullMarked;
