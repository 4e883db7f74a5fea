package vn.binhxet.ui.projector.lectern;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every word and number that can be reached from an object, along all fields, primitive ones too;
 * and of which classes of ours the objects on the way are.
 */
record InMemory(List<String> words, List<Number> numbers, Set<Class<?>> classes) {
    private static final Map<Class<?>, List<Field>> FIELDS = new HashMap<>();

    static InMemory of(Object root) {
        InMemory found =
                new InMemory(new ArrayList<>(), new ArrayList<>(), new java.util.HashSet<>());
        IdentityHashMap<Object, Boolean> seen = new IdentityHashMap<>();
        Deque<Object> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Object one = open.pop();
            if (seen.put(one, true) == null) {
                found.look(one, open);
            }
        }
        return found;
    }

    private void look(Object one, Deque<Object> open) {
        switch (one) {
            case String word -> words.add(word);
            case Number number -> numbers.add(number);
            case Enum<?> _, Boolean _, Class<?> _ -> {}
            case Collection<?> many -> many.stream().filter(o -> o != null).forEach(open::push);
            case Map<?, ?> map -> {
                map.keySet().forEach(open::push);
                map.values().forEach(open::push);
            }
            default -> {
                classes.add(one.getClass());
                if (one.getClass().isArray()) {
                    for (int i = 0; i < Array.getLength(one); i++) {
                        push(Array.get(one, i), open);
                    }
                } else {
                    fields(one.getClass()).forEach(field -> push(value(field, one), open));
                }
            }
        }
    }

    private static void push(Object held, Deque<Object> open) {
        if (held != null) {
            open.push(held);
        }
    }

    private static Object value(Field field, Object of) {
        try {
            return field.get(of);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Field> fields(Class<?> type) {
        return FIELDS.computeIfAbsent(
                type,
                _ -> {
                    List<Field> fields = new ArrayList<>();
                    for (Class<?> t = type; t != null; t = t.getSuperclass()) {
                        Arrays.stream(t.getDeclaredFields())
                                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                                .filter(InMemory::opens)
                                .forEach(fields::add);
                    }
                    return fields;
                });
    }

    private static boolean opens(Field field) {
        try {
            field.setAccessible(true);
            return true;
        } catch (InaccessibleObjectException _) {
            return false;
        }
    }
}
