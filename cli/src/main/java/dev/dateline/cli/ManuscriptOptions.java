package dev.dateline.cli;

import dev.dateline.draft.Manuscript;
import dev.dateline.model.Edtf;
import dev.dateline.model.InvalidValueException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What people know of a text that does not stand in it. */
final class ManuscriptOptions {

    @Option(names = "--id", paramLabel = "ID", description = "Its id; by default the file's name. One text only.")
    private @Nullable String id;

    @Option(
            names = "--headline",
            paramLabel = "TEXT",
            description = "Its headline; by default the first line. One text only.")
    private @Nullable String headline;

    @Option(names = "--standfirst", paramLabel = "TEXT", description = "The lines under the headline. One text only.")
    private @Nullable String standfirst;

    @Option(names = "--url", paramLabel = "IRI", description = "Its web address. One text only.")
    private @Nullable String url;

    @Option(names = "--author", paramLabel = "NAME", description = "Who wrote it. May be repeated.")
    private List<String> authors = List.of();

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who published it.")
    private @Nullable String publisher;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = {
                "When it was published, such as 2031-05-04 or 2031-05.",
                "In EDTF. It dates days of the week in the text."
            })
    private @Nullable String published;

    @Option(names = "--language", paramLabel = "TAG", description = "Its language; only English (en, en-GB) works.")
    private @Nullable String language;

    /**
     * Looks at the options before anything is read.
     *
     * @param texts how many texts there are
     * @throws UsageException if they cannot be meant so
     */
    void check(int texts) {
        boolean forOne = id != null || headline != null || standfirst != null || url != null;
        if (forOne && texts != 1) {
            throw new UsageException("--id, --headline, --standfirst and --url are for one text; give one at a time");
        }
        if (!isUnderstood(language)) {
            throw new UsageException("--language " + language
                    + ": only English is understood so far; leave it out if the" + " text is in English");
        }
        published();
    }

    private static boolean isUnderstood(@Nullable String language) {
        String tag = language == null ? "en" : language.toLowerCase(Locale.ROOT);
        return tag.equals("en") || tag.startsWith("en-");
    }

    private @Nullable Edtf published() {
        try {
            return published == null ? null : Edtf.parse(published);
        } catch (InvalidValueException e) {
            throw new UsageException("--published: " + e.getMessage());
        }
    }

    /**
     * The manuscript with what the options say of it.
     *
     * @throws InvalidValueException if it cannot be so
     */
    Manuscript of(Manuscript read) {
        String tag = language == null ? read.language() : language;
        if (!isUnderstood(tag)) {
            throw new InvalidValueException("it says that its language is " + tag
                    + ", and only English is understood so far; --language en if that is wrong");
        }
        return new Manuscript(
                or(id, read.id()),
                or(headline, read.headline()),
                standfirst == null ? read.standfirst() : standfirst,
                tag,
                publisher == null ? read.publisher() : publisher,
                authors.isEmpty() ? read.authors() : authors,
                published == null ? read.published() : published(),
                url == null ? read.url() : url,
                read.text());
    }

    private static String or(@Nullable String given, String read) {
        return given == null ? read : given;
    }
}
