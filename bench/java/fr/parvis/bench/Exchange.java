package fr.parvis.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept connection, a request and its answer at a time. */
final class Exchange {

    private static final int LONGEST_ANSWER = 1 << 20;
    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};
    private static final byte[] LAST_CHUNK = {'0', '\r', '\n', '\r', '\n'};

    private final SocketChannel channel;
    private final ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
    private long began;
    private int searched;
    private int end;

    private Exchange(SocketChannel channel) {
        this.channel = channel;
    }

    static Exchange open(InetSocketAddress program, Selector selector) throws IOException {
        SocketChannel channel = SocketChannel.open(program);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        var exchange = new Exchange(channel);
        channel.register(selector, SelectionKey.OP_READ, exchange);
        return exchange;
    }

    /** A request is far smaller than what the system takes at once. */
    void send(byte[] request) throws IOException {
        answer.clear();
        searched = 0;
        end = 0;
        began = System.nanoTime();
        ByteBuffer bytes = ByteBuffer.wrap(request);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /**
     * Reads what has come.
     *
     * @return whether the answer is complete
     * @throws IOException when the answer has another status, or ends too early
     */
    boolean read(int status) throws IOException {
        if (channel.read(answer) < 0) {
            throw new EOFException("the program closed a connection: " + head(answer.position()));
        }
        if (end == 0) {
            readHead(status);
        }
        return end > 0 ? answer.position() >= end : end < 0 && endsWith(LAST_CHUNK);
    }

    /** Sets the length, or -1 when the answer comes in chunks. */
    private void readHead(int status) throws IOException {
        int length = find(END_OF_HEAD);
        if (length < 0) {
            return;
        }
        String head = head(length);
        if (!head.startsWith("HTTP/1.1 " + status)) {
            throw new IOException("not answered " + status + ": " + head);
        }
        String lower = head.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("content-length:");
        end = at < 0 ? -1 : length + END_OF_HEAD.length + number(lower, at + 15);
    }

    private static int number(String text, int from) {
        int line = text.indexOf('\r', from);
        return Integer.parseInt(text.substring(from, line < 0 ? text.length() : line).strip());
    }

    private int find(byte[] wanted) {
        for (int i = searched; i + wanted.length <= answer.position(); i++) {
            if (matches(i, wanted)) {
                return i;
            }
        }
        searched = Math.max(0, answer.position() - wanted.length);
        return -1;
    }

    private boolean endsWith(byte[] wanted) {
        int start = answer.position() - wanted.length;
        return start >= 0 && matches(start, wanted);
    }

    private boolean matches(int start, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (answer.get(start + i) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private String head(int length) {
        return new String(answer.array(), 0, length, StandardCharsets.ISO_8859_1);
    }

    /** Of the last answer, head included. */
    int length() {
        return answer.position();
    }

    /** From the sending of the request to the last byte of the answer. */
    long nanos() {
        return System.nanoTime() - began;
    }

    String text() {
        return head(answer.position());
    }

    void close() throws IOException {
        channel.close();
    }
}
