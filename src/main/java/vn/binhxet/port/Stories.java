package vn.binhxet.port;

import vn.binhxet.core.deck.Deck;
import vn.binhxet.core.meeting.Story;
import vn.binhxet.core.nextyear.Beginning;
import vn.binhxet.core.terms.Outcome;

/** Where stories come from. */
public interface Stories {
    /** Reads a story, or names everything wrong with its shape and references. */
    Outcome<Story> read(byte[] file);

    /** A story that begins a meeting and goes no further, as a file. */
    byte[] write(Beginning beginning);

    /** The meeting of 2021 in Nam Định that ships with the program, as a file. */
    byte[] sample();

    /** The practice papers with a known answer that ship with the program. */
    Deck deck();
}
