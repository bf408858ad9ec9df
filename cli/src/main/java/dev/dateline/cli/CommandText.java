package dev.dateline.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What there is to tell about a command, for its help, the reference, the manual and shells: all from its declaration.
 *
 * @param spec the declaration
 */
record CommandText(CommandSpec spec) {

    /** Something and what it is. */
    record Row(String name, String text) {}

    /** Every option. */
    static final Predicate<OptionSpec> ALL = option -> true;

    /** The options that most people need. */
    static final Predicate<OptionSpec> COMMON =
            option -> option.order() < HelpPage.RARE && !option.usageHelp() && !option.versionHelp();

    /** What separates an example from what it is for. */
    private static final String COMMENT = " # ";

    String name() {
        return spec.qualifiedName();
    }

    /** How to write it, on a line. */
    String synopsis() {
        Stream<String> commands = subcommands().isEmpty() ? Stream.empty() : Stream.of("COMMAND");
        Stream<String> required =
                options().stream().filter(OptionSpec::required).map(option -> names(option, " "));
        Stream<String> parameters = spec.positionalParameters().stream().map(CommandText::parameter);
        return Stream.of(Stream.of(name()), commands, parameters, required, Stream.of("[OPTION...]"))
                .flatMap(each -> each)
                .collect(Collectors.joining(" "));
    }

    /** What it does, as a sentence. */
    String purpose() {
        String[] description = spec.usageMessage().description();
        return description.length == 0 ? "" : description[0];
    }

    /** What else is to be known, a paragraph each. */
    List<String> details() {
        return Arrays.stream(spec.usageMessage().description()).skip(1).toList();
    }

    /** Commands to copy, each with what it is for. */
    List<Row> examples() {
        return Arrays.stream(spec.usageMessage().footer())
                .map(example -> {
                    int end = example.indexOf(COMMENT);
                    return end < 0
                            ? new Row(example, "")
                            : new Row(example.substring(0, end).stripTrailing(), example.substring(end + 1));
                })
                .toList();
    }

    /** The commands below this one. */
    List<CommandText> subcommands() {
        return spec.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> !command.usageMessage().hidden())
                .map(CommandText::new)
                .toList();
    }

    List<Row> commands() {
        return subcommands().stream()
                .map(command -> new Row(command.spec().name(), command.purpose()))
                .toList();
    }

    /** The options, rare ones last. */
    List<OptionSpec> options() {
        List<OptionSpec> options = new ArrayList<>(spec.options().stream()
                .filter(option -> !option.hidden())
                .filter(COMMON)
                .toList());
        spec.options().stream()
                .filter(option -> !option.hidden())
                .filter(COMMON.negate())
                .forEach(options::add);
        return options;
    }

    /** The parameters and some options; what is told of each is whole if all options are wanted. */
    List<Row> rows(Predicate<OptionSpec> wanted) {
        List<Row> rows = new ArrayList<>();
        spec.positionalParameters()
                .forEach(parameter -> rows.add(new Row(parameter(parameter), text(parameter, wanted == ALL))));
        options().stream()
                .filter(wanted)
                .forEach(option -> rows.add(new Row(aligned(option), text(option, wanted == ALL))));
        return rows;
    }

    List<Row> exitCodes() {
        return spec.usageMessage().exitCodeList().entrySet().stream()
                .map(code -> new Row(code.getKey(), code.getValue()))
                .toList();
    }

    /** What an argument is, as a sentence. */
    static String purpose(ArgSpec argument) {
        String[] description = argument.description();
        return description.length == 0 ? "" : description[0];
    }

    private static String text(ArgSpec argument, boolean whole) {
        return whole ? String.join(" ", argument.description()) : purpose(argument);
    }

    private static String parameter(PositionalParamSpec parameter) {
        String label = parameter.paramLabel() + (parameter.arity().max() > 1 ? "..." : "");
        return parameter.arity().min() == 0 ? "[" + label + "]" : label;
    }

    /** The names of an option with its value, long names below each other. */
    private static String aligned(OptionSpec option) {
        return (option.shortestName().startsWith("--") ? "    " : "") + names(option, ", ");
    }

    private static String names(OptionSpec option, String separator) {
        String names = separator.isBlank() ? option.shortestName() : String.join(separator, option.names());
        String more = option.arity().max() > 1 ? "..." : "";
        return option.arity().max() == 0 ? names : names + " " + option.paramLabel() + more;
    }
}
