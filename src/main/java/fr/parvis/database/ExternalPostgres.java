package fr.parvis.database;

/** A server that others run: the distribution's own packages, Patroni, a managed service. */
record ExternalPostgres(Endpoint owner, Endpoint application) implements DatabaseServer {

    static ExternalPostgres of(DatabaseSettings settings) {
        Endpoint application = PostgresUrl.parse(settings.url());
        String owner = settings.ownerUrl();
        return new ExternalPostgres(
                owner == null || owner.isBlank() ? application : PostgresUrl.parse(owner),
                application);
    }
}
