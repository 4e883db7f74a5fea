package vn.binhxet.ui.scoring.why;

import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.text.WhyWords;

import java.util.function.Function;

/**
 * What the cards of a page are written with.
 *
 * @param name the printed name of a unit
 */
record PageWords(Text text, WhyWords why, Function<UnitId, String> name) {}
