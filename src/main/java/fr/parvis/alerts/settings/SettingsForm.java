package fr.parvis.alerts.settings;

import fr.parvis.notices.sms.SmsAccount;
import java.math.BigDecimal;

/**
 * The settings as they are typed; null for what the form did not send.
 *
 * @param prix euros for one part, {@code 0,06}
 * @param plafond euros a month
 * @param secret empty keeps the one there is
 * @param jeton the same
 */
public record SettingsForm(
        String operateur,
        String expediteur,
        String prix,
        String plafond,
        String silence,
        String hote,
        String port,
        String chiffre,
        String identifiant,
        String url,
        String entetes,
        String corps,
        String reference,
        String secret,
        String calmeDe,
        String calmeA,
        String centre,
        String tuiles,
        String serveur,
        String jeton) {

    static SettingsForm of(SmsAccount sms, AlertSettings set) {
        return new SettingsForm(
                sms.provider(),
                sms.sender(),
                euros(sms.price()),
                euros(sms.cap()),
                Integer.toString(sms.silentHours()),
                sms.line().host(),
                Integer.toString(sms.line().port()),
                sms.line().encrypted() ? "oui" : null,
                sms.line().login(),
                sms.call().url(),
                sms.call().headers(),
                sms.call().body(),
                sms.call().answerId(),
                "",
                set.quiet().from().toString(),
                set.quiet().to().toString(),
                set.mapCentre(),
                set.tiles(),
                set.socialServer(),
                "");
    }

    private static String euros(long millimes) {
        return BigDecimal.valueOf(millimes, 3)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}
