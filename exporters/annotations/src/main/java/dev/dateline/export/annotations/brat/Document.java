package dev.dateline.export.annotations.brat;

import dev.dateline.model.NamedPlace;
import java.nio.file.Path;

/**
 * A text with its annotations, as files.
 *
 * @param input the name of the input
 * @param prefix what the name of the file of annotations is followed by in places; empty if it is the input
 * @param name the name of both files, without their endings
 * @param annotations the file of annotations
 * @param text the file of the text; it may not be there
 */
record Document(String input, String prefix, String name, Path annotations, Path text) {

    static final String TEXT = ".txt";
    static final String ANNOTATIONS = ".ann";

    /** A document of a folder. */
    static Document in(String folder, Path annotations) {
        String file = fileName(annotations);
        String name = file.substring(0, file.length() - ANNOTATIONS.length());
        return new Document(folder, file + ", ", name, annotations, annotations.resolveSibling(name + TEXT));
    }

    /** The document of a file of annotations, whatever its ending is. */
    static Document of(String input, Path annotations) {
        String file = fileName(annotations);
        int point = file.lastIndexOf('.');
        String name = point > 0 ? file.substring(0, point) : file;
        return new Document(input, "", name, annotations, annotations.resolveSibling(name + TEXT));
    }

    static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** A line of the annotations, counted from 1. */
    NamedPlace line(int number) {
        return new NamedPlace(input, prefix + "line " + number);
    }

    /** The annotations as a whole. */
    NamedPlace whole() {
        return new NamedPlace(input, prefix.isEmpty() ? "" : fileName(annotations));
    }

    /** The text. */
    NamedPlace textPlace() {
        return new NamedPlace(input, fileName(text));
    }
}
