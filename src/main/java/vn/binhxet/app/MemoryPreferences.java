package vn.binhxet.app;

import vn.binhxet.port.Preferences;
import vn.binhxet.ui.shell.Look;

/** A computer that remembers nothing beyond the run; its windows are light at first. */
final class MemoryPreferences implements Preferences {
    private Kept kept = Kept.NOTHING.withLook(Look.LIGHT.name());

    @Override
    public Kept read() {
        return kept;
    }

    @Override
    public void keep(Kept now) {
        kept = now;
    }
}
