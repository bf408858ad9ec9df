package dev.dateline.export.statements.mapping;

import dev.dateline.model.FindingKind;
import dev.dateline.model.Quoted;
import dev.dateline.model.Suggestion;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What is made of the text of a cell before it fills a hole. */
sealed interface Filter {

    /**
     * What is made of a text.
     *
     * @throws UnfitException if nothing can be made of it; the message says what would be right
     */
    String apply(String text) throws UnfitException;

    /** The beginning of an id: lower-case ASCII letters and digits, with a hyphen for whatever is between them. */
    record Slug() implements Filter {

        private static final Pattern MARKS = Pattern.compile("\\p{M}+");
        private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
        private static final Pattern EDGES = Pattern.compile("^-|-$");

        @Override
        public String apply(String text) throws UnfitException {
            String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                    .replaceAll("")
                    .toLowerCase(Locale.ROOT);
            String slug = EDGES.matcher(OTHERS.matcher(plain).replaceAll("-")).replaceAll("");
            if (slug.isEmpty()) {
                throw new UnfitException(
                        FindingKind.INVALID_ID,
                        Quoted.of(text)
                                + " has no letter from a to z and no digit to make an id of; use another column");
            }
            return slug;
        }
    }

    /** A date, written as a pattern says: the day, month or year of it. */
    record Date(String pattern, DateTimeFormatter formatter) implements Filter {

        /** The y's outside quotation marks: a year of an era is none as long as nobody names the era. */
        private static final Pattern OF_ERA = Pattern.compile("y(?=([^']*'[^']*')*[^']*$)");

        /**
         * Reads dates of a pattern.
         *
         * @param pattern as {@link DateTimeFormatter} has it; names of months are English
         * @throws IllegalArgumentException if it is none
         */
        static Date of(String pattern) {
            DateTimeFormatter formatter = new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(OF_ERA.matcher(pattern).replaceAll("u"))
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
            return new Date(pattern, formatter);
        }

        @Override
        public String apply(String text) throws UnfitException {
            try {
                return formatter
                        .parseBest(text, LocalDate::from, YearMonth::from, Year::from)
                        .toString();
            } catch (DateTimeException e) {
                throw new UnfitException(
                        FindingKind.INVALID_DATE, Quoted.of(text) + " is no date of the form " + pattern);
            }
        }
    }

    /** A list of what can stand in cells, and what is written for it. */
    record Listed(String name, Map<String, String> values) implements Filter {

        @Override
        public String apply(String text) throws UnfitException {
            String value = values.get(text);
            if (value == null) {
                throw new UnfitException(
                        FindingKind.INVALID_VALUE,
                        Quoted.of(text) + " is not in the list " + name + " of the map"
                                + Suggestion.hint(text, values.keySet()));
            }
            return value;
        }
    }
}
