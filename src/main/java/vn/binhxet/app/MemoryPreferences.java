package vn.binhxet.app;

import vn.binhxet.port.Preferences;
import vn.binhxet.ui.shell.Look;

import java.util.List;

/** A computer that remembers nothing beyond the run; its windows are light at first. */
final class MemoryPreferences implements Preferences {
    private Kept kept = new Kept(Look.LIGHT.name(), null, List.of(), null, null, false);

    @Override
    public Kept read() {
        return kept;
    }

    @Override
    public void keep(Kept now) {
        kept = now;
    }
}
