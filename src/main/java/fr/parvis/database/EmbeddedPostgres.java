package fr.parvis.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Real PostgreSQL as a child of this program, its data in a folder: nothing to install. It survives
 * a killed program: PostgreSQL then stops by itself, and the next start finds everything that was
 * acknowledged.
 */
final class EmbeddedPostgres implements DatabaseServer, AutoCloseable {

    private final InstanceLock lock;
    private final Postmaster postmaster;
    private final EmbeddedEndpoints endpoints;

    private EmbeddedPostgres(InstanceLock lock, Cluster cluster)
            throws IOException, InterruptedException, SQLException {
        this.lock = lock;
        this.postmaster = new Postmaster(cluster);
        int port = postmaster.start();
        this.endpoints = EmbeddedEndpoints.of(cluster.home(), port);
        ApplicationRole.allowLogin(endpoints.owner(), endpoints.application());
    }

    /** Where it lives within the data of Parvis. */
    static Path folder(Path data) {
        return data.resolve("postgres");
    }

    /**
     * @throws DataFolderInUse when another program already runs on the folder
     */
    static EmbeddedPostgres start(Path folder)
            throws IOException, InterruptedException, SQLException {
        Path home = Files.createDirectories(folder.toAbsolutePath().normalize());
        InstanceLock lock =
                InstanceLock.take(home).orElseThrow(() -> new DataFolderInUse(home.getParent()));
        return new EmbeddedPostgres(lock, Cluster.in(home));
    }

    @Override
    public Endpoint owner() {
        return endpoints.owner();
    }

    @Override
    public Endpoint application() {
        return endpoints.application();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        postmaster.close();
        lock.close();
    }
}
