package dev.dateline.cli;

import dev.dateline.export.Document;
import dev.dateline.model.ArticleSchema;
import dev.dateline.model.InvalidValueException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the schema of the input, or what the exporters have to say of their output. */
@Command(
        name = "schema",
        description = {
            "Print the JSON Schema of articles, or another document.",
            "The schema is of JSON Schema 2020-12, for editors and validators."
        },
        footer = {"dateline schema > article.schema.json", "dateline schema ontology > ontology.ttl"})
final class SchemaCommand implements Runnable {

    private final IoStreams streams;

    @Parameters(paramLabel = "DOCUMENT", arity = "0..1", description = "The document; by default the JSON Schema.")
    private @Nullable String name;

    @Mixin
    private final Plugins plugins;

    private SchemaCommand(IoStreams streams) {
        this.streams = streams;
        this.plugins = new Plugins(streams);
    }

    /** The command, its help with the documents there are. */
    static CommandLine commandLine(IoStreams streams) {
        SchemaCommand schema = new SchemaCommand(streams);
        CommandLine command = new CommandLine(schema);
        command.getHelpSectionMap().put(Main.HELP_MORE, help -> "\nDocuments:\n" + schema.documents());
        return command;
    }

    /** A line for each document. */
    private String documents() {
        StringBuilder lines = new StringBuilder();
        for (Document document : plugins.exporters().documents().all()) {
            lines.append("  ")
                    .append(document.name())
                    .append(": ")
                    .append(document.title())
                    .append('\n');
        }
        return lines.toString();
    }

    @Override
    public void run() {
        streams.out().print(name == null ? ArticleSchema.text() : document(name).text());
    }

    private Document document(String name) {
        try {
            return plugins.exporters().documents().get(name);
        } catch (InvalidValueException e) {
            throw new UsageException(e);
        }
    }
}
