package vn.binhxet.export.docx;

import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPicture;

/**
 * A pale word across the page behind the text, in the form in which Word itself writes one: letters
 * drawn as a shape in the head of the page.
 */
final class Watermark {
    /** For a page held upright, in points; across, letters are as high and as wide. */
    private static final int WIDE = 420;

    private static final int HIGH = 105;

    private static final int FIRST_SHAPE = 2049;

    private Watermark() {}

    /**
     * Puts it into the first line of a head.
     *
     * @param number of the head in the file, from 0
     */
    static void write(XWPFHeader head, String word, int number) {
        String shape =
                """
                <xml-fragment xmlns:v="urn:schemas-microsoft-com:vml" \
                xmlns:o="urn:schemas-microsoft-com:office:office">
                  <v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" \
                path="m@7,l@8,m@5,21600l@6,21600e">
                    <v:formulas>
                      <v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>
                      <v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>
                      <v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>
                      <v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/>
                      <v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>
                      <v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/>
                      <v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/>
                    </v:formulas>
                    <v:path textpathok="t" o:connecttype="custom" \
                o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>
                    <v:textpath on="t" fitshape="t"/>
                  </v:shapetype>
                  <v:shape id="PowerPlusWaterMarkObject%1$d" o:spid="_x0000_s%2$d" \
                type="#_x0000_t136" alt="%3$s" style="position:absolute;margin-left:0;margin-top:0;\
                width:%4$dpt;height:%5$dpt;rotation:330;z-index:-251658752;\
                mso-position-horizontal:center;mso-position-horizontal-relative:page;\
                mso-position-vertical:center;mso-position-vertical-relative:page" \
                o:allowincell="f" fillcolor="#d9d9d9" stroked="f">
                    <v:fill opacity=".6"/>
                    <v:textpath style="font-family:&quot;Times New Roman&quot;;font-size:1pt;\
                font-weight:bold" string="%3$s"/>
                  </v:shape>
                </xml-fragment>
                """
                        .formatted(number + 1, FIRST_SHAPE + number, escaped(word), WIDE, HIGH);
        CTPicture picture = head.getParagraphs().getFirst().getCTP().addNewR().addNewPict();
        try {
            picture.set(CTPicture.Factory.parse(shape));
        } catch (XmlException e) {
            throw new IllegalStateException("the shape is written above", e);
        }
    }

    private static String escaped(String word) {
        return word.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
