package fr.parvis.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Sends requests over some connections, on each the next as soon as the answer to the last is there
 * to its end. One thread does it all, so that little is taken from the program it measures.
 */
final class Load {

    private final InetSocketAddress program;
    private final int connections;

    Load(int port, int connections) {
        this.program = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        this.connections = connections;
    }

    /**
     * What a round gave.
     *
     * @param bytes of all answers
     */
    record Round(int count, double seconds, long[] sortedNanos, long bytes) {

        double perSecond() {
            return count / seconds;
        }

        double milliseconds(int percentile) {
            return sortedNanos[Math.min(count - 1, count * percentile / 100)] / 1e6;
        }
    }

    static byte[] get(String path, String... headers) {
        return text("GET " + path, String.join("", headers), "");
    }

    static byte[] post(String path, String body, String... headers) {
        String described =
                "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + body.length()
                        + "\r\n";
        return text("POST " + path, described + String.join("", headers), body);
    }

    private static byte[] text(String line, String headers, String body) {
        return (line
                        + " HTTP/1.1\r\nHost: "
                        + Town.HOST
                        + "\r\nAccept: text/html\r\nAccept-Encoding: gzip\r\nAccept-Language: fr\r\n"
                        + headers
                        + "\r\n"
                        + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Sends each of the requests once and waits for all answers.
     *
     * @param request by its number, from 0
     * @param status that every answer must have
     */
    Round run(int count, int status, IntFunction<byte[]> request) throws IOException {
        long[] nanos = new long[count];
        long bytes = 0;
        int sent = 0;
        int answered = 0;
        long began = System.nanoTime();
        try (var selector = Selector.open()) {
            for (; sent < Math.min(connections, count); sent++) {
                Exchange.open(program, selector).send(request.apply(sent));
            }
            while (answered < count) {
                selector.select();
                for (SelectionKey ready : selector.selectedKeys()) {
                    var exchange = (Exchange) ready.attachment();
                    if (exchange.read(status)) {
                        bytes += exchange.length();
                        nanos[answered++] = exchange.nanos();
                        if (sent < count) {
                            exchange.send(request.apply(sent++));
                        } else {
                            exchange.close();
                        }
                    }
                }
                selector.selectedKeys().clear();
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        Arrays.sort(nanos);
        return new Round(count, seconds, nanos, bytes);
    }
}
