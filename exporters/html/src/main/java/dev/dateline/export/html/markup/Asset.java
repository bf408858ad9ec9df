package dev.dateline.export.html.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A style or script of ours: a file of its own in a site, in the page itself where there is only one. */
public enum Asset {
    /** How every page looks. */
    STYLE("style.css"),
    /** What ties a text to its facts while somebody points at them; everything works without. */
    SCRIPT("article.js"),
    /** What searches a site. */
    SEARCH("search.js");

    private final String file;
    private final String content;
    private final String hash;

    Asset(String file) {
        this.file = file;
        try (InputStream in = Asset.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException(file + " is not in the jar");
            }
            byte[] bytes = in.readAllBytes();
            content = new String(bytes, StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            hash = "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Its own characters. */
    String content() {
        return content;
    }

    /** What a policy allows it by, where it stands in the page. */
    String hash() {
        return hash;
    }

    /**
     * Where it is in a site.
     *
     * @return a path from the root of the site
     */
    public String path() {
        return "assets/" + file;
    }

    /**
     * Writes it as a file.
     *
     * @param to takes the bytes; not closed
     * @throws IOException if that fails
     */
    public void write(OutputStream to) throws IOException {
        to.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
