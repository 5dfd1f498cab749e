package fr.parvis.alerts.settings;

import fr.parvis.alerts.rules.QuietHours;
import fr.parvis.database.secrets.SealedColumn;
import fr.parvis.database.secrets.Secrets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code alert_setting}. */
@Repository
public class AlertSettingStore {

    static final SealedColumn TOKEN =
            new SealedColumn("alert_setting", "social_token", "social-network");

    private final JdbcClient jdbc;
    private final Secrets secrets;

    AlertSettingStore(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    public AlertSettings current() {
        return jdbc.sql("select * from alert_setting")
                .query(this::settings)
                .optional()
                .orElse(AlertSettings.USUAL);
    }

    public void save(AlertSettings settings) {
        jdbc.sql(
                        """
                        insert into alert_setting (quiet_from, quiet_to, map_centre, tiles, social_server, social_token)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (commune_id) do update
                          set quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,
                              map_centre = excluded.map_centre, tiles = excluded.tiles,
                              social_server = excluded.social_server, social_token = excluded.social_token
                        """)
                .params(
                        settings.quiet().from(),
                        settings.quiet().to(),
                        settings.mapCentre(),
                        settings.tiles(),
                        settings.socialServer(),
                        settings.socialToken().isEmpty()
                                ? null
                                : secrets.seal(TOKEN.purpose(), settings.socialToken()))
                .update();
    }

    private AlertSettings settings(ResultSet row, int number) throws SQLException {
        byte[] sealed = row.getBytes("social_token");
        return new AlertSettings(
                new QuietHours(
                        row.getObject("quiet_from", LocalTime.class),
                        row.getObject("quiet_to", LocalTime.class)),
                row.getString("map_centre"),
                row.getString("tiles"),
                row.getString("social_server"),
                sealed == null ? "" : secrets.open(TOKEN, sealed));
    }
}
