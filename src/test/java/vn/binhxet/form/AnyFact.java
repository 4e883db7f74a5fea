package vn.binhxet.form;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.Share;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.TypicalBloc;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Facts of any kind, filled by chance from their components; no rule was asked about them. */
public final class AnyFact {
    private final Random random;

    public AnyFact(long seed) {
        random = new Random(seed);
    }

    public Fact of(Class<?> kind) {
        return (Fact) record(kind);
    }

    private Object record(Class<?> type) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            @Nullable Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                boolean absent =
                        components[i].getAnnotatedType().isAnnotationPresent(Nullable.class)
                                && random.nextBoolean();
                values[i] = absent ? null : value(components[i].getGenericType());
            }
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot fill " + type, e);
        }
    }

    private Object value(Type type) {
        return switch (type) {
            case ParameterizedType list when list.getRawType() == List.class -> list(list);
            case ParameterizedType map when map.getRawType() == Map.class -> map(map);
            case Class<?> plain -> plain(plain);
            default -> throw new IllegalStateException("cannot fill " + type);
        };
    }

    private List<Object> list(ParameterizedType type) {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(value(type.getActualTypeArguments()[0]));
        }
        return list;
    }

    private Map<Object, Object> map(ParameterizedType type) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            map.put(
                    value(type.getActualTypeArguments()[0]),
                    value(type.getActualTypeArguments()[1]));
        }
        return map;
    }

    private Object plain(Class<?> type) {
        if (type == String.class) {
            return word();
        } else if (type == int.class || type == Integer.class) {
            return 1 + random.nextInt(3000);
        } else if (type == boolean.class) {
            return random.nextBoolean();
        } else if (type == BigDecimal.class) {
            return BigDecimal.valueOf(1 + random.nextInt(10_000), random.nextInt(3));
        } else if (type == OffsetDateTime.class) {
            return OffsetDateTime.parse("2022-01-05T08:00:00+07:00")
                    .plusSeconds(random.nextInt(9999));
        } else if (type == LocalDate.class) {
            return LocalDate.of(2022, 1, 5).plusDays(random.nextInt(9999));
        } else if (type == Points.class) {
            return new Points(BigDecimal.valueOf(random.nextInt(-100, 10_000), random.nextInt(3)));
        } else if (type == Share.class) {
            return new Share(1 + random.nextInt(3), 3);
        } else if (type == Code.class) {
            return new Code(word());
        } else if (type == UnitId.class) {
            return new UnitId(word());
        } else if (type == RoundId.class) {
            return new RoundId(word());
        } else if (type == Bloc.class) {
            return TypicalBloc.BLOC;
        } else if (type == Regulation.class) {
            return Rules.typical().build();
        } else if (type.isEnum()) {
            return one(type.getEnumConstants());
        } else if (type.isSealed()) {
            return record(one(type.getPermittedSubclasses()));
        }
        return record(type);
    }

    private String word() {
        return one("Thuế", "kho-bạc", "I.3", "“ngoặc”", "a\\b", "x/y", "Đ", "7", "🌾")
                + random.nextInt(100);
    }

    @SafeVarargs
    private <T> T one(T... all) {
        return all[random.nextInt(all.length)];
    }
}
