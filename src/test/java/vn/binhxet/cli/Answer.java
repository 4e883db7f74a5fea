package vn.binhxet.cli;

import vn.binhxet.export.FolderExporter;
import vn.binhxet.export.xlsx.province.ProvinceWorkbook;
import vn.binhxet.fixture.Forms;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.intake.StoryFiles;
import vn.binhxet.province.DossierReader;
import vn.binhxet.province.ShippedCodes;
import vn.binhxet.session.Meetings;
import vn.binhxet.session.Province;
import vn.binhxet.store.SqliteJournals;
import vn.binhxet.text.Text;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;

/** What a command answered. */
record Answer(int code, String out, String err) {
    static final SqliteJournals JOURNALS = new SqliteJournals(SampleMeeting.CLOCK);

    private static final Text TEXT = Text.in(Text.VIETNAMESE);

    private static final Province PROVINCE =
            new Province(new DossierReader(), new ShippedCodes(), new ProvinceWorkbook(TEXT));

    /** The answer to a command line. */
    static Answer to(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Meetings meetings =
                new Meetings(
                        JOURNALS,
                        new StoryFiles(),
                        new FolderExporter("0.1.0"),
                        SampleMeeting.CLOCK);
        Cli cli =
                new Cli(
                        new Cli.Doors(
                                meetings,
                                Forms.workbooks(),
                                Forms.attachedFiles(),
                                PROVINCE,
                                Forms.nextYear(meetings)),
                        TEXT,
                        "0.1.0",
                        new PrintWriter(out),
                        new PrintWriter(err));
        int code = cli.run(Stream.of(args).map(Object::toString).toArray(String[]::new));
        return new Answer(code, out.toString(), err.toString());
    }
}
