package vn.binhxet.ui.kit;

import java.util.List;

/**
 * What a key does on a screen.
 *
 * @param caps what is printed on the keys, in the order they are pressed
 */
public record KeyUse(List<String> caps, String does) {
    public KeyUse {
        caps = List.copyOf(caps);
    }

    public static KeyUse of(String does, String... caps) {
        return new KeyUse(List.of(caps), does);
    }
}
