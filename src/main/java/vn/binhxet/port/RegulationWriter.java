package vn.binhxet.port;

import vn.binhxet.core.regulation.Regulation;

/** Makes files of regulations. The same regulation gives the same bytes. */
public interface RegulationWriter {
    /** As {@code regulation.json}. */
    byte[] json(Regulation regulation);

    /** As an Excel workbook that a secretary can edit. */
    byte[] workbook(Regulation regulation);
}
