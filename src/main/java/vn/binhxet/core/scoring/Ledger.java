package vn.binhxet.core.scoring;

import org.jspecify.annotations.Nullable;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A map that never changes: putting more into it gives another one, which shares with it all
 * drawers that stay the same. So thousands of entries recorded one by one are read back without
 * copying a whole sheet for each. Holds no null.
 */
public final class Ledger<K, V> extends AbstractMap<K, V> {
    private static final int DRAWERS = 32;

    private final List<List<Entry<K, V>>> drawers;
    private final int size;

    private Ledger(List<List<Entry<K, V>>> drawers, int size) {
        this.drawers = drawers;
        this.size = size;
    }

    public static <K, V> Ledger<K, V> empty() {
        return new Ledger<>(Collections.nCopies(DRAWERS, List.of()), 0);
    }

    /** This and one more; of one key the later value. */
    public Ledger<K, V> with(K key, V value) {
        List<List<Entry<K, V>>> now = new ArrayList<>(drawers);
        return new Ledger<>(now, put(key, value, now) ? size + 1 : size);
    }

    /** This and more; of one key the later value. */
    public Ledger<K, V> with(Map<? extends K, ? extends V> more) {
        List<List<Entry<K, V>>> now = new ArrayList<>(drawers);
        int grown = size;
        for (Entry<? extends K, ? extends V> entry : more.entrySet()) {
            grown += put(entry.getKey(), entry.getValue(), now) ? 1 : 0;
        }
        return new Ledger<>(now, grown);
    }

    /** This less one key. */
    public Ledger<K, V> without(K key) {
        if (!containsKey(key)) {
            return this;
        }
        int number = drawer(key);
        List<List<Entry<K, V>>> now = new ArrayList<>(drawers);
        now.set(number, drawers.get(number).stream().filter(e -> !e.getKey().equals(key)).toList());
        return new Ledger<>(now, size - 1);
    }

    /** Puts it into a new drawer instead of the old one; true if the key is new. */
    private static <K, V> boolean put(K key, V value, List<List<Entry<K, V>>> drawers) {
        int number = drawer(key);
        List<Entry<K, V>> old = drawers.get(number);
        List<Entry<K, V>> drawer = new ArrayList<>(old.size() + 1);
        for (Entry<K, V> entry : old) {
            if (!entry.getKey().equals(key)) {
                drawer.add(entry);
            }
        }
        boolean isNew = drawer.size() == old.size();
        drawer.add(Map.entry(key, value));
        drawers.set(number, drawer);
        return isNew;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        for (Entry<K, V> entry : drawers.get(drawer(key))) {
            if (entry.getKey().equals(key)) {
                return entry.getValue();
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<K, V>> iterator() {
                return drawers.stream().flatMap(List::stream).iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    /** The number of a key's drawer. */
    private static int drawer(@Nullable Object key) {
        int hash = Objects.hashCode(key);
        return Math.floorMod(hash ^ (hash >>> 16), DRAWERS);
    }
}
