package dev.dateline.export.annotations.brat;

import dev.dateline.export.Beginning;
import dev.dateline.model.FindingKind;
import dev.dateline.model.NamedPlace;
import dev.dateline.model.Transcript;
import dev.dateline.model.TranscriptSource;
import dev.dateline.model.UnreadableInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The documents of an input, one article each, in the order of their names. */
final class DocumentList implements TranscriptSource {

    private final Beginning input;
    private final List<Document> documents;

    /** Texts without annotations, until they are told. */
    private List<Path> alone;

    private int next;

    DocumentList(Beginning input) throws IOException {
        this.input = input;
        this.documents = input.isFolder()
                ? annotationsIn(input.path()).stream()
                        .map(file -> Document.in(input.name(), file))
                        .toList()
                : List.of(Document.of(input.name(), input.path()));
        this.alone = input.isFolder() ? textsAlone(input.path(), documents) : List.of();
    }

    /** The files of annotations in a folder, by their names; those in folders below it are not among them. */
    static List<Path> annotationsIn(Path folder) throws IOException {
        return files(folder, Document.ANNOTATIONS);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Document.fileName(file).endsWith(ending) && Files.isRegularFile(file))
                    .sorted(Comparator.comparing(Document::fileName))
                    .toList();
        }
    }

    private static List<Path> textsAlone(Path folder, List<Document> documents) throws IOException {
        Set<Path> paired = new HashSet<>();
        documents.forEach(document -> paired.add(document.text()));
        return files(folder, Document.TEXT).stream()
                .filter(text -> !paired.contains(text))
                .toList();
    }

    @Override
    public @Nullable Transcript next() throws IOException {
        if (next == documents.size()) {
            return null;
        }
        Document document = documents.get(next++);
        Transcript transcript = read(document);
        for (Path text : alone) {
            transcript.warning(
                    FindingKind.NO_STATEMENT,
                    new NamedPlace(input.name(), Document.fileName(text)),
                    "there are no annotations (.ann) of this name, so it is left out");
        }
        alone = List.of();
        return transcript;
    }

    /** One that cannot be read is an error, and those after it are read all the same. */
    private static Transcript read(Document document) throws IOException {
        Transcript broken = new Transcript(document.whole());
        if (!Files.isRegularFile(document.text())) {
            broken.error(
                    FindingKind.UNREADABLE_INPUT,
                    document.whole(),
                    "the text that this is about is not there: " + Document.fileName(document.text())
                            + " has to lie beside it");
            return broken;
        }
        try {
            TextFile text = TextFile.read(document.text(), document.textPlace());
            TextFile annotations = TextFile.read(document.annotations(), document.whole());
            return new DocumentReading(document, text).of(annotations.text());
        } catch (UnreadableInputException e) {
            broken.error(FindingKind.UNREADABLE_INPUT, e.at(), String.valueOf(e.getMessage()));
            return broken;
        }
    }

    @Override
    public String sha256() throws IOException {
        if (input.isFolder()) {
            return input.sha256();
        }
        StringBuilder list = new StringBuilder();
        Document document = documents.get(0);
        for (Path file : List.of(document.annotations(), document.text())) {
            list.append(Beginning.of("", file).sha256())
                    .append("  ")
                    .append(Document.fileName(file))
                    .append('\n');
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(list.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() {
        // nothing is open between two articles
    }
}
