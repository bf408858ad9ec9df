package dev.dateline.export.yaml;

import dev.dateline.export.Beginning;
import dev.dateline.export.Importer;
import dev.dateline.model.TranscriptSource;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the fields of JSON written in YAML 1.2: an article for each document, or a list of articles. */
final class YamlImporter implements Importer {

    /** A line with the headline of an article, which may be an item of a list. */
    private static final Pattern HEADLINE = Pattern.compile("(?m)^(?:- +| *)[\"']?headline[\"']?[ \t]*:(?:[ \t]|\r?$)");

    /** How YAML begins that is no JSON, once comments are past: a mark, an item, or a field. */
    private static final Pattern BEGIN = Pattern.compile(
            "^(?:\u00EF\u00BB\u00BF)?(?:[ \t]*(?:#.*)?\r?\n)*(?:%YAML |---|- |[\"']?[a-zA-Z]+[\"']?[ \t]*:[ \t\r\n])");

    @Override
    public String name() {
        return "yaml";
    }

    @Override
    public String title() {
        return "articles in YAML, with the same fields as in JSON";
    }

    @Override
    public List<String> formats() {
        return List.of();
    }

    @Override
    public boolean recognises(Beginning beginning) {
        return !beginning.isFolder()
                && BEGIN.matcher(beginning.first()).find()
                && HEADLINE.matcher(beginning.first()).find();
    }

    @Override
    public TranscriptSource open(Beginning input) throws IOException {
        return new YamlArticles(input);
    }
}
