package vn.binhxet.ui.ballot.keys;

import java.util.List;

/** A sentence for the typist, by key: why a key means nothing here. */
public record Remark(String key, List<Object> args) {
    public Remark {
        args = List.copyOf(args);
    }
}
