package vn.binhxet.session;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.fixture.JournalOver;
import vn.binhxet.port.Draft;
import vn.binhxet.port.Entry;
import vn.binhxet.port.Journal;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.StoreTrouble;

import java.util.List;

/** A journal on a disk that is full from some command on, until there is room again. */
final class FullJournal implements JournalOver {
    private final Journal journal;
    private int room;

    FullJournal(Journal journal, int commands) {
        this.journal = journal;
        this.room = commands;
    }

    void makeRoom() {
        room = Integer.MAX_VALUE;
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public List<Entry> append(List<Draft> facts) {
        if (room == 0) {
            throw new StoreFailure(Problem.of(StoreTrouble.NOT_KEPT, ""), null);
        }
        room--;
        return journal.append(facts);
    }
}
