package vn.binhxet.port;

import vn.binhxet.core.submission.Codes;
import vn.binhxet.core.submission.Gathered;

/** Makes the province's table of many blocs. The same dossiers give the same bytes. */
public interface ProvinceBook {
    /**
     * As an Excel workbook whose first sheet award systems import: only units that are proposed by
     * dossiers that count.
     */
    byte[] workbook(Gathered gathered, Codes codes);
}
