package dev.dateline.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A record and all that is in it as bytes, for working files; no other program reads them. It goes by the components of
 * records, so that a new field needs nothing here.
 *
 * @param writer writes a value that is not null
 * @param reader reads what the writer wrote
 * @param <T> the record, or what is in one
 */
record RecordCodec<T>(ExternalSort.Writer<T> writer, ExternalSort.Reader<T> reader) {

    private static final RecordCodec<String> TEXT = new RecordCodec<>(RecordCodec::writeText, RecordCodec::readText);
    private static final Map<Class<?>, RecordCodec<?>> PLAIN = Map.of(
            String.class,
            TEXT,
            int.class,
            new RecordCodec<Integer>((value, out) -> out.writeInt(value), DataInput::readInt),
            long.class,
            new RecordCodec<Long>((value, out) -> out.writeLong(value), DataInput::readLong),
            boolean.class,
            new RecordCodec<Boolean>((value, out) -> out.writeBoolean(value), DataInput::readBoolean),
            BigDecimal.class,
            TEXT.as(BigDecimal::toString, BigDecimal::new),
            Edtf.class,
            TEXT.as(Edtf::text, Edtf::parse));

    /** One component: each value comes after a mark that tells whether it is null. */
    private record Component<T>(Method accessor, RecordCodec<T> codec) {

        static Component<?> of(RecordComponent component) {
            return new Component<>(component.getAccessor(), RecordCodec.of(component.getGenericType()));
        }

        @SuppressWarnings("unchecked") // the codec was chosen for the type of the component
        void write(Record record, DataOutput out) throws IOException {
            T value = (T) get(record);
            out.writeBoolean(value != null);
            if (value != null) {
                codec.writer.write(value, out);
            }
        }

        private @Nullable Object get(Record record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(accessor + " cannot be called", e);
            }
        }

        @Nullable
        T read(DataInput in) throws IOException {
            return in.readBoolean() ? codec.reader.read(in) : null;
        }
    }

    /**
     * Makes a codec.
     *
     * @param type a record of texts, numbers, flags, dates, enums, and lists, records and sealed families of records of them
     * @return the codec; holds nothing that changes
     */
    static <R extends Record> RecordCodec<R> of(Class<R> type) {
        List<Component<?>> components = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.add(Component.of(component));
            types.add(component.getType());
        }
        Constructor<R> constructor;
        try {
            constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
        return new RecordCodec<>(
                (record, out) -> writeAll(components, record, out), in -> make(constructor, components, in));
    }

    private static void writeAll(List<Component<?>> components, Record record, DataOutput out) throws IOException {
        for (Component<?> component : components) {
            component.write(record, out);
        }
    }

    private static <R> R make(Constructor<R> constructor, List<Component<?>> components, DataInput in)
            throws IOException {
        @Nullable Object[] values = new @Nullable Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = components.get(i).read(in);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("what was a " + constructor.getName() + " is one no more", e);
        }
    }

    private static RecordCodec<?> of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return listOf(of(list.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> some && some.isRecord()) {
            return of(some.asSubclass(Record.class));
        }
        if (type instanceof Class<?> some && some.isEnum()) {
            return choiceOf(some.getEnumConstants());
        }
        if (type instanceof Class<?> some && some.isSealed()) {
            return oneOf(some.getPermittedSubclasses());
        }
        RecordCodec<?> plain = type instanceof Class<?> some ? PLAIN.get(some) : null;
        if (plain == null) {
            throw new IllegalArgumentException("there are no bytes for a component that is a " + type);
        }
        return plain;
    }

    /** A record that is one of some: its number comes first. */
    private static RecordCodec<?> oneOf(Class<?>[] records) {
        List<Class<?>> types = List.of(records);
        List<RecordCodec<Record>> codecs = new ArrayList<>();
        for (Class<?> type : types) {
            @SuppressWarnings("unchecked") // what it writes and reads is of the type it was made for
            RecordCodec<Record> codec = (RecordCodec<Record>) of(type);
            codecs.add(codec);
        }
        return new RecordCodec<Record>(
                (record, out) -> {
                    int number = types.indexOf(record.getClass());
                    out.writeByte(number);
                    codecs.get(number).writer.write(record, out);
                },
                in -> codecs.get(in.readByte()).reader.read(in));
    }

    private static RecordCodec<?> choiceOf(Object[] constants) {
        Map<String, Object> byName = new HashMap<>();
        for (Object constant : constants) {
            byName.put(((Enum<?>) constant).name(), constant);
        }
        return TEXT.as(constant -> ((Enum<?>) constant).name(), name -> Objects.requireNonNull(byName.get(name)));
    }

    private static <T> RecordCodec<List<T>> listOf(RecordCodec<T> items) {
        return new RecordCodec<>(
                (list, out) -> {
                    out.writeInt(list.size());
                    for (T item : list) {
                        items.writer.write(item, out);
                    }
                },
                in -> {
                    List<T> list = new ArrayList<>();
                    for (int left = in.readInt(); left > 0; left--) {
                        list.add(items.reader.read(in));
                    }
                    return list;
                });
    }

    private <V> RecordCodec<V> as(Function<V, T> write, Function<T, V> read) {
        return new RecordCodec<>(
                (value, out) -> writer.write(write.apply(value), out), in -> read.apply(reader.read(in)));
    }

    /** Without the limit that {@link DataOutput#writeUTF} has. */
    private static void writeText(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
