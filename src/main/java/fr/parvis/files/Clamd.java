package fr.parvis.files;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The daemon of ClamAV over TCP, by its command {@code INSTREAM}. */
final class Clamd implements Antivirus {

    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 64 * 1024;
    private static final int CONNECT_MILLIS = 2_000;
    private static final int ANSWER_MILLIS = 30_000;
    private static final int LONGEST_ANSWER = 4_096;

    private final InetSocketAddress address;

    Clamd(InetSocketAddress address) {
        this.address = address;
    }

    @Override
    public Verdict scan(Path file) {
        try {
            String answer = ask(file);
            if (answer.endsWith("FOUND")) {
                LOG.warn("clamd: {}", answer);
                return Verdict.INFECTED;
            }
            return answer.endsWith(": OK") ? Verdict.CLEAN : down(answer);
        } catch (IOException broken) {
            return down(broken.toString());
        }
    }

    private Verdict down(String reason) {
        LOG.error("clamd at {} does not scan: {}", address, reason);
        return Verdict.DOWN;
    }

    private String ask(Path file) throws IOException {
        try (var socket = new Socket();
                InputStream content = Files.newInputStream(file)) {
            socket.connect(
                    new InetSocketAddress(address.getHostString(), address.getPort()),
                    CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            send(content, new DataOutputStream(socket.getOutputStream()));
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        }
    }

    /** Chunks, each after its length in four bytes; a length of zero ends. */
    private static void send(InputStream content, DataOutputStream out) throws IOException {
        out.write(COMMAND);
        byte[] buffer = new byte[CHUNK];
        for (int n = content.read(buffer); n > 0; n = content.read(buffer)) {
            out.writeInt(n);
            out.write(buffer, 0, n);
        }
        out.writeInt(0);
        out.flush();
    }
}
