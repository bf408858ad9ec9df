package dev.dateline.model;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a publisher says of an export as a whole: what a catalogue lists. Immutable and thread-safe.
 *
 * <pre>{@code
 * {"title": "Ferry accidents in the news", "description": "What 300 articles say of them.",
 *  "publisher": "Harbour Gazette", "license": "https://creativecommons.org/licenses/by/4.0/"}
 * }</pre>
 *
 * @param id the IRI of the dataset, absolute http(s), or null if it is made of the base
 * @param title its name
 * @param description some sentences on what is in it
 * @param publisher the name of whoever publishes it, or null
 * @param publisherId the IRI of whoever publishes it, absolute http(s), or null; there is none without a publisher
 * @param license the IRI of the licence, absolute http(s), or null
 * @param contact whom to ask: an e-mail address, or the absolute http(s) IRI of a page; or null
 * @param landingPage the IRI of a page about it, absolute http(s), or null
 * @param keywords words to find it by, without duplicates
 */
public record DatasetDescription(
        @Nullable String id,
        String title,
        String description,
        @Nullable String publisher,
        @Nullable String publisherId,
        @Nullable String license,
        @Nullable String contact,
        @Nullable String landingPage,
        List<String> keywords)
        implements Serializable {

    static final FieldList<DatasetDescription> FIELDS = FieldList.of(
            DatasetDescription.class,
            Field.word("id", DatasetDescription::id, WebIri::require),
            Field.text("title", DatasetDescription::title).required(),
            Field.text("description", DatasetDescription::description).required(),
            Field.text("publisher", DatasetDescription::publisher),
            Field.word("publisherId", DatasetDescription::publisherId, WebIri::require),
            Field.word("license", DatasetDescription::license, WebIri::require),
            Field.word("contact", DatasetDescription::contact, DatasetDescription::requireContact),
            Field.word("landingPage", DatasetDescription::landingPage, WebIri::require),
            Field.distinctTexts("keywords", DatasetDescription::keywords));

    /** What can stand in a {@code mailto:} IRI as it is. */
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._~+-]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

    /**
     * Checks every rule.
     *
     * @throws InvalidValueException if one is broken
     */
    public DatasetDescription(
            @Nullable String id,
            String title,
            String description,
            @Nullable String publisher,
            @Nullable String publisherId,
            @Nullable String license,
            @Nullable String contact,
            @Nullable String landingPage,
            List<String> keywords) {
        this.id = id;
        this.title = title;
        this.description = description;
        this.publisher = publisher;
        this.publisherId = publisherId;
        this.license = license;
        this.contact = contact;
        this.landingPage = landingPage;
        this.keywords = List.copyOf(keywords);
        Violations violations = FIELDS.check(this);
        if (publisherId != null && publisher == null) {
            violations.add(
                    FindingKind.MISSING_FIELD,
                    Pointer.ROOT.field("publisher"),
                    "publisherId is there and the publisher's name is not; write 'publisher' too");
        }
        violations.throwIfAny();
    }

    /**
     * Where to write to.
     *
     * @return an IRI, for an e-mail address one with {@code mailto:}; null without a contact
     */
    public @Nullable String contactIri() {
        return contact == null || !isEmail(contact) ? contact : "mailto:" + contact;
    }

    private static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    private static void requireContact(String text) {
        if (isEmail(text)) {
            return;
        }
        if (!WebIri.isRight(text)) {
            throw new InvalidValueException(
                    FindingKind.INVALID_VALUE,
                    Quoted.of(Values.text(text))
                            + " is no contact; write an e-mail address, or the address of a page on the Web");
        }
    }
}
