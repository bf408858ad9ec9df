package dev.dateline.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Completion for zsh, from what the commands declare. */
final class ZshCompletion {

    private static final String BEGIN = """
            #compdef dateline
            # Completion of dateline for zsh: copy it to a folder of $fpath.

            _dateline() {
              local -a commands
              commands=(
            """;

    private static final String MIDDLE = """
              )
              if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
                _describe -t commands command commands
                return
              fi
              local command=$words[2]
              shift words
              (( CURRENT-- ))
              case $command in
            """;

    private static final String END = """
              esac
            }

            _dateline "$@"
            """;

    private final CommandText main;
    private final CompletionValues values;

    ZshCompletion(CommandText main) {
        this.main = main;
        this.values = new CompletionValues(main);
    }

    /** The script. */
    String text() {
        StringBuilder text = new StringBuilder(BEGIN);
        for (CommandText command : main.subcommands()) {
            text.append("    ")
                    .append(quoted(command.spec().name() + ":" + command.purpose()))
                    .append('\n');
        }
        text.append("    'help:Explain a command.'\n").append(MIDDLE);
        main.subcommands().forEach(command -> addCommand(command.spec().name(), command, text));
        text.append("    help)\n      _describe -t commands command commands\n      ;;\n");
        addCommand("*", main, text);
        return text.append(END).toString();
    }

    private void addCommand(String name, CommandText command, StringBuilder text) {
        text.append("    ").append(name).append(")\n      _arguments -s -S");
        command.options().forEach(option -> text.append(" \\\n        ").append(spec(option)));
        command.spec()
                .positionalParameters()
                .forEach(parameter -> text.append(" \\\n        ").append(spec(parameter)));
        text.append("\n      ;;\n");
    }

    private String spec(OptionSpec option) {
        boolean hasValue = option.arity().max() > 0;
        boolean isRepeated = option.isMultiValue();
        String value = hasValue ? ":" + escaped(option.paramLabel()) + ":" + action(option) : "";
        String rest = "[" + escaped(CommandText.purpose(option)) + "]" + value;
        List<String> names = List.of(option.names());
        List<String> forms = names.stream()
                .map(name -> name + (!hasValue ? "" : name.startsWith("--") ? "=" : "+"))
                .toList();
        String before = isRepeated ? "*" : names.size() == 1 ? "" : "(" + String.join(" ", names) + ")";
        return forms.size() == 1
                ? quoted(before + forms.get(0) + rest)
                : quoted(before) + forms.stream().collect(Collectors.joining(",", "{", "}")) + quoted(rest);
    }

    private String spec(PositionalParamSpec parameter) {
        String place = parameter.arity().max() > 1
                ? "*"
                : String.valueOf(parameter.index().min() + 1);
        return quoted(place + ":" + escaped(parameter.paramLabel()) + ":" + action(parameter));
    }

    private String action(ArgSpec argument) {
        List<String> words = values.of(argument);
        return !words.isEmpty()
                ? "(" + String.join(" ", words) + ")"
                : CompletionValues.isFile(argument) ? "_files" : " ";
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\[\\]:\\\\]", "\\\\$0");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
