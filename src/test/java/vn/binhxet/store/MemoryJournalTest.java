package vn.binhxet.store;

import vn.binhxet.fixture.MemoryJournal;
import vn.binhxet.port.Journal;

class MemoryJournalTest extends JournalContract {
    @Override
    Journal create() {
        return new MemoryJournal(SmallMeeting::nonce);
    }

    @Override
    Journal reopen(Journal journal) {
        return ((MemoryJournal) journal).reopened();
    }
}
