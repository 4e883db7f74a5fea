package vn.binhxet.ui.print;

import vn.binhxet.document.FileFormat;
import vn.binhxet.document.Printout;

/**
 * A paper that can be printed.
 *
 * @param name what its file is called, after the name of the meeting's
 * @param kept whether a file that is there stays: more than a draft is never overwritten
 */
record PrintOffer(Printout paper, FileFormat format, String label, String name, boolean kept) {}
