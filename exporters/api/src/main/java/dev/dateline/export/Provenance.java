package dev.dateline.export;

import java.util.List;

/**
 * What an export was made from, and with what. Has no time in it: the same input gives the same bytes.
 *
 * @param tool the name of the program
 * @param version its version
 * @param inputSha256 the SHA-256 of each input in order, in lower-case hexadecimal
 * @param leftOut how many articles of the inputs were left out, because they have errors
 */
public record Provenance(String tool, String version, List<String> inputSha256, long leftOut) {

    /** Copies the list. */
    public Provenance {
        inputSha256 = List.copyOf(inputSha256);
    }

    /**
     * The origin of an export that left nothing out.
     *
     * @param tool the name of the program
     * @param version its version
     * @param inputSha256 the SHA-256 of each input in order, in lower-case hexadecimal
     */
    public Provenance(String tool, String version, List<String> inputSha256) {
        this(tool, version, inputSha256, 0);
    }
}
