package dev.dateline.export.statements;

import dev.dateline.export.Dataset;
import dev.dateline.model.DatasetDescription;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that its publisher says of an export, for outputs that list such things.
 *
 * @param name what it is, as columns are named
 * @param title the same for people
 * @param value the fact
 */
public record DatasetFact(String name, String title, String value) {

    /**
     * What is said of an export.
     *
     * @param dataset the export
     * @return the facts in the order in which they are to be told; none if nobody said anything
     */
    public static List<DatasetFact> of(Dataset dataset) {
        DatasetDescription description = dataset.description();
        if (description == null) {
            return List.of();
        }
        List<DatasetFact> facts = new ArrayList<>();
        add(facts, "dataset", "Dataset", dataset.iri());
        add(facts, "title", "Title", description.title());
        add(facts, "description", "Description", description.description());
        add(facts, "publisher", "Publisher", description.publisher());
        add(facts, "publisher_id", "Publisher's IRI", description.publisherId());
        add(facts, "license", "Licence", description.license());
        add(facts, "contact", "Contact", description.contact());
        add(facts, "landing_page", "Landing page", description.landingPage());
        int number = 1;
        for (String keyword : description.keywords()) {
            add(facts, "keyword_" + number, "Keyword " + number, keyword);
            number++;
        }
        return List.copyOf(facts);
    }

    private static void add(List<DatasetFact> facts, String name, String title, @Nullable String value) {
        if (value != null) {
            facts.add(new DatasetFact(name, title, value));
        }
    }
}
