package dev.dateline.export.html;

import dev.dateline.fixtures.Command;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** nginx on the loopback address, with the rules that a site comes with. It stops when it is closed. */
final class NginxServer implements AutoCloseable {

    private static final int TRIES = 100;

    private final Process process;
    private final int port;

    private NginxServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** A port that nobody listens at. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /**
     * Starts nginx; the test ends if there is none.
     *
     * @param root the folder of all sites of the server
     * @param rules the rules to include
     * @param folder where its own files go; everybody may enter it
     */
    static NginxServer start(Path root, Path rules, Path folder, int port) throws IOException, InterruptedException {
        Path program = Stream.concat(Command.find("nginx").stream(), Stream.of(Path.of("/usr/sbin/nginx")))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (program == null) {
            Command.missing("there is no nginx");
            throw new IllegalStateException("the test has ended");
        }
        Path configuration = Files.writeString(folder.resolve("nginx.conf"), configuration(root, rules, folder, port));
        List<String> words = List.of(
                program.toString(), "-e", folder.resolve("error.log").toString(), "-c", configuration.toString());
        Process process = new ProcessBuilder(asNobody(words, folder))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.log").toFile())
                .start();
        NginxServer server = new NginxServer(process, port);
        try {
            server.await(folder);
            return server;
        } catch (IOException | InterruptedException e) {
            server.close();
            throw e;
        }
    }

    /** Root does not serve: where the tests run as root, nginx runs as nobody. */
    private static List<String> asNobody(List<String> words, Path folder) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return words;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                String rights = Files.isDirectory(path) ? "rwxrwxrwx" : "rw-rw-rw-";
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
            }
        }
        return Stream.concat(Stream.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), words.stream())
                .toList();
    }

    private static String configuration(Path root, Path rules, Path folder, int port) {
        return """
                daemon off;
                master_process off;
                pid FOLDER/nginx.pid;
                events {}
                http {
                    access_log off;
                    client_body_temp_path FOLDER/body;
                    proxy_temp_path FOLDER/proxy;
                    fastcgi_temp_path FOLDER/fastcgi;
                    uwsgi_temp_path FOLDER/uwsgi;
                    scgi_temp_path FOLDER/scgi;
                    types {
                        text/html html;
                        text/css css;
                        text/javascript js;
                        application/json json;
                        application/xml xml;
                    }
                    server {
                        listen 127.0.0.1:PORT;
                        root ROOT;
                        include RULES;
                    }
                }
                """.replace("FOLDER", folder.toString())
                .replace("PORT", Integer.toString(port))
                .replace("ROOT", root.toString())
                .replace("RULES", rules.toString());
    }

    private void await(Path folder) throws IOException, InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            if (!process.isAlive()) {
                throw new IOException(Files.readString(folder.resolve("output.log"), StandardCharsets.UTF_8)
                        + Files.readString(folder.resolve("error.log"), StandardCharsets.UTF_8));
            }
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (socket.isConnected()) {
                    return;
                }
            } catch (IOException e) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        throw new IOException("nginx does not answer");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
