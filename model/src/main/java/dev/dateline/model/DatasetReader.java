package dev.dateline.model;

import dev.dateline.model.Finding.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the description of a dataset: one JSON object, UTF-8. It is read as strictly as articles are, and everything that
 * is wrong is told with its place.
 *
 * <pre>{@code
 * DatasetReader.Reading reading = DatasetReader.read(Input.file(Path.of("dataset.json")));
 * reading.findings().forEach(finding -> log(finding.problem()));
 * }</pre>
 */
public final class DatasetReader {

    /**
     * What came of reading.
     *
     * @param description the description; null if there are errors
     * @param findings what is wrong or odd
     */
    public record Reading(@Nullable DatasetDescription description, List<Finding> findings) {}

    private final Input input;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable DatasetDescription description;
    private int objects;

    private DatasetReader(Input input) {
        this.input = input;
    }

    /**
     * Reads a description.
     *
     * @param input the one object, in JSON
     * @return the description, or what is wrong with it
     * @throws MemoryException if it takes more memory than there is
     */
    public static Reading read(Input input) throws MemoryException {
        DatasetReader reader = new DatasetReader(input);
        reader.read();
        boolean failed = reader.findings.stream().anyMatch(Finding::isError);
        return new Reading(failed ? null : reader.description, List.copyOf(reader.findings));
    }

    private void read() throws MemoryException {
        try (ArticleStream objects = new ArticleStream(input.name(), input.bytes(), ReadLimits.DEFAULT, this::bind)) {
            for (Unbound object = objects.next(); object != null; object = objects.next()) {
                findings.addAll(object.bind().findings());
            }
            if (findings.isEmpty() && (this.objects != 1 || objects.isMeant())) {
                error(FindingKind.WRONG_TYPE, "a dataset is described by one JSON object, and by nothing else");
            }
        } catch (MemoryException e) {
            throw e;
        } catch (IOException e) {
            error(CorpusReader.kind(e), "the description cannot be read: " + Input.reason(e));
        }
    }

    private void error(FindingKind kind, String problem) {
        findings.add(new Finding(
                kind, Severity.ERROR, new Location(input.name(), 1, 1), null, "", problem, null, List.of()));
    }

    /** The result has the findings alone: a description is no article. */
    private ReadResult bind(JsonValue value, Findings.Locator locator, ReadLimits limits) {
        objects++;
        Findings found = new Findings(locator, value, null, limits.findings());
        description = ArticleBinder.bind(DatasetDescription.FIELDS, value, found);
        return new ReadResult.Corpus(found.all());
    }
}
