package dev.dateline.export.csv;

import dev.dateline.export.Dataset;
import dev.dateline.model.DatasetDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What its publisher says of an export, in the words of each description. */
final class CatalogueEntry {

    private CatalogueEntry() {}

    /** As properties of the tables together: terms of Dublin Core and DCAT, whose prefixes CSVW knows. */
    static void csvw(Dataset dataset, JsonGenerator json) {
        DatasetDescription description = dataset.description();
        if (description == null) {
            return;
        }
        json.writeStringProperty("@id", dataset.iri());
        json.writeStringProperty("dc:title", description.title());
        json.writeStringProperty("dc:description", description.description());
        if (description.publisher() != null) {
            json.writeObjectPropertyStart("dc:publisher");
            string(json, "@id", description.publisherId());
            json.writeStringProperty("foaf:name", description.publisher());
            json.writeEndObject();
        }
        link(json, "dc:license", description.license());
        link(json, "dcat:contactPoint", description.contactIri());
        link(json, "dcat:landingPage", description.landingPage());
        if (!description.keywords().isEmpty()) {
            JsonDocument.strings(json, "dcat:keyword", description.keywords());
        }
    }

    /** As properties of a Data Package. */
    static void dataPackage(Dataset dataset, String note, JsonGenerator json) {
        DatasetDescription description = dataset.description();
        json.writeStringProperty("title", description == null ? "What articles state" : description.title());
        if (description == null) {
            json.writeStringProperty("description", note);
            return;
        }
        json.writeStringProperty("description", description.description() + "\n\n" + note);
        json.writeStringProperty("id", dataset.iri());
        string(json, "homepage", description.landingPage());
        if (description.license() != null) {
            json.writeArrayPropertyStart("licenses");
            json.writeStartObject();
            json.writeStringProperty("path", description.license());
            json.writeEndObject();
            json.writeEndArray();
        }
        contributors(description, json);
        if (!description.keywords().isEmpty()) {
            JsonDocument.strings(json, "keywords", description.keywords());
        }
    }

    private static void contributors(DatasetDescription description, JsonGenerator json) {
        String contact = description.contact();
        if (description.publisher() == null && contact == null) {
            return;
        }
        json.writeArrayPropertyStart("contributors");
        if (description.publisher() != null) {
            contributor(json, description.publisher(), description.publisherId(), "publisher");
        }
        if (contact != null) {
            contributor(json, contact, description.contactIri(), "contact");
        }
        json.writeEndArray();
    }

    /** An address of a page is a path, one of a mailbox an e-mail address. */
    private static void contributor(JsonGenerator json, String title, @Nullable String iri, String role) {
        json.writeStartObject();
        json.writeStringProperty("title", title);
        if (iri != null) {
            boolean isPage = !iri.startsWith("mailto:");
            json.writeStringProperty(isPage ? "path" : "email", isPage ? iri : title);
        }
        JsonDocument.strings(json, "roles", List.of(role));
        json.writeEndObject();
    }

    private static void link(JsonGenerator json, String name, @Nullable String iri) {
        if (iri != null) {
            json.writeObjectPropertyStart(name);
            json.writeStringProperty("@id", iri);
            json.writeEndObject();
        }
    }

    private static void string(JsonGenerator json, String name, @Nullable String text) {
        if (text != null) {
            json.writeStringProperty(name, text);
        }
    }
}
