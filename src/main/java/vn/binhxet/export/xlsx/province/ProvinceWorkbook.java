package vn.binhxet.export.xlsx.province;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.binhxet.core.submission.Codes;
import vn.binhxet.core.submission.Gathered;
import vn.binhxet.export.zipped.FixedZip;
import vn.binhxet.port.ProvinceBook;
import vn.binhxet.text.Text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** Writes the province's table: the list to import, all blocs, all ranks, all remarks. */
public final class ProvinceWorkbook implements ProvinceBook {
    private final Text text;

    public ProvinceWorkbook(Text text) {
        this.text = text;
    }

    @Override
    public byte[] workbook(Gathered gathered, Codes codes) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            describe(book.getProperties().getCoreProperties());
            PageWriter writer = new PageWriter(book);
            List.of(
                            new ImportPage(text).of(gathered, codes),
                            new BlocPage(text).of(gathered),
                            new RankPage(text).of(gathered),
                            new RemarkPage(text).of(gathered, codes))
                    .forEach(writer::write);
            book.write(bytes);
            return FixedZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("in memory nothing can fail", e);
        }
    }

    private void describe(CoreProperties about) {
        about.setCreated(Optional.of(Date.from(Instant.EPOCH)));
        about.setModified(Optional.of(Date.from(Instant.EPOCH)));
        about.setCreator(text.of("app.name"));
        about.setTitle(text.of("merge.list.title"));
    }
}
