package dev.dateline.cli;

import dev.dateline.model.ArticleSchema;
import picocli.CommandLine.Command;

/** Prints the schema of the input. */
@Command(name = "schema", description = "Print the JSON Schema (2020-12) that articles obey.")
final class SchemaCommand implements Runnable {

    private final Shell shell;

    SchemaCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public void run() {
        shell.out().print(ArticleSchema.text());
    }
}
