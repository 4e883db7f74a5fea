package vn.binhxet.session;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.Damage;
import vn.binhxet.port.Draft;
import vn.binhxet.port.Entry;
import vn.binhxet.port.Journal;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.StoreTrouble;

import java.util.List;
import java.util.Optional;

/** A journal on a disk that is full from some command on, until there is room again. */
final class FullJournal implements Journal {
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
    public List<Entry> entries() {
        return journal.entries();
    }

    @Override
    public Optional<Damage> damage() {
        return journal.damage();
    }

    @Override
    public List<Entry> append(List<Draft> facts) {
        if (room == 0) {
            throw new StoreFailure(Problem.of(StoreTrouble.NOT_KEPT, ""), null);
        }
        room--;
        return journal.append(facts);
    }

    @Override
    public void close() {
        journal.close();
    }
}
