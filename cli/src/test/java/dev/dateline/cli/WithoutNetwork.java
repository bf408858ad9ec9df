package dev.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ProtocolFamily;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Runs the command in a process that ends at once, with an exit code of its own, when anything in it makes a socket or
 * a channel to the network, by whatever way Java has. It is no test itself.
 */
final class WithoutNetwork {

    /** No exit code of the command. */
    static final int CAUGHT = 97;

    private WithoutNetwork() {}

    /** Runs the command, or with {@code --try WAY} goes to the network in one of the ways. */
    public static void main(String[] args) throws Exception {
        setTraps();
        if (args[0].equals("--try")) {
            Way.valueOf(args[1].toUpperCase(Locale.ROOT)).go();
        } else {
            Main.main(args);
        }
    }

    /** What the JVM has to be told before it starts. */
    static List<String> jvmArgs() {
        return List.of(
                "-Djava.nio.channels.spi.SelectorProvider=" + Trap.class.getName(),
                "-Djdk.net.hosts.file=no-such-file"); // no name is looked up anywhere else either
    }

    @SuppressWarnings("deprecation") // there is no other way to see every socket
    private static void setTraps() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw caught("socket");
        });
        ServerSocket.setSocketFactory(() -> {
            throw caught("server socket");
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw caught("datagram socket");
        });
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                throw caught(uri.toString());
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException e) {
                throw caught(uri.toString());
            }
        });
    }

    /** Ends the process: whoever catches exceptions does not catch this. */
    private static AssertionError caught(String what) {
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)
                .println("went to the network: " + what);
        Runtime.getRuntime().halt(CAUGHT);
        return new AssertionError(what); // for the compiler
    }

    /** The ways to the network, to show that all of them are caught. */
    enum Way {
        SOCKET {
            @Override
            void go() throws IOException {
                new Socket(InetAddress.getLoopbackAddress(), 9).close();
            }
        },
        SERVER {
            @Override
            void go() throws IOException {
                new ServerSocket(0).close();
            }
        },
        DATAGRAM {
            @Override
            void go() throws IOException {
                new DatagramSocket().close();
            }
        },
        CHANNEL {
            @Override
            void go() throws IOException {
                SocketChannel.open().close();
            }
        },
        URL {
            @Override
            void go() throws IOException {
                new URL("http://127.0.0.1:9/").openStream().close();
            }
        },
        CLIENT {
            @Override
            void go() throws IOException, InterruptedException {
                HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:9/"))
                        .build();
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
            }
        },
        NAME {
            @Override
            void go() throws IOException {
                throw caught(InetAddress.getAllByName("example.org")[0].toString());
            }
        };

        abstract void go() throws IOException, InterruptedException;
    }

    /** Hands out no channel to the network. */
    public static final class Trap extends SelectorProvider {
        @Override
        public DatagramChannel openDatagramChannel() {
            throw caught("datagram channel");
        }

        @Override
        public DatagramChannel openDatagramChannel(ProtocolFamily family) {
            throw caught("datagram channel");
        }

        @Override
        public Pipe openPipe() {
            throw caught("pipe");
        }

        @Override
        public AbstractSelector openSelector() {
            throw caught("selector");
        }

        @Override
        public ServerSocketChannel openServerSocketChannel() {
            throw caught("server channel");
        }

        @Override
        public SocketChannel openSocketChannel() {
            throw caught("channel");
        }
    }
}
