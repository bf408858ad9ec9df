package dev.dateline.model;

import dev.dateline.model.CorpusRules.Use;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Uses of ids as bytes: what they are sorted by comes first. There are many of them, so no reflection is in the way. */
final class UseCodec {

    private static final int NOTHING = -1;

    private UseCodec() {}

    static void write(Use use, DataOutput out) throws IOException {
        out.writeBoolean(use.isOfArticle());
        out.writeLong(use.number());
        out.writeUTF(use.id());
        writeText(use.articleId(), out);
        out.writeInt(use.index());
        write(use.at(), out);
        if (use.facts() != null) {
            write(use.facts(), out);
        }
    }

    static Use read(DataInput in) throws IOException {
        boolean ofArticle = in.readBoolean();
        long number = in.readLong();
        String id = in.readUTF();
        String articleId = text(in);
        int index = in.readInt();
        Place at = readPlace(in);
        return new Use(id, ofArticle ? null : readFacts(in), number, at, articleId, index);
    }

    private static void write(Place place, DataOutput out) throws IOException {
        writeText(place.input(), out);
        if (place instanceof Location at) {
            out.writeLong(at.line());
            out.writeLong(at.column());
        } else if (place instanceof NamedPlace named) {
            out.writeLong(NOTHING);
            writeText(named.name(), out);
        }
    }

    private static Place readPlace(DataInput in) throws IOException {
        String input = text(in);
        long line = in.readLong();
        return line == NOTHING ? new NamedPlace(input, text(in)) : new Location(input, line, in.readLong());
    }

    private static void write(EntityFacts facts, DataOutput out) throws IOException {
        writeText(facts.type().name(), out);
        writeText(facts.name(), out);
        out.writeInt(facts.aliases().size());
        for (String alias : facts.aliases()) {
            writeText(alias, out);
        }
        write(facts.latitude(), out);
        write(facts.longitude(), out);
        writeText(facts.countryCode(), out);
    }

    private static EntityFacts readFacts(DataInput in) throws IOException {
        EntityType type = EntityType.valueOf(text(in));
        String name = text(in);
        int count = in.readInt();
        List<String> aliases = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            aliases.add(text(in));
        }
        return new EntityFacts(type, name, aliases, number(in), number(in), readText(in));
    }

    private static void write(@Nullable BigDecimal number, DataOutput out) throws IOException {
        writeText(number == null ? null : number.toString(), out);
    }

    private static @Nullable BigDecimal number(DataInput in) throws IOException {
        String text = readText(in);
        return text == null ? null : new BigDecimal(text);
    }

    private static void writeText(@Nullable String text, DataOutput out) throws IOException {
        if (text == null) {
            out.writeInt(NOTHING);
        } else {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private static String text(DataInput in) throws IOException {
        String text = readText(in);
        if (text == null) {
            throw new IOException("a text is missing");
        }
        return text;
    }

    private static @Nullable String readText(DataInput in) throws IOException {
        int length = in.readInt();
        if (length == NOTHING) {
            return null;
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
