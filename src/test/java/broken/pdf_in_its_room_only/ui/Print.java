package broken.pdf_in_its_room_only.ui;

import org.openpdf.text.Document;

/** Draws a paper by itself. */
record Print(Document paper) {}
