package fr.parvis.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that takes everything as fast as it comes and counts who got how many; one address
 * can be refused, and it can hang up after the final dot without a word.
 */
public final class SmtpSink implements AutoCloseable {

    private final ServerSocket server;
    private final Map<String, AtomicInteger> received = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final boolean keeps;
    private volatile String refused = "";
    private volatile String dropsAfterDot = "";

    /**
     * @param keeps whether the messages themselves are kept
     */
    public SmtpSink(boolean keeps) throws IOException {
        this(0, keeps);
    }

    public SmtpSink(int port, boolean keeps) throws IOException {
        this.keeps = keeps;
        server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** How many messages each address got. */
    public Map<String, AtomicInteger> received() {
        return received;
    }

    public int total() {
        return count.get();
    }

    public List<String> messages() {
        return messages;
    }

    /** From now on this address does not exist. */
    public void refuse(String address) {
        refused = address;
    }

    /** From now on it hangs up once it has taken a message to this address. */
    public void hangUpAfterTheDotOf(String address) {
        dropsAfterDot = address;
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                socket.setTcpNoDelay(true);
                Thread.ofVirtual().start(() -> talk(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            var in =
                    new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.ISO_8859_1),
                            1 << 16);
            OutputStream out = socket.getOutputStream();
            say(out, "220 sink");
            String to = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("EHLO")) {
                    say(out, "250-sink\r\n250 8BITMIME");
                } else if (line.startsWith("RCPT")) {
                    to = line.replaceAll(".*<([^>]*)>.*", "$1");
                    say(out, to.equals(refused) ? "550 5.1.1 no such person" : "250 fine");
                } else if (line.equals("DATA")) {
                    say(out, "354 go on");
                    if (!take(in, to)) {
                        return;
                    }
                    say(out, "250 taken");
                } else {
                    say(out, "250 fine");
                }
            }
        } catch (IOException hungUp) {
            // so be it
        }
    }

    /** False when it hangs up; a message without its dot does not count. */
    private boolean take(BufferedReader in, String to) throws IOException {
        var text = new StringBuilder();
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                return false;
            }
            if (keeps) {
                text.append(line).append("\r\n");
            }
        }
        received.computeIfAbsent(to, _ -> new AtomicInteger()).incrementAndGet();
        if (keeps) {
            messages.add(text.toString());
        }
        count.incrementAndGet();
        return !to.equals(dropsAfterDot);
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
