package dev.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for bash, from what the commands declare. */
final class BashCompletion {

    private static final String BEGIN = """
            # Completion of dateline for bash: source it, or copy it to
            # ~/.local/share/bash-completion/completions/dateline

            _dateline() {
              local line=${COMP_LINE:0:COMP_POINT} current='' previous='' command='' word values=''
              local -a words
              read -ra words <<< "$line"
              if [[ $line != *[[:space:]] ]]; then
                current=${words[${#words[@]}-1]}
                unset "words[${#words[@]}-1]"
              fi
              previous=${words[${#words[@]}-1]}
              for word in "${words[@]:1}"; do
                if [[ $word != -* ]]; then
                  command=$word
                  break
                fi
              done
              if [[ $current == --*=* ]]; then
                previous=${current%%=*}
                current=${current#*=}
              fi
              case "$command $previous" in
            """;

    private static final String MIDDLE = """
                *)
                  case "$command" in
            """;

    private static final String END = """
                  esac
                  [[ $current == -* ]] || values=${values#*|}
                  [[ $current != -* ]] || values=${values%%|*}
                  ;;
              esac
              local IFS=$' \\t\\n'
              COMPREPLY=($(compgen -W "$values" -- "$current"))
              if [[ $current == *=* ]]; then
                word=${current%"${current##*=}"}
                COMPREPLY=("${COMPREPLY[@]#"$word"}")
              fi
              [[ ${#COMPREPLY[@]} != 1 || ${COMPREPLY[0]} != *= ]] || compopt -o nospace 2> /dev/null
            }

            complete -o default -F _dateline dateline
            """;

    private final CommandText main;
    private final CompletionValues values;

    BashCompletion(CommandText main) {
        this.main = main;
        this.values = new CompletionValues(main);
    }

    /** The script. */
    String text() {
        StringBuilder text = new StringBuilder(BEGIN);
        for (CommandText command : main.subcommands()) {
            command.options().forEach(option -> addValues(command, option, text));
        }
        text.append(MIDDLE);
        for (CommandText command : main.subcommands()) {
            List<String> parameters = command.spec().positionalParameters().stream()
                    .flatMap(parameter -> values.of(parameter).stream())
                    .toList();
            addWords(command.spec().name(), command, parameters, text);
        }
        List<String> commands = new ArrayList<>(main.subcommands().stream()
                .map(command -> command.spec().name())
                .toList());
        addWords(HelpCommand.NAME, main, commands, text);
        commands.add(HelpCommand.NAME);
        addWords("''", main, commands, text);
        return text.append(END).toString();
    }

    private void addValues(CommandText command, OptionSpec option, StringBuilder text) {
        if (option.arity().max() == 0) {
            return;
        }
        String cases = List.of(option.names()).stream()
                .map(name -> "'" + command.spec().name() + " " + name + "'")
                .collect(Collectors.joining(" | "));
        text.append("    ").append(cases).append(")\n      ");
        List<String> words = values.of(option);
        text.append(words.isEmpty() ? "return" : "values='" + String.join(" ", words) + "'");
        text.append("\n      ;;\n");
    }

    /** The options and the words of a command, with a bar between them. */
    private static void addWords(String name, CommandText command, List<String> words, StringBuilder text) {
        String options = command.options().stream()
                .flatMap(option -> List.of(option.names()).stream())
                .collect(Collectors.joining(" "));
        text.append("        ").append(name).append(") values='").append(options);
        text.append('|').append(String.join(" ", words)).append("' ;;\n");
    }
}
