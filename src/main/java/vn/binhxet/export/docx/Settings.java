package vn.binhxet.export.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;

/**
 * Says that the file is of today's Word; without that Word opens it as one of 2007. The library has
 * no words for it.
 */
final class Settings {
    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.microsoft.com/office/word";
    private static final String SINCE_2013 = "15";

    private Settings() {}

    static void write(XWPFDocument word) {
        try (XmlCursor cursor = word.getSettings().getCTSettings().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement("compat", WORD);
            cursor.beginElement("compatSetting", WORD);
            cursor.insertAttributeWithValue("name", WORD, "compatibilityMode");
            cursor.insertAttributeWithValue("uri", WORD, OFFICE);
            cursor.insertAttributeWithValue("val", WORD, SINCE_2013);
        }
    }
}
