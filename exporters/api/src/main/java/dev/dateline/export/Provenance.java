package dev.dateline.export;

import java.util.List;

/**
 * What an export was made from, and with what. Has no time in it: the same input gives the same bytes.
 *
 * @param tool the name of the program
 * @param version its version
 * @param inputSha256 the SHA-256 of each input in order, in lower-case hexadecimal
 */
public record Provenance(String tool, String version, List<String> inputSha256) {

    /** Copies the list. */
    public Provenance {
        inputSha256 = List.copyOf(inputSha256);
    }
}
