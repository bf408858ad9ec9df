package dev.dateline.model;

/** The JSON Schema of the description of a dataset, for editors and for those who write one. */
public final class DatasetSchema {

    private DatasetSchema() {}

    /**
     * The schema. It says all but what an IRI is in full; {@link DatasetReader} never accepts what the schema refuses.
     *
     * @return JSON Schema, draft 2020-12, with a line feed at the end
     */
    public static String text() {
        return ArticleSchema.read("dataset.schema.json");
    }
}
