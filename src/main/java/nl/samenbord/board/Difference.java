package nl.samenbord.board;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What lies between two records of one sort, component by component, so that it can be laid over a
 * third in which other components have changed meanwhile.
 */
final class Difference<T> {
    private static final ClassValue<Shape> SHAPES =
            new ClassValue<>() {
                @Override
                protected Shape computeValue(Class<?> type) {
                    return Shape.of(type);
                }
            };

    private final Shape shape;
    private final @Nullable Object[] before;
    private final @Nullable Object[] after;

    private Difference(Shape shape, T before, T after) {
        this.shape = shape;
        this.before = shape.take(before);
        this.after = shape.take(after);
    }

    static <T> Difference<T> between(T before, T after) {
        return new Difference<>(SHAPES.get(before.getClass()), before, after);
    }

    /**
     * The third record with the difference made in it; empty if it changed in the same component.
     */
    @SuppressWarnings("unchecked") // the shape is that of the class of all three
    <S extends T> Optional<S> on(S now) {
        @Nullable Object[] parts = shape.take(now);
        for (int i = 0; i < parts.length; i++) {
            if (!Objects.equals(before[i], after[i])) {
                if (!Objects.equals(parts[i], before[i])) {
                    return Optional.empty();
                }
                parts[i] = after[i];
            }
        }
        return Optional.of((S) shape.make(parts));
    }

    private record Shape(Constructor<?> constructor, List<Method> accessors) {
        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                Class<?>[] types =
                        Arrays.stream(components)
                                .map(RecordComponent::getType)
                                .toArray(Class[]::new);
                List<Method> accessors =
                        Arrays.stream(components).map(RecordComponent::getAccessor).toList();
                return new Shape(type.getDeclaredConstructor(types), accessors);
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Nullable Object[] take(Object whole) {
            @Nullable Object[] parts = new Object[accessors.size()];
            for (int i = 0; i < parts.length; i++) {
                try {
                    parts[i] = accessors.get(i).invoke(whole);
                } catch (ReflectiveOperationException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
            return parts;
        }

        Object make(@Nullable Object[] parts) {
            try {
                return constructor.newInstance(parts);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
