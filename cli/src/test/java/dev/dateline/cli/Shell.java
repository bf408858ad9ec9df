package dev.dateline.cli;

import dev.dateline.cli.DatelineProcess.Done;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A shell for the commands of pages: knows pipes, {@code <}, {@code >} and {@code $?}. {@code dateline} runs in a process
 * that is there already, everything else in bash.
 */
final class Shell implements AutoCloseable {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin").toString();
    private static final String QUOTED = "'[^']*'|\"[^\"]*\"";
    private static final Pattern STAGE = Pattern.compile("(?:[^|'\"]|" + QUOTED + ")+");
    private static final Pattern WORD = Pattern.compile("(?:[^\\s'\"]|" + QUOTED + ")+");

    private final Path folder;
    private final DatelineProcess dateline;
    private int exit;

    Shell(Path folder) throws IOException {
        this.folder = folder;
        this.dateline = new DatelineProcess(folder);
    }

    /** The exit code of the last command, if nobody has asked for it. */
    int unaskedExit() {
        return exit;
    }

    /** Forgets the exit code. */
    void reset() {
        exit = 0;
    }

    /** Runs a line, and gives what would be on the screen. */
    String run(String line) throws IOException, InterruptedException {
        if (line.equals("echo $?")) {
            String told = exit + "\n";
            exit = 0;
            return told;
        }
        StringBuilder screen = new StringBuilder();
        String piped = "";
        List<String> stages =
                STAGE.matcher(line).results().map(MatchResult::group).toList();
        for (int i = 0; i < stages.size(); i++) {
            boolean last = i == stages.size() - 1;
            String stage = stages.get(i).strip();
            Done done = stage.startsWith("dateline ") ? dateline(stage, piped, screen) : bash(stage, piped);
            exit = done.exit();
            piped = done.out();
            screen.append(last ? done.screen() : done.err());
        }
        return screen.toString();
    }

    private Done dateline(String stage, String piped, StringBuilder screen) throws IOException {
        List<String> arguments = new ArrayList<>();
        String in = piped;
        Path out = null;
        List<String> words =
                WORD.matcher(stage).results().map(MatchResult::group).toList();
        for (int i = 1; i < words.size(); i++) {
            switch (words.get(i)) {
                case "<" -> in = Files.readString(folder.resolve(words.get(++i)));
                case ">" -> out = folder.resolve(words.get(++i));
                default -> arguments.add(words.get(i).replaceAll("'([^']*)'|\"([^\"]*)\"", "$1$2"));
            }
        }
        Done done = dateline.run(arguments, in);
        if (out == null) {
            return done;
        }
        Files.writeString(out, done.out());
        screen.append(done.err());
        return new Done(done.exit(), "", "", "");
    }

    private Done bash(String stage, String in) throws IOException, InterruptedException {
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", stage)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        bash.environment().put("CLASSPATH", model());
        bash.environment().merge("PATH", JAVA, (path, java) -> java + File.pathSeparator + path);
        Process process = bash.start();
        try (OutputStream to = process.getOutputStream()) {
            to.write(in.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            assertEndedEarly(process, e); // such as head, which needs no more
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Done(process.waitFor(), out, "", out);
    }

    /** The class path of a program that uses the model as a library: that, and the libraries it needs. */
    private static String model() {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(entry ->
                        entry.matches(".*[/\\\\](?:model[/\\\\]target[/\\\\]|dateline-model|jackson-core)[^/\\\\]*"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void assertEndedEarly(Process process, IOException e) throws IOException, InterruptedException {
        if (process.waitFor() != 0) {
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        dateline.close();
    }
}
