package vn.binhxet.export;

import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.export.xlsx.regulation.RegulationWorkbook;
import vn.binhxet.form.RegulationForm;
import vn.binhxet.port.RegulationWriter;

/** Regulations as files for other blocs and for next year. */
public final class RegulationFileWriter implements RegulationWriter {
    @Override
    public byte[] json(Regulation regulation) {
        return RegulationForm.page(regulation);
    }

    @Override
    public byte[] workbook(Regulation regulation) {
        return RegulationWorkbook.of(regulation);
    }
}
