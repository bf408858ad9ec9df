package dev.dateline.export.csv;

import dev.dateline.fixtures.Command;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A PostgreSQL of its own, from the programs that are installed here, with its data in a folder of its own. It does not
 * run as root, so where the test does, it is run as the user that Debian's package makes.
 */
final class PostgreSqlServer implements AutoCloseable {

    private static final String USER = "postgres";

    private final Path programs;
    private final Path folder;
    private final int port;
    private int databases;

    private PostgreSqlServer(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** Starts a server; skips the test where there is none. */
    static PostgreSqlServer start() throws IOException {
        Optional<Path> programs = programs();
        if (programs.isEmpty()) {
            Command.missing("PostgreSQL's programs are neither on the path nor in /usr/lib/postgresql");
        }
        Path folder = Files.createTempDirectory("dateline-postgresql");
        PostgreSqlServer server = new PostgreSqlServer(programs.orElseThrow(), folder, freePort());
        if (isRoot()) {
            server.must(List.of("chown", USER, folder.toString()));
        }
        server.asUser(
                "initdb", "-D", server.data(), "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        server.asUser(
                "pg_ctl",
                "-D",
                server.data(),
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p " + server.port + " -k " + folder + " -c listen_addresses=127.0.0.1 -c fsync=off",
                "-w",
                "start");
        return server;
    }

    /** Where all the programs are: first where Debian has them, then where the path leads to. */
    private static Optional<Path> programs() throws IOException {
        List<Path> folders = new ArrayList<>();
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (Stream<Path> versions = Files.list(debian)) {
                versions.sorted(Comparator.reverseOrder())
                        .map(version -> version.resolve("bin"))
                        .forEach(folders::add);
            }
        }
        Command.find("initdb").map(Path::getParent).ifPresent(folders::add);
        return folders.stream()
                .filter(folder -> Stream.of("initdb", "pg_ctl", "psql")
                        .allMatch(program -> Files.isExecutable(folder.resolve(program))))
                .findFirst();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void asUser(String program, String... arguments) {
        List<String> words = new ArrayList<>();
        if (isRoot()) {
            words.addAll(List.of("runuser", "-u", USER, "--"));
        }
        words.add(programs.resolve(program).toString());
        words.addAll(List.of(arguments));
        must(words);
    }

    private void must(List<String> words) {
        Command.Result result = Command.run(folder, words);
        if (result.exitCode() != 0) {
            throw new IllegalStateException(String.join(" ", words) + "\n" + result.output() + result.errors());
        }
    }

    /** Makes a new database and connects to it. */
    Connection create() throws SQLException {
        String name = "set" + databases++;
        try (Connection connection = connect(USER);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return connect(name);
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, USER, "");
    }

    /** Runs a script by {@code psql}. */
    Command.Result psql(Connection database, Path workingFolder, String script) throws SQLException {
        return Command.run(
                workingFolder,
                List.of(
                        programs.resolve("psql").toString(),
                        "-X",
                        "-q",
                        "-h",
                        "127.0.0.1",
                        "-p",
                        Integer.toString(port),
                        "-U",
                        USER,
                        "-f",
                        script,
                        database.getCatalog()));
    }

    @Override
    public void close() throws IOException {
        asUser("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
