/**
 * Puts all papers of one submission into one archive, with an index and fingerprints.
 *
 * <p>Which papers there are and what they are called stands in {@link
 * vn.binhxet.export.dossier.DossierFiles}; how they are drawn, the caller knows. All files are made
 * in a folder of their own, one after the other, and come to their places only when the last one is
 * there. An attached file is read once, while it is copied, and must have the fingerprint it was
 * attached with. Of attached files whose copies are not given (a story told them, or the meeting
 * file was sent on alone) the contents say that they do not go with the dossier.
 */
@NullMarked
package vn.binhxet.export.dossier;

import org.jspecify.annotations.NullMarked;
