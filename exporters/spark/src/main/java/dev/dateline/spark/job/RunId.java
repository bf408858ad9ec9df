package dev.dateline.spark.job;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/** What an export is told from others by: the same inputs and choices have the same id, today and tomorrow. */
final class RunId {

    private static final int BYTES = 6;

    private RunId() {}

    static String of(Plan plan, Reading reading, List<String> inputSha256) {
        StringBuilder facts = new StringBuilder();
        facts.append(plan.version()).append('\n').append(reading).append('\n').append(plan.dataset());
        facts.append('\n').append(plan.leavesOut()).append(plan.takesDrafts());
        for (Chosen chosen : plan.formats()) {
            facts.append('\n').append(chosen.id()).append(new TreeMap<>(chosen.options()));
        }
        inputSha256.forEach(sha256 -> facts.append('\n').append(sha256));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(facts.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
