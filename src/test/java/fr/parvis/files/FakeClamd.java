package fr.parvis.files;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks the command INSTREAM of clamd and knows one virus. */
final class FakeClamd implements AutoCloseable {

    private final ServerSocket server;

    FakeClamd() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    InetSocketAddress address() {
        return InetSocketAddress.createUnresolved("127.0.0.1", server.getLocalPort());
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                answer(socket);
            } catch (IOException ended) {
                // closed, or a client that hung up
            }
        }
    }

    private static void answer(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        byte[] command = in.readNBytes(10);
        if (!"zINSTREAM\0".equals(new String(command, StandardCharsets.US_ASCII))) {
            socket.getOutputStream().write("UNKNOWN COMMAND\0".getBytes());
            return;
        }
        var content = new StringBuilder();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        boolean virus = content.indexOf("EICAR-STANDARD") >= 0;
        String answer = virus ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
        socket.getOutputStream().write(answer.getBytes());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
