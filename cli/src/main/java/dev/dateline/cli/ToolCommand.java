package dev.dateline.cli;

import dev.dateline.export.Tool;
import dev.dateline.model.InvalidValueException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A tool of an exporter as a command. */
@Command
final class ToolCommand implements Callable<Integer> {

    private final Tool tool;
    private final IoStreams streams;
    private final CommandSpec spec = CommandSpec.forAnnotatedObject(this);

    private ToolCommand(Tool tool, IoStreams streams) {
        this.tool = tool;
        this.streams = streams;
    }

    /** The command, with a parameter for each that the tool has. */
    static CommandLine commandLine(Tool tool, IoStreams streams) {
        ToolCommand command = new ToolCommand(tool, streams);
        command.spec
                .name(tool.name())
                .usageMessage()
                .description(tool.title().split("(?<=\\.) ", 2))
                .footer(tool.examples().toArray(String[]::new));
        int index = 0;
        for (Tool.Parameter parameter : tool.parameters()) {
            command.spec.addPositional(PositionalParamSpec.builder()
                    .index(Integer.toString(index++))
                    .paramLabel(parameter.name())
                    .arity("1")
                    .required(true)
                    .type(String.class)
                    .description(parameter.help())
                    .build());
        }
        return new CommandLine(command.spec);
    }

    @Override
    public Integer call() throws IOException {
        List<String> arguments = spec.positionalParameters().stream()
                .<String>map(PositionalParamSpec::getValue)
                .toList();
        try {
            return tool.run(arguments, streams.out(), streams.err()) ? Exit.DONE : Exit.INPUT;
        } catch (InvalidValueException e) {
            throw new UsageException(e);
        } catch (IOException e) {
            throw new OutputException(tool.name() + ": " + IoMessages.of(e), e);
        }
    }
}
