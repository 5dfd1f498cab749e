package fr.parvis.database;

import java.io.IOException;
import java.nio.file.Path;

/** The two accounts of an embedded server; their passwords are in its folder. */
record EmbeddedEndpoints(Endpoint owner, Endpoint application) {

    static EmbeddedEndpoints of(Path home, int port) throws IOException {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        return new EmbeddedEndpoints(
                new Endpoint(url, "postgres", Secret.in(Cluster.ownerPassword(home))),
                new Endpoint(
                        url,
                        ApplicationRole.NAME,
                        Secret.in(home.resolve("application.password"))));
    }
}
