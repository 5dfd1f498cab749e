package fr.parvis.notices.sms;

import fr.parvis.database.secrets.SealedColumn;
import fr.parvis.database.secrets.Secrets;
import fr.parvis.notices.sms.SmsAccount.HttpCall;
import fr.parvis.notices.sms.SmsAccount.SmppLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code text_account}. */
@Repository
public class SmsAccounts {

    static final SealedColumn SECRET = new SealedColumn("text_account", "secret", "sms");

    private final JdbcClient jdbc;
    private final Secrets secrets;

    SmsAccounts(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /** That of the current commune; {@link SmsAccount#NONE} where nothing was ever set. */
    public SmsAccount current() {
        return jdbc.sql("select * from text_account")
                .query(this::account)
                .optional()
                .orElse(SmsAccount.NONE);
    }

    /** Without opening the secret. */
    TextBudget budget(long spent) {
        return jdbc.sql("select provider <> '', price_millimes, cap_millimes from text_account")
                .query(
                        (row, _) ->
                                new TextBudget(
                                        row.getBoolean(1), row.getLong(2), row.getLong(3), spent))
                .optional()
                .orElse(new TextBudget(false, SmsAccount.NONE.price(), 0, spent));
    }

    public void save(SmsAccount account) {
        jdbc.sql(
                        """
                        insert into text_account (provider, sender, price_millimes, cap_millimes, silent_hours,
                            host, port, encrypted, login, url, headers, body, answer_id, secret)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (commune_id) do update
                          set provider = excluded.provider, sender = excluded.sender,
                              price_millimes = excluded.price_millimes, cap_millimes = excluded.cap_millimes,
                              silent_hours = excluded.silent_hours, host = excluded.host, port = excluded.port,
                              encrypted = excluded.encrypted, login = excluded.login, url = excluded.url,
                              headers = excluded.headers, body = excluded.body,
                              answer_id = excluded.answer_id, secret = excluded.secret
                        """)
                .params(
                        account.provider(),
                        account.sender(),
                        account.price(),
                        account.cap(),
                        account.silentHours(),
                        account.line().host(),
                        account.line().port(),
                        account.line().encrypted(),
                        account.line().login(),
                        account.call().url(),
                        account.call().headers(),
                        account.call().body(),
                        account.call().answerId(),
                        account.secret().isEmpty()
                                ? null
                                : secrets.seal(SECRET.purpose(), account.secret()))
                .update();
    }

    private SmsAccount account(ResultSet row, int number) throws SQLException {
        byte[] sealed = row.getBytes("secret");
        return new SmsAccount(
                row.getString("provider"),
                row.getString("sender"),
                row.getLong("price_millimes"),
                row.getLong("cap_millimes"),
                row.getInt("silent_hours"),
                new SmppLine(
                        row.getString("host"),
                        row.getInt("port"),
                        row.getBoolean("encrypted"),
                        row.getString("login")),
                new HttpCall(
                        row.getString("url"),
                        row.getString("headers"),
                        row.getString("body"),
                        row.getString("answer_id")),
                sealed == null ? "" : secrets.open(SECRET, sealed));
    }
}
