package fr.parvis.alerts.settings;

import fr.parvis.alerts.rules.QuietHours;
import fr.parvis.notices.sms.SmsAccount;
import fr.parvis.notices.sms.SmsAccount.HttpCall;
import fr.parvis.notices.sms.SmsAccount.SmppLine;
import fr.parvis.notices.sms.SmsAccounts;
import fr.parvis.notices.sms.SmsProvider;
import fr.parvis.notices.web.OutgoingAddress;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator says how SMS leave, when people sleep, where the map begins, who posts. */
@Service
class SetAlerts {

    private final SmsAccounts accounts;
    private final AlertSettingStore settings;
    private final List<SmsProvider> providers;
    private final OutgoingAddress addresses;
    private final ApplicationEventPublisher events;

    SetAlerts(
            SmsAccounts accounts,
            AlertSettingStore settings,
            List<SmsProvider> providers,
            OutgoingAddress addresses,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.settings = settings;
        this.providers = providers;
        this.addresses = addresses;
        this.events = events;
    }

    List<String> providers() {
        return providers.stream().map(SmsProvider::code).sorted().toList();
    }

    /**
     * @return what is wrong: the field, or empty when it is kept
     */
    @Transactional
    public Optional<String> setSms(SettingsForm typed) {
        SmsAccount account = account(typed);
        Optional<String> fault = account.ready() ? fault(account) : Optional.empty();
        if (fault.isEmpty()) {
            accounts.save(account);
            events.publishEvent(new SettingsChanged("sms", account.provider()));
        }
        return fault;
    }

    private SmsAccount account(SettingsForm typed) {
        String secret = said(typed.secret());
        return new SmsAccount(
                providers().contains(said(typed.operateur())) ? typed.operateur() : "",
                said(typed.expediteur()),
                millimes(typed.prix()),
                millimes(typed.plafond()),
                number(typed.silence()),
                new SmppLine(
                        said(typed.hote()),
                        number(typed.port()),
                        typed.chiffre() != null,
                        said(typed.identifiant())),
                new HttpCall(
                        said(typed.url()),
                        said(typed.entetes()),
                        said(typed.corps()),
                        said(typed.reference())),
                secret.isEmpty() ? accounts.current().secret() : secret);
    }

    private Optional<String> fault(SmsAccount account) {
        if (!account.senderGood()) {
            return Optional.of("expediteur");
        }
        if (account.price() < 0) {
            return Optional.of("prix");
        }
        if (account.cap() < 0) {
            return Optional.of("plafond");
        }
        if (account.silentHours() < 1 || account.silentHours() > 168) {
            return Optional.of("silence");
        }
        return switch (account.provider()) {
            case "smpp" -> faultOfLine(account.line());
            case "http" -> faultOfCall(account.call());
            default -> Optional.empty();
        };
    }

    private static Optional<String> faultOfLine(SmppLine line) {
        if (!line.host().matches("[A-Za-z0-9.-]{1,253}")) {
            return Optional.of("hote");
        }
        return line.port() < 1 || line.port() > 65_535 ? Optional.of("port") : Optional.empty();
    }

    private Optional<String> faultOfCall(HttpCall call) {
        if (addresses.read(call.url()).isEmpty()) {
            return Optional.of("url");
        }
        return call.body().contains("{to}") && call.body().contains("{text}")
                ? Optional.empty()
                : Optional.of("corps");
    }

    /**
     * @return what is wrong: the field, or empty when it is kept
     */
    @Transactional
    public Optional<String> setChoices(SettingsForm typed) {
        Optional<QuietHours> quiet = quiet(typed);
        if (quiet.isEmpty()) {
            return Optional.of("calmeDe");
        }
        String centre = said(typed.centre());
        if (!centre.isEmpty() && !centre.matches("-?[0-9.]+, *-?[0-9.]+")) {
            return Optional.of("centre");
        }
        String tiles = said(typed.tuiles()).isEmpty() ? AlertSettings.IGN : said(typed.tuiles());
        if (!tiles.matches("https://[A-Za-z0-9.-]+/\\S*") || !tiles.contains("{z}")) {
            return Optional.of("tuiles");
        }
        String server = said(typed.serveur());
        if (!server.isEmpty() && addresses.read(server).isEmpty()) {
            return Optional.of("serveur");
        }
        String token =
                said(typed.jeton()).isEmpty()
                        ? settings.current().socialToken()
                        : said(typed.jeton());
        settings.save(new AlertSettings(quiet.get(), centre, tiles, server, token));
        events.publishEvent(new SettingsChanged("choices", server));
        return Optional.empty();
    }

    private static Optional<QuietHours> quiet(SettingsForm typed) {
        try {
            return Optional.of(
                    new QuietHours(
                            LocalTime.parse(said(typed.calmeDe())),
                            LocalTime.parse(said(typed.calmeA()))));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Euros as typed; -1 when they are none. */
    private static long millimes(String typed) {
        try {
            return new BigDecimal(said(typed).replace(',', '.').replace(" ", ""))
                    .movePointRight(3)
                    .longValueExact();
        } catch (ArithmeticException | NumberFormatException unreadable) {
            return -1;
        }
    }

    private static int number(String typed) {
        return said(typed).matches("\\d{1,6}") ? Integer.parseInt(said(typed)) : 0;
    }

    private static String said(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
