package dev.dateline.cli;

import dev.dateline.model.InvalidValueException;
import dev.dateline.model.ReadLimits;
import dev.dateline.model.Suggestion;
import java.util.List;
import picocli.CommandLine.Option;

/** How much one article may ask of the reader, as the command line says it. */
final class Limits {

    private static final List<String> NAMES = List.of("article-bytes", "nesting", "values", "findings");
    private static final String UNITS = "KMG";
    private static final int BITS_OF_UNIT = 10;

    @Option(
            names = "--limit",
            paramLabel = "NAME=NUMBER",
            order = HelpPage.RARE,
            description = "The most that one article may have: article-bytes (16M by default), nesting (64), values"
                    + " (250000), findings (100). May be repeated.")
    private List<String> written = List.of();

    /**
     * The limits.
     *
     * @throws UsageException if what was written is not understood
     */
    ReadLimits read() {
        ReadLimits limits = ReadLimits.DEFAULT;
        for (String each : written) {
            int equals = each.indexOf('=');
            if (equals < 1) {
                throw new UsageException("--limit " + each + ": write NAME=NUMBER, as in article-bytes=64M");
            }
            limits = with(limits, each, each.substring(0, equals), number(each, each.substring(equals + 1)));
        }
        return limits;
    }

    private static ReadLimits with(ReadLimits limits, String written, String name, int number) {
        try {
            return switch (name) {
                case "article-bytes" -> limits.withArticleBytes(number);
                case "nesting" -> limits.withNesting(number);
                case "values" -> limits.withValues(number);
                case "findings" -> limits.withFindings(number);
                default ->
                    throw new UsageException(
                            "--limit " + written + ": there is no limit '" + name + "'" + Suggestion.hint(name, NAMES));
            };
        } catch (InvalidValueException e) {
            throw new UsageException("--limit " + written + ": " + e.getMessage());
        }
    }

    /** A whole number, in units of 1024 if a letter says so. */
    private static int number(String written, String number) {
        int unit = number.isEmpty() ? -1 : UNITS.indexOf(number.charAt(number.length() - 1));
        String digits = unit < 0 ? number : number.substring(0, number.length() - 1);
        try {
            return Math.toIntExact(Math.multiplyExact(Long.parseLong(digits), 1L << (BITS_OF_UNIT * (unit + 1))));
        } catch (NumberFormatException e) {
            throw new UsageException(
                    "--limit " + written + ": '" + number + "' is no whole number; write 64M or 67108864");
        } catch (ArithmeticException e) {
            throw new UsageException("--limit " + written + ": the most is " + Integer.MAX_VALUE);
        }
    }
}
