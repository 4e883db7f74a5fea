package vn.binhxet.app;

import vn.binhxet.session.AttachedFiles;
import vn.binhxet.session.Meetings;
import vn.binhxet.session.NextYear;
import vn.binhxet.session.Province;
import vn.binhxet.session.Regulations;
import vn.binhxet.session.Settings;
import vn.binhxet.session.Workbooks;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Viewer;

/** What the windows are built from, and what stands as long as the program runs. */
record Parts(
        Meetings meetings,
        NextYear nextYear,
        AttachedFiles attachedFiles,
        Workbooks workbooks,
        Regulations regulations,
        Province province,
        Settings settings,
        Text text,
        Viewer viewer) {}
