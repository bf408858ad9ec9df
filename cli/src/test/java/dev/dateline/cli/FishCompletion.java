package dev.dateline.cli;

import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for fish, from what the commands declare. */
final class FishCompletion {

    private static final String BEGIN = """
            # Completion of dateline for fish: copy it to ~/.config/fish/completions

            """;

    private final CommandText main;
    private final CompletionValues values;

    FishCompletion(CommandText main) {
        this.main = main;
        this.values = new CompletionValues(main);
    }

    /** The script. */
    String text() {
        StringBuilder text = new StringBuilder(BEGIN);
        for (CommandText command : main.subcommands()) {
            line("__fish_use_subcommand", "-f -a " + command.spec().name(), command.purpose(), text);
        }
        line("__fish_use_subcommand", "-f -a help", "Explain a command.", text);
        main.options().forEach(option -> line("__fish_use_subcommand", spec(option), purpose(option), text));
        String names = String.join(
                " ",
                main.subcommands().stream()
                        .map(command -> command.spec().name())
                        .toList());
        line("__fish_seen_subcommand_from help", "-f -a '" + names + "'", "", text);
        for (CommandText command : main.subcommands()) {
            String seen = "__fish_seen_subcommand_from " + command.spec().name();
            command.options().forEach(option -> line(seen, spec(option), purpose(option), text));
            command.spec().positionalParameters().stream()
                    .map(values::of)
                    .filter(words -> !words.isEmpty())
                    .forEach(words -> line(seen, "-f -a '" + String.join(" ", words) + "'", "", text));
        }
        return text.toString();
    }

    private static String purpose(ArgSpec argument) {
        return CommandText.purpose(argument);
    }

    private static void line(String condition, String what, String purpose, StringBuilder text) {
        text.append("complete -c dateline -n '").append(condition).append("' ").append(what);
        if (!purpose.isEmpty()) {
            text.append(" -d '")
                    .append(purpose.replace("\\", "\\\\").replace("'", "\\'"))
                    .append('\'');
        }
        text.append('\n');
    }

    private String spec(OptionSpec option) {
        StringBuilder spec = new StringBuilder();
        for (String name : option.names()) {
            spec.append(name.startsWith("--") ? "-l " : "-s ")
                    .append(name.replaceFirst("^-+", ""))
                    .append(' ');
        }
        List<String> words = values.of(option);
        if (!words.isEmpty()) {
            spec.append("-x -a '").append(String.join(" ", words)).append('\'');
        } else if (option.arity().max() > 0) {
            spec.append(CompletionValues.isFile(option) ? "-r -F" : "-x");
        }
        return spec.toString().strip();
    }
}
