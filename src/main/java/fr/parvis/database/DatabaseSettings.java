package fr.parvis.database;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param url of an external server ({@code PARVIS_DATABASE_URL}); none means the embedded one
 * @param ownerUrl of the account that owns the tables there ({@code PARVIS_DATABASE_OWNER_URL});
 *     none means the same account
 * @param poolSize connections of this node at most
 * @param patience for one answer of PostgreSQL while somebody waits for a page; above what any
 *     query of a page takes, even on a slow disk
 * @param attach whether an embedded server that another program already runs on the same folder may
 *     be used: for the command line
 */
@ConfigurationProperties("parvis.database")
record DatabaseSettings(
        String url,
        String ownerUrl,
        @DefaultValue("16") int poolSize,
        @DefaultValue("8s") Duration patience,
        @DefaultValue("false") boolean attach) {

    boolean external() {
        return url != null && !url.isBlank();
    }
}
