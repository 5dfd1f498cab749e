package fr.parvis.database;

import java.util.stream.Stream;

/** How the embedded server is set: durable, for a small machine, silent about people. */
final class ServerSettings {

    private static final String[] SETTINGS = {
        "listen_addresses=127.0.0.1",
        "unix_socket_directories=",
        "max_connections=60",
        // what is acknowledged is on disk
        "fsync=on",
        "synchronous_commit=on",
        "full_page_writes=on",
        // a mini-PC: little memory, a solid-state disk, short queries
        "shared_buffers=128MB",
        "effective_cache_size=512MB",
        "work_mem=8MB",
        "maintenance_work_mem=64MB",
        "random_page_cost=1.1",
        "jit=off",
        "wal_compression=on",
        "max_wal_size=1GB",
        "checkpoint_timeout=15min",
        // no replica hangs on an embedded server
        "wal_level=minimal",
        "max_wal_senders=0",
        // errors of statements are in Parvis's own log; here they could quote personal data
        "log_min_messages=log",
        "log_checkpoints=off",
        "log_error_verbosity=terse",
        "lc_messages=C",
        "timezone=Europe/Paris",
        "log_timezone=Europe/Paris"
    };

    private ServerSettings() {}

    /** As arguments of the program {@code postgres}. */
    static Stream<String> arguments() {
        return Stream.of(SETTINGS).flatMap(setting -> Stream.of("-c", setting));
    }
}
