package dev.dateline.export;

import dev.dateline.model.Input;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A file or folder that may be an input, and how it begins.
 *
 * @param name what findings call it
 * @param path where it is
 * @param isFolder whether it is a folder
 * @param isGzipped whether it is gzipped
 * @param first the first bytes once it is unzipped, each as a character from U+0000 to U+00FF; at most {@value #LENGTH};
 *     empty for a folder
 */
public record Beginning(String name, Path path, boolean isFolder, boolean isGzipped, String first) {

    /** How many bytes are looked at. */
    public static final int LENGTH = 8192;

    /**
     * Looks at a file or folder.
     *
     * @param name what findings call it
     * @param path where it is; something that can be read twice
     * @return how it begins
     * @throws IOException if it cannot be read
     */
    public static Beginning of(String name, Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return new Beginning(name, path, true, false, "");
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            in.mark(2);
            boolean gzipped = in.read() == 0x1F && in.read() == 0x8B;
            in.reset();
            return new Beginning(name, path, false, gzipped, gzipped ? unzipped(in) : text(in));
        }
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readNBytes(LENGTH), StandardCharsets.ISO_8859_1);
    }

    /** What is damaged is nobody's; whoever reads it in the end says so. */
    private static String unzipped(InputStream in) throws IOException {
        try (InputStream unzipped = new GZIPInputStream(in)) {
            return text(unzipped);
        } catch (ZipException | EOFException e) {
            return "";
        }
    }

    /**
     * The bytes of a file.
     *
     * @return the bytes, unzipped if it is gzipped; whoever asked closes them
     * @throws IOException if it cannot be read
     */
    public InputStream bytes() throws IOException {
        InputStream in = Files.newInputStream(path);
        if (!isGzipped) {
            return in;
        }
        try {
            return new GZIPInputStream(in, 1 << 16);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /**
     * The digest of the input, as {@link dev.dateline.model.TranscriptSource#sha256()} has it.
     *
     * @return the SHA-256 of the file as it is stored; of a folder, that of a line for each of its files in the order of
     *     their names: digest, two blanks, name
     * @throws IOException if it cannot be read
     */
    public String sha256() throws IOException {
        if (!isFolder) {
            return sha256(path);
        }
        StringBuilder list = new StringBuilder();
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Beginning::name))
                    .toList()) {
                list.append(sha256(file)).append("  ").append(name(file)).append('\n');
            }
        }
        return HexFormat.of().formatHex(digest().digest(list.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The input as articles are read from it.
     *
     * @param importer what recognised it
     * @return the input
     */
    public Input readBy(Importer importer) {
        return new Input(name, (Input.Transcripts) () -> importer.open(this));
    }
}
