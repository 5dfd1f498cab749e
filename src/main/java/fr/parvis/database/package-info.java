/**
 * PostgreSQL, as every module sees it: the embedded server or an external one, the connection pool
 * that tells each connection which commune it serves, and the signals that travel between nodes.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Database",
        allowedDependencies = {"kernel"})
package fr.parvis.database;
