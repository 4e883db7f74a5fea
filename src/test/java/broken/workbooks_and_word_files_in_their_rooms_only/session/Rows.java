package broken.workbooks_and_word_files_in_their_rooms_only.session;

import org.apache.poi.ss.usermodel.Sheet;

/** Reads a workbook where the meeting is asked. */
record Rows(Sheet sheet) {}
