package vn.binhxet.ui.ballot.stack;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import vn.binhxet.session.Settings;

import java.util.List;
import java.util.stream.IntStream;

/** How the papers are laid in stacks; this computer remembers how many make one. */
public final class Stacks {
    private final Settings settings;
    private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper();

    public Stacks(Settings settings) {
        this.settings = settings;
        size.set(settings.stack());
    }

    /** Papers in a full stack. */
    public ReadOnlyIntegerProperty size() {
        return size.getReadOnlyProperty();
    }

    /** Lays so many in one from now on, or as near to it as a stack may be. */
    public void lay(int papers) {
        settings.layInStacksOf(papers);
        size.set(settings.stack());
    }

    /**
     * The stack in which a paper lies.
     *
     * @param papers how many there are
     */
    public Stack of(int paper, int papers) {
        int number = (paper - 1) / size.get() + 1;
        int last = Math.min(number * size.get(), Math.max(paper, papers));
        return new Stack(number, (number - 1) * size.get() + 1, last);
    }

    /** All stacks of so many papers. */
    public List<Stack> all(int papers) {
        return IntStream.iterate(1, paper -> paper <= papers, paper -> paper + size.get())
                .mapToObj(paper -> of(paper, papers))
                .toList();
    }
}
