package fr.parvis.database;

/** Where PostgreSQL answers, and as whom. */
interface DatabaseServer {

    /** Owns the tables: for migrations only. */
    Endpoint owner();

    /** For everything else: cannot leave the commune it is told. */
    Endpoint application();
}
