package fr.parvis.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server of others, or none, at the addresses that operators write. */
@Tag("modules")
class ExternalPostgresTest {

    private static final Path HOME =
            Path.of("target/external-postgres-test/postgres").toAbsolutePath();

    @Test
    void aServerOfOthersIsUsedWithBothAccounts() throws Exception {
        try (var server = EmbeddedPostgres.start(HOME)) {
            var external =
                    ExternalPostgres.of(settings(url(server.application()), url(server.owner())));
            assertThat(signedIn(external.application())).isEqualTo("parvis_app");
            assertThat(signedIn(external.owner())).isEqualTo("postgres");
        }
    }

    @Test
    void aWrongPasswordOrBaseIsOneSentenceThatNamesTheSettingAndHidesThePassword()
            throws Exception {
        try (var server = EmbeddedPostgres.start(HOME)) {
            String right = url(server.application());
            assertRefused(right.replaceFirst(":[0-9a-f]+@", ":notright@"), right)
                    .hasMessageContaining("PARVIS_DATABASE_URL: FATAL: password")
                    .hasMessageNotContaining("notright");
            assertRefused(right, right.replaceFirst(":[0-9a-f]+@", ":notright@"))
                    .hasMessageContaining("PARVIS_DATABASE_OWNER_URL");
            assertRefused(right.replaceFirst("/postgres$", "/nowhere"), null)
                    .hasMessageContaining("nowhere");
        }
    }

    @Test
    void anAbsentServerIsToldWithItsAddress() throws Exception {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertRefused("postgresql://parvis_app:x@127.0.0.1:" + free + "/parvis", null)
                .hasMessageContaining("PARVIS_DATABASE_URL cannot be reached")
                .hasMessageContaining("127.0.0.1:" + free);
    }

    @Test
    void anOldServerIsRefusedWithBothVersions() throws Exception {
        try (var old = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerAsVersion14(old));
            assertRefused("postgresql://parvis_app:x@127.0.0.1:" + old.getLocalPort() + "/x", null)
                    .hasMessage(
                            "PostgreSQL of PARVIS_DATABASE_URL is version 14: Parvis needs 15 or newer");
        }
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(
            String url, String owner) {
        return assertThatThrownBy(() -> ExternalPostgres.of(settings(url, owner)))
                .isInstanceOf(StartRefused.class)
                .satisfies(refusal -> assertThat(refusal.getMessage().lines()).hasSize(1));
    }

    private static DatabaseSettings settings(String url, String ownerUrl) {
        return new DatabaseSettings(url, ownerUrl, 4, Duration.ofSeconds(8), false);
    }

    private static String url(Endpoint endpoint) {
        return endpoint.url()
                .replace(
                        "jdbc:postgresql://",
                        "postgresql://%s:%s@".formatted(endpoint.user(), endpoint.password()));
    }

    private static String signedIn(Endpoint endpoint) throws SQLException {
        try (var connection = endpoint.connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select current_user")) {
            result.next();
            return result.getString(1);
        }
    }

    /** The first words of the protocol: no encryption, no password asked, version 14.11, ready. */
    private static void answerAsVersion14(ServerSocket server) {
        try (Socket client = server.accept();
                var in = new DataInputStream(client.getInputStream());
                var out = new DataOutputStream(client.getOutputStream())) {
            int first = in.readInt();
            if (in.readInt() == 80877103) {
                out.writeByte('N');
                first = in.readInt();
                in.readInt();
            }
            in.readNBytes(first - 8);
            message(out, 'R', new byte[4]);
            message(out, 'S', "server_version\0" + "14.11\0");
            message(out, 'S', "client_encoding\0UTF8\0");
            message(out, 'S', "integer_datetimes\0on\0");
            message(out, 'S', "standard_conforming_strings\0on\0");
            message(out, 'Z', "I");
            for (int type; (type = in.read()) >= 0; ) {
                in.readNBytes(in.readInt() - 4);
                answerTo((char) type, out);
            }
        } catch (IOException left) {
            // the visitor left
        }
    }

    /** Whatever the driver sets at first, simple or extended, is done. */
    private static void answerTo(char type, DataOutputStream out) throws IOException {
        switch (type) {
            case 'Q' -> {
                message(out, 'C', "SET\0");
                message(out, 'Z', "I");
            }
            case 'P' -> message(out, '1', "");
            case 'B' -> message(out, '2', "");
            case 'D' -> message(out, 'n', "");
            case 'E' -> message(out, 'C', "SET\0");
            case 'S' -> message(out, 'Z', "I");
            default -> {}
        }
    }

    private static void message(DataOutputStream out, char type, String text) throws IOException {
        message(out, type, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void message(DataOutputStream out, char type, byte[] body) throws IOException {
        out.writeByte(type);
        out.writeInt(body.length + 4);
        out.write(body);
    }
}
